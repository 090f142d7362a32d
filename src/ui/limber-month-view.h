/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-history.h"

G_BEGIN_DECLS

/**
 * LimberMonthView:
 *
 * A calendar of the days on which something was done, a month at a time.  The arrow keys move from
 * day to day; Page Up and Page Down turn to another month.
 *
 * Signal: `day-chosen`: limber_month_view_get_day() tells which.
 */
#define LIMBER_TYPE_MONTH_VIEW (limber_month_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberMonthView, limber_month_view, LIMBER, MONTH_VIEW, AdwBin)

/** LIMBER_MONTH_NO_DAY: none is chosen */
#define LIMBER_MONTH_NO_DAY G_MININT

/**
 * limber_month_view_set_history:
 * @today: see limber_wall_time_get_day()
 * @first_weekday: with which a week begins, 0 for Monday
 *
 * Shows what there is in @history.  The first time it turns to the month of the latest session, and
 * chooses its day; afterwards it stays where it is.
 */
void limber_month_view_set_history (LimberMonthView *self, LimberHistory *history, int today,
                                    int first_weekday);

/** limber_month_view_get_day: Returns: the day that is chosen, or %LIMBER_MONTH_NO_DAY */
int limber_month_view_get_day (LimberMonthView *self);

G_END_DECLS
