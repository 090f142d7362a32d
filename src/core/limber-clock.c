/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-clock.h"

G_DEFINE_INTERFACE (LimberClock, limber_clock, G_TYPE_OBJECT)

static void
limber_clock_default_init (LimberClockInterface *iface)
{
}

gint64
limber_clock_now_us (LimberClock *self)
{
  return LIMBER_CLOCK_GET_IFACE (self)->now (self);
}

void
limber_clock_arm (LimberClock *self, gint64 deadline_us, LimberClockFunc func, gpointer user_data)
{
  LIMBER_CLOCK_GET_IFACE (self)->arm (self, deadline_us, func, user_data);
}

double
limber_clock_get_speed (LimberClock *self)
{
  LimberClockInterface *iface = LIMBER_CLOCK_GET_IFACE (self);

  return iface->get_speed != NULL ? iface->get_speed (self) : 1.0;
}
