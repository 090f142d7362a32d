/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows into values. */

#include "limber-record-sql.h"

#include "limber-dose.h"

static LimberAmount
get_amount (LimberSqlRow *self)
{
  LimberAmount amount;

  amount.sets = (guint) limber_sql_get_number (self);
  amount.reps = (guint) limber_sql_get_number (self);
  amount.active_us = limber_sql_get_number (self);
  amount.left_us = limber_sql_get_number (self);
  amount.right_us = limber_sql_get_number (self);
  return amount;
}

static void
get_answers (LimberSqlRow *row, LimberAnswers *answers)
{
  answers->pain_before = limber_sql_get_score (row);
  answers->pain_after = limber_sql_get_score (row);
  answers->pain_morning = limber_sql_get_score (row);
  answers->pain_worst = limber_sql_get_score (row);
  answers->effort = limber_sql_get_score (row);
  answers->confidence = limber_sql_get_score (row);
  answers->note = limber_sql_get_text (row);
}

static void
get_running (LimberSqlRow *row, LimberRecord *record)
{
  record->path = limber_sql_get_text (row);
  record->place.phase = (guint) limber_sql_get_number (row);
  record->place.phase_start_us = limber_sql_get_number (row);
  record->place.total_us = limber_sql_get_number (row);
  record->place.played_us = record->played_us;
  record->seen = limber_sql_get_time (row);
}

static LimberRecord *
get_session (LimberSqlRow *row)
{
  LimberRecord *record = limber_record_new ();

  record->id = limber_sql_get_text (row);
  record->routine = limber_sql_get_text (row);
  record->version = (int) limber_sql_get_number (row);
  record->checksum = limber_sql_get_text (row);
  record->title = limber_sql_get_text (row);
  limber_kind_from_string (limber_sql_peek_text (row), &record->kind);
  limber_level_from_string (limber_sql_peek_text (row), &record->choices.level);
  record->choices.has_level = limber_sql_get_number (row) != 0;
  record->choices.short_version = limber_sql_get_number (row) != 0;
  record->choices.flare = limber_sql_get_number (row) != 0;
  record->start = limber_sql_get_time (row);
  record->end = limber_sql_get_time (row);
  limber_outcome_from_string (limber_sql_peek_text (row), &record->outcome);
  record->planned_us = limber_sql_get_number (row);
  record->played_us = limber_sql_get_number (row);
  get_answers (row, &record->answers);
  record->app_version = limber_sql_get_text (row);
  record->morning_asked = limber_sql_get_number (row) != 0;
  record->green_max = (int) limber_sql_get_number (row);
  record->amber_max = (int) limber_sql_get_number (row);
  return record;
}

static LimberRecordStep *
get_step (LimberSqlRow *row)
{
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = limber_sql_get_text (row);
  step->name = limber_sql_get_text (row);
  limber_sides_from_string (limber_sql_peek_text (row), &step->sides);
  step->prescribed = get_amount (row);
  limber_record_status_from_string (limber_sql_peek_text (row), &step->status);
  step->done = get_amount (row);
  limber_skip_reason_from_string (limber_sql_peek_text (row), &step->reason);
  step->hurt = limber_sql_get_number (row) != 0;
  step->n_easier = (guint) limber_sql_get_number (row);
  step->instead = limber_sql_get_text (row);
  step->instead_name = limber_sql_get_text (row);
  step->pain_limit = limber_sql_get_score (row);
  step->pain = limber_sql_get_score (row);
  step->spread = limber_sql_get_number (row) != 0;
  return step;
}

/* The sessions asked for, in their order, and their parts by session. */
#define OVER "WHERE session.outcome <> 'running' ORDER BY session.start_us, session.id"
#define RUNNING "WHERE session.outcome = 'running' ORDER BY session.start_us DESC, session.id DESC"
#define SESSIONS                                                                                   \
  "SELECT session.id, uuid, routine, version, checksum, title, kind, level, level_chosen, short,"  \
  " flare, start_us, start_zone_s, end_us, end_zone_s, outcome, planned_us, played_us,"            \
  " pain_before, pain_after, pain_morning, pain_worst, effort, confidence, note, app_version,"     \
  " morning_asked, green_max, amber_max, path, phase, phase_start_us, total_us, seen_us, "         \
  "seen_zone_s"                                                                                    \
  " FROM session LEFT JOIN running ON running.session = session.id "
#define STEPS                                                                                      \
  "SELECT step.session, exercise, name, sides, prescribed_sets, prescribed_reps, prescribed_us,"   \
  " prescribed_left_us, prescribed_right_us, status, done_sets, done_reps, done_us, done_left_us," \
  " done_right_us, reason, hurt, easier, instead, instead_name, pain_limit, pain, spread"          \
  " FROM session CROSS JOIN step ON step.session = session.id "
#define PAUSES                                                                                     \
  "SELECT pause.session, pause.start_us, pause.start_zone_s, pause.end_us, pause.end_zone_s"       \
  " FROM session CROSS JOIN pause ON pause.session = session.id "

typedef struct
{
  GPtrArray *records;
  GArray *rowids;
  guint at; /* the one that parts were added to last */
} Reading;

/* Parts come in the order of their sessions. */
static LimberRecord *
find_record (Reading *self, gint64 rowid)
{
  while (self->at < self->rowids->len && g_array_index (self->rowids, gint64, self->at) != rowid)
    self->at++;
  return self->at < self->rowids->len ? g_ptr_array_index (self->records, self->at) : NULL;
}

static void
take_session (Reading *self, LimberSqlRow *row)
{
  gint64 rowid = limber_sql_get_number (row);
  LimberRecord *record = get_session (row);

  get_running (row, record);
  g_ptr_array_add (self->records, record);
  g_array_append_val (self->rowids, rowid);
}

static void
take_step (Reading *self, LimberSqlRow *row)
{
  LimberRecord *record = find_record (self, limber_sql_get_number (row));

  if (record != NULL)
    g_ptr_array_add (record->steps, get_step (row));
}

static void
take_pause (Reading *self, LimberSqlRow *row)
{
  LimberRecord *record = find_record (self, limber_sql_get_number (row));
  LimberRecordPause pause;

  pause.start = limber_sql_get_time (row);
  pause.end = limber_sql_get_time (row);
  if (record != NULL)
    g_array_append_val (record->pauses, pause);
}

static int
read_rows (sqlite3 *db, const char *sql, Reading *reading,
           void (*take) (Reading *self, LimberSqlRow *row))
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (db, sql, -1, &statement, NULL);

  if (code != SQLITE_OK)
    return code;
  reading->at = 0;
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      LimberSqlRow row = { .statement = statement };

      take (reading, &row);
    }
  return sqlite3_finalize (statement);
}

typedef struct
{
  const char *sessions, *steps, *pauses;
} Queries;

static int
read_sessions (sqlite3 *db, const Queries *sql, GPtrArray *records, GArray *rowids)
{
  Reading reading = { .records = records, .rowids = rowids };
  int code = read_rows (db, sql->sessions, &reading, take_session);

  if (code == SQLITE_OK)
    code = read_rows (db, sql->steps, &reading, take_step);
  return code == SQLITE_OK ? read_rows (db, sql->pauses, &reading, take_pause) : code;
}

int
limber_sql_get_running (sqlite3 *db, GPtrArray *records, GArray *rowids)
{
  static const Queries sql = { SESSIONS RUNNING, STEPS RUNNING ", step.number",
                               PAUSES RUNNING ", pause.number" };
  /* The three readings must see the same record. */
  int code = limber_sql_run (db, "BEGIN");

  if (code == SQLITE_OK)
    code = read_sessions (db, &sql, records, rowids);
  limber_sql_run (db, "COMMIT");
  return code;
}

int
limber_sql_get_history (sqlite3 *db, LimberHistory **history)
{
  static const Queries sql = { SESSIONS OVER, STEPS OVER ", step.number",
                               PAUSES OVER ", pause.number" };
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  g_autoptr (GArray) rowids = g_array_new (FALSE, FALSE, sizeof (gint64));
  int code = limber_sql_run (db, "BEGIN");

  if (code == SQLITE_OK)
    code = read_sessions (db, &sql, records, rowids);
  if (code == SQLITE_OK)
    code = limber_sql_get_entries (db, entries);
  limber_sql_run (db, "COMMIT");
  if (code == SQLITE_OK)
    *history = limber_history_new (g_steal_pointer (&records), g_steal_pointer (&entries));
  return code;
}
