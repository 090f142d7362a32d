/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser.h"

#include "limber-config.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

static void
set_error (GError **error, int code)
{
  g_set_error_literal (error, G_FILE_ERROR, (int) g_file_error_from_errno (code),
                       code == ENOENT   ? _ ("there is no such file")
                       : code == EACCES ? _ ("you are not allowed to read this file")
                                        : g_strerror (code));
}

static void
set_too_large (GError **error, gsize max)
{
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_FAILED,
               /* Translators: a number of MiB, the most that a file may have */
               _ ("this file is larger than %u MiB"), (guint) (max / (1024 * 1024)));
}

static gboolean
check_file (int fd, gsize max, GError **error)
{
  struct stat status;

  if (fstat (fd, &status) != 0)
    {
      set_error (error, errno);
      return FALSE;
    }
  if (S_ISDIR (status.st_mode))
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_ISDIR,
                         _ ("this is a folder, not a file"));
  else if (!S_ISREG (status.st_mode))
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
                         _ ("this is not an ordinary file"));
  else if ((gsize) status.st_size > max)
    set_too_large (error, max);
  else
    return TRUE;
  return FALSE;
}

/* The size may change while the file is read, so what is read is what counts. */
static GBytes *
read_all (int fd, gsize max, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  for (;;)
    {
      guint8 buffer[16 * 1024];
      gssize n = read (fd, buffer, sizeof buffer);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          set_error (error, errno);
          return NULL;
        }
      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
      g_byte_array_append (bytes, buffer, (guint) n);
      if (bytes->len > max)
        {
          set_too_large (error, max);
          return NULL;
        }
    }
}

GBytes *
limber_read_file (const char *path, GError **error)
{
  return limber_read_file_up_to (path, LIMBER_FILE_MAX, error);
}

GBytes *
limber_read_file_up_to (const char *path, gsize max, GError **error)
{
  GBytes *bytes;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);
  fd = g_open (path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY, 0);
  if (fd < 0)
    {
      set_error (error, errno);
      return NULL;
    }
  bytes = check_file (fd, max, error) ? read_all (fd, max, error) : NULL;
  close (fd);
  return bytes;
}
