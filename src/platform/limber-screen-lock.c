/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-screen-lock.h"

#include "limber-portal.h"

#define INHIBIT LIMBER_PORTAL "Inhibit"

/* Of the portal's `session-state`: it ends as soon as those that it tells have answered, or after a
 * second. */
#define STATE_QUERY_END 2

/* Each desktop has its own; all of them have the signal, under an interface of their own name. */
static const char *const screensavers[] = {
  "org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver", "org.cinnamon.ScreenSaver",
  "org.mate.ScreenSaver",  "org.xfce.ScreenSaver",
};

struct _LimberScreenLock
{
  GDBusConnection *bus;
  LimberScreenLockFunc func;
  gpointer data;

  guint screensaver_subscriptions[G_N_ELEMENTS (screensavers)];

  guint portal_watch;
  guint portal_subscription; /* 0 while there is no portal, and then these are %NULL: */
  char *request;             /* (nullable): the object that makes the monitor */
  char *monitor;             /* (nullable): the object that StateChanged is about */
  gboolean locked;           /* what the portal said last */
};

/* --- The screensaver --- */

/* Anybody may send a signal of this name; only one of the right form is one. */
static void
screensaver_changed (GDBusConnection *bus, const char *sender, const char *path,
                     const char *interface, const char *signal, GVariant *parameters, gpointer data)
{
  LimberScreenLock *self = data;
  gboolean active;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    return;
  g_variant_get (parameters, "(b)", &active);
  if (active)
    self->func (self->data);
}

/* --- The portal --- */

static void
call_portal (LimberScreenLock *self, const char *path, const char *interface, const char *method,
             GVariant *parameters)
{
  /* There is nothing to be done about a portal that says no. */
  g_dbus_connection_call (self->bus, LIMBER_PORTAL "Desktop", path, interface, method, parameters,
                          NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, NULL, NULL);
}

/* It tells all that it knows whenever any of it changes, so a lock may be told again. */
static void
portal_changed (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
                const char *signal, GVariant *parameters, gpointer data)
{
  LimberScreenLock *self = data;
  g_autoptr (GVariant) state = NULL;
  const char *monitor;
  guint32 session_state;
  gboolean locked, was_locked = self->locked;

  if (!g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(oa{sv})")))
    return;
  g_variant_get (parameters, "(&o@a{sv})", &monitor, &state);
  if (!g_str_equal (monitor, self->monitor))
    return;
  if (g_variant_lookup (state, "session-state", "u", &session_state)
      && session_state == STATE_QUERY_END)
    call_portal (self, LIMBER_PORTAL_PATH, INHIBIT, "QueryEndResponse",
                 g_variant_new ("(o)", self->monitor));
  if (!g_variant_lookup (state, "screensaver-active", "b", &locked))
    return;
  self->locked = locked;
  if (locked && !was_locked)
    self->func (self->data);
}

static void
create_monitor (LimberScreenLock *self)
{
  g_autofree char *token = limber_portal_new_token ();
  GVariantDict options;

  self->request = limber_portal_object_path (self->bus, "request", token);
  self->monitor = limber_portal_object_path (self->bus, "session", token);
  g_variant_dict_init (&options, NULL);
  g_variant_dict_insert (&options, "handle_token", "s", token);
  g_variant_dict_insert (&options, "session_handle_token", "s", token);
  call_portal (self, LIMBER_PORTAL_PATH, INHIBIT, "CreateMonitor",
               g_variant_new ("(s@a{sv})", "", g_variant_dict_end (&options)));
}

static void
portal_appeared (GDBusConnection *bus, const char *name, const char *owner, gpointer data)
{
  LimberScreenLock *self = data;

  self->portal_subscription = g_dbus_connection_signal_subscribe (
      bus, owner, INHIBIT, "StateChanged", LIMBER_PORTAL_PATH, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
      portal_changed, self, NULL);
  create_monitor (self);
}

static void
forget_monitor (LimberScreenLock *self)
{
  if (self->portal_subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->portal_subscription);
  self->portal_subscription = 0;
  g_clear_pointer (&self->request, g_free);
  g_clear_pointer (&self->monitor, g_free);
  self->locked = FALSE;
}

static void
portal_vanished (GDBusConnection *bus, const char *name, gpointer data)
{
  forget_monitor (data);
}

/* One of the two is there: the request until it is answered, and from then on the monitor. */
static void
close_monitor (LimberScreenLock *self)
{
  if (self->monitor == NULL)
    return;
  call_portal (self, self->request, LIMBER_PORTAL "Request", "Close", NULL);
  call_portal (self, self->monitor, LIMBER_PORTAL "Session", "Close", NULL);
}

LimberScreenLock *
limber_screen_lock_new (GDBusConnection *bus, LimberScreenLockFunc func, gpointer data)
{
  LimberScreenLock *self = g_new0 (LimberScreenLock, 1);

  self->bus = g_object_ref (bus);
  self->func = func;
  self->data = data;
  for (guint i = 0; i < G_N_ELEMENTS (screensavers); i++)
    self->screensaver_subscriptions[i] = g_dbus_connection_signal_subscribe (
        bus, screensavers[i], screensavers[i], "ActiveChanged", NULL, NULL,
        G_DBUS_SIGNAL_FLAGS_NONE, screensaver_changed, self, NULL);
  /* Where a portal is needed GTK starts it; elsewhere the screensaver is enough. */
  self->portal_watch =
      g_bus_watch_name_on_connection (bus, LIMBER_PORTAL "Desktop", G_BUS_NAME_WATCHER_FLAGS_NONE,
                                      portal_appeared, portal_vanished, self, NULL);
  return self;
}

void
limber_screen_lock_free (LimberScreenLock *self)
{
  g_bus_unwatch_name (self->portal_watch);
  close_monitor (self);
  forget_monitor (self);
  for (guint i = 0; i < G_N_ELEMENTS (screensavers); i++)
    g_dbus_connection_signal_unsubscribe (self->bus, self->screensaver_subscriptions[i]);
  g_object_unref (self->bus);
  g_free (self);
}
