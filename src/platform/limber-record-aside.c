/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-aside.h"

#include <errno.h>
#include <string.h>

#include <glib/gstdio.h>

/* The log goes first: a database without its log is found again, but a log that is left behind
 * would be taken for that of the next database. */
static const char *const endings[] = { "-wal", "-shm", "-journal", "" };

/* "record" of "/home/x/record.db" */
static char *
stem_of (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  char *dot = strrchr (name, '.');

  if (dot != NULL)
    *dot = '\0';
  return g_steal_pointer (&name);
}

static char *
free_name (const char *path, const char *why)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *stem = stem_of (path);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%d-%H%M%S");

  for (int i = 1;; i++)
    {
      g_autofree char *number = i > 1 ? g_strdup_printf ("-%d", i) : g_strdup ("");
      g_autofree char *name = g_strdup_printf ("%s-%s-%s%s.db", stem, date, why, number);
      g_autofree char *candidate = g_build_filename (folder, name, NULL);

      if (!g_file_test (candidate, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
        return g_steal_pointer (&candidate);
    }
}

static gboolean
move (const char *path, const char *to_path, gsize ending)
{
  g_autofree char *from = g_strconcat (path, endings[ending], NULL);
  g_autofree char *to = g_strconcat (to_path, endings[ending], NULL);

  return g_rename (from, to) == 0 || errno == ENOENT;
}

char *
limber_record_set_aside (const char *path, const char *why)
{
  g_autofree char *aside = free_name (path, why);
  gsize n = 0;
  int code;

  while (n < G_N_ELEMENTS (endings) && move (path, aside, n))
    n++;
  if (n == G_N_ELEMENTS (endings))
    return g_steal_pointer (&aside);
  code = errno;
  /* A database that has lost its log has lost what was written last. */
  while (n > 0)
    move (aside, path, --n);
  errno = code;
  return NULL;
}

GPtrArray *
limber_record_list_aside (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *stem = stem_of (path);
  g_autofree char *pattern = g_strdup_printf (
      "^%s-\\d{4}-\\d{2}-\\d{2}-\\d{6}-(damaged|newer)(-\\d+)?\\.db(-wal|-shm|-journal)?$", stem);
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    if (g_regex_match_simple (pattern, name, G_REGEX_RAW, 0))
      g_ptr_array_add (found, g_build_filename (folder, name, NULL));
  return found;
}
