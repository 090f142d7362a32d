/* SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* renameat2() */

#include "limber-write-file.h"

#include "limber-config.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "limber-parser.h"

#define LINKS_MAX 40

static void
set_error (GError **error, int code)
{
  const char *message = g_strerror (code);

  if (code == EACCES || code == EPERM || code == EROFS)
    message = _ ("you are not allowed to write here");
  else if (code == ENOSPC || code == EDQUOT)
    message = _ ("there is no room left on the disk");
  else if (code == ENOENT || code == ENOTDIR)
    message = _ ("there is no such folder");
  else if (code == EISDIR)
    message = _ ("there is a folder of this name");
  g_set_error_literal (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), message);
}

/* The file that a chain of symbolic links ends with, whether it is there or not. */
static char *
follow_links (const char *path)
{
  char *at = g_strdup (path);

  for (int i = 0; i < LINKS_MAX; i++)
    {
      g_autofree char *link = g_file_read_link (at, NULL);
      g_autofree char *folder = NULL;
      char *next;

      if (link == NULL)
        return at;
      folder = g_path_get_dirname (at);
      next = g_path_is_absolute (link) ? g_strdup (link) : g_build_filename (folder, link, NULL);
      g_free (at);
      at = next;
    }
  g_free (at);
  errno = ELOOP;
  return NULL;
}

/* Returns whether the file may be replaced; status is that of the file, if there is one. */
static gboolean
look_at (const char *path, gboolean *exists, struct stat *status)
{
  *exists = stat (path, status) == 0;
  if (!*exists)
    return errno == ENOENT;
  if (!S_ISREG (status->st_mode))
    {
      errno = S_ISDIR (status->st_mode) ? EISDIR : EPERM;
      return FALSE;
    }
  return access (path, W_OK) == 0;
}

static gboolean
write_all (int fd, GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  while (size > 0)
    {
      gssize n = write (fd, data, size);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return FALSE;
      data += n;
      size -= (gsize) n;
    }
  return TRUE;
}

typedef struct
{
  char *path; /* no link */
  gboolean for_owner;
  gboolean exists;
  struct stat status; /* of what exists */
  char *beside;       /* (nullable): written, and not in its place yet */
} Writing;

/* A file that colleagues share stays theirs where the system allows it: its group is what lets
 * them write.  The mode comes last, since a change of owner takes bits of it away. */
static gboolean
keep_owner_and_mode (int fd, const struct stat *status)
{
  if (fchown (fd, status->st_uid, status->st_gid) != 0)
    (void) !fchown (fd, (uid_t) -1, status->st_gid);
  return fchmod (fd, status->st_mode & 07777) == 0;
}

/* A new file beside path, written and on the disk. */
static char *
write_beside (const Writing *self, GBytes *bytes)
{
  gboolean keeps = self->exists && !self->for_owner;
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *name = g_build_filename (folder, ".limber-XXXXXX", NULL);
  int fd = g_mkstemp_full (name, O_WRONLY | O_CLOEXEC, self->for_owner ? 0600 : 0666);
  int code;

  if (fd < 0)
    return NULL;
  if (write_all (fd, bytes) && (!keeps || keep_owner_and_mode (fd, &self->status))
      && fsync (fd) == 0)
    {
      if (close (fd) == 0)
        return g_steal_pointer (&name);
    }
  else
    {
      code = errno;
      close (fd);
      errno = code;
    }
  code = errno;
  g_unlink (name);
  errno = code;
  return NULL;
}

/* The name of a file is in its folder, which has to reach the disk too. */
static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

/* Gives the file its name only if no other has it. */
static gboolean
move_to_free (const char *from, const char *to)
{
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return TRUE;
  if (errno != EINVAL && errno != ENOSYS)
    return FALSE;
  /* What the file system cannot do in one step. */
  if (link (from, to) == 0)
    {
      g_unlink (from);
      return TRUE;
    }
  return errno != EEXIST && g_rename (from, to) == 0;
}

static void
writing_clear (Writing *self)
{
  if (self->beside != NULL)
    g_unlink (self->beside);
  g_free (self->path);
  g_free (self->beside);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Writing, writing_clear)

static gboolean
prepare (Writing *self, const char *path, GBytes *bytes, GError **error)
{
  self->path = follow_links (path);
  if (self->path != NULL && look_at (self->path, &self->exists, &self->status))
    self->beside = write_beside (self, bytes);
  if (self->beside == NULL)
    set_error (error, errno);
  return self->beside != NULL;
}

static gboolean
finish (Writing *self, gboolean only_if_free, GError **error)
{
  gboolean moved = only_if_free ? move_to_free (self->beside, self->path)
                                : g_rename (self->beside, self->path) == 0;

  if (!moved)
    {
      set_error (error, errno);
      return FALSE;
    }
  g_clear_pointer (&self->beside, g_free);
  sync_folder (self->path);
  return TRUE;
}

gboolean
limber_write_file (const char *path, GBytes *bytes, GError **error)
{
  g_auto (Writing) writing = { 0 };

  g_return_val_if_fail (path != NULL && bytes != NULL, FALSE);
  return prepare (&writing, path, bytes, error) && finish (&writing, FALSE, error);
}

gboolean
limber_write_file_for_owner (const char *path, GBytes *bytes, GError **error)
{
  g_auto (Writing) writing = { .for_owner = TRUE };

  g_return_val_if_fail (path != NULL && bytes != NULL, FALSE);
  return prepare (&writing, path, bytes, error) && finish (&writing, FALSE, error);
}

LimberWriteResult
limber_write_file_over (const char *path, GBytes *bytes, GBytes *expected, GBytes **found,
                        GError **error)
{
  g_auto (Writing) writing = { 0 };
  g_autoptr (GBytes) there = NULL;
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (path != NULL && bytes != NULL && found != NULL, LIMBER_WRITE_FAILED);
  if (!prepare (&writing, path, bytes, error))
    return LIMBER_WRITE_FAILED;
  there = limber_read_file (writing.path, &read_error);
  if (read_error != NULL && !g_error_matches (read_error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    {
      g_propagate_error (error, g_steal_pointer (&read_error));
      return LIMBER_WRITE_FAILED;
    }
  if (expected != NULL ? there == NULL || !g_bytes_equal (there, expected) : writing.exists)
    {
      *found = g_steal_pointer (&there);
      return LIMBER_WRITE_CHANGED;
    }
  if (finish (&writing, expected == NULL, &local_error))
    return LIMBER_WRITE_DONE;
  if (expected == NULL && g_error_matches (local_error, G_FILE_ERROR, G_FILE_ERROR_EXIST))
    {
      *found = limber_read_file (writing.path, NULL);
      return LIMBER_WRITE_CHANGED;
    }
  g_propagate_error (error, g_steal_pointer (&local_error));
  return LIMBER_WRITE_FAILED;
}
