/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-db.h"

#include "limber-config.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "limber-record-aside.h"
#include "limber-record-lock.h"
#include "limber-record-schema.h"
#include "limber-record-sql.h"

#define BUSY_MS 5000

struct _LimberRecordDb
{
  sqlite3 *db;
  int lock;
  char *path;
};

G_DEFINE_QUARK (limber - record - error - quark, limber_record_error)

char *
limber_record_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "limber", "record.db", NULL);
}

/* --- What went wrong --- */

static LimberRecordError
kind_of (int code)
{
  switch (code & 0xff)
    {
    case SQLITE_FULL:
      return LIMBER_RECORD_ERROR_FULL;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return LIMBER_RECORD_ERROR_READONLY;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return LIMBER_RECORD_ERROR_BUSY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return LIMBER_RECORD_ERROR_DAMAGED;
    default:
      return LIMBER_RECORD_ERROR_FAILED;
    }
}

static void
set_error (LimberRecordError kind, const char *path, const char *why, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);

  switch (kind)
    {
    case LIMBER_RECORD_ERROR_FULL:
      g_set_error (
          error, LIMBER_RECORD_ERROR, (int) kind,
          _ ("The disk is full or cannot be written to, so your record cannot be kept in “%s”. "
             "Make some room on the disk."),
          name);
      break;
    case LIMBER_RECORD_ERROR_READONLY:
      g_set_error (error, LIMBER_RECORD_ERROR, (int) kind,
                   _ ("Limber is not allowed to write your record in “%s”."), name);
      break;
    case LIMBER_RECORD_ERROR_BUSY:
      g_set_error (error, LIMBER_RECORD_ERROR, (int) kind,
                   _ ("Your record in “%s” is in use by another program."), name);
      break;
    case LIMBER_RECORD_ERROR_DAMAGED:
      g_set_error (error, LIMBER_RECORD_ERROR, (int) kind, _ ("Your record in “%s” is damaged."),
                   name);
      break;
    case LIMBER_RECORD_ERROR_FAILED:
    default:
      /* Translators: the name of a file, then what the system says is wrong */
      g_set_error (error, LIMBER_RECORD_ERROR, (int) kind,
                   _ ("Your record cannot be used in “%s”: %s"), name, why);
      break;
    }
}

void
limber_record_db_set_error (LimberRecordDb *self, int code, GError **error)
{
  /* Over a quota, or past what a file may have, a write fails in another way than on a disk that
   * is full. */
  gboolean no_room = code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE
                     || code == SQLITE_IOERR_SHMOPEN || code == SQLITE_IOERR_SHMSIZE
                     || code == SQLITE_IOERR_FSYNC;

  set_error (no_room ? LIMBER_RECORD_ERROR_FULL : kind_of (code), self->path, sqlite3_errstr (code),
             error);
}

static void
set_errno_error (const char *path, int code, GError **error)
{
  set_error (code == ENOSPC || code == EDQUOT                   ? LIMBER_RECORD_ERROR_FULL
             : code == EACCES || code == EROFS || code == EPERM ? LIMBER_RECORD_ERROR_READONLY
                                                                : LIMBER_RECORD_ERROR_FAILED,
             path, g_strerror (code), error);
}

/* --- Opening --- */

/* Only the person may read it. */
static gboolean
make_file (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = -1;

  if (g_mkdir_with_parents (folder, 0700) == 0)
    fd = g_open (path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0 && errno != EEXIST)
    {
      set_errno_error (path, errno, error);
      return FALSE;
    }
  /* A file that was there is not opened: to close it would drop the locks of other connections. */
  if (fd >= 0)
    close (fd);
  return TRUE;
}

static int
connect_to (LimberRecordDb *self)
{
  int code =
      sqlite3_open_v2 (self->path, &self->db,
                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);

  if (code != SQLITE_OK)
    return code;
  /* Nothing is written to a database before it is known to be good. */
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_busy_timeout (self->db, BUSY_MS);
  return limber_sql_run (self->db, "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                                   "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;");
}

/* quick_check answers one row, "ok", or one for each fault; and a page that could not be read is a
 * fault to it too, with the code in its words. */
static int
check_pages (sqlite3 *db)
{
  static const char sql[] =
      "SELECT CASE instr (quick_check, 'error code=') WHEN 0 THEN 11 "
      "ELSE CAST (substr (quick_check, instr (quick_check, 'error code=') + 11) AS INTEGER) END "
      "FROM pragma_quick_check WHERE quick_check <> 'ok'";
  gint64 fault = SQLITE_OK;
  int code = limber_sql_read_number (db, sql, &fault);

  G_STATIC_ASSERT (SQLITE_CORRUPT == 11);
  return code == SQLITE_OK ? (int) fault : code;
}

static int
read_marks (sqlite3 *db, gint64 *version, gint64 *application, gint64 *n_tables)
{
  int code = limber_sql_run (db, "SELECT count (*) FROM sqlite_schema");

  if (code == SQLITE_OK)
    code = limber_sql_read_number (db, "PRAGMA user_version", version);
  if (code == SQLITE_OK)
    code = limber_sql_read_number (db, "PRAGMA application_id", application);
  if (code == SQLITE_OK)
    code = limber_sql_read_number (db, "SELECT count (*) FROM sqlite_schema WHERE type = 'table'",
                                   n_tables);
  return code;
}

/* Returns: (nullable): why the database is not one to go on with; @code is set where it could not
 * be read, which says nothing of the database unless it is SQLite that calls it damaged. */
static const char *
judge (sqlite3 *db, gboolean again, int *code)
{
  gint64 version = 0;
  gint64 application = 0;
  gint64 n_tables = 0;

  *code = read_marks (db, &version, &application, &n_tables);
  if (*code == SQLITE_OK && version == 0)
    return n_tables == 0 ? NULL : "damaged";
  if (*code == SQLITE_OK && (version < 0 || application != LIMBER_RECORD_APPLICATION_ID))
    return "damaged";
  if (*code == SQLITE_OK && version > LIMBER_RECORD_SCHEMA)
    return "newer";
  if (*code == SQLITE_OK && !again)
    *code = check_pages (db);
  if (*code == SQLITE_OK)
    *code = limber_record_schema_check (db, (int) version);
  return kind_of (*code) == LIMBER_RECORD_ERROR_DAMAGED ? "damaged" : NULL;
}

static gint64
size_of (const char *path, const char *ending)
{
  g_autofree char *name = g_strconcat (path, ending, NULL);
  GStatBuf status;

  return g_stat (name, &status) == 0 ? status.st_size : 0;
}

/* What was written last may be in a log that is still there.  SQLite would delete the log of an
 * empty database, so it is not asked. */
static gboolean
is_only_log (const char *path)
{
  return size_of (path, "") == 0 && size_of (path, "-wal") > 0;
}

static int
make_ready (sqlite3 *db)
{
  int code = limber_sql_run (db, "PRAGMA journal_mode = WAL");

  if (code == SQLITE_OK)
    code = limber_record_migrate (db, LIMBER_RECORD_SCHEMA);
  if (code == SQLITE_OK)
    sqlite3_db_config (db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
  return code;
}

static void
disconnect (LimberRecordDb *self)
{
  sqlite3_close (g_steal_pointer (&self->db));
}

static char *
notice_for (const char *why, const char *aside)
{
  g_autofree char *name = g_filename_display_name (aside);

  return g_strdup_printf (
      g_str_equal (why, "newer")
          ? _ ("Your record was written by a newer version of Limber. It was not changed, and is "
               "now in “%s”. A new record begins today; install the newer Limber to go on with "
               "the old one.")
          : _ ("Your record was damaged and could not be read. It was not changed, and is now in "
               "“%s”. A new record begins today. If you have a backup or an export, you can get "
               "your sessions back from it."),
      name);
}

/* Somebody else may write to it this moment; then it stays where it is. */
static gboolean
put_aside (LimberRecordDb *self, const char *why, char **notice, GError **error)
{
  g_autofree char *aside = NULL;

  disconnect (self);
  if (limber_record_lock_is_taken (self->lock, LIMBER_RECORD_LOCK_SESSION (0), 0))
    {
      set_error (LIMBER_RECORD_ERROR_BUSY, self->path, NULL, error);
      return FALSE;
    }
  aside = limber_record_set_aside (self->path, why);
  if (aside == NULL)
    {
      set_errno_error (self->path, errno, error);
      return FALSE;
    }
  *notice = notice_for (why, aside);
  return make_file (self->path, error);
}

static gboolean
open_locked (LimberRecordDb *self, gboolean again, char **notice, GError **error)
{
  const char *why = is_only_log (self->path) ? "damaged" : NULL;
  int code = why == NULL ? connect_to (self) : SQLITE_CORRUPT;

  if (why == NULL && (code == SQLITE_OK || kind_of (code) == LIMBER_RECORD_ERROR_DAMAGED))
    why = judge (self->db, again, &code);
  if (why != NULL)
    {
      if (!put_aside (self, why, notice, error))
        return FALSE;
      code = connect_to (self);
    }
  if (code == SQLITE_OK)
    code = make_ready (self->db);
  if (code != SQLITE_OK)
    limber_record_db_set_error (self, code, error);
  return code == SQLITE_OK;
}

static LimberRecordDb *
open_at (const char *path, gboolean again, char **notice, GError **error)
{
  g_autoptr (LimberRecordDb) self = g_new0 (LimberRecordDb, 1);
  gboolean good;

  self->lock = -1;
  self->path = g_strdup (path);
  if (!make_file (path, error))
    return NULL;
  self->lock = limber_record_lock_open (path);
  if (self->lock < 0)
    {
      set_errno_error (path, errno, error);
      return NULL;
    }
  if (!limber_record_lock_take (self->lock, LIMBER_RECORD_LOCK_OPENING, BUSY_MS))
    {
      set_error (LIMBER_RECORD_ERROR_BUSY, path, NULL, error);
      return NULL;
    }
  /* It may have been deleted since it was made. */
  good = make_file (path, error) && open_locked (self, again, notice, error);
  limber_record_lock_drop (self->lock, LIMBER_RECORD_LOCK_OPENING);
  return good ? g_steal_pointer (&self) : NULL;
}

LimberRecordDb *
limber_record_db_open (const char *path, char **notice, GError **error)
{
  return open_at (path, FALSE, notice, error);
}

LimberRecordDb *
limber_record_db_open_again (const char *path, char **notice, GError **error)
{
  return open_at (path, TRUE, notice, error);
}

void
limber_record_db_close (LimberRecordDb *self)
{
  disconnect (self);
  if (self->lock >= 0)
    close (self->lock);
  g_free (self->path);
  g_free (self);
}

sqlite3 *
limber_record_db_get (LimberRecordDb *self)
{
  return self->db;
}

/* --- Who plays --- */

gboolean
limber_record_db_hold (LimberRecordDb *self, gint64 rowid)
{
  return limber_record_lock_take (self->lock, LIMBER_RECORD_LOCK_SESSION (rowid), 0);
}

void
limber_record_db_release (LimberRecordDb *self, gint64 rowid)
{
  limber_record_lock_drop (self->lock, LIMBER_RECORD_LOCK_SESSION (rowid));
}

gboolean
limber_record_db_is_held (LimberRecordDb *self, gint64 rowid)
{
  return limber_record_lock_is_taken (self->lock, LIMBER_RECORD_LOCK_SESSION (rowid), 1);
}
