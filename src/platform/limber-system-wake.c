/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-wake.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib-unix.h>
#include <sys/timerfd.h>
#include <unistd.h>

struct _LimberSystemWake
{
  GObject parent_instance;

  int fd; /* -1 where there is none */
  GSource *source;
  GFileMonitor *monitor; /* (nullable) */
  LimberWakeFunc func;   /* (nullable): while disarmed */
  gpointer user_data;
};

static void limber_system_wake_iface_init (LimberWakeInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSystemWake, limber_system_wake, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_WAKE,
                                                      limber_system_wake_iface_init))

static void
set_timer (LimberSystemWake *self, gint64 deadline_us)
{
  struct itimerspec timer = { 0 };

  /* A timer of zero would be disarmed, and one in the past rings at once: 1 ns is that. */
  if (deadline_us > 0)
    timer.it_value = (struct timespec){ .tv_sec = deadline_us / G_USEC_PER_SEC,
                                        .tv_nsec = deadline_us % G_USEC_PER_SEC * 1000 };
  else if (deadline_us == 0)
    timer.it_value.tv_nsec = 1;
  if (self->fd >= 0
      && timerfd_settime (self->fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &timer, NULL) < 0)
    g_warning ("a reminder cannot be waited for: %s", g_strerror (errno));
}

static void
wake (LimberSystemWake *self)
{
  LimberWakeFunc func = g_steal_pointer (&self->func);

  set_timer (self, -1);
  if (func != NULL)
    func (self->user_data);
}

/* A clock that was set fails the reading with ECANCELED, and that is a reason to wake, too. */
static gboolean
timer_ready (int fd, GIOCondition condition, gpointer data)
{
  g_autoptr (LimberSystemWake) self = g_object_ref (data);
  guint64 times;

  if (read (fd, &times, sizeof times) < 0 && errno == EAGAIN)
    return G_SOURCE_CONTINUE;
  wake (self);
  return G_SOURCE_CONTINUE;
}

static void
zone_changed (LimberSystemWake *self)
{
  g_autoptr (LimberSystemWake) alive = g_object_ref (self);

  wake (self);
}

static GTimeZone *
limber_system_wake_dup_zone (LimberWake *wake)
{
  return g_time_zone_new_local ();
}

static void
limber_system_wake_arm (LimberWake *wake, gint64 deadline_us, LimberWakeFunc func,
                        gpointer user_data)
{
  LimberSystemWake *self = LIMBER_SYSTEM_WAKE (wake);

  g_return_if_fail (deadline_us < 0 || func != NULL);

  self->func = deadline_us < 0 ? NULL : func;
  self->user_data = user_data;
  set_timer (self, deadline_us);
}

static void
limber_system_wake_iface_init (LimberWakeInterface *iface)
{
  iface->dup_zone = limber_system_wake_dup_zone;
  iface->arm = limber_system_wake_arm;
}

static void
limber_system_wake_dispose (GObject *object)
{
  LimberSystemWake *self = LIMBER_SYSTEM_WAKE (object);

  self->func = NULL;
  if (self->source != NULL)
    g_source_destroy (self->source);
  g_clear_pointer (&self->source, g_source_unref);
  g_clear_object (&self->monitor);
  if (self->fd >= 0)
    close (self->fd);
  self->fd = -1;
  G_OBJECT_CLASS (limber_system_wake_parent_class)->dispose (object);
}

static void
limber_system_wake_class_init (LimberSystemWakeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_system_wake_dispose;
}

static void
limber_system_wake_init (LimberSystemWake *self)
{
  self->fd = timerfd_create (CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
  if (self->fd < 0)
    {
      g_warning ("a reminder cannot be waited for: %s", g_strerror (errno));
      return;
    }
  self->source = g_unix_fd_source_new (self->fd, G_IO_IN);
  g_source_set_static_name (self->source, "LimberSystemWake");
  g_source_set_callback (self->source, G_SOURCE_FUNC (timer_ready), self, NULL);
  g_source_attach (self->source, g_main_context_get_thread_default ());
}

LimberSystemWake *
limber_system_wake_new (const char *zone_file)
{
  LimberSystemWake *self = g_object_new (LIMBER_TYPE_SYSTEM_WAKE, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (zone_file);

  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (zone_changed), self,
                             G_CONNECT_SWAPPED);
  return self;
}
