/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-away.h"

#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <poll.h>
#include <unistd.h>

/* Logind and a screensaver, on a bus of the test's own that is both buses. */
typedef struct
{
  GTestDBus *bus;
  GDBusConnection *server;
  guint object;
  guint names[2];
  int lock; /* our end of the last lock that logind gave; -1 for none */
  guint n_locks;
  char *what;
  LimberAway *away;
  GArray *events; /* of LimberEventType */
} Fixture;

static const char logind_xml[] =
    "<node><interface name='org.freedesktop.login1.Manager'>"
    "<method name='Inhibit'><arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='h' direction='out'/>"
    "</method></interface></node>";

static void
inhibit (GDBusConnection *server, const char *sender, const char *path, const char *interface,
         const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  Fixture *self = data;
  g_autoptr (GUnixFDList) fds = g_unix_fd_list_new ();
  const char *what, *mode;
  int ends[2];

  g_variant_get (parameters, "(&s&s&s&s)", &what, NULL, NULL, &mode);
  g_free (self->what);
  self->what = g_strdup_printf ("%s %s", what, mode);
  g_assert_cmpint (pipe (ends), ==, 0);
  g_unix_fd_list_append (fds, ends[1], NULL);
  close (ends[1]);
  if (self->lock >= 0)
    close (self->lock);
  self->lock = ends[0];
  self->n_locks++;
  g_dbus_method_invocation_return_value_with_unix_fd_list (invocation, g_variant_new ("(h)", 0),
                                                           fds);
}

static void
note_event (Fixture *self, guint event)
{
  g_array_append_val (self->events, event);
}

/* Waits for what the buses do, one source after the other. */
#define WAIT_FOR(test)                                                                             \
  while (!(test))                                                                                  \
  g_main_context_iteration (NULL, TRUE)

static void
start_logind (Fixture *self)
{
  static const GDBusInterfaceVTable vtable = { .method_call = inhibit };
  g_autoptr (GDBusNodeInfo) info = g_dbus_node_info_new_for_xml (logind_xml, NULL);

  self->object = g_dbus_connection_register_object (self->server, "/org/freedesktop/login1",
                                                    info->interfaces[0], &vtable, self, NULL, NULL);
  g_assert_cmpuint (self->object, !=, 0);
}

static void
own (Fixture *self, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_sync (
      self->server, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
      "RequestName", g_variant_new ("(su)", name, 0), NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL,
      &error);

  g_assert_no_error (error);
}

static GDBusConnection *
connect_to_bus (Fixture *self)
{
  return g_dbus_connection_new_for_address_sync (
      g_test_dbus_get_bus_address (self->bus),
      G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT
          | G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
      NULL, NULL, NULL);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->bus = g_test_dbus_new (G_TEST_DBUS_NONE);
  g_test_dbus_up (self->bus);
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", g_test_dbus_get_bus_address (self->bus), TRUE);
  self->server = connect_to_bus (self);
  self->lock = -1;
  self->events = g_array_new (FALSE, FALSE, sizeof (guint));
  if (data)
    {
      start_logind (self);
      own (self, "org.freedesktop.login1");
      own (self, "org.gnome.ScreenSaver");
    }
  self->away = LIMBER_AWAY (limber_system_away_new ());
  g_signal_connect_swapped (self->away, "began", G_CALLBACK (note_event), self);
}

/* A program has one connection to the system's bus for as long as anybody holds it, and what looks
 * for a bus holds it until it is told: the next test would find this one's bus, which is gone. */
static void
forget_system_bus (void)
{
  GDBusConnection *bus = g_bus_get_sync (G_BUS_TYPE_SYSTEM, NULL, NULL);

  if (!bus)
    return;
  g_object_add_weak_pointer (G_OBJECT (bus), (gpointer *) &bus);
  g_object_unref (bus);
  while (g_atomic_pointer_get (&bus))
    g_main_context_iteration (NULL, FALSE);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->away);
  g_clear_object (&self->server);
  forget_system_bus ();
  if (self->lock >= 0)
    close (self->lock);
  g_test_dbus_down (self->bus);
  g_clear_object (&self->bus);
  g_array_unref (self->events);
  g_free (self->what);
}

static void
announce (Fixture *self, const char *path, const char *interface, const char *signal,
          GVariant *parameters)
{
  g_autoptr (GError) error = NULL;

  g_dbus_connection_emit_signal (self->server, NULL, path, interface, signal, parameters, &error);
  g_assert_no_error (error);
}

static void
announce_sleep (Fixture *self, gboolean begins)
{
  announce (self, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
            g_variant_new ("(b)", begins));
}

static void
announce_lock (Fixture *self, GVariant *parameters)
{
  announce (self, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", parameters);
}

static void
assert_events (Fixture *self, guint first, guint second)
{
  WAIT_FOR (self->events->len >= 2);
  g_assert_cmpuint (g_array_index (self->events, guint, 0), ==, first);
  g_assert_cmpuint (g_array_index (self->events, guint, 1), ==, second);
  g_assert_cmpuint (self->events->len, ==, 2);
}

static gboolean
is_let_go (Fixture *self)
{
  struct pollfd end = { .fd = self->lock };

  return poll (&end, 1, 10) == 1 && (end.revents & POLLHUP) != 0;
}

static void
wait_until_let_go (Fixture *self)
{
  while (!is_let_go (self))
    g_main_context_iteration (NULL, FALSE);
}

/* When it holds a lock, it has found the bus. */
static void
hold (Fixture *self)
{
  guint before = self->n_locks;

  limber_away_hold (self->away, TRUE);
  WAIT_FOR (self->n_locks > before);
}

static void
test_sleep (Fixture *self, gconstpointer data)
{
  hold (self);
  announce_sleep (self, TRUE);
  announce_sleep (self, FALSE);
  announce_sleep (self, TRUE);
  assert_events (self, LIMBER_EVENT_SLEEP, LIMBER_EVENT_SLEEP);
}

/* The other bus may answer sooner or later: what was told before is lost, so it is told again. */
static void
test_lock (Fixture *self, gconstpointer data)
{
  hold (self);
  while (self->events->len == 0)
    {
      announce_lock (self, g_variant_new ("(b)", TRUE));
      g_main_context_iteration (NULL, FALSE);
    }
  g_assert_cmpuint (g_array_index (self->events, guint, 0), ==, LIMBER_EVENT_LOCK);
}

static void
go_round (GDBusConnection *bus)
{
  g_autoptr (GVariant) reply = g_dbus_connection_call_sync (
      bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetId", NULL,
      NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

  g_assert_nonnull (reply);
}

/* Takes all that was announced, and forgets it. */
static void
settle (Fixture *self)
{
  g_autoptr (GDBusConnection) session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  go_round (self->server);
  go_round (session);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_array_set_size (self->events, 0);
}

static void
test_other_forms (Fixture *self, gconstpointer data)
{
  test_lock (self, data);
  settle (self);
  announce_lock (self, g_variant_new ("(s)", "true"));
  announce_lock (self, NULL);
  announce_lock (self, g_variant_new ("(b)", FALSE));
  announce (self, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
            g_variant_new ("(u)", 1));
  announce_sleep (self, FALSE);
  announce_lock (self, g_variant_new ("(b)", TRUE));
  announce_lock (self, g_variant_new ("(b)", TRUE));
  assert_events (self, LIMBER_EVENT_LOCK, LIMBER_EVENT_LOCK);
}

static void
test_makes_sleep_wait (Fixture *self, gconstpointer data)
{
  hold (self);
  g_assert_cmpstr (self->what, ==, "sleep delay");
  g_assert_false (is_let_go (self));
  limber_away_hold (self->away, FALSE);
  wait_until_let_go (self);
  hold (self);
  g_clear_object (&self->away);
  wait_until_let_go (self);
}

/* Let go before logind has answered. */
static void
test_changes_its_mind (Fixture *self, gconstpointer data)
{
  limber_away_hold (self->away, TRUE);
  limber_away_hold (self->away, FALSE);
  hold (self);
  limber_away_hold (self->away, FALSE);
  wait_until_let_go (self);
}

static gboolean
is_over (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

/* No logind, no screensaver; then not even a bus.  The program goes on. */
static void
test_nobody_there (Fixture *self, gconstpointer data)
{
  gboolean over = FALSE;

  limber_away_hold (self->away, TRUE);
  g_idle_add_full (G_PRIORITY_LOW, is_over, &over, NULL);
  WAIT_FOR (over);
  limber_away_hold (self->away, FALSE);
  g_assert_cmpuint (self->events->len, ==, 0);
}

static void
set_closed (GDBusConnection *bus, gboolean vanished, GError *error, gboolean *closed)
{
  *closed = TRUE;
}

static void
test_bus_ends (Fixture *self, gconstpointer data)
{
  g_autoptr (GDBusConnection) system = g_bus_get_sync (G_BUS_TYPE_SYSTEM, NULL, NULL);
  gboolean closed = FALSE;

  /* By then it has found both buses: none is asked anything after its end. */
  test_lock (self, data);
  g_assert_false (g_dbus_connection_get_exit_on_close (system));
  g_signal_connect (system, "closed", G_CALLBACK (set_closed), &closed);
  /* Of the session's bus the program's end is nothing new. */
  {
    g_autoptr (GDBusConnection) session = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

    g_dbus_connection_set_exit_on_close (session, FALSE);
  }
  g_test_dbus_stop (self->bus);
  WAIT_FOR (closed);
  limber_away_hold (self->away, FALSE);
  limber_away_hold (self->away, TRUE);
  g_clear_object (&system);
}

static void
test_has_not_slept (Fixture *self, gconstpointer data)
{
  gint64 slept_us = 0;

  for (int i = 0; i < 1000; i++)
    slept_us += limber_away_take_slept_us (self->away);
  g_assert_cmpint (ABS (slept_us), <, G_USEC_PER_SEC);
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
#define ADD(name, func) g_test_add ("/system-away/" name, Fixture, "", set_up, func, tear_down)
  ADD ("sleep", test_sleep);
  ADD ("lock", test_lock);
  ADD ("other-forms", test_other_forms);
  ADD ("makes-sleep-wait", test_makes_sleep_wait);
  ADD ("changes-its-mind", test_changes_its_mind);
  ADD ("has-not-slept", test_has_not_slept);
  g_test_add ("/system-away/nobody-there", Fixture, NULL, set_up, test_nobody_there, tear_down);
  ADD ("bus-ends", test_bus_ends);
  return g_test_run ();
}
