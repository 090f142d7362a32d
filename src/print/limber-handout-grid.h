/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-fonts.h"
#include "limber-routine.h"

G_BEGIN_DECLS

/**
 * limber_handout_grid_new:
 * @schedule: (nullable): how often
 * @first_weekday: with which a week begins, 0 for Monday
 *
 * Makes a grid to tick: a row for each week of the schedule, of which there are four where it does
 * not say how many; a box for each time of a day, thicker on the days that it names; and a place
 * for the week's pain.
 *
 * Returns: (transfer full) (element-type LimberBox): its parts, of some weeks each; the list does
 *   not own them
 */
GPtrArray *limber_handout_grid_new (LimberFonts *fonts, const LimberSchedule *schedule,
                                    int first_weekday);

G_END_DECLS
