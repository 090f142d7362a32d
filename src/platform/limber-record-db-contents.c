/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All that is in the record: read, and added to. */

#include "limber-record-db.h"

#include <glib/gstdio.h>

#include "limber-record-schema.h"
#include "limber-record-sql.h"

LimberHistory *
limber_record_db_read (LimberRecordDb *self, GError **error)
{
  LimberHistory *history = NULL;
  int code = limber_sql_get_history (limber_record_db_get (self), &history);

  if (code != SQLITE_OK)
    limber_record_db_set_error (self, code, error);
  return history;
}

/* To read a database with a log, SQLite makes a file beside it, unless it is told that nothing
 * changes. */
static sqlite3 *
open_frozen (const char *path)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, NULL);
  g_autofree char *frozen = uri != NULL ? g_strconcat (uri, "?immutable=1", NULL) : NULL;
  sqlite3 *db = NULL;

  if (frozen != NULL
      && sqlite3_open_v2 (frozen, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL) == SQLITE_OK)
    return db;
  sqlite3_close (db);
  return NULL;
}

static gboolean
has_log (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  GStatBuf status;

  return g_stat (log, &status) == 0 && status.st_size > 0;
}

LimberHistory *
limber_record_db_read_frozen (const char *path)
{
  sqlite3 *db = has_log (path) ? NULL : open_frozen (path);
  LimberHistory *history = NULL;

  if (db != NULL && limber_sql_number (db, "PRAGMA user_version") == LIMBER_RECORD_SCHEMA
      && limber_sql_number (db, "PRAGMA application_id") == LIMBER_RECORD_APPLICATION_ID)
    limber_sql_get_history (db, &history);
  sqlite3_close (db);
  return history;
}

guint
limber_record_db_count_running (LimberRecordDb *self)
{
  return (guint) MAX (limber_sql_number (limber_record_db_get (self),
                                         "SELECT count (*) FROM session WHERE outcome = 'running'"),
                      0);
}

static int
add_sessions (sqlite3 *db, const LimberHistory *history, guint *n_added)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < limber_history_get_n_records (history) && code == SQLITE_OK; i++)
    {
      const LimberRecord *record = limber_history_get_record (history, i);

      if (limber_sql_has (db, record->id))
        continue;
      code = limber_sql_put_record (db, record);
      (*n_added)++;
    }
  return code;
}

static int
add_entries (sqlite3 *db, const LimberHistory *history, guint *n_added)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < limber_history_get_n_entries (history) && code == SQLITE_OK; i++)
    {
      const LimberEntry *entry = limber_history_get_entry (history, i);

      if (limber_sql_has_entry (db, entry->id))
        continue;
      code = limber_sql_put_entry (db, entry);
      (*n_added)++;
    }
  return code;
}

gboolean
limber_record_db_add (LimberRecordDb *self, const LimberHistory *history, LimberRecordAdded *added,
                      GError **error)
{
  LimberRecordAdded n = { 0 };
  int code = limber_sql_run (limber_record_db_get (self), "BEGIN IMMEDIATE");

  if (code == SQLITE_OK)
    code = add_sessions (limber_record_db_get (self), history, &n.n_sessions);
  if (code == SQLITE_OK)
    code = add_entries (limber_record_db_get (self), history, &n.n_entries);
  if (code == SQLITE_OK)
    code = limber_sql_run (limber_record_db_get (self), "COMMIT");
  if (code == SQLITE_OK)
    {
      *added = n;
      return TRUE;
    }
  limber_record_db_set_error (self, code, error);
  limber_sql_run (limber_record_db_get (self), "ROLLBACK");
  return FALSE;
}
