/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-picture-file.h"

#include "limber-config.h"

#include <errno.h>
#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "limber-parser.h"
#include "limber-reader.h"
#include "limber-write-file.h"

gboolean
limber_picture_is_good (const char *name, GBytes *data)
{
  gsize size;
  const char *bytes = g_bytes_get_data (data, &size);
  g_autofree char *lower = g_ascii_strdown (name, -1);

  if (size < 12)
    return FALSE;
  if (g_str_has_suffix (lower, ".png"))
    return memcmp (bytes, "\x89PNG\r\n\x1a\n", 8) == 0;
  if (g_str_has_suffix (lower, ".webp"))
    return memcmp (bytes, "RIFF", 4) == 0 && memcmp (bytes + 8, "WEBP", 4) == 0;
  if (g_str_has_suffix (lower, ".svg"))
    return g_strstr_len (bytes, (gssize) MIN (size, 4096), "<svg") != NULL
           && g_utf8_validate (bytes, (gssize) size, NULL);
  return memcmp (bytes, "\xff\xd8\xff", 3) == 0;
}

char *
limber_picture_name (const char *name, GBytes *data)
{
  g_autofree char *base = g_path_get_basename (name);
  const char *suffix = strrchr (base, '.');
  g_autofree char *stem = g_strndup (base, (gsize) (suffix - base));
  g_autofree char *slug = limber_slug (stem);
  g_autofree char *lower = g_ascii_strdown (suffix, -1);
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, data);

  return g_strdup_printf ("pictures/%s-%.12s%s", slug != NULL ? slug : "picture", sum, lower);
}

static GBytes *
read_picture (const char *path, GError **error)
{
  g_autoptr (GBytes) data = limber_read_file_up_to (path, LIMBER_PICTURE_MAX, error);
  g_autofree char *name = g_path_get_basename (path);

  if (data == NULL)
    return NULL;
  if (limber_is_picture_name (name) && limber_picture_is_good (name, data))
    return g_steal_pointer (&data);
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
               _ ("this is no picture of a kind that Limber shows; use a PNG, JPEG, SVG or WebP "
                  "file"));
  return NULL;
}

static gboolean
put_picture (GBytes *data, const char *folder, const char *name, GError **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *path_folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (path_folder, 0755) != 0)
    {
      int code = errno;

      g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (code), "%s",
                   g_strerror (code));
      return FALSE;
    }
  /* One of this name that is ours has the same in it; another one is not ours to change. */
  return g_file_test (path, G_FILE_TEST_EXISTS) || limber_write_file (path, data, error);
}

char *
limber_picture_copy (const char *path, const char *folder, GError **error)
{
  g_autoptr (GBytes) data = read_picture (path, error);
  g_autofree char *name = NULL;

  if (data == NULL)
    return NULL;
  name = limber_picture_name (path, data);
  return put_picture (data, folder, name, error) ? g_steal_pointer (&name) : NULL;
}

gboolean
limber_picture_carry (const char *name, const char *from, const char *to, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) data = NULL;

  if (!limber_is_picture_name (name))
    return TRUE;
  path = g_build_filename (from, name, NULL);
  data = limber_read_file_up_to (path, LIMBER_PICTURE_MAX, NULL);
  return data == NULL || put_picture (data, to, name, error);
}
