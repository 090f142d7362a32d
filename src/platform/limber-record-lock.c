/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Locks that belong to the open file, not to the process. */
#define _GNU_SOURCE

#include "limber-record-lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define STEP_MS 10

int
limber_record_lock_open (const char *path)
{
  g_autofree char *name = g_strconcat (path, ".lock", NULL);

  return g_open (name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

static struct flock
range (short type, gint64 byte, gint64 n)
{
  return (struct flock){ .l_type = type, .l_whence = SEEK_SET, .l_start = byte, .l_len = n };
}

gboolean
limber_record_lock_take (int fd, gint64 byte, int wait_ms)
{
  struct flock lock = range (F_WRLCK, byte, 1);

  while (fcntl (fd, F_OFD_SETLK, &lock) != 0)
    {
      if (wait_ms <= 0)
        return FALSE;
      wait_ms -= STEP_MS;
      g_usleep (STEP_MS * 1000);
    }
  return TRUE;
}

void
limber_record_lock_drop (int fd, gint64 byte)
{
  struct flock lock = range (F_UNLCK, byte, 1);

  fcntl (fd, F_OFD_SETLK, &lock);
}

gboolean
limber_record_lock_is_taken (int fd, gint64 byte, gint64 n)
{
  struct flock lock = range (F_WRLCK, byte, n);

  return fcntl (fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}
