/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-json.h"

#include "limber-dose.h"
#include "limber-json-write.h"

static void
add_text (LimberJsonWriter *writer, const char *key, const char *text)
{
  if (text != NULL)
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

char *
limber_record_to_json (const GPtrArray *records)
{
  g_autoptr (LimberJsonWriter) writer = limber_json_writer_new ();

  limber_json_begin_object (writer, NULL);
  limber_json_integer (writer, "limber_record", LIMBER_RECORD_FORMAT);
  limber_json_begin_list (writer, "sessions");
  for (guint i = 0; i < records->len; i++)
    add_session (writer, g_ptr_array_index (records, i));
  limber_json_end_list (writer);
  limber_json_end_object (writer);
  return g_strdup (limber_json_writer_get_text (writer));
}
