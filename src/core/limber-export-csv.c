/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-export.h"

#include "limber-dose.h"
#include "limber-trigger.h"

#define SESSION_COLUMNS                                                                            \
  "session,day,start,end,outcome,routine,version,title,kind,level,short,flare,planned_s,played_s," \
  "pauses,pain_before,pain_after,pain_morning,pain_worst,green_max,amber_max,effort,confidence,"   \
  "note"

static const struct
{
  const char *word;
  const char *heading;
} tables[LIMBER_N_EXPORT_TABLES] = {
  [LIMBER_EXPORT_STEPS] = { "steps", SESSION_COLUMNS
                            ",step,exercise,name,sides,status,reason,hurt,pain,spread,easier,"
                            "instead,instead_name,prescribed_sets,prescribed_reps,prescribed_s,"
                            "done_sets,done_reps,done_s,done_left_s,done_right_s" },
  [LIMBER_EXPORT_SESSIONS] = { "sessions", SESSION_COLUMNS
                               ",steps,steps_done,steps_part,steps_skipped,steps_swapped,"
                               "steps_not_reached,exercise_s" },
  [LIMBER_EXPORT_DIARY] = { "diary",
                            "entry,day,at,end,kind,subject,text,reply,value,marks,schedule,"
                            "by" },
};

/* --- Cells --- */

/* Excel and its like take a cell for a formula by how it begins, quoted or not; the wide forms are
 * those of East Asian keyboards. */
static gboolean
looks_like_formula (const char *text)
{
  gunichar first = g_utf8_get_char_validated (text, -1);

  return first != 0 && first < 0x110000
         && g_utf8_strchr ("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20", -1, first) != NULL;
}

static void
add_cell (GString *row, const char *text)
{
  if (row->len > 0)
    g_string_append_c (row, ',');
  if (text == NULL)
    return;
  g_string_append_c (row, '"');
  if (looks_like_formula (text))
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

/* The calendar's day where the person was, which spreadsheets know for one. */
static void
add_day (GString *row, LimberWallTime time)
{
  int year, month, day;

  limber_day_get_date (limber_wall_time_get_day (time), &year, &month, &day);
  g_string_append_printf (row, ",%04d-%02d-%02d", year, month, day);
}

/* --- Sessions and their steps --- */

static void
add_session_cells (GString *row, const LimberRecord *record)
{
  const LimberAnswers *answers = &record->answers;
  const int scores[] = { answers->pain_before, answers->pain_after, answers->pain_morning,
                         answers->pain_worst,  record->green_max,   record->amber_max,
                         answers->effort,      answers->confidence };

  add_cell (row, record->id);
  add_day (row, record->start);
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
  add_score (row, step->pain);
  add_number (row, step->spread);
  add_number (row, step->n_easier);
  add_cell (row, step->instead);
  add_cell (row, step->instead_name);
  add_number (row, step->prescribed.sets);
  add_number (row, step->prescribed.reps);
  add_seconds (row, step->prescribed.active_us);
  add_number (row, step->done.sets);
  add_number (row, step->done.reps);
  add_seconds (row, step->done.active_us);
  add_seconds (row, step->done.left_us);
  add_seconds (row, step->done.right_us);
}

static void
add_steps (GString *table, const LimberRecord *record)
{
  g_autoptr (GString) start = g_string_new (NULL);

  add_session_cells (start, record);
  for (guint i = 0; i < record->steps->len; i++)
    {
      g_autoptr (GString) row = g_string_new (start->str);

      add_number (row, i + 1);
      add_step_cells (row, g_ptr_array_index (record->steps, i));
      g_string_append_printf (table, "%s\r\n", row->str);
    }
}

static void
add_session (GString *table, const LimberRecord *record)
{
  static const LimberRecordStatus counted[] = {
    LIMBER_RECORD_DONE,    LIMBER_RECORD_PART,        LIMBER_RECORD_SKIPPED,
    LIMBER_RECORD_SWAPPED, LIMBER_RECORD_NOT_REACHED,
  };
  g_autoptr (GString) row = g_string_new (NULL);
  guint n[LIMBER_N_RECORD_STATUSES] = { 0 };
  gint64 active_us = 0;

  for (guint i = 0; i < record->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (record->steps, i);

      n[step->status]++;
      active_us += step->done.active_us;
    }
  add_session_cells (row, record);
  add_number (row, record->steps->len);
  for (gsize i = 0; i < G_N_ELEMENTS (counted); i++)
    add_number (row, n[counted[i]]);
  add_seconds (row, active_us);
  g_string_append_printf (table, "%s\r\n", row->str);
}

/* --- The diary --- */

static void
add_word (GString *words, const char *word)
{
  if (words->len > 0)
    g_string_append_c (words, ' ');
  g_string_append (words, word);
}

/* What was ticked: words for triggers, numbers from 1 for a questionnaire.  What a trigger's page
 * keeps to itself is not in a table that others read. */
static char *
marks (const LimberEntry *entry)
{
  GString *words = g_string_new (NULL);

  for (int i = 0; i < 53; i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", i + 1);

      if (!(entry->flags & G_GUINT64_CONSTANT (1) << i))
        continue;
      if (entry->kind != LIMBER_ENTRY_FLARE)
        add_word (words, number);
      else if (i < LIMBER_N_TRIGGERS && !limber_trigger_is_private ((LimberTrigger) i))
        add_word (words, limber_trigger_to_string ((LimberTrigger) i));
    }
  return g_string_free (words, FALSE);
}

/* "3 per 1 wk, mon wed fri, 07:30, for 6 wk" */
static char *
schedule_words (const LimberSchedule *schedule)
{
  GString *words = g_string_new (NULL);
  const char *const *days = limber_schedule_day_words ();
  const char *comma = ",";

  g_string_printf (words, "%d per %d %s", schedule->frequency, schedule->period,
                   schedule->period_unit == 'w' ? "wk" : "d");
  for (guint i = 0; days[i] != NULL; i++)
    if (schedule->days & 1u << i)
      {
        g_string_append_printf (words, "%s %s", comma, days[i]);
        comma = "";
      }
  comma = ",";
  for (guint i = 0; schedule->times[i] != NULL; i++)
    {
      g_string_append_printf (words, "%s %s", comma, schedule->times[i]);
      comma = "";
    }
  if (schedule->weeks > 0)
    g_string_append_printf (words, ", for %d wk", schedule->weeks);
  return g_string_free (words, FALSE);
}

static gboolean
is_level (int value)
{
  return value >= 0 && value < LIMBER_N_LEVELS;
}

/* As a word where it is one. */
static void
add_value (GString *row, const LimberEntry *entry)
{
  gboolean is_word = entry->kind == LIMBER_ENTRY_FOLLOW || entry->kind == LIMBER_ENTRY_READINESS;

  if (is_word && is_level (entry->value))
    add_cell (row, limber_level_to_string ((LimberLevel) entry->value));
  else if (entry->kind == LIMBER_ENTRY_CHANGE && entry->value >= 0
           && entry->value < LIMBER_N_CHANGES)
    add_cell (row, limber_change_to_string ((LimberChange) entry->value));
  else
    add_score (row, entry->value);
}

/* A score alone says nothing without what it is of. */
static const char *
text_of (const LimberEntry *entry, const LimberHistory *history)
{
  const LimberEntry *activity = entry->kind == LIMBER_ENTRY_ACTIVITY_SCORE && entry->subject != NULL
                                    ? limber_history_lookup (history, entry->subject)
                                    : NULL;

  return activity != NULL ? activity->text : entry->text;
}

static void
add_entry (GString *table, const LimberEntry *entry, const LimberHistory *history)
{
  g_autoptr (GString) row = g_string_new (NULL);
  g_autofree char *ticked = entry->kind == LIMBER_ENTRY_READINESS ? NULL : marks (entry);
  g_autofree char *often = entry->schedule != NULL ? schedule_words (entry->schedule) : NULL;

  add_cell (row, entry->id);
  add_day (row, entry->at);
  add_time (row, entry->at);
  add_time (row, entry->end);
  add_cell (row, limber_entry_kind_to_string (entry->kind));
  add_cell (row, entry->subject);
  add_cell (row, text_of (entry, history));
  add_cell (row, entry->reply);
  add_value (row, entry);
  add_cell (row, ticked);
  add_cell (row, often);
  add_cell (row, limber_actor_to_string (entry->by));
  g_string_append_printf (table, "%s\r\n", row->str);
}

/* --- Tables --- */

gboolean
limber_export_table_from_string (const char *string, LimberExportTable *table)
{
  for (int i = 0; i < LIMBER_N_EXPORT_TABLES; i++)
    if (g_strcmp0 (tables[i].word, string) == 0)
      {
        *table = (LimberExportTable) i;
        return TRUE;
      }
  return FALSE;
}

char *
limber_export_csv (const LimberHistory *history, LimberExportTable table)
{
  GString *text = g_string_new (tables[table].heading);

  g_string_append (text, "\r\n");
  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    {
      if (table == LIMBER_EXPORT_STEPS)
        add_steps (text, limber_history_get_record (history, i));
      else if (table == LIMBER_EXPORT_SESSIONS)
        add_session (text, limber_history_get_record (history, i));
    }
  for (guint i = 0; table == LIMBER_EXPORT_DIARY && i < limber_history_get_n_entries (history); i++)
    add_entry (text, limber_history_get_entry (history, i), history);
  return g_string_free (text, FALSE);
}
