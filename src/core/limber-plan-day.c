/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-plan-day.h"

#include "limber-progress.h"

#define WEEK 7

int
limber_plan_window_days (const LimberSchedule *schedule)
{
  int period = schedule ? MAX (1, schedule->period) : 1;

  return schedule && schedule->period_unit == 'w' ? period * WEEK : period;
}

static gboolean
is_named (const LimberSchedule *schedule, int day)
{
  guint days = schedule ? schedule->days & 0x7f : 0;

  return days == 0 || days & 1u << limber_day_get_weekday (day);
}

/* The named days from @from to the one before @until. */
static int
count_days (const LimberSchedule *schedule, int from, int until)
{
  int n = 0;

  for (int day = from; day < until; day++)
    n += is_named (schedule, day);
  return n;
}

static int
ceil_div (int a, int b)
{
  return (a + b - 1) / b;
}

static int
window_start (const LimberSchedule *schedule, int taken_up, int day, int first_weekday)
{
  int anchor = schedule && schedule->period_unit == 'w'
                   ? limber_day_get_week (taken_up, first_weekday)
                   : taken_up;
  int length = limber_plan_window_days (schedule);

  return day - (day - anchor) % length;
}

static gboolean
is_active (const LimberEntry *follow, int taken_up, int day)
{
  if (day < taken_up)
    return FALSE;
  if (follow->end.utc_us != 0 && day >= limber_wall_time_get_day (follow->end))
    return FALSE;
  return !follow->schedule || follow->schedule->weeks <= 0
         || day < taken_up + follow->schedule->weeks * WEEK;
}

/* What the window asks for, of which @n_left of @n days were left when it was taken up. */
static int
window_share (int frequency, int n_left, int n)
{
  if (n_left == n)
    return frequency;
  return n_left == 0 ? 0 : MAX (1, (2 * frequency * n_left + n) / (2 * n));
}

LimberPlanDay
limber_plan_day (const LimberEntry *follow, int day, int first_weekday)
{
  const LimberSchedule *schedule = follow->schedule;
  int taken_up = limber_wall_time_get_day (follow->at);
  int frequency = schedule ? MAX (1, schedule->frequency) : 1;
  int length = limber_plan_window_days (schedule);
  LimberPlanDay plan = { .active = is_active (follow, taken_up, day) };
  int first, n, n_left, index, asked;

  if (!plan.active)
    return plan;
  plan.window = window_start (schedule, taken_up, day, first_weekday);
  first = MAX (plan.window, taken_up);
  n = count_days (schedule, plan.window, plan.window + length);
  n_left = count_days (schedule, first, plan.window + length);
  index = count_days (schedule, first, day);
  asked = window_share (frequency, n_left, n);
  plan.apart = schedule && schedule->days ? 1 : MAX (1, length / frequency);
  if (n_left == 0)
    return plan;
  plan.until = (guint) ceil_div (index * asked, n_left);
  if (!is_named (schedule, day))
    return plan;
  plan.most = (guint) ceil_div (frequency, n);
  plan.planned = (guint) ceil_div ((index + 1) * asked, n_left) - plan.until;
  plan.until += plan.planned;
  return plan;
}
