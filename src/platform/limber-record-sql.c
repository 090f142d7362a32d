/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Values into rows. */

#include "limber-record-sql.h"

#include "limber-dose.h"

static void
bind_amount (LimberSqlBinder *self, const LimberAmount *amount)
{
  limber_sql_bind_number (self, amount->sets);
  limber_sql_bind_number (self, amount->reps);
  limber_sql_bind_number (self, amount->active_us);
  limber_sql_bind_number (self, amount->left_us);
  limber_sql_bind_number (self, amount->right_us);
}

static void
bind_routine (LimberSqlBinder *binder, const LimberRecord *record)
{
  limber_sql_bind_text (binder, record->id);
  limber_sql_bind_text (binder, record->routine);
  limber_sql_bind_number (binder, record->version);
  limber_sql_bind_text (binder, record->checksum);
  limber_sql_bind_text (binder, record->title);
  limber_sql_bind_text (binder, limber_kind_to_string (record->kind));
  limber_sql_bind_text (binder, limber_level_to_string (record->choices.level));
  limber_sql_bind_number (binder, record->choices.has_level);
  limber_sql_bind_number (binder, record->choices.short_version);
  limber_sql_bind_number (binder, record->choices.flare);
}

static void
bind_answers (LimberSqlBinder *binder, const LimberAnswers *answers)
{
  limber_sql_bind_score (binder, answers->pain_before);
  limber_sql_bind_score (binder, answers->pain_after);
  limber_sql_bind_score (binder, answers->pain_morning);
  limber_sql_bind_score (binder, answers->pain_worst);
  limber_sql_bind_score (binder, answers->effort);
  limber_sql_bind_score (binder, answers->confidence);
  limber_sql_bind_text (binder, answers->note);
}

int
limber_sql_put_session (sqlite3 *db, const LimberRecord *record, gint64 *rowid)
{
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, "INSERT INTO session (uuid, routine, version, checksum, title, kind, level, level_chosen,"
          " short, flare, start_us, start_zone_s, end_us, end_zone_s, outcome, planned_us,"
          " played_us, pain_before, pain_after, pain_morning, pain_worst, effort, confidence, note,"
          " app_version, morning_asked, green_max, amber_max) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET "
          "end_us = excluded.end_us, end_zone_s ="
          " excluded.end_zone_s, outcome = excluded.outcome, played_us = excluded.played_us"
          " RETURNING id");

  bind_routine (&binder, record);
  limber_sql_bind_time (&binder, record->start);
  limber_sql_bind_time (&binder, record->end);
  limber_sql_bind_text (&binder, limber_outcome_to_string (record->outcome));
  limber_sql_bind_number (&binder, record->planned_us);
  limber_sql_bind_number (&binder, record->played_us);
  bind_answers (&binder, &record->answers);
  limber_sql_bind_text (&binder, record->app_version);
  limber_sql_bind_number (&binder, record->morning_asked);
  limber_sql_bind_number (&binder, record->green_max);
  limber_sql_bind_number (&binder, record->amber_max);
  return limber_sql_bind_end (&binder, rowid);
}

int
limber_sql_put_step (sqlite3 *db, gint64 rowid, guint number, const LimberRecordStep *step)
{
  LimberSqlBinder binder = limber_sql_bind_begin (
      db,
      "INSERT OR REPLACE INTO step (session, number, exercise, name, sides, prescribed_sets,"
      " prescribed_reps, prescribed_us, prescribed_left_us, prescribed_right_us, status,"
      " done_sets, done_reps, done_us, done_left_us, done_right_us, reason, hurt, easier,"
      " instead, instead_name, pain_limit, pain, spread) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
      " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

  limber_sql_bind_number (&binder, rowid);
  limber_sql_bind_number (&binder, number);
  limber_sql_bind_text (&binder, step->exercise);
  limber_sql_bind_text (&binder, step->name);
  limber_sql_bind_text (&binder, limber_sides_to_string (step->sides));
  bind_amount (&binder, &step->prescribed);
  limber_sql_bind_text (&binder, limber_record_status_to_string (step->status));
  bind_amount (&binder, &step->done);
  limber_sql_bind_text (&binder, limber_skip_reason_to_string (step->reason));
  limber_sql_bind_number (&binder, step->hurt);
  limber_sql_bind_number (&binder, step->n_easier);
  limber_sql_bind_text (&binder, step->instead);
  limber_sql_bind_text (&binder, step->instead_name);
  limber_sql_bind_score (&binder, step->pain_limit);
  limber_sql_bind_score (&binder, step->pain);
  limber_sql_bind_number (&binder, step->spread);
  return limber_sql_bind_end (&binder, NULL);
}

int
limber_sql_put_pauses (sqlite3 *db, gint64 rowid, const LimberRecord *record)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < record->pauses->len && code == SQLITE_OK; i++)
    {
      const LimberRecordPause *pause = &g_array_index (record->pauses, LimberRecordPause, i);
      LimberSqlBinder binder = limber_sql_bind_begin (
          db, "INSERT OR REPLACE INTO pause (session, number, start_us, start_zone_s,"
              " end_us, end_zone_s) VALUES (?, ?, ?, ?, ?, ?)");

      limber_sql_bind_number (&binder, rowid);
      limber_sql_bind_number (&binder, i);
      limber_sql_bind_time (&binder, pause->start);
      limber_sql_bind_time (&binder, pause->end);
      code = limber_sql_bind_end (&binder, NULL);
    }
  return code;
}

int
limber_sql_put_running (sqlite3 *db, gint64 rowid, const LimberRecord *record)
{
  gboolean over = record->outcome != LIMBER_OUTCOME_RUNNING;
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, over ? "DELETE FROM running WHERE session = ?"
               : "INSERT OR REPLACE INTO running (session, path, phase, phase_start_us, total_us,"
                 " seen_us, seen_zone_s) VALUES (?, ?, ?, ?, ?, ?, ?)");

  limber_sql_bind_number (&binder, rowid);
  if (!over)
    {
      limber_sql_bind_text (&binder, record->path);
      limber_sql_bind_number (&binder, record->place.phase);
      limber_sql_bind_number (&binder, record->place.phase_start_us);
      limber_sql_bind_number (&binder, record->place.total_us);
      limber_sql_bind_time (&binder, record->seen);
    }
  return limber_sql_bind_end (&binder, NULL);
}

int
limber_sql_put_answers (sqlite3 *db, const char *id, const LimberAnswers *answers)
{
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, "UPDATE session SET pain_before = coalesce (?, pain_before), pain_after ="
          " coalesce (?, pain_after), pain_morning = coalesce (?, pain_morning), pain_worst ="
          " coalesce (?, pain_worst), effort = coalesce (?, effort), confidence ="
          " coalesce (?, confidence), note = coalesce (?, note) WHERE uuid = ?");

  bind_answers (&binder, answers);
  limber_sql_bind_text (&binder, id);
  return limber_sql_bind_end (&binder, NULL);
}

/* The worst pain holds; -1 stands for none. */
static int
put_worst (sqlite3 *db, const char *id, int pain)
{
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, "UPDATE session SET pain_worst = nullif (max (coalesce (pain_worst,"
          " -1), ?), -1) WHERE uuid = ?");

  limber_sql_bind_number (&binder, pain);
  limber_sql_bind_text (&binder, id);
  return limber_sql_bind_end (&binder, NULL);
}

int
limber_sql_put_step_answers (sqlite3 *db, const char *id, guint number,
                             const LimberStepAnswers *answers)
{
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, "UPDATE step SET reason = coalesce (?, reason), pain = nullif (max (coalesce (pain, -1),"
          " ?), -1), spread = max (spread, ?) WHERE session = (SELECT id FROM session WHERE uuid ="
          " ?) AND number = ?");
  int code;

  limber_sql_bind_text (&binder, limber_skip_reason_to_string (answers->reason));
  limber_sql_bind_number (&binder, answers->pain);
  limber_sql_bind_number (&binder, answers->spread);
  limber_sql_bind_text (&binder, id);
  limber_sql_bind_number (&binder, number);
  code = limber_sql_bind_end (&binder, NULL);
  return code == SQLITE_OK ? put_worst (db, id, answers->pain) : code;
}

int
limber_sql_put_asked (sqlite3 *db, const char *id)
{
  LimberSqlBinder binder =
      limber_sql_bind_begin (db, "UPDATE session SET morning_asked = 1 WHERE uuid = ?");

  limber_sql_bind_text (&binder, id);
  return limber_sql_bind_end (&binder, NULL);
}

int
limber_sql_put_record (sqlite3 *db, const LimberRecord *record)
{
  gint64 rowid = 0;
  int code = limber_sql_put_session (db, record, &rowid);

  for (guint i = 0; i < record->steps->len && code == SQLITE_OK; i++)
    code = limber_sql_put_step (db, rowid, i, g_ptr_array_index (record->steps, i));
  if (code == SQLITE_OK)
    code = limber_sql_put_pauses (db, rowid, record);
  return code == SQLITE_OK ? limber_sql_put_running (db, rowid, record) : code;
}

gboolean
limber_sql_has (sqlite3 *db, const char *id)
{
  LimberSqlBinder binder =
      limber_sql_bind_begin (db, "SELECT count (*) FROM session WHERE uuid = ?");
  gint64 number = 0;

  limber_sql_bind_text (&binder, id);
  return limber_sql_bind_end (&binder, &number) == SQLITE_OK && number > 0;
}
