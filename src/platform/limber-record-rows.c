/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows into values. */

#include "limber-record-sql.h"

#include "limber-dose.h"

/* A row while its columns are read one after the other. */
typedef struct
{
  sqlite3_stmt *statement;
  int next;
} Row;

static const char *
peek_text (Row *self)
{
  return (const char *) sqlite3_column_text (self->statement, self->next++);
}

static char *
get_text (Row *self)
{
  return g_strdup (peek_text (self));
}

static gint64
get_number (Row *self)
{
  return sqlite3_column_int64 (self->statement, self->next++);
}

static int
get_score (Row *self)
{
  int column = self->next++;

  return sqlite3_column_type (self->statement, column) == SQLITE_NULL
             ? LIMBER_UNSET
             : sqlite3_column_int (self->statement, column);
}

static LimberWallTime
get_time (Row *self)
{
  LimberWallTime time;

  time.utc_us = get_number (self);
  time.zone_s = (int) get_number (self);
  return time;
}

static LimberAmount
get_amount (Row *self)
{
  LimberAmount amount;

  amount.sets = (guint) get_number (self);
  amount.reps = (guint) get_number (self);
  amount.active_us = get_number (self);
  amount.left_us = get_number (self);
  amount.right_us = get_number (self);
  return amount;
}

static void
get_answers (Row *row, LimberAnswers *answers)
{
  answers->pain_before = get_score (row);
  answers->pain_after = get_score (row);
  answers->pain_morning = get_score (row);
  answers->pain_worst = get_score (row);
  answers->effort = get_score (row);
  answers->confidence = get_score (row);
  answers->note = get_text (row);
}

static void
get_running (Row *row, LimberRecord *record)
{
  record->path = get_text (row);
  record->place.phase = (guint) get_number (row);
  record->place.phase_start_us = get_number (row);
  record->place.total_us = get_number (row);
  record->place.played_us = record->played_us;
  record->seen = get_time (row);
}

static LimberRecord *
get_session (Row *row)
{
  LimberRecord *record = limber_record_new ();

  record->id = get_text (row);
  record->routine = get_text (row);
  record->version = (int) get_number (row);
  record->checksum = get_text (row);
  record->title = get_text (row);
  limber_kind_from_string (peek_text (row), &record->kind);
  limber_level_from_string (peek_text (row), &record->choices.level);
  record->choices.has_level = get_number (row) != 0;
  record->choices.short_version = get_number (row) != 0;
  record->choices.flare = get_number (row) != 0;
  record->start = get_time (row);
  record->end = get_time (row);
  limber_outcome_from_string (peek_text (row), &record->outcome);
  record->planned_us = get_number (row);
  record->played_us = get_number (row);
  get_answers (row, &record->answers);
  record->app_version = get_text (row);
  return record;
}

static LimberRecordStep *
get_step (Row *row)
{
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = get_text (row);
  step->name = get_text (row);
  limber_sides_from_string (peek_text (row), &step->sides);
  step->prescribed = get_amount (row);
  limber_record_status_from_string (peek_text (row), &step->status);
  step->done = get_amount (row);
  limber_skip_reason_from_string (peek_text (row), &step->reason);
  step->hurt = get_number (row) != 0;
  step->n_easier = (guint) get_number (row);
  step->instead = get_text (row);
  step->instead_name = get_text (row);
  return step;
}

/* The sessions asked for, in their order, and their parts by session. */
#define OVER                                                                                       \
  "WHERE session.outcome <> 'running' AND session.start_us >= ?1 AND session.start_us < ?2 "
#define RUNNING "WHERE session.outcome = 'running' AND ?1 <= ?2 "
#define IN_ORDER "ORDER BY session.start_us, session.id"
#define LATEST_FIRST "ORDER BY session.start_us DESC, session.id DESC"
#define SESSIONS                                                                                   \
  "SELECT session.id, uuid, routine, version, checksum, title, kind, level, level_chosen, short,"  \
  " flare, start_us, start_zone_s, end_us, end_zone_s, outcome, planned_us, played_us,"            \
  " pain_before, pain_after, pain_morning, pain_worst, effort, confidence, note, app_version,"     \
  " path, phase, phase_start_us, total_us, seen_us, seen_zone_s"                                   \
  " FROM session LEFT JOIN running ON running.session = session.id "
#define STEPS                                                                                      \
  "SELECT step.session, exercise, name, sides, prescribed_sets, prescribed_reps, prescribed_us,"   \
  " prescribed_left_us, prescribed_right_us, status, done_sets, done_reps, done_us, done_left_us," \
  " done_right_us, reason, hurt, easier, instead, instead_name"                                    \
  " FROM session CROSS JOIN step ON step.session = session.id "
#define PAUSES                                                                                     \
  "SELECT pause.session, pause.start_us, pause.start_zone_s, pause.end_us, pause.end_zone_s"       \
  " FROM session CROSS JOIN pause ON pause.session = session.id "

typedef struct
{
  GPtrArray *records;
  GArray *rowids;
  guint first; /* of @records that were added by this reading */
  guint at;    /* the one that parts were added to last */
} Reading;

/* Parts come in the order of their sessions. */
static LimberRecord *
find_record (Reading *self, gint64 rowid)
{
  while (self->at < self->rowids->len && g_array_index (self->rowids, gint64, self->at) != rowid)
    self->at++;
  return self->at < self->rowids->len ? g_ptr_array_index (self->records, self->first + self->at)
                                      : NULL;
}

static void
take_session (Reading *self, Row *row)
{
  gint64 rowid = get_number (row);
  LimberRecord *record = get_session (row);

  get_running (row, record);
  g_ptr_array_add (self->records, record);
  g_array_append_val (self->rowids, rowid);
}

static void
take_step (Reading *self, Row *row)
{
  LimberRecord *record = find_record (self, get_number (row));

  if (record != NULL)
    g_ptr_array_add (record->steps, get_step (row));
}

static void
take_pause (Reading *self, Row *row)
{
  LimberRecord *record = find_record (self, get_number (row));
  LimberRecordPause pause;

  pause.start = get_time (row);
  pause.end = get_time (row);
  if (record != NULL)
    g_array_append_val (record->pauses, pause);
}

static int
read_rows (sqlite3 *db, const char *sql, gint64 from_us, gint64 to_us, Reading *reading,
           void (*take) (Reading *self, Row *row))
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (db, sql, -1, &statement, NULL);

  if (code != SQLITE_OK)
    return code;
  sqlite3_bind_int64 (statement, 1, from_us);
  sqlite3_bind_int64 (statement, 2, to_us);
  reading->at = 0;
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      Row row = { .statement = statement };

      take (reading, &row);
    }
  return sqlite3_finalize (statement);
}

int
limber_sql_get_records (sqlite3 *db, LimberSqlWhich which, gint64 from_us, gint64 to_us,
                        GPtrArray *records, GArray *rowids)
{
  static const struct
  {
    const char *sessions, *steps, *pauses;
  } sql[] = {
    [LIMBER_SQL_OVER] = { SESSIONS OVER IN_ORDER, STEPS OVER IN_ORDER ", step.number",
                          PAUSES OVER IN_ORDER ", pause.number" },
    [LIMBER_SQL_RUNNING] = { SESSIONS RUNNING LATEST_FIRST,
                             STEPS RUNNING LATEST_FIRST ", step.number",
                             PAUSES RUNNING LATEST_FIRST ", pause.number" },
  };
  g_autoptr (GArray) own = rowids ? g_array_ref (rowids) : g_array_new (FALSE, FALSE, 8);
  Reading reading = { .records = records, .rowids = own, .first = records->len };
  /* The three readings must see the same record. */
  int code = limber_sql_run (db, "BEGIN");

  if (code == SQLITE_OK)
    code = read_rows (db, sql[which].sessions, from_us, to_us, &reading, take_session);
  if (code == SQLITE_OK)
    code = read_rows (db, sql[which].steps, from_us, to_us, &reading, take_step);
  if (code == SQLITE_OK)
    code = read_rows (db, sql[which].pauses, from_us, to_us, &reading, take_pause);
  limber_sql_run (db, "COMMIT");
  return code;
}
