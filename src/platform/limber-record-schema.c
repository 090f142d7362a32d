/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-schema.h"

#include "limber-sql.h"

/*
 * Times are in microseconds since 1970 with the seconds that the local time was ahead; lengths in
 * microseconds; an answer that was not given is NULL.  What a version of the program has once
 * written is never changed here: a new version of the schema is one more entry of the table below.
 */

/* A line is a column. */
/* clang-format off */

static const char version_1[] =
  "CREATE TABLE session ("
    "id INTEGER PRIMARY KEY, "
    "uuid TEXT NOT NULL UNIQUE, "
    "routine TEXT NOT NULL, "
    "version INTEGER NOT NULL, "
    "checksum TEXT, "
    "title TEXT NOT NULL, "
    "kind TEXT NOT NULL, "
    "level TEXT NOT NULL, "
    "level_chosen INTEGER NOT NULL, "
    "short INTEGER NOT NULL, "
    "flare INTEGER NOT NULL, "
    "start_us INTEGER NOT NULL, "
    "start_zone_s INTEGER NOT NULL, "
    "end_us INTEGER, "
    "end_zone_s INTEGER, "
    "outcome TEXT NOT NULL, "
    "planned_us INTEGER NOT NULL, "
    "played_us INTEGER NOT NULL, "
    "pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10), "
    "pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10), "
    "pain_morning INTEGER CHECK (pain_morning BETWEEN 0 AND 10), "
    "pain_worst INTEGER CHECK (pain_worst BETWEEN 0 AND 10), "
    "effort INTEGER CHECK (effort BETWEEN 0 AND 10), "
    "confidence INTEGER CHECK (confidence BETWEEN 0 AND 10), "
    "note TEXT, "
    "app_version TEXT NOT NULL"
  ") STRICT;"

  "CREATE INDEX session_start ON session (start_us);"

  "CREATE TABLE step ("
    "session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, "
    "number INTEGER NOT NULL, "
    "exercise TEXT NOT NULL, "
    "name TEXT NOT NULL, "
    "sides TEXT NOT NULL, "
    "prescribed_sets INTEGER NOT NULL, "
    "prescribed_reps INTEGER NOT NULL, "
    "prescribed_us INTEGER NOT NULL, "
    "prescribed_left_us INTEGER NOT NULL, "
    "prescribed_right_us INTEGER NOT NULL, "
    "status TEXT NOT NULL, "
    "done_sets INTEGER NOT NULL, "
    "done_reps INTEGER NOT NULL, "
    "done_us INTEGER NOT NULL, "
    "done_left_us INTEGER NOT NULL, "
    "done_right_us INTEGER NOT NULL, "
    "reason TEXT, "
    "hurt INTEGER NOT NULL, "
    "easier INTEGER NOT NULL, "
    "instead TEXT, "
    "instead_name TEXT, "
    "PRIMARY KEY (session, number)"
  ") STRICT, WITHOUT ROWID;"

  "CREATE TABLE pause ("
    "session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, "
    "number INTEGER NOT NULL, "
    "start_us INTEGER NOT NULL, "
    "start_zone_s INTEGER NOT NULL, "
    "end_us INTEGER, "
    "end_zone_s INTEGER, "
    "PRIMARY KEY (session, number)"
  ") STRICT, WITHOUT ROWID;"

  /* Where a session that has no end yet stands. */
  "CREATE TABLE running ("
    "session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE, "
    "path TEXT, "
    "phase INTEGER NOT NULL, "
    "phase_start_us INTEGER NOT NULL, "
    "total_us INTEGER NOT NULL, "
    "seen_us INTEGER NOT NULL, "
    "seen_zone_s INTEGER NOT NULL"
  ") STRICT;";

/* What was said of a step, the pain rule that held, and what is kept beside sessions.  Sessions of
 * version 1 get the rule that holds where a routine has none, LIMBER_GREEN_MAX and
 * LIMBER_AMBER_MAX as they were then. */
static const char version_2[] =
  "ALTER TABLE session ADD COLUMN morning_asked INTEGER NOT NULL DEFAULT 0;"
  "ALTER TABLE session ADD COLUMN green_max INTEGER NOT NULL DEFAULT 3;"
  "ALTER TABLE session ADD COLUMN amber_max INTEGER NOT NULL DEFAULT 5;"
  "ALTER TABLE step ADD COLUMN pain_limit INTEGER CHECK (pain_limit BETWEEN 0 AND 10);"
  "ALTER TABLE step ADD COLUMN pain INTEGER CHECK (pain BETWEEN 0 AND 10);"
  "ALTER TABLE step ADD COLUMN spread INTEGER NOT NULL DEFAULT 0;"

  /* Each start asks for the sessions without an end: none, or one. */
  "CREATE INDEX session_running ON session (start_us) WHERE outcome = 'running';"

  "CREATE TABLE entry ("
    "id INTEGER PRIMARY KEY, "
    "uuid TEXT NOT NULL UNIQUE, "
    "kind TEXT NOT NULL, "
    "at_us INTEGER NOT NULL, "
    "at_zone_s INTEGER NOT NULL, "
    "end_us INTEGER, "
    "end_zone_s INTEGER, "
    "subject TEXT, "
    "text TEXT, "
    "reply TEXT, "
    "value INTEGER, "
    "flags INTEGER NOT NULL, "
    "actor TEXT NOT NULL"
  ") STRICT;"

  "CREATE INDEX entry_at ON entry (at_us);"

  /* How often, for an entry that has one; times are "HH:MM" with spaces between them. */
  "CREATE TABLE schedule ("
    "entry INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE, "
    "frequency INTEGER NOT NULL, "
    "period INTEGER NOT NULL, "
    "period_unit TEXT NOT NULL CHECK (period_unit IN ('d', 'w')), "
    "days INTEGER NOT NULL, "
    "times TEXT NOT NULL, "
    "weeks INTEGER NOT NULL"
  ") STRICT;";

/* clang-format on */

static const char *const migrations[LIMBER_RECORD_SCHEMA] = { version_1, version_2 };

static int
read_version (sqlite3 *db, gint64 *version)
{
  return limber_sql_read_number (db, "PRAGMA user_version", version);
}

static int
migrate_one (sqlite3 *db, int from)
{
  g_autofree char *number =
      g_strdup_printf ("PRAGMA user_version = %d; PRAGMA application_id = %d;", from + 1,
                       LIMBER_RECORD_APPLICATION_ID);
  int code = limber_sql_run (db, "BEGIN IMMEDIATE");
  gint64 version = -1;

  if (code != SQLITE_OK)
    return code;
  code = read_version (db, &version);
  /* Another program may have done it while this one waited for its turn. */
  if (code == SQLITE_OK && version == from)
    {
      code = limber_sql_run (db, migrations[from]);
      if (code == SQLITE_OK)
        code = limber_sql_run (db, number);
    }
  if (code == SQLITE_OK)
    code = limber_sql_run (db, "COMMIT");
  if (code != SQLITE_OK)
    limber_sql_run (db, "ROLLBACK");
  return code;
}

int
limber_record_migrate (sqlite3 *db, int to)
{
  gint64 from = to;
  int code = read_version (db, &from);

  for (; code == SQLITE_OK && from < to; from++)
    code = migrate_one (db, (int) from);
  return code;
}

static int
check_table (sqlite3 *db, const char *name)
{
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, "SELECT count (*) FROM sqlite_schema WHERE type = 'table' AND name = ?");
  gint64 n = 0;
  int code;

  limber_sql_bind_text (&binder, name);
  code = limber_sql_bind_end (&binder, &n);
  return code == SQLITE_OK && n != 1 ? SQLITE_CORRUPT : code;
}

int
limber_record_schema_check (sqlite3 *db, int version)
{
  static const struct
  {
    const char *name;
    int since;
  } tables[] = {
    { "session", 1 }, { "step", 1 },  { "pause", 1 },
    { "running", 1 }, { "entry", 2 }, { "schedule", 2 },
  };

  int code = SQLITE_OK;

  for (gsize i = 0; code == SQLITE_OK && i < G_N_ELEMENTS (tables); i++)
    if (version >= tables[i].since)
      code = check_table (db, tables[i].name);
  return code;
}
