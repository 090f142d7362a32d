/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"

/**
 * sample_history_new:
 * @n_sessions: how many; 3 are those of a beginner, 200 of half a year, 7300 of twenty years
 * @last_day: the day of the last one, see limber_wall_time_get_day()
 *
 * A made-up person's record, the same each time: about a session a day of bundled routines, pain
 * that is high at first and slowly eases, flare-ups, skipped and swapped exercises, check-ins,
 * questions, and what the person follows.  Ids are the same each time, too.
 *
 * Returns: (transfer full): the history
 */
LimberHistory *sample_history_new (guint n_sessions, int last_day);
