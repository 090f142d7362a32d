/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-wall-clock.h"

G_BEGIN_DECLS

/** LimberSystemWallClock: the machine's time of day, in its time zone at that moment. */
#define LIMBER_TYPE_SYSTEM_WALL_CLOCK (limber_system_wall_clock_get_type ())
G_DECLARE_FINAL_TYPE (LimberSystemWallClock, limber_system_wall_clock, LIMBER, SYSTEM_WALL_CLOCK,
                      GObject)

/** limber_system_wall_clock_new: Returns: (transfer full): a clock */
LimberSystemWallClock *limber_system_wall_clock_new (void);

/** limber_system_today: Returns: (transfer full): today's date, as limber_day_to_text() writes it
 */
char *limber_system_today (void);

G_END_DECLS
