/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-schema.h"

#include "limber-record-sql.h"

/*
 * Times are in microseconds since 1970 with the seconds that the local time was ahead; lengths in
 * microseconds; an answer that was not given is NULL.  What a version of the program has once
 * written is never changed here: a new version of the schema is one more entry.
 */

#define SCORE(name) name " INTEGER CHECK (" name " BETWEEN 0 AND 10), "
#define AMOUNT(name)                                                                               \
  name "_sets INTEGER NOT NULL, " name "_reps INTEGER NOT NULL, " name                             \
       "_us INTEGER NOT NULL, " name "_left_us INTEGER NOT NULL, " name                            \
       "_right_us INTEGER NOT NULL, "

static const char *const migrations[LIMBER_RECORD_SCHEMA] = {
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
  "played_us INTEGER NOT NULL, " /* clang-format keeps one a line */
  SCORE ("pain_before") SCORE ("pain_after") SCORE ("pain_morning") SCORE ("pain_worst")
      SCORE ("effort")
          SCORE ("confidence") "note TEXT, "
                               "app_version TEXT NOT NULL"
                               ") STRICT;"
                               "CREATE INDEX session_start ON session (start_us);"

                               "CREATE TABLE step ("
                               "session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE, "
                               "number INTEGER NOT NULL, "
                               "exercise TEXT NOT NULL, "
                               "name TEXT NOT NULL, "
                               "sides TEXT NOT NULL, " AMOUNT (
                                   "prescribed") "status TEXT NOT "
                                                 "NULL, " AMOUNT ("done") "reason TEXT, "
                                                                          "hurt INTEGER "
                                                                          "NOT NULL, "
                                                                          "easier INTEGER "
                                                                          "NOT NULL, "
                                                                          "instead TEXT, "
                                                                          "instead_name "
                                                                          "TEXT, "
                                                                          "PRIMARY KEY "
                                                                          "(session, "
                                                                          "number)"
                                                                          ") STRICT, "
                                                                          "WITHOUT ROWID;"

                                                                          "CREATE TABLE "
                                                                          "pause ("
                                                                          "session INTEGER "
                                                                          "NOT NULL "
                                                                          "REFERENCES "
                                                                          "session ON "
                                                                          "DELETE CASCADE, "
                                                                          "number INTEGER "
                                                                          "NOT NULL, "
                                                                          "start_us "
                                                                          "INTEGER NOT "
                                                                          "NULL, "
                                                                          "start_zone_s "
                                                                          "INTEGER NOT "
                                                                          "NULL, "
                                                                          "end_us INTEGER, "
                                                                          "end_zone_s "
                                                                          "INTEGER, "
                                                                          "PRIMARY KEY "
                                                                          "(session, "
                                                                          "number)"
                                                                          ") STRICT, "
                                                                          "WITHOUT ROWID;"

                                                                          /* Where a session
                                                                             that has no end
                                                                             yet stands. */
                                                                          "CREATE TABLE "
                                                                          "running ("
                                                                          "session INTEGER "
                                                                          "PRIMARY KEY "
                                                                          "REFERENCES "
                                                                          "session ON "
                                                                          "DELETE CASCADE, "
                                                                          "path TEXT, "
                                                                          "phase INTEGER "
                                                                          "NOT NULL, "
                                                                          "phase_start_us "
                                                                          "INTEGER NOT "
                                                                          "NULL, "
                                                                          "total_us "
                                                                          "INTEGER NOT "
                                                                          "NULL, "
                                                                          "seen_us INTEGER "
                                                                          "NOT NULL, "
                                                                          "seen_zone_s "
                                                                          "INTEGER NOT NULL"
                                                                          ") STRICT;",
};

static int
migrate_one (sqlite3 *db, int from)
{
  g_autofree char *number =
      g_strdup_printf ("PRAGMA user_version = %d; PRAGMA application_id = %d;", from + 1,
                       LIMBER_RECORD_APPLICATION_ID);
  int code = limber_sql_run (db, "BEGIN IMMEDIATE");

  if (code != SQLITE_OK)
    return code;
  /* Another program may have done it while this one waited for its turn. */
  if (limber_sql_number (db, "PRAGMA user_version") == from)
    code = limber_sql_run (db, migrations[from]);
  if (code == SQLITE_OK)
    code = limber_sql_run (db, number);
  if (code == SQLITE_OK)
    code = limber_sql_run (db, "COMMIT");
  if (code != SQLITE_OK)
    limber_sql_run (db, "ROLLBACK");
  return code;
}

int
limber_record_migrate (sqlite3 *db, int to)
{
  int code = SQLITE_OK;

  for (gint64 from = limber_sql_number (db, "PRAGMA user_version"); code == SQLITE_OK && from < to;
       from++)
    code = migrate_one (db, (int) from);
  return code;
}
