/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-unsaved.h"

#include <string.h>
#include <sys/stat.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "limber-parser.h"
#include "limber-write-file.h"

/*
 * A file of unsaved work: three lines, an empty one, then the bytes of what was saved and those of
 * the draft, which need not be UTF-8.
 *
 *   limber-unsaved 1
 *   file:///home/me/my.routine.json, or nothing
 *   how many bytes were saved, or -1
 */
#define MAGIC "limber-unsaved 1"
#define SUFFIX ".unsaved"
#define HEAD_MAX (16 * 1024)

/* A draft may be larger than a routine's file may be: whoever pasted too much takes it out again.
 * This much only keeps a damaged folder from filling the memory. */
#define TEXT_MAX (64 * LIMBER_FILE_MAX)

void
limber_unsaved_free (LimberUnsaved *self)
{
  g_free (self->name);
  g_free (self->path);
  g_clear_pointer (&self->saved, g_bytes_unref);
  g_clear_pointer (&self->text, g_bytes_unref);
  g_free (self);
}

char *
limber_unsaved_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "limber", "drafts", NULL);
}

char *
limber_unsaved_new_name (void)
{
  g_autofree char *uuid = g_uuid_string_random ();

  return g_strconcat (uuid, SUFFIX, NULL);
}

/* A name that leads nowhere else. */
static gboolean
is_name (const char *name)
{
  return g_str_has_suffix (name, SUFFIX) && strchr (name, G_DIR_SEPARATOR) == NULL
         && name[0] != '.';
}

static void
append (GByteArray *out, GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  g_byte_array_append (out, data, (guint) size);
}

gboolean
limber_unsaved_keep (const char *folder, const LimberUnsaved *unsaved, GError **error)
{
  g_autofree char *uri =
      unsaved->path != NULL ? g_filename_to_uri (unsaved->path, NULL, NULL) : NULL;
  gint64 n_saved = unsaved->saved != NULL ? (gint64) g_bytes_get_size (unsaved->saved) : -1;
  g_autofree char *head =
      g_strdup_printf (MAGIC "\n%s\n%" G_GINT64_FORMAT "\n\n", uri != NULL ? uri : "", n_saved);
  g_autofree char *path = NULL;
  g_autoptr (GByteArray) out = g_byte_array_new ();
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (is_name (unsaved->name), FALSE);
  path = g_build_filename (folder, unsaved->name, NULL);
  g_byte_array_append (out, (const guint8 *) head, (guint) strlen (head));
  if (unsaved->saved != NULL)
    append (out, unsaved->saved);
  append (out, unsaved->text);
  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&out));
  g_mkdir_with_parents (folder, 0700);
  return limber_write_file (path, bytes, error);
}

void
limber_unsaved_drop (const char *folder, const char *name)
{
  g_autofree char *path = NULL;

  g_return_if_fail (is_name (name));
  path = g_build_filename (folder, name, NULL);
  g_unlink (path);
}

/* Takes a line out of what is left of the head; NULL where it has no end. */
static char *
next_line (const char **p, const char *end)
{
  const char *newline = memchr (*p, '\n', (gsize) (end - *p));
  const char *start = *p;

  if (newline == NULL)
    return NULL;
  *p = newline + 1;
  return g_strndup (start, (gsize) (newline - start));
}

static gboolean
read_head (LimberUnsaved *self, const char **p, const char *end, gint64 *n_saved)
{
  g_autofree char *magic = next_line (p, end);
  g_autofree char *uri = magic != NULL ? next_line (p, end) : NULL;
  g_autofree char *number = uri != NULL ? next_line (p, end) : NULL;
  g_autofree char *empty = number != NULL ? next_line (p, end) : NULL;

  if (empty == NULL || *empty != '\0' || strcmp (magic, MAGIC) != 0
      || !g_ascii_string_to_signed (number, 10, -1, TEXT_MAX, n_saved, NULL))
    return FALSE;
  if (*uri != '\0')
    self->path = g_filename_from_uri (uri, NULL, NULL);
  return *uri == '\0' || self->path != NULL;
}

static LimberUnsaved *
read_unsaved (const char *folder, const char *name)
{
  g_autoptr (LimberUnsaved) self = g_new0 (LimberUnsaved, 1);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) bytes = limber_read_file_up_to (path, HEAD_MAX + 2 * TEXT_MAX, NULL);
  struct stat status;
  gint64 n_saved;
  const char *p;
  const char *end;
  gsize size;

  if (bytes == NULL || g_stat (path, &status) != 0)
    return NULL;
  p = g_bytes_get_data (bytes, &size);
  end = p + size;
  if (size == 0 || !read_head (self, &p, end, &n_saved) || n_saved > end - p)
    return NULL;
  self->name = g_strdup (name);
  self->changed_s = (gint64) status.st_mtime;
  if (n_saved >= 0)
    {
      self->saved = g_bytes_new (p, (gsize) n_saved);
      p += n_saved;
    }
  self->text = g_bytes_new (p, (gsize) (end - p));
  return g_steal_pointer (&self);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const LimberUnsaved *one = *(LimberUnsaved *const *) a;
  const LimberUnsaved *two = *(LimberUnsaved *const *) b;

  if (one->changed_s != two->changed_s)
    return one->changed_s > two->changed_s ? -1 : 1;
  return strcmp (one->name, two->name);
}

GPtrArray *
limber_unsaved_list (const char *folder)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_unsaved_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      LimberUnsaved *unsaved = is_name (name) ? read_unsaved (folder, name) : NULL;

      if (unsaved != NULL)
        g_ptr_array_add (list, unsaved);
    }
  g_ptr_array_sort (list, compare);
  return list;
}
