/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Values into rows. */

#include "limber-record-sql.h"

#include "limber-dose.h"

int
limber_sql_run (sqlite3 *db, const char *sql)
{
  return sqlite3_exec (db, sql, NULL, NULL, NULL);
}

gint64
limber_sql_number (sqlite3 *db, const char *sql)
{
  sqlite3_stmt *statement = NULL;
  gint64 number = -1;

  if (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL) == SQLITE_OK
      && sqlite3_step (statement) == SQLITE_ROW)
    number = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  return number;
}

/* A statement while its parameters are bound one after the other. */
typedef struct
{
  sqlite3_stmt *statement;
  int code;
  int next;
} Binder;

static Binder
bind_begin (sqlite3 *db, const char *sql)
{
  Binder self = { .next = 1 };

  self.code = sqlite3_prepare_v2 (db, sql, -1, &self.statement, NULL);
  return self;
}

static void
bind_text (Binder *self, const char *text)
{
  if (self->code == SQLITE_OK)
    self->code = sqlite3_bind_text (self->statement, self->next++, text, -1, SQLITE_STATIC);
}

static void
bind_number (Binder *self, gint64 number)
{
  if (self->code == SQLITE_OK)
    self->code = sqlite3_bind_int64 (self->statement, self->next++, number);
}

static void
bind_null (Binder *self)
{
  if (self->code == SQLITE_OK)
    self->code = sqlite3_bind_null (self->statement, self->next++);
}

static void
bind_score (Binder *self, int score)
{
  if (score == LIMBER_UNSET)
    bind_null (self);
  else
    bind_number (self, score);
}

static void
bind_time (Binder *self, LimberWallTime time)
{
  if (time.utc_us != 0)
    {
      bind_number (self, time.utc_us);
      bind_number (self, time.zone_s);
      return;
    }
  bind_null (self);
  bind_null (self);
}

static void
bind_amount (Binder *self, const LimberAmount *amount)
{
  bind_number (self, amount->sets);
  bind_number (self, amount->reps);
  bind_number (self, amount->active_us);
  bind_number (self, amount->left_us);
  bind_number (self, amount->right_us);
}

/* Runs it; @number (nullable) is set to the number that it answers. */
static int
bind_end (Binder *self, gint64 *number)
{
  int code = self->code;

  if (code == SQLITE_OK)
    {
      code = sqlite3_step (self->statement);
      if (code == SQLITE_ROW && number != NULL)
        *number = sqlite3_column_int64 (self->statement, 0);
      code = sqlite3_finalize (self->statement);
      return code;
    }
  sqlite3_finalize (self->statement);
  return code;
}

static void
bind_routine (Binder *binder, const LimberRecord *record)
{
  bind_text (binder, record->id);
  bind_text (binder, record->routine);
  bind_number (binder, record->version);
  bind_text (binder, record->checksum);
  bind_text (binder, record->title);
  bind_text (binder, limber_kind_to_string (record->kind));
  bind_text (binder, limber_level_to_string (record->choices.level));
  bind_number (binder, record->choices.has_level);
  bind_number (binder, record->choices.short_version);
  bind_number (binder, record->choices.flare);
}

static void
bind_answers (Binder *binder, const LimberAnswers *answers)
{
  bind_score (binder, answers->pain_before);
  bind_score (binder, answers->pain_after);
  bind_score (binder, answers->pain_morning);
  bind_score (binder, answers->pain_worst);
  bind_score (binder, answers->effort);
  bind_score (binder, answers->confidence);
  bind_text (binder, answers->note);
}

int
limber_sql_put_session (sqlite3 *db, const LimberRecord *record, gint64 *rowid)
{
  Binder binder = bind_begin (
      db, "INSERT INTO session (uuid, routine, version, checksum, title, kind, level, level_chosen,"
          " short, flare, start_us, start_zone_s, end_us, end_zone_s, outcome, planned_us,"
          " played_us, pain_before, pain_after, pain_morning, pain_worst, effort, confidence, note,"
          " app_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          " ?, ?, ?) ON CONFLICT (uuid) DO UPDATE SET end_us = excluded.end_us, end_zone_s ="
          " excluded.end_zone_s, outcome = excluded.outcome, played_us = excluded.played_us"
          " RETURNING id");

  bind_routine (&binder, record);
  bind_time (&binder, record->start);
  bind_time (&binder, record->end);
  bind_text (&binder, limber_outcome_to_string (record->outcome));
  bind_number (&binder, record->planned_us);
  bind_number (&binder, record->played_us);
  bind_answers (&binder, &record->answers);
  bind_text (&binder, record->app_version);
  return bind_end (&binder, rowid);
}

int
limber_sql_put_step (sqlite3 *db, gint64 rowid, guint number, const LimberRecordStep *step)
{
  Binder binder = bind_begin (
      db, "INSERT OR REPLACE INTO step (session, number, exercise, name, sides, prescribed_sets,"
          " prescribed_reps, prescribed_us, prescribed_left_us, prescribed_right_us, status,"
          " done_sets, done_reps, done_us, done_left_us, done_right_us, reason, hurt, easier,"
          " instead, instead_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          " ?, ?)");

  bind_number (&binder, rowid);
  bind_number (&binder, number);
  bind_text (&binder, step->exercise);
  bind_text (&binder, step->name);
  bind_text (&binder, limber_sides_to_string (step->sides));
  bind_amount (&binder, &step->prescribed);
  bind_text (&binder, limber_record_status_to_string (step->status));
  bind_amount (&binder, &step->done);
  bind_text (&binder, limber_skip_reason_to_string (step->reason));
  bind_number (&binder, step->hurt);
  bind_number (&binder, step->n_easier);
  bind_text (&binder, step->instead);
  bind_text (&binder, step->instead_name);
  return bind_end (&binder, NULL);
}

int
limber_sql_put_pauses (sqlite3 *db, gint64 rowid, const LimberRecord *record)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < record->pauses->len && code == SQLITE_OK; i++)
    {
      const LimberRecordPause *pause = &g_array_index (record->pauses, LimberRecordPause, i);
      Binder binder =
          bind_begin (db, "INSERT OR REPLACE INTO pause (session, number, start_us, start_zone_s,"
                          " end_us, end_zone_s) VALUES (?, ?, ?, ?, ?, ?)");

      bind_number (&binder, rowid);
      bind_number (&binder, i);
      bind_time (&binder, pause->start);
      bind_time (&binder, pause->end);
      code = bind_end (&binder, NULL);
    }
  return code;
}

int
limber_sql_put_running (sqlite3 *db, gint64 rowid, const LimberRecord *record)
{
  gboolean over = record->outcome != LIMBER_OUTCOME_RUNNING;
  Binder binder = bind_begin (
      db, over ? "DELETE FROM running WHERE session = ?"
               : "INSERT OR REPLACE INTO running (session, path, phase, phase_start_us, total_us,"
                 " seen_us, seen_zone_s) VALUES (?, ?, ?, ?, ?, ?, ?)");

  bind_number (&binder, rowid);
  if (!over)
    {
      bind_text (&binder, record->path);
      bind_number (&binder, record->place.phase);
      bind_number (&binder, record->place.phase_start_us);
      bind_number (&binder, record->place.total_us);
      bind_time (&binder, record->seen);
    }
  return bind_end (&binder, NULL);
}

int
limber_sql_put_answers (sqlite3 *db, const char *id, const LimberAnswers *answers)
{
  Binder binder = bind_begin (
      db, "UPDATE session SET pain_before = coalesce (?, pain_before), pain_after ="
          " coalesce (?, pain_after), pain_morning = coalesce (?, pain_morning), pain_worst ="
          " coalesce (?, pain_worst), effort = coalesce (?, effort), confidence ="
          " coalesce (?, confidence), note = coalesce (?, note) WHERE uuid = ?");

  bind_answers (&binder, answers);
  bind_text (&binder, id);
  return bind_end (&binder, NULL);
}

gboolean
limber_sql_has (sqlite3 *db, const char *id)
{
  Binder binder = bind_begin (db, "SELECT count (*) FROM session WHERE uuid = ?");
  gint64 number = 0;

  bind_text (&binder, id);
  return bind_end (&binder, &number) == SQLITE_OK && number > 0;
}
