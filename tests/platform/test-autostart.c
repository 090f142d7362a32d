/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-autostart.h"
#include "limber-background-portal.h"
#include "limber-config.h"

#include <errno.h>
#include <glib/gstdio.h>

typedef struct
{
  char *root;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->root = g_dir_make_tmp ("limber-autostart-XXXXXX", &error);
  g_assert_no_error (error);
  self->folder = g_build_filename (self->root, "config", "autostart", NULL);
  self->path = g_build_filename (self->folder, LIMBER_APP_ID ".desktop", NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_autofree char *config = g_path_get_dirname (self->folder);

  g_remove (self->path);
  g_rmdir (self->folder);
  g_rmdir (config);
  g_remove (config);
  g_rmdir (self->root);
  g_free (self->path);
  g_free (self->folder);
  g_free (self->root);
}

/* What a desktop starts is what was asked for, however odd its words are. */
static void
test_write (Fixture *self, gconstpointer data)
{
  static const char *const command[] = { "/opt/my $HOME/100% \"limber\"\\`x`", "--flag", "a=b c",
                                         NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *line = NULL;
  g_auto (GStrv) words = NULL;

  g_assert_true (limber_autostart_write (self->folder, command, &error));
  g_assert_no_error (error);
  g_assert_true (g_key_file_load_from_file (file, self->path, G_KEY_FILE_NONE, &error));
  line =
      g_key_file_get_string (file, G_KEY_FILE_DESKTOP_GROUP, G_KEY_FILE_DESKTOP_KEY_EXEC, &error);
  g_assert_true (g_shell_parse_argv (line, NULL, &words, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (words[0], ==, "/opt/my $HOME/100%% \"limber\"\\`x`");
  g_assert_cmpstr (words[1], ==, "--flag");
  g_assert_cmpstr (words[2], ==, "a=b c");
  g_assert_null (words[3]);
  g_assert_true (limber_autostart_remove (self->folder, &error));
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  g_assert_true (limber_autostart_remove (self->folder, &error));
}

static void
test_not_ours (Fixture *self, gconstpointer data)
{
  static const char *const command[] = { "limber", NULL };
  static const char theirs[] = "[Desktop Entry]\nExec=limber --play mine.routine.json\n";
  g_autoptr (GError) error = NULL;
  g_autofree char *left = NULL;

  g_mkdir_with_parents (self->folder, 0700);
  g_assert_true (g_file_set_contents (self->path, theirs, -1, NULL));
  g_assert_false (limber_autostart_write (self->folder, command, &error));
  g_assert_nonnull (strstr (error->message, "did not write"));
  g_assert_true (limber_autostart_remove (self->folder, NULL));
  g_assert_true (g_file_get_contents (self->path, &left, NULL, NULL));
  g_assert_cmpstr (left, ==, theirs);
}

static void
test_no_folder (Fixture *self, gconstpointer data)
{
  static const char *const command[] = { "limber", NULL };
  g_autofree char *config = g_path_get_dirname (self->folder);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (config, "a file in the way", -1, NULL));
  g_assert_false (limber_autostart_write (self->folder, command, &error));
  g_assert_nonnull (strstr (error->message, "only while it is open"));
}

static void
test_command (void)
{
  g_auto (GStrv) installed = NULL;
  g_auto (GStrv) built = NULL;

  g_unsetenv ("LIMBER_DATADIR");
  g_unsetenv ("LIMBER_LOCALEDIR");
  g_unsetenv ("GSETTINGS_SCHEMA_DIR");
  installed = limber_autostart_command ();
  g_assert_cmpuint (g_strv_length (installed), ==, 2);
  g_assert_true (g_str_has_suffix (installed[0], "test-autostart"));
  g_assert_cmpstr (installed[1], ==, "--gapplication-service");
  g_setenv ("LIMBER_DATADIR", "/a b", TRUE);
  g_setenv ("LIMBER_LOCALEDIR", "/c d", TRUE);
  built = limber_autostart_command ();
  g_assert_cmpuint (g_strv_length (built), ==, 5);
  g_assert_cmpstr (built[0], ==, "env");
  g_assert_cmpstr (built[1], ==, "LIMBER_DATADIR=/a b");
  g_assert_cmpstr (built[2], ==, "LIMBER_LOCALEDIR=/c d");
  g_unsetenv ("LIMBER_LOCALEDIR");
  g_unsetenv ("LIMBER_DATADIR");
}

/* A portal that stands in for the desktop's: says yes, no, or something else. */
typedef struct
{
  guint response;
  gboolean autostart;
  gboolean asked_for;
  char *command;
  GAsyncResult *result;
} Portal;

static const char portal_xml[] = "<node><interface name='org.freedesktop.portal.Background'>"
                                 "<method name='RequestBackground'>"
                                 "<arg type='s' direction='in'/><arg type='a{sv}' direction='in'/>"
                                 "<arg type='o' direction='out'/></method></interface></node>";

static void
request (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
         const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  Portal *self = data;
  g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 1);
  g_autofree const char **command = NULL;
  g_autofree char *name = g_strdelimit (g_strdup (sender + 1), ".", '_');
  g_autofree char *request_path = NULL;
  GVariantDict results;
  const char *token;

  g_assert_true (g_variant_lookup (options, "handle_token", "&s", &token));
  g_assert_true (g_variant_lookup (options, "autostart", "b", &self->asked_for));
  g_free (self->command);
  self->command = NULL;
  if (g_variant_lookup (options, "commandline", "^a&s", &command))
    self->command = g_strjoinv (" ", (char **) command);
  request_path = g_strdup_printf ("/org/freedesktop/portal/desktop/request/%s/%s", name, token);
  g_variant_dict_init (&results, NULL);
  g_variant_dict_insert (&results, "autostart", "b", self->autostart);
  /* The quickest that a portal can be: before the call itself is answered. */
  g_dbus_connection_emit_signal (
      bus, NULL, request_path, "org.freedesktop.portal.Request", "Response",
      g_variant_new ("(u@a{sv})", self->response, g_variant_dict_end (&results)), NULL);
  g_dbus_method_invocation_return_value (invocation, g_variant_new ("(o)", request_path));
}

static void
keep_result (GObject *source, GAsyncResult *result, gpointer data)
{
  ((Portal *) data)->result = g_object_ref (result);
}

static gboolean
ask (Portal *self, GDBusConnection *bus, gboolean on, GError **error)
{
  static const char *const command[] = { "limber", "--gapplication-service", NULL };
  gboolean done;

  limber_background_portal_ask_async (bus, on ? command : NULL, "why", NULL, keep_result, self);
  while (self->result == NULL)
    g_main_context_iteration (NULL, TRUE);
  done = limber_background_portal_ask_finish (self->result, error);
  g_clear_object (&self->result);
  return done;
}

static void
test_portal (void)
{
  static const GDBusInterfaceVTable vtable = { .method_call = request };
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (portal_xml, NULL);
  g_autoptr (GVariant) reply = NULL;
  Portal self = { 0 };

  g_assert_no_error (error);
  g_assert_false (ask (&self, bus, TRUE, &error));
  g_assert_nonnull (strstr (error->message, "has no way"));
  g_clear_error (&error);

  g_dbus_connection_register_object (bus, "/org/freedesktop/portal/desktop", node->interfaces[0],
                                     &vtable, &self, NULL, NULL);
  reply = g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                       "org.freedesktop.DBus", "RequestName",
                                       g_variant_new ("(su)", "org.freedesktop.portal.Desktop", 0u),
                                       NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);
  self.autostart = TRUE;
  g_assert_true (ask (&self, bus, TRUE, &error));
  g_assert_true (self.asked_for);
  g_assert_cmpstr (self.command, ==, "limber --gapplication-service");
  self.autostart = FALSE;
  g_assert_false (ask (&self, bus, TRUE, &error));
  g_assert_nonnull (strstr (error->message, "does not let"));
  g_clear_error (&error);
  g_assert_true (ask (&self, bus, FALSE, &error));
  g_assert_false (self.asked_for);
  g_assert_null (self.command);
  self.response = 1;
  g_assert_false (ask (&self, bus, TRUE, &error));
  g_free (self.command);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/autostart/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("write", test_write);
  ADD ("not-ours", test_not_ours);
  ADD ("no-folder", test_no_folder);
  g_test_add_func ("/autostart/command", test_command);
  g_test_add_func ("/autostart/portal", test_portal);
  return g_test_run ();
}
