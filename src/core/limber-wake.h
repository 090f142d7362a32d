/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * LimberWake:
 *
 * Waits for a moment of the calendar, which may be days away and beyond a sleep of the computer;
 * the time within a session is #LimberClock's.  The platform has the system's; tests wake by hand.
 */
#define LIMBER_TYPE_WAKE (limber_wake_get_type ())
G_DECLARE_INTERFACE (LimberWake, limber_wake, LIMBER, WAKE, GObject)

typedef void (*LimberWakeFunc) (gpointer user_data);

struct _LimberWakeInterface
{
  GTypeInterface parent;

  GTimeZone *(*dup_zone) (LimberWake *self);
  void (*arm) (LimberWake *self, gint64 deadline_us, LimberWakeFunc func, gpointer user_data);
};

/** limber_wake_dup_zone: Returns: (transfer full): the zone that the person is in now */
GTimeZone *limber_wake_dup_zone (LimberWake *self);

/**
 * limber_wake_arm:
 * @deadline_us: in microseconds of UTC since 1970; negative to disarm
 * @func: called once on the main context: at or after @deadline_us, or sooner where the clock or
 *   the zone was changed, so that the caller works out anew what it waits for
 *
 * There is one deadline at a time: a new one takes the place of the one before.
 */
void limber_wake_arm (LimberWake *self, gint64 deadline_us, LimberWakeFunc func,
                      gpointer user_data);

G_END_DECLS
