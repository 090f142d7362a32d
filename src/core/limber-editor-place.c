/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-place.h"

#include <string.h>

#include "limber-reader.h"

#define SUFFIX ".routine.json"
/* Of the 64 characters of an id; a number goes behind them. */
#define STEM_MAX 56

char *
limber_editor_place_path (const char *folder, const char *id)
{
  g_autofree char *name = g_strconcat (id, SUFFIX, NULL);

  return g_build_filename (folder, name, NULL);
}

static gboolean
is_free (LimberLibrary *library, const char *folder, const char *id)
{
  g_autofree char *path = limber_editor_place_path (folder, id);

  return limber_library_find (library, id) == NULL
         && !g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK);
}

static char *
stem_of (const char *text)
{
  char *stem = text != NULL ? limber_slug (text) : NULL;

  if (stem == NULL)
    return g_strdup ("my-routine");
  if (strlen (stem) > STEM_MAX)
    stem[STEM_MAX] = '\0';
  for (gsize length = strlen (stem); length > 1 && stem[length - 1] == '-'; length--)
    stem[length - 1] = '\0';
  return stem;
}

char *
limber_editor_place_id (LimberLibrary *library, const char *folder, const char *text)
{
  g_autofree char *stem = stem_of (text);
  char *id = g_strdup (stem);

  for (guint i = 2; !is_free (library, folder, id); i++)
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", stem, i);
    }
  return id;
}

char *
limber_editor_place_id_of_file (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  char *dot = strchr (name, '.');

  if (dot != NULL)
    *dot = '\0';
  return g_utf8_validate (name, -1, NULL) ? limber_slug (name) : NULL;
}
