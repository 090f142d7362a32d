/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-folder.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-diagnostic.h"
#include "limber-json.h"

static void
add_report (GPtrArray *reports, const char *path, const char *message)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  g_ptr_array_add (diagnostics, limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, message, NULL));
  g_ptr_array_add (reports, limber_file_report_new (path, diagnostics));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Returns: (transfer full): the names of a folder's `*.json` files, sorted */
static GPtrArray *
list_names (const char *folder, GPtrArray *reports)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;

  if (dir == NULL && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    add_report (reports, folder, error->message);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json") && name[0] != '.')
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

gboolean
limber_folder_file_claim (const LimberFolderFile *file, const char *id)
{
  const char *first = g_hash_table_lookup (file->taken, id);
  LimberPlace place = { .pointer = "/id" };
  g_autofree char *message = NULL;
  guint line = 1;
  guint column = 1;
  gsize size;
  const char *data = g_bytes_get_data (file->bytes, &size);
  gsize start = limber_json_start (data, size);

  if (first == NULL)
    return g_hash_table_insert (file->taken, g_strdup (id), g_strdup (file->path));
  limber_json_find_places (data + start, size - start, &place, 1);
  limber_json_line_column (data, start, start + place.offset, &line, &column);
  message = g_strdup_printf (_ ("the id '%s' is taken by %s already, which is used"), id, first);
  g_ptr_array_add (file->diagnostics, limber_diagnostic_new (LIMBER_SEVERITY_ERROR, line, column,
                                                             message, place.pointer));
  return FALSE;
}

static void
load_file (const char *path, LimberParseFlags flags, GHashTable *taken, LimberFolderFunc func,
           gpointer user_data, GPtrArray *reports)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);
  LimberFolderFile file = { path, bytes, flags, diagnostics, taken };

  if (bytes == NULL)
    {
      add_report (reports, path, error->message);
      return;
    }
  func (&file, user_data);
  if (diagnostics->len > 0)
    g_ptr_array_add (reports, limber_file_report_new (path, diagnostics));
}

void
limber_folder_load (const char *folder, LimberParseFlags flags, LimberFolderFunc func,
                    gpointer user_data, GPtrArray *reports)
{
  g_autoptr (GHashTable) taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) names = NULL;

  if (folder == NULL)
    return;
  names = list_names (folder, reports);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      load_file (path, flags, taken, func, user_data, reports);
    }
}
