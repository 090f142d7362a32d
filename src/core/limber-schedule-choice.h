/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-routine.h"

G_BEGIN_DECLS

typedef enum
{
  LIMBER_SCHEDULE_AS_IT_IS, /* a schedule that none of the others can say */
  LIMBER_SCHEDULE_DAILY,
  LIMBER_SCHEDULE_TIMES, /* so often a week, on any day */
  LIMBER_SCHEDULE_DAYS,  /* on these days of each week */
} LimberScheduleMode;

/** LimberScheduleChoice: how often, as a person chooses it. */
typedef struct
{
  LimberScheduleMode mode;
  int times;  /* a week, 1 to 7 */
  guint days; /* bit 0 is Monday */
} LimberScheduleChoice;

/** limber_schedule_choice_from: Returns: what @schedule (nullable: once a day) is among the
 * choices;
 * @times and @days are something to begin with where the mode does not need them */
LimberScheduleChoice limber_schedule_choice_from (const LimberSchedule *schedule);

/**
 * limber_schedule_choice_apply:
 * @schedule: (nullable): what was before; its times of the day and its end stay
 *
 * Returns: (transfer full) (nullable): the schedule that was chosen; %NULL for no day at all
 */
LimberSchedule *limber_schedule_choice_apply (const LimberScheduleChoice *self,
                                              const LimberSchedule *schedule);

G_END_DECLS
