/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-schedule-choice.h"

#define ALL_DAYS 0x7fu

static int
count_days (guint days)
{
  int n = 0;

  for (; days; days >>= 1)
    n += days & 1;
  return n;
}

/* So many days a week, evenly spread, as a beginning. */
static guint
spread (int times)
{
  guint days = 0;

  for (int i = 0; i < times; i++)
    days |= 1u << (i * 7 / times);
  return days;
}

static LimberScheduleMode
find_mode (const LimberSchedule *schedule)
{
  gboolean weekly = schedule->period_unit == 'w';
  guint days = schedule->days & ALL_DAYS;

  if (schedule->period != 1)
    return LIMBER_SCHEDULE_AS_IT_IS;
  if (days != 0)
    return schedule->frequency == (weekly ? count_days (days) : 1) ? LIMBER_SCHEDULE_DAYS
                                                                   : LIMBER_SCHEDULE_AS_IT_IS;
  if (weekly)
    return schedule->frequency <= 7 ? LIMBER_SCHEDULE_TIMES : LIMBER_SCHEDULE_AS_IT_IS;
  return schedule->frequency == 1 ? LIMBER_SCHEDULE_DAILY : LIMBER_SCHEDULE_AS_IT_IS;
}

LimberScheduleChoice
limber_schedule_choice_from (const LimberSchedule *schedule)
{
  LimberScheduleChoice choice = { LIMBER_SCHEDULE_DAILY, 3, spread (3) };

  if (!schedule)
    return choice;
  choice.mode = find_mode (schedule);
  if (choice.mode == LIMBER_SCHEDULE_TIMES)
    {
      choice.times = schedule->frequency;
      choice.days = spread (choice.times);
    }
  else if (choice.mode == LIMBER_SCHEDULE_DAYS)
    {
      choice.days = schedule->days & ALL_DAYS;
      choice.times = count_days (choice.days);
    }
  return choice;
}

LimberSchedule *
limber_schedule_choice_apply (const LimberScheduleChoice *self, const LimberSchedule *schedule)
{
  LimberSchedule *chosen = schedule ? limber_schedule_copy (schedule) : limber_schedule_new ();
  int frequency = self->mode == LIMBER_SCHEDULE_DAYS    ? count_days (self->days & ALL_DAYS)
                  : self->mode == LIMBER_SCHEDULE_TIMES ? CLAMP (self->times, 1, 7)
                                                        : 1;

  if (self->mode == LIMBER_SCHEDULE_AS_IT_IS)
    return chosen;
  if (frequency == 0)
    {
      limber_schedule_free (chosen);
      return NULL;
    }
  chosen->frequency = frequency;
  chosen->period = 1;
  chosen->period_unit = self->mode == LIMBER_SCHEDULE_DAILY ? 'd' : 'w';
  chosen->days = self->mode == LIMBER_SCHEDULE_DAYS ? self->days & ALL_DAYS : 0;
  return chosen;
}
