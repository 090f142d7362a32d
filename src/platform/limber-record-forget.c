/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-db.h"

#include "limber-config.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "limber-record-aside.h"
#include "limber-record-lock.h"

static gboolean
fail (const char *path, int code, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);

  /* Translators: the name of a file, then what the system says is wrong */
  g_set_error (error, LIMBER_RECORD_ERROR, LIMBER_RECORD_ERROR_FAILED,
               _ ("“%s” could not be deleted: %s"), name, g_strerror (code));
  return FALSE;
}

static gboolean
fill_with_noughts (int fd)
{
  static const char noughts[64 * 1024];
  struct stat status;
  gint64 left;

  if (fstat (fd, &status) != 0)
    return FALSE;
  for (left = S_ISREG (status.st_mode) ? status.st_size : 0; left > 0;)
    {
      gssize n = write (fd, noughts, (gsize) MIN (left, (gint64) sizeof noughts));

      if (n < 0 && errno != EINTR)
        return FALSE;
      left -= MAX (n, 0);
    }
  return fsync (fd) == 0;
}

/* Overwrites and removes a file; one that is not there is gone already. */
static gboolean
wipe (const char *path, GError **error)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0);
  gboolean good;
  int code;

  if (fd < 0 && errno == ENOENT)
    return TRUE;
  if (fd < 0)
    return fail (path, errno, error);
  good = fill_with_noughts (fd);
  code = errno;
  close (fd);
  if (!good)
    return fail (path, code, error);
  return g_unlink (path) == 0 || errno == ENOENT || fail (path, errno, error);
}

static gboolean
busy (GError **error)
{
  g_set_error_literal (error, LIMBER_RECORD_ERROR, LIMBER_RECORD_ERROR_BUSY,
                       _ ("A session is being played, or another program uses your record. End "
                          "it, then delete the record."));
  return FALSE;
}

static gboolean
wipe_all (const char *path, GError **error)
{
  static const char *const endings[] = { "", "-wal", "-shm", "-journal" };
  g_autoptr (GPtrArray) aside = limber_record_list_aside (path);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *name = g_strconcat (path, endings[i], NULL);

      if (!wipe (name, error))
        return FALSE;
    }
  for (guint i = 0; i < aside->len; i++)
    if (!wipe (g_ptr_array_index (aside, i), error))
      return FALSE;
  return TRUE;
}

/* A program that reads the record holds no lock of ours, but one of SQLite's. */
static gboolean
is_in_use (const char *path)
{
  sqlite3 *db = NULL;
  int code = sqlite3_open_v2 (path, &db, SQLITE_OPEN_READWRITE, NULL);

  if (code == SQLITE_OK)
    code = sqlite3_exec (db,
                         "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE;"
                         "BEGIN EXCLUSIVE; ROLLBACK;",
                         NULL, NULL, NULL);
  sqlite3_close (db);
  return (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
}

gboolean
limber_record_forget (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  gboolean good;
  int lock;

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    return TRUE;
  lock = limber_record_lock_open (path);
  if (lock < 0)
    return fail (path, errno, error);
  if (!limber_record_lock_take (lock, LIMBER_RECORD_LOCK_OPENING, 1000)
      || limber_record_lock_is_taken (lock, LIMBER_RECORD_LOCK_SESSION (0), 0) || is_in_use (path))
    good = busy (error);
  else
    good = wipe_all (path, error);
  /* The lock file stays: who has it open must go on sharing it.  It is empty. */
  close (lock);
  return good;
}
