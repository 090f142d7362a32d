/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-export.h"

#include "limber-dose.h"
#include "limber-json-write.h"

static void
add_text (LimberJsonWriter *writer, const char *key, const char *text)
{
  if (text != NULL && *text != '\0')
    limber_json_string (writer, key, text);
}

static void
add_time (LimberJsonWriter *writer, const char *key, LimberWallTime time)
{
  char text[LIMBER_WALL_TIME_SIZE];

  if (time.utc_us == 0)
    return;
  limber_wall_time_format (time, text);
  limber_json_string (writer, key, text);
}

static void
add_score (LimberJsonWriter *writer, const char *key, int score)
{
  if (score != LIMBER_UNSET)
    limber_json_integer (writer, key, score);
}

static void
add_amount (LimberJsonWriter *writer, const char *key, const LimberAmount *amount)
{
  limber_json_begin_object (writer, key);
  limber_json_integer (writer, "sets", amount->sets);
  limber_json_integer (writer, "reps", amount->reps);
  limber_json_integer (writer, "active_us", amount->active_us);
  limber_json_integer (writer, "left_us", amount->left_us);
  limber_json_integer (writer, "right_us", amount->right_us);
  limber_json_end_object (writer);
}

static void
add_step (LimberJsonWriter *writer, const LimberRecordStep *step)
{
  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "exercise", step->exercise);
  limber_json_string (writer, "name", step->name);
  limber_json_string (writer, "sides", limber_sides_to_string (step->sides));
  limber_json_string (writer, "status", limber_record_status_to_string (step->status));
  add_text (writer, "reason", limber_skip_reason_to_string (step->reason));
  limber_json_boolean (writer, "hurt", step->hurt);
  limber_json_integer (writer, "easier", step->n_easier);
  add_score (writer, "pain_limit", step->pain_limit);
  add_score (writer, "pain", step->pain);
  limber_json_boolean (writer, "spread", step->spread);
  add_text (writer, "instead", step->instead);
  add_text (writer, "instead_name", step->instead_name);
  add_amount (writer, "prescribed", &step->prescribed);
  add_amount (writer, "done", &step->done);
  limber_json_end_object (writer);
}

static void
add_pause (LimberJsonWriter *writer, const LimberRecordPause *pause)
{
  limber_json_begin_object (writer, NULL);
  add_time (writer, "start", pause->start);
  add_time (writer, "end", pause->end);
  limber_json_end_object (writer);
}

static void
add_answers (LimberJsonWriter *writer, const LimberAnswers *answers)
{
  add_score (writer, "pain_before", answers->pain_before);
  add_score (writer, "pain_after", answers->pain_after);
  add_score (writer, "pain_morning", answers->pain_morning);
  add_score (writer, "pain_worst", answers->pain_worst);
  add_score (writer, "effort", answers->effort);
  add_score (writer, "confidence", answers->confidence);
  add_text (writer, "note", answers->note);
}

static void
add_routine (LimberJsonWriter *writer, const LimberRecord *record)
{
  limber_json_string (writer, "routine", record->routine);
  limber_json_integer (writer, "version", record->version);
  add_text (writer, "checksum", record->checksum);
  limber_json_string (writer, "title", record->title);
  limber_json_string (writer, "kind", limber_kind_to_string (record->kind));
  limber_json_string (writer, "level", limber_level_to_string (record->choices.level));
  limber_json_boolean (writer, "level_chosen", record->choices.has_level);
  limber_json_boolean (writer, "short", record->choices.short_version);
  limber_json_boolean (writer, "flare", record->choices.flare);
}

static void
add_session (LimberJsonWriter *writer, const LimberRecord *record)
{
  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "id", record->id);
  add_routine (writer, record);
  add_time (writer, "start", record->start);
  add_time (writer, "end", record->end);
  limber_json_string (writer, "outcome", limber_outcome_to_string (record->outcome));
  limber_json_integer (writer, "planned_us", record->planned_us);
  limber_json_integer (writer, "played_us", record->played_us);
  add_answers (writer, &record->answers);
  limber_json_boolean (writer, "morning_asked", record->morning_asked);
  limber_json_integer (writer, "green_max", record->green_max);
  limber_json_integer (writer, "amber_max", record->amber_max);
  limber_json_string (writer, "app_version", record->app_version);
  limber_json_begin_list (writer, "steps");
  for (guint i = 0; i < record->steps->len; i++)
    add_step (writer, g_ptr_array_index (record->steps, i));
  limber_json_end_list (writer);
  limber_json_begin_list (writer, "pauses");
  for (guint i = 0; i < record->pauses->len; i++)
    add_pause (writer, &g_array_index (record->pauses, LimberRecordPause, i));
  limber_json_end_list (writer);
  limber_json_end_object (writer);
}

/* With the keys of a routine file. */
static void
add_schedule (LimberJsonWriter *writer, const LimberSchedule *schedule)
{
  const char *const *days = limber_schedule_day_words ();

  limber_json_begin_object (writer, "schedule");
  limber_json_integer (writer, "frequency", schedule->frequency);
  limber_json_integer (writer, "period", schedule->period);
  limber_json_string (writer, "period_unit", schedule->period_unit == 'w' ? "wk" : "d");
  if (schedule->days != 0)
    {
      limber_json_begin_list (writer, "day_of_week");
      for (guint i = 0; days[i] != NULL; i++)
        if (schedule->days & 1u << i)
          limber_json_string (writer, NULL, days[i]);
      limber_json_end_list (writer);
    }
  if (schedule->times[0] != NULL)
    {
      limber_json_begin_list (writer, "time_of_day");
      for (guint i = 0; schedule->times[i] != NULL; i++)
        limber_json_string (writer, NULL, schedule->times[i]);
      limber_json_end_list (writer);
    }
  if (schedule->weeks != 0)
    limber_json_integer (writer, "weeks", schedule->weeks);
  limber_json_end_object (writer);
}

static void
add_entry (LimberJsonWriter *writer, const LimberEntry *entry)
{
  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "id", entry->id);
  limber_json_string (writer, "kind", limber_entry_kind_to_string (entry->kind));
  add_time (writer, "at", entry->at);
  add_time (writer, "end", entry->end);
  add_text (writer, "subject", entry->subject);
  add_text (writer, "text", entry->text);
  add_text (writer, "reply", entry->reply);
  add_score (writer, "value", entry->value);
  limber_json_integer (writer, "flags", (gint64) entry->flags);
  limber_json_string (writer, "by", limber_actor_to_string (entry->by));
  if (entry->schedule != NULL)
    add_schedule (writer, entry->schedule);
  limber_json_end_object (writer);
}

char *
limber_export_json (const LimberHistory *history)
{
  g_autoptr (LimberJsonWriter) writer = limber_json_writer_new ();

  limber_json_begin_object (writer, NULL);
  limber_json_integer (writer, "limber_record", LIMBER_RECORD_FORMAT);
  limber_json_begin_list (writer, "sessions");
  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    add_session (writer, limber_history_get_record (history, i));
  limber_json_end_list (writer);
  limber_json_begin_list (writer, "entries");
  for (guint i = 0; i < limber_history_get_n_entries (history); i++)
    add_entry (writer, limber_history_get_entry (history, i));
  limber_json_end_list (writer);
  limber_json_end_object (writer);
  return g_strdup (limber_json_writer_get_text (writer));
}
