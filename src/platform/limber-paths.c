/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-paths.h"

#include <gio/gio.h>

const char *
limber_data_dir (void)
{
  const char *named = g_getenv ("LIMBER_DATADIR");

  return named && *named ? named : LIMBER_PKGDATADIR;
}

gboolean
limber_is_bundled (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (limber_data_dir ());
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return g_file_has_prefix (file, folder);
}

char *
limber_schema_uri (void)
{
  g_autofree char *path =
      g_build_filename (limber_data_dir (), "schema", "routine.schema.json", NULL);
  g_autofree char *whole = g_canonicalize_filename (path, NULL);

  return g_file_test (whole, G_FILE_TEST_EXISTS) ? g_filename_to_uri (whole, NULL, NULL) : NULL;
}

static void
say_nothing (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
}

const char *
limber_locale_dir (void)
{
  const char *named = g_getenv ("LIMBER_LOCALEDIR");

  return named && *named ? named : LIMBER_LOCALEDIR;
}

/* GIO says so where there is nothing to keep settings in.  Nothing is kept here, only read. */
static GSettings *
open_settings (void)
{
  guint handler = g_log_set_handler ("GLib-GIO", G_LOG_LEVEL_MESSAGE, say_nothing, NULL);
  GSettings *settings = g_settings_new (LIMBER_APP_ID);

  g_log_remove_handler ("GLib-GIO", handler);
  return settings;
}

GStrv
limber_user_folders (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
      source ? g_settings_schema_source_lookup (source, LIMBER_APP_ID, TRUE) : NULL;
  g_autoptr (GSettings) settings = NULL;

  if (schema == NULL || !g_settings_schema_has_key (schema, "folders"))
    return NULL;
  settings = open_settings ();
  return g_settings_get_strv (settings, "folders");
}
