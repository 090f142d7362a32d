/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-away.h"

#include "limber-config.h"

#include <gio/gio.h>
#include <gio/gunixfdlist.h>
#include <glib/gi18n-lib.h>
#include <time.h>
#include <unistd.h>

#include "limber-screen-lock.h"

#define LOGIND "org.freedesktop.login1"
#define LOGIND_PATH "/org/freedesktop/login1"
#define LOGIND_MANAGER LOGIND ".Manager"

struct _LimberSystemAway
{
  GObject parent_instance;

  GCancellable *cancellable;
  GDBusConnection *system; /* (nullable): until it answers */
  guint sleep_subscription;
  LimberScreenLock *screen_lock; /* (nullable): until the session's bus answers */

  gboolean held;    /* whether a sleep shall wait */
  gboolean asking;  /* logind has been asked, and has not answered */
  int lock;         /* what makes it wait; -1 for none */
  gint64 behind_us; /* what the monotonic clock was behind boot time when last asked */
};

static void limber_system_away_iface_init (LimberAwayInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSystemAway, limber_system_away, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_AWAY,
                                                      limber_system_away_iface_init))

/* --- To make a sleep wait --- */

static void update_lock (LimberSystemAway *self);

static void
lock_taken (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (LimberSystemAway) self = data;
  g_autoptr (GUnixFDList) fds = NULL;
  g_autoptr (GVariant) reply = g_dbus_connection_call_with_unix_fd_list_finish (
      G_DBUS_CONNECTION (source), &fds, result, NULL);
  gint32 index = 0;

  self->asking = FALSE;
  /* Where there is no logind, or it says no, nothing waits. */
  if (!reply || !fds)
    return;
  g_variant_get (reply, "(h)", &index);
  self->lock = g_unix_fd_list_get (fds, index, NULL);
  update_lock (self);
}

static void
ask_for_lock (LimberSystemAway *self)
{
  self->asking = TRUE;
  g_dbus_connection_call_with_unix_fd_list (
      self->system, LOGIND, LOGIND_PATH, LOGIND_MANAGER, "Inhibit",
      g_variant_new ("(ssss)", "sleep", "Limber",
                     /* Translators: why the computer waits a moment before it sleeps */
                     _ ("An exercise session is written down"), "delay"),
      G_VARIANT_TYPE ("(h)"), G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, self->cancellable,
      lock_taken, g_object_ref (self));
}

static void
update_lock (LimberSystemAway *self)
{
  if (self->held && self->lock < 0 && !self->asking && self->system)
    ask_for_lock (self);
  else if (!self->held && self->lock >= 0)
    {
      close (self->lock);
      self->lock = -1;
    }
}

static void
limber_system_away_hold (LimberAway *away, gboolean held)
{
  LimberSystemAway *self = LIMBER_SYSTEM_AWAY (away);

  self->held = held;
  update_lock (self);
}

/* --- Boot time goes on in a sleep, monotonic time does not --- */

static gint64
read_clock (clockid_t clock)
{
  struct timespec now = { 0 };

  clock_gettime (clock, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gint64
limber_system_away_take_slept_us (LimberAway *away)
{
  LimberSystemAway *self = LIMBER_SYSTEM_AWAY (away);
  gint64 before_us = self->behind_us;

  self->behind_us = read_clock (CLOCK_BOOTTIME) - read_clock (CLOCK_MONOTONIC);
  return self->behind_us - before_us;
}

static void
limber_system_away_iface_init (LimberAwayInterface *iface)
{
  iface->hold = limber_system_away_hold;
  iface->take_slept_us = limber_system_away_take_slept_us;
}

/* --- What is announced --- */

/* Anybody may send a signal of this name; only one of the right form is one. */
static gboolean
begins (GVariant *parameters)
{
  gboolean yes = FALSE;

  if (g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(b)")))
    g_variant_get (parameters, "(b)", &yes);
  return yes;
}

static void
sleep_announced (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
                 const char *signal, GVariant *parameters, gpointer data)
{
  if (begins (parameters))
    limber_away_begin (LIMBER_AWAY (data), LIMBER_EVENT_SLEEP);
}

static void
screen_locked (gpointer data)
{
  limber_away_begin (LIMBER_AWAY (data), LIMBER_EVENT_LOCK);
}

static void
system_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (LimberSystemAway) self = data;

  self->system = g_bus_get_finish (result, NULL);
  if (!self->system)
    return;
  /* A system bus that is started anew must not end a session. */
  g_dbus_connection_set_exit_on_close (self->system, FALSE);
  self->sleep_subscription = g_dbus_connection_signal_subscribe (
      self->system, LOGIND, LOGIND_MANAGER, "PrepareForSleep", LOGIND_PATH, NULL,
      G_DBUS_SIGNAL_FLAGS_NONE, sleep_announced, self, NULL);
  update_lock (self);
}

static void
session_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (LimberSystemAway) self = data;
  g_autoptr (GDBusConnection) session = g_bus_get_finish (result, NULL);

  if (session)
    self->screen_lock = limber_screen_lock_new (session, screen_locked, self);
}

static void
limber_system_away_dispose (GObject *object)
{
  LimberSystemAway *self = LIMBER_SYSTEM_AWAY (object);

  g_cancellable_cancel (self->cancellable);
  limber_system_away_hold (LIMBER_AWAY (self), FALSE);
  if (self->system && self->sleep_subscription)
    g_dbus_connection_signal_unsubscribe (self->system, self->sleep_subscription);
  g_clear_pointer (&self->screen_lock, limber_screen_lock_free);
  g_clear_object (&self->system);
  g_clear_object (&self->cancellable);
  G_OBJECT_CLASS (limber_system_away_parent_class)->dispose (object);
}

static void
limber_system_away_class_init (LimberSystemAwayClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_system_away_dispose;
}

static void
limber_system_away_init (LimberSystemAway *self)
{
  self->lock = -1;
  self->cancellable = g_cancellable_new ();
  limber_system_away_take_slept_us (LIMBER_AWAY (self));
}

LimberSystemAway *
limber_system_away_new (void)
{
  LimberSystemAway *self = g_object_new (LIMBER_TYPE_SYSTEM_AWAY, NULL);

  g_bus_get (G_BUS_TYPE_SYSTEM, self->cancellable, system_found, g_object_ref (self));
  g_bus_get (G_BUS_TYPE_SESSION, self->cancellable, session_found, g_object_ref (self));
  return self;
}
