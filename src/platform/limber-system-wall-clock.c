/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-wall-clock.h"

#include <time.h>

struct _LimberSystemWallClock
{
  GObject parent_instance;
};

static void limber_system_wall_clock_iface_init (LimberWallClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSystemWallClock, limber_system_wall_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_WALL_CLOCK,
                                                      limber_system_wall_clock_iface_init))

static LimberWallTime
limber_system_wall_clock_now (LimberWallClock *self)
{
  gint64 utc_us = g_get_real_time ();
  time_t seconds = (time_t) (utc_us / G_USEC_PER_SEC);
  struct tm local;

  /* A person may travel, or set the zone, while the program runs. */
  tzset ();
  if (localtime_r (&seconds, &local) == NULL)
    return (LimberWallTime){ .utc_us = utc_us };
  return (LimberWallTime){ .utc_us = utc_us, .zone_s = (int) local.tm_gmtoff };
}

static void
limber_system_wall_clock_iface_init (LimberWallClockInterface *iface)
{
  iface->now = limber_system_wall_clock_now;
}

static void
limber_system_wall_clock_class_init (LimberSystemWallClockClass *klass)
{
}

static void
limber_system_wall_clock_init (LimberSystemWallClock *self)
{
}

LimberSystemWallClock *
limber_system_wall_clock_new (void)
{
  return g_object_new (LIMBER_TYPE_SYSTEM_WALL_CLOCK, NULL);
}

char *
limber_system_today (void)
{
  g_autoptr (LimberSystemWallClock) clock = limber_system_wall_clock_new ();

  return limber_wall_clock_dup_today (LIMBER_WALL_CLOCK (clock));
}
