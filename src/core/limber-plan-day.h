/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-entry.h"

G_BEGIN_DECLS

/**
 * LimberPlanDay: what a followed routine's schedule says about one day.
 *
 * A schedule asks for `frequency` sessions in each window of `period` days or weeks (FHIR
 * `Timing.repeat`).  A window of weeks begins with the week in which the person took the routine
 * up, one of days with that day.  The sessions are spread over the days of the window, or over
 * those that `days` names, evenly and as early as can be: 3 a week are Monday, Wednesday, Friday.
 * A window that had begun before the routine was taken up asks for its share, at least one.
 */
typedef struct
{
  gboolean active; /* followed on this day, and within `weeks` */
  int window;      /* the window's first day */
  guint planned;   /* sessions that the even spread puts on this day */
  guint until;     /* that it puts on the window's days up to and with this one */
  guint most;      /* sessions that one day can be asked for: 0 on a day that is not named */
  int apart;       /* days from one session to the next at which they are evenly spread */
} LimberPlanDay;

/**
 * limber_plan_day:
 * @follow: a %LIMBER_ENTRY_FOLLOW
 * @day: see limber_wall_time_get_day()
 * @first_weekday: with which a week begins, 0 for Monday
 *
 * The day on which a routine was dropped is not asked for.
 *
 * Returns: what @follow says about @day
 */
LimberPlanDay limber_plan_day (const LimberEntry *follow, int day, int first_weekday);

/** limber_plan_window_days: Returns: days in which @schedule comes round (nullable: 1) */
int limber_plan_window_days (const LimberSchedule *schedule);

G_END_DECLS
