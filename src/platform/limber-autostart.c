/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-autostart.h"

#include "limber-config.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "limber-background-portal.h"

#define FILE_NAME LIMBER_APP_ID ".desktop"
#define SANDBOX_FILE "/.flatpak-info"
#define PROGRAM "limber"
#define GROUP G_KEY_FILE_DESKTOP_GROUP
#define OURS "X-Limber-Reminders"

/* One word of a command as the Desktop Entry Specification wants it: in quotes, with a backslash
 * before what would mean something in them, and each percent sign twice. */
static void
append_word (GString *command, const char *word)
{
  g_string_append (command, command->len > 0 ? " \"" : "\"");
  for (const char *at = word; *at; at++)
    {
      if (strchr ("\"`$\\", *at))
        g_string_append_c (command, '\\');
      else if (*at == '%')
        g_string_append_c (command, '%');
      g_string_append_c (command, *at);
    }
  g_string_append_c (command, '"');
}

static void
take_along (GStrvBuilder *command, const char *variable)
{
  const char *value = g_getenv (variable);
  g_autofree char *setting = value ? g_strdup_printf ("%s=%s", variable, value) : NULL;

  if (setting)
    g_strv_builder_add (command, setting);
}

static char *
program_path (void)
{
  g_autofree char *running = g_file_read_link ("/proc/self/exe", NULL);

  if (running && g_file_test (running, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer (&running);
  return g_strdup (LIMBER_BINDIR G_DIR_SEPARATOR_S PROGRAM);
}

GStrv
limber_autostart_command (void)
{
  g_autoptr (GStrvBuilder) command = g_strv_builder_new ();
  g_autofree char *program = program_path ();

  if (g_getenv ("LIMBER_DATADIR") || g_getenv ("LIMBER_LOCALEDIR")
      || g_getenv ("GSETTINGS_SCHEMA_DIR"))
    {
      g_strv_builder_add (command, "env");
      take_along (command, "LIMBER_DATADIR");
      take_along (command, "LIMBER_LOCALEDIR");
      take_along (command, "GSETTINGS_SCHEMA_DIR");
    }
  g_strv_builder_add_many (command, program, "--gapplication-service", NULL);
  return g_strv_builder_end (command);
}

static gboolean
is_ours (const char *path)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();

  return g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL)
         && g_key_file_has_key (file, GROUP, OURS, NULL);
}

static gboolean
set_failed (GError **error, const char *path, const char *why)
{
  g_autofree char *name = g_filename_display_name (path);

  /* Translators: the name of a file, and why it could not be written */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _ ("Limber cannot start when you log in, and reminds you only while it is open. "
                  "“%s”: %s"),
               name, why);
  return FALSE;
}

static char *
make_entry (const char *const *command)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; command[i]; i++)
    append_word (line, command[i]);
  g_key_file_set_string (file, GROUP, G_KEY_FILE_DESKTOP_KEY_TYPE, "Application");
  g_key_file_set_string (file, GROUP, G_KEY_FILE_DESKTOP_KEY_NAME, "Limber");
  g_key_file_set_string (file, GROUP, G_KEY_FILE_DESKTOP_KEY_COMMENT,
                         _ ("Shows the reminders that you asked for"));
  g_key_file_set_string (file, GROUP, G_KEY_FILE_DESKTOP_KEY_EXEC, line->str);
  g_key_file_set_string (file, GROUP, G_KEY_FILE_DESKTOP_KEY_ICON, LIMBER_APP_ID);
  g_key_file_set_boolean (file, GROUP, G_KEY_FILE_DESKTOP_KEY_NO_DISPLAY, TRUE);
  g_key_file_set_boolean (file, GROUP, OURS, TRUE);
  return g_key_file_to_data (file, NULL, NULL);
}

gboolean
limber_autostart_write (const char *folder, const char *const *command, GError **error)
{
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);
  g_autofree char *text = make_entry (command);
  g_autoptr (GError) failed = NULL;

  if (g_mkdir_with_parents (folder, 0700) < 0)
    return set_failed (error, folder, g_strerror (errno));
  if (g_file_test (path, G_FILE_TEST_EXISTS) && !is_ours (path))
    return set_failed (error, path,
                       _ ("there is such a file already, which Limber did not write. Remove it, "
                          "then turn the reminders on again."));
  if (!g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0644, &failed))
    return set_failed (error, path, failed->message);
  return TRUE;
}

gboolean
limber_autostart_remove (const char *folder, GError **error)
{
  g_autofree char *path = g_build_filename (folder, FILE_NAME, NULL);
  g_autofree char *name = g_filename_display_name (path);

  if (!is_ours (path) || g_unlink (path) == 0)
    return TRUE;
  /* Translators: the name of a file, and why it could not be deleted */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _ ("Limber still starts when you log in, but shows nothing. “%s”: %s"), name,
               g_strerror (errno));
  return FALSE;
}

static void
portal_answered (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;

  if (limber_background_portal_ask_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
connected (GObject *source, GAsyncResult *result, gpointer data)
{
  static const char *const command[] = { PROGRAM, "--gapplication-service", NULL };
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);
  gboolean on = GPOINTER_TO_INT (g_task_get_task_data (task));

  if (bus)
    limber_background_portal_ask_async (
        bus, on ? command : NULL, _ ("To remind you at the times that you picked"),
        g_task_get_cancellable (task), portal_answered, g_object_ref (task));
  else
    g_task_return_error (task, error);
}

static gboolean
set_file (gboolean on, GError **error)
{
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), "autostart", NULL);
  g_auto (GStrv) command = limber_autostart_command ();

  return on ? limber_autostart_write (folder, (const char *const *) command, error)
            : limber_autostart_remove (folder, error);
}

void
limber_autostart_set_async (gboolean on, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_task_data (task, GINT_TO_POINTER (on), NULL);
  if (g_file_test (SANDBOX_FILE, G_FILE_TEST_EXISTS))
    g_bus_get (G_BUS_TYPE_SESSION, cancellable, connected, g_object_ref (task));
  else if (set_file (on, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

gboolean
limber_autostart_set_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
