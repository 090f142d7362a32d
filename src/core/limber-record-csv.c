/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-json.h"

#include <string.h>

#include "limber-dose.h"

static const char heading[] =
    "session,start,end,outcome,routine,version,title,kind,level,short,flare,planned_s,played_s,"
    "pauses,pain_before,pain_after,pain_morning,pain_worst,effort,confidence,note,step,exercise,"
    "name,sides,status,reason,hurt,instead,prescribed_sets,prescribed_reps,prescribed_s,done_sets,"
    "done_reps,done_s,done_left_s,done_right_s\r\n";

static void
add_cell (GString *row, const char *text)
{
  if (row->len > 0)
    g_string_append_c (row, ',');
  if (text == NULL)
    return;
  g_string_append_c (row, '"');
  if (*text != '\0' && strchr ("=+-@\t\r", *text) != NULL)
    g_string_append_c (row, '\'');
  for (; *text; text++)
    {
      if (*text == '"')
        g_string_append_c (row, '"');
      g_string_append_c (row, *text);
    }
  g_string_append_c (row, '"');
}

static void
add_number (GString *row, gint64 number)
{
  g_string_append_printf (row, ",%" G_GINT64_FORMAT, number);
}

static void
add_score (GString *row, int score)
{
  if (score == LIMBER_UNSET)
    g_string_append_c (row, ',');
  else
    add_number (row, score);
}

static void
add_seconds (GString *row, gint64 us)
{
  gint64 tenths = (us + 50000) / 100000;

  g_string_append_printf (row, ",%" G_GINT64_FORMAT ".%d", tenths / 10, (int) (tenths % 10));
}

static void
add_time (GString *row, LimberWallTime time)
{
  char text[LIMBER_WALL_TIME_SIZE];

  limber_wall_time_format (time, text);
  add_cell (row, time.utc_us ? text : NULL);
}

static void
add_session_cells (GString *row, const LimberRecord *record)
{
  const LimberAnswers *answers = &record->answers;
  const int scores[] = { answers->pain_before, answers->pain_after, answers->pain_morning,
                         answers->pain_worst,  answers->effort,     answers->confidence };

  add_cell (row, record->id);
  add_time (row, record->start);
  add_time (row, record->end);
  add_cell (row, limber_outcome_to_string (record->outcome));
  add_cell (row, record->routine);
  add_number (row, record->version);
  add_cell (row, record->title);
  add_cell (row, limber_kind_to_string (record->kind));
  add_cell (row, limber_level_to_string (record->choices.level));
  add_number (row, record->choices.short_version);
  add_number (row, record->choices.flare);
  add_seconds (row, record->planned_us);
  add_seconds (row, record->played_us);
  add_number (row, record->pauses->len);
  for (gsize i = 0; i < G_N_ELEMENTS (scores); i++)
    add_score (row, scores[i]);
  add_cell (row, answers->note);
}

static void
add_step_cells (GString *row, const LimberRecordStep *step)
{
  add_cell (row, step->exercise);
  add_cell (row, step->name);
  add_cell (row, limber_sides_to_string (step->sides));
  add_cell (row, limber_record_status_to_string (step->status));
  add_cell (row, limber_skip_reason_to_string (step->reason));
  add_number (row, step->hurt);
  add_cell (row, step->instead);
  add_number (row, step->prescribed.sets);
  add_number (row, step->prescribed.reps);
  add_seconds (row, step->prescribed.active_us);
  add_number (row, step->done.sets);
  add_number (row, step->done.reps);
  add_seconds (row, step->done.active_us);
  add_seconds (row, step->done.left_us);
  add_seconds (row, step->done.right_us);
}

char *
limber_record_to_csv (const GPtrArray *records)
{
  GString *table = g_string_new (heading);

  for (guint i = 0; i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);
      g_autoptr (GString) start = g_string_new (NULL);

      add_session_cells (start, record);
      for (guint j = 0; j < record->steps->len; j++)
        {
          g_autoptr (GString) row = g_string_new (start->str);

          add_number (row, j + 1);
          add_step_cells (row, g_ptr_array_index (record->steps, j));
          g_string_append_printf (table, "%s\r\n", row->str);
        }
    }
  return g_string_free (table, FALSE);
}
