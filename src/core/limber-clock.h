/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * LimberClock:
 *
 * The only one who asks for the time or starts a timer.  The platform has the system's; tests move
 * one of their own by hand.
 */
#define LIMBER_TYPE_CLOCK (limber_clock_get_type ())
G_DECLARE_INTERFACE (LimberClock, limber_clock, LIMBER, CLOCK, GObject)

/** LimberClockFunc: @now_us is the one reading that the whole tick works with. */
typedef void (*LimberClockFunc) (gint64 now_us, gpointer user_data);

struct _LimberClockInterface
{
  GTypeInterface parent;

  gint64 (*now) (LimberClock *self);
  void (*arm) (LimberClock *self, gint64 deadline_us, LimberClockFunc func, gpointer user_data);
  double (*get_speed) (LimberClock *self);
};

/** limber_clock_now_us: Returns: monotonic time in microseconds */
gint64 limber_clock_now_us (LimberClock *self);

/** limber_clock_get_speed: Returns: how many seconds go by on this clock in a second of the world;
 * 1 for an implementation that does not tell */
double limber_clock_get_speed (LimberClock *self);

/**
 * limber_clock_arm:
 * @deadline_us: absolute, on this clock; negative to disarm
 * @func: called once on the main context, at or after @deadline_us
 *
 * There is one deadline at a time: a new one takes the place of the one before.
 */
void limber_clock_arm (LimberClock *self, gint64 deadline_us, LimberClockFunc func,
                       gpointer user_data);

G_END_DECLS
