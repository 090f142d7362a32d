/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-clock.h"

G_BEGIN_DECLS

/** The range of speeds of a #LimberSystemClock; 1 is real time. */
#define LIMBER_SYSTEM_CLOCK_SPEED_MIN 0.1
#define LIMBER_SYSTEM_CLOCK_SPEED_MAX 1000.0

/**
 * LimberSystemClock:
 *
 * The monotonic clock of the machine.  It stands still while the machine sleeps.
 */
#define LIMBER_TYPE_SYSTEM_CLOCK (limber_system_clock_get_type ())
G_DECLARE_FINAL_TYPE (LimberSystemClock, limber_system_clock, LIMBER, SYSTEM_CLOCK, GObject)

/**
 * limber_system_clock_new:
 * @speed: how many seconds go by on this clock in a second, from %LIMBER_SYSTEM_CLOCK_SPEED_MIN to
 *   %LIMBER_SYSTEM_CLOCK_SPEED_MAX; 1 is real time
 *
 * The callback of limber_clock_arm() comes on the main context that is the thread's default now.
 *
 * Returns: (transfer full): a clock
 */
LimberSystemClock *limber_system_clock_new (double speed);

G_END_DECLS
