/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-wake.h"

G_DEFINE_INTERFACE (LimberWake, limber_wake, G_TYPE_OBJECT)

static void
limber_wake_default_init (LimberWakeInterface *iface)
{
}

GTimeZone *
limber_wake_dup_zone (LimberWake *self)
{
  return LIMBER_WAKE_GET_IFACE (self)->dup_zone (self);
}

void
limber_wake_arm (LimberWake *self, gint64 deadline_us, LimberWakeFunc func, gpointer user_data)
{
  LIMBER_WAKE_GET_IFACE (self)->arm (self, deadline_us, func, user_data);
}
