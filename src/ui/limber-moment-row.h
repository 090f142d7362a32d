/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-moments.h"

G_BEGIN_DECLS

/**
 * LimberMomentRow:
 *
 * When something was: a day and an hour, chosen from two lists.
 *
 * Property `title` (string, translated): the question.  Signal `chosen`: the person chose another
 * day or hour.
 */
#define LIMBER_TYPE_MOMENT_ROW (limber_moment_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberMomentRow, limber_moment_row, LIMBER, MOMENT_ROW, AdwBin)

/** limber_moment_row_set_moments: shows what there is to choose from, and what is chosen; without a
 * signal */
void limber_moment_row_set_moments (LimberMomentRow *self, const LimberMoments *moments);

/** limber_moment_row_get_time: Returns: what is chosen; @now where that is the time it is */
LimberWallTime limber_moment_row_get_time (LimberMomentRow *self, LimberWallTime now);

G_END_DECLS
