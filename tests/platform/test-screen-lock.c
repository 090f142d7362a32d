/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-screen-lock.h"

#include <gio/gio.h>

#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"
#define INHIBIT "org.freedesktop.portal.Inhibit"

/* A portal, a screensaver and what listens to them, on a bus of the test's own. */
typedef struct
{
  GTestDBus *bus;
  GDBusConnection *server;
  GDBusConnection *client;
  char *monitor;  /* (nullable): the last that was asked for */
  GString *calls; /* of the portal's methods, in the order that they came */
  LimberScreenLock *lock;
  guint n_locks;
} Fixture;

static const char portal_xml[] =
    "<node><interface name='" INHIBIT "'>"
    "<method name='CreateMonitor'><arg type='s' direction='in'/><arg type='a{sv}' direction='in'/>"
    "<arg type='o' direction='out'/></method>"
    "<method name='QueryEndResponse'><arg type='o' direction='in'/></method>"
    "</interface></node>";

static const char close_xml[] =
    "<node><interface name='org.freedesktop.portal.Request'><method name='Close'/></interface>"
    "<interface name='org.freedesktop.portal.Session'><method name='Close'/></interface></node>";

#define WAIT_FOR(test)                                                                             \
  while (!(test))                                                                                  \
  g_main_context_iteration (NULL, TRUE)

static void called (GDBusConnection *server, const char *sender, const char *path,
                    const char *interface, const char *method, GVariant *parameters,
                    GDBusMethodInvocation *invocation, gpointer data);

static void
serve (Fixture *self, const char *path, const char *xml, guint interface)
{
  static const GDBusInterfaceVTable vtable = { .method_call = called };
  g_autoptr (GError) error = NULL;
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (xml, &error);

  g_assert_no_error (error);
  g_dbus_connection_register_object (self->server, path, info->interfaces[interface], &vtable, self,
                                     NULL, &error);
  g_assert_no_error (error);
}

/* Makes the objects where the portal's documentation says that they are. */
static char *
make_object (Fixture *self, const char *sender, const char *kind, GVariant *options,
             const char *option, guint interface)
{
  g_autofree char *name = g_strdelimit (g_strdup (sender + 1), ".", '_');
  const char *token = NULL;
  char *path;

  g_assert_true (g_variant_lookup (options, option, "&s", &token));
  path = g_strdup_printf (PORTAL_PATH "/%s/%s/%s", kind, name, token);
  serve (self, path, close_xml, interface);
  return path;
}

static void
called (GDBusConnection *server, const char *sender, const char *path, const char *interface,
        const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  Fixture *self = data;
  g_autofree char *request = NULL;

  g_string_append_printf (self->calls, "%s%s ", method,
                          g_str_has_suffix (interface, "Request")   ? "(request)"
                          : g_str_has_suffix (interface, "Session") ? "(session)"
                                                                    : "");
  if (g_str_equal (method, "CreateMonitor"))
    {
      g_autoptr (GVariant) options = g_variant_get_child_value (parameters, 1);

      request = make_object (self, sender, "request", options, "handle_token", 0);
      g_free (self->monitor);
      self->monitor = make_object (self, sender, "session", options, "session_handle_token", 1);
    }
  else if (g_str_equal (method, "QueryEndResponse"))
    {
      const char *monitor;

      g_variant_get (parameters, "(&o)", &monitor);
      g_assert_cmpstr (monitor, ==, self->monitor);
    }
  g_dbus_method_invocation_return_value (invocation,
                                         request ? g_variant_new ("(o)", request) : NULL);
}

static void
ask_bus (GDBusConnection *connection, const char *method, GVariant *parameters)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_sync (
      connection, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
      parameters, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  g_assert_no_error (error);
}

static GDBusConnection *
connect_to_bus (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  GDBusConnection *connection =
      g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (self->bus),
                                              G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
                                                  | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                              NULL, NULL, &error);

  g_assert_no_error (error);
  return connection;
}

static void
count (gpointer data)
{
  ((Fixture *) data)->n_locks++;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->bus);
  self->server = connect_to_bus (self);
  self->client = connect_to_bus (self);
  self->calls = g_string_new (NULL);
  serve (self, PORTAL_PATH, portal_xml, 0);
  ask_bus (self->server, "RequestName", g_variant_new ("(su)", "org.gnome.ScreenSaver", 0));
  self->lock = limber_screen_lock_new (self->client, count, self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_pointer (&self->lock, limber_screen_lock_free);
  g_clear_object (&self->client);
  g_clear_object (&self->server);
  g_test_dbus_down (self->bus);
  g_clear_object (&self->bus);
  g_string_free (self->calls, TRUE);
  g_free (self->monitor);
}

static void
portal_comes (Fixture *self)
{
  g_clear_pointer (&self->monitor, g_free);
  ask_bus (self->server, "RequestName", g_variant_new ("(su)", PORTAL, 0));
  WAIT_FOR (self->monitor != NULL);
  g_string_truncate (self->calls, 0);
}

/* Takes all that was told on both sides, and what was called because of it. */
static void
settle (Fixture *self)
{
  for (int i = 0; i < 2; i++)
    {
      ask_bus (self->server, "GetId", NULL);
      ask_bus (self->client, "GetId", NULL);
      while (g_main_context_iteration (NULL, FALSE))
        ;
    }
}

static void
emit (GDBusConnection *from, const char *path, const char *interface, const char *signal,
      GVariant *parameters)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (from, NULL, path, interface, signal, parameters, &error);
  g_assert_no_error (error);
}

static void
tell (Fixture *self, const char *monitor, const char *state)
{
  g_autofree char *text = g_strdup_printf ("(objectpath '%s', %s)", monitor, state);
  g_autoptr (GError) error = NULL;
  GVariant *parameters = g_variant_parse (G_VARIANT_TYPE ("(oa{sv})"), text, NULL, NULL, &error);

  g_assert_no_error (error);
  emit (self->server, PORTAL_PATH, INHIBIT, "StateChanged", parameters);
  g_variant_unref (parameters);
  settle (self);
}

#define LOCKED "{'screensaver-active': <true>, 'session-state': <uint32 1>}"
#define OPEN "{'screensaver-active': <false>, 'session-state': <uint32 1>}"

static void
test_portal (Fixture *self, gconstpointer data)
{
  portal_comes (self);
  tell (self, self->monitor, OPEN);
  g_assert_cmpuint (self->n_locks, ==, 0);
  tell (self, self->monitor, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 1);
  /* It tells all again when something else has changed. */
  tell (self, self->monitor, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 1);
  tell (self, self->monitor, OPEN);
  tell (self, self->monitor, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 2);
  g_assert_cmpstr (self->calls->str, ==, "");
}

static void
test_screensaver (Fixture *self, gconstpointer data)
{
  GVariant *forms[] = { g_variant_new ("(s)", "true"), NULL, g_variant_new ("(b)", FALSE),
                        g_variant_new ("(bb)", TRUE, TRUE) };

  settle (self);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    emit (self->server, "/a", "org.gnome.ScreenSaver", "ActiveChanged", forms[i]);
  settle (self);
  g_assert_cmpuint (self->n_locks, ==, 0);
  emit (self->server, "/a", "org.gnome.ScreenSaver", "ActiveChanged", g_variant_new ("(b)", TRUE));
  settle (self);
  g_assert_cmpuint (self->n_locks, ==, 1);
}

/* Who does not answer keeps the desktop waiting when somebody logs out. */
static void
test_query_end (Fixture *self, gconstpointer data)
{
  portal_comes (self);
  tell (self, self->monitor, "{'session-state': <uint32 1>}");
  tell (self, self->monitor, "{'session-state': <uint32 3>}");
  tell (self, self->monitor, "{'session-state': <int32 2>}");
  g_assert_cmpstr (self->calls->str, ==, "");
  tell (self, self->monitor, "{'session-state': <uint32 2>}");
  g_assert_cmpstr (self->calls->str, ==, "QueryEndResponse ");
  tell (self, self->monitor, "{'session-state': <uint32 2>, 'screensaver-active': <true>}");
  g_assert_cmpstr (self->calls->str, ==, "QueryEndResponse QueryEndResponse ");
  g_assert_cmpuint (self->n_locks, ==, 1);
}

static void
test_other_forms (Fixture *self, gconstpointer data)
{
  static const char *const states[] = {
    "@a{sv} {}",
    "{'screensaver-active': <'true'>}",
    "{'screensaver-active': <uint32 1>}",
    "{'screensaver-active': <<true>>}",
    "{'Screensaver-Active': <true>}",
    "{'session-state': <true>}",
  };
  GVariant *forms[] = { NULL, g_variant_new ("(b)", TRUE), g_variant_new ("(s)", "locked"),
                        g_variant_new ("(oa{ss})", "/", NULL) };
  g_autoptr (GDBusConnection) stranger = connect_to_bus (self);

  portal_comes (self);
  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    tell (self, self->monitor, states[i]);
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    emit (self->server, PORTAL_PATH, INHIBIT, "StateChanged", forms[i]);
  tell (self, "/", LOCKED);
  tell (self, PORTAL_PATH "/session/other/limber", LOCKED);
  emit (self->server, "/elsewhere", INHIBIT, "StateChanged",
        g_variant_new_parsed ("(%o, " LOCKED ")", self->monitor));
  emit (stranger, PORTAL_PATH, INHIBIT, "StateChanged",
        g_variant_new_parsed ("(%o, " LOCKED ")", self->monitor));
  ask_bus (stranger, "GetId", NULL);
  settle (self);
  g_assert_cmpuint (self->n_locks, ==, 0);
  g_assert_cmpstr (self->calls->str, ==, "");
  tell (self, self->monitor, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 1);
}

static void
test_comes_and_goes (Fixture *self, gconstpointer data)
{
  g_autofree char *before = NULL;

  settle (self);
  g_assert_cmpstr (self->calls->str, ==, "");
  portal_comes (self);
  tell (self, self->monitor, LOCKED);
  before = g_strdup (self->monitor);
  ask_bus (self->server, "ReleaseName", g_variant_new ("(s)", PORTAL));
  settle (self);
  tell (self, before, OPEN);
  tell (self, before, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 1);
  portal_comes (self);
  g_assert_cmpstr (self->monitor, !=, before);
  tell (self, before, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 1);
  tell (self, self->monitor, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 2);
}

static void
test_closes (Fixture *self, gconstpointer data)
{
  portal_comes (self);
  g_clear_pointer (&self->lock, limber_screen_lock_free);
  settle (self);
  g_assert_cmpstr (self->calls->str, ==, "Close(request) Close(session) ");
  tell (self, self->monitor, LOCKED);
  g_assert_cmpuint (self->n_locks, ==, 0);
}

/* The first version of the interface has no monitors: the screensaver is heard all the same. */
static void
test_refuses (Fixture *self, gconstpointer data)
{
  g_autoptr (GDBusConnection) portal = connect_to_bus (self);

  ask_bus (portal, "RequestName", g_variant_new ("(su)", PORTAL, 0));
  ask_bus (portal, "GetId", NULL);
  settle (self);
  emit (self->server, "/a", "org.gnome.ScreenSaver", "ActiveChanged", g_variant_new ("(b)", TRUE));
  settle (self);
  g_assert_cmpuint (self->n_locks, ==, 1);
}

static void
test_bus_ends (Fixture *self, gconstpointer data)
{
  portal_comes (self);
  g_test_dbus_stop (self->bus);
  WAIT_FOR (g_dbus_connection_is_closed (self->client));
  g_clear_pointer (&self->lock, limber_screen_lock_free);
  g_assert_cmpuint (self->n_locks, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_autofree char *daemon = g_find_program_in_path ("dbus-daemon");

  if (!daemon)
    {
      g_print ("1..0 # SKIP dbus-daemon is not installed\n");
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/screen-lock/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("portal", test_portal);
  ADD ("screensaver", test_screensaver);
  ADD ("query-end", test_query_end);
  ADD ("other-forms", test_other_forms);
  ADD ("comes-and-goes", test_comes_and_goes);
  ADD ("closes", test_closes);
  ADD ("refuses", test_refuses);
  ADD ("bus-ends", test_bus_ends);
  return g_test_run ();
}
