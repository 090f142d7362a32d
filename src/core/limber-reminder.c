/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminder.h"

#include <stdlib.h>

#include "limber-wall-clock.h"

#define SECOND_US ((gint64) G_USEC_PER_SEC)
#define MINUTE_US (60 * SECOND_US)
#define LATE_US (LIMBER_REMINDER_LATE_MIN * MINUTE_US)
#define DAY_S (24 * 60 * 60)
#define DAY_MIN (24 * 60)
/* A clock that was wrong by more than a journey round the earth explains was wrong. */
#define JOURNEY_MIN (2 * DAY_MIN)
#define AGAIN_MAX_US (120 * MINUTE_US)
/* Two weeks: the calendar may skip one day of the week, where a country moves over the date line.
 */
#define DAYS_AHEAD 15

static gint64
floor_div (gint64 a, gint64 b)
{
  return a / b - (a % b < 0);
}

static int
get_offset (GTimeZone *zone, gint64 utc_s)
{
  return g_time_zone_get_offset (zone,
                                 g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, utc_s));
}

/* The minute since 1970 that a calendar and a clock on the wall show. */
static gint64
local_minute (gint64 now_us, GTimeZone *zone)
{
  gint64 utc_s = floor_div (now_us, SECOND_US);

  return floor_div (utc_s + get_offset (zone, utc_s), 60);
}

static guint
minute_of_day (gint64 local_min)
{
  return (guint) (local_min - floor_div (local_min, DAY_MIN) * DAY_MIN);
}

/* The first second after @before_s, and up to @after_s, at which the zone has another offset. */
static gint64
find_change (GTimeZone *zone, gint64 before_s, gint64 after_s)
{
  int before = get_offset (zone, before_s);

  while (before_s + 1 < after_s)
    {
      gint64 middle_s = before_s + (after_s - before_s) / 2;

      if (get_offset (zone, middle_s) == before)
        before_s = middle_s;
      else
        after_s = middle_s;
    }
  return after_s;
}

/* The first moment at which the wall shows @local_min or, where clocks leave it out, a later
 * minute. Both offsets are taken that could hold: the one before a change of clocks and the one
 * after. */
static gint64
first_moment_us (gint64 local_min, GTimeZone *zone)
{
  gint64 local_s = local_min * 60;
  int before = get_offset (zone, local_s - DAY_S);
  int after = get_offset (zone, local_s + DAY_S);

  if (get_offset (zone, local_s - before) == before)
    return (local_s - before) * SECOND_US;
  if (get_offset (zone, local_s - after) == after)
    return (local_s - after) * SECOND_US;
  return find_change (zone, local_s - after, local_s - before) * SECOND_US;
}

gboolean
limber_reminder_plan_is_quiet (const LimberReminderPlan *plan, guint minute)
{
  if (plan->quiet_from <= plan->quiet_to)
    return minute >= plan->quiet_from && minute < plan->quiet_to;
  return minute >= plan->quiet_from || minute < plan->quiet_to;
}

static int
compare_times (const void *a, const void *b)
{
  const LimberReminderTime *left = a, *right = b;

  return (left->minute > right->minute) - (left->minute < right->minute);
}

gboolean
limber_reminder_plan_set_time (LimberReminderPlan *plan, guint index, LimberReminderTime time)
{
  if (index > plan->n_times || index >= LIMBER_REMINDER_TIMES_MAX || time.minute >= DAY_MIN)
    return FALSE;
  time.days &= LIMBER_REMINDER_EVERY_DAY;
  plan->times[index] = time;
  if (index == plan->n_times)
    plan->n_times++;
  qsort (plan->times, plan->n_times, sizeof plan->times[0], compare_times);
  return TRUE;
}

void
limber_reminder_plan_remove_time (LimberReminderPlan *plan, guint index)
{
  if (index >= plan->n_times)
    return;
  for (guint i = index + 1; i < plan->n_times; i++)
    plan->times[i - 1] = plan->times[i];
  plan->n_times--;
}

/* In an hour that comes twice, what the first of them had is past. */
LimberReminderState
limber_reminder_begin (gint64 now_us, GTimeZone *zone)
{
  LimberReminderState state = { .done_min = G_MININT64 };

  for (int ago = 0; ago <= LIMBER_REMINDER_LATE_MIN; ago++)
    state.done_min = MAX (state.done_min, local_minute (now_us - ago * MINUTE_US, zone));
  return state;
}

/* @state, less what only a clock that was set back can have put there. */
static LimberReminderState
believe (LimberReminderState state, gint64 now_us, GTimeZone *zone)
{
  gint64 local_min = local_minute (now_us, zone);

  if (state.done_min > local_min + JOURNEY_MIN)
    state.done_min = local_min - 1;
  if (state.again_us > now_us + AGAIN_MAX_US)
    state.again_us = 0;
  return state;
}

/* The moment of @time on @day; negative where there is none, and in quiet hours. */
static gint64
moment_on_day (const LimberReminderPlan *plan, const LimberReminderTime *time, gint64 day,
               GTimeZone *zone)
{
  gint64 at_us = first_moment_us (day * DAY_MIN + time->minute, zone);
  gint64 shown_min = local_minute (at_us, zone);

  if (floor_div (shown_min, DAY_MIN) != day
      || limber_reminder_plan_is_quiet (plan, minute_of_day (shown_min)))
    return -1;
  return at_us;
}

static gboolean
is_on_day (const LimberReminderTime *time, gint64 day)
{
  return time->days >> limber_day_get_weekday ((int) day) & 1;
}

/* The last time up to now that was not dealt with and is still of use.  What is too old is left as
 * it is: clocks that were wrong for a while shall take nothing away. */
static gboolean
find_missed (const LimberReminderPlan *plan, LimberReminderState state, gint64 now_us,
             GTimeZone *zone, LimberReminder *missed, gint64 *missed_min)
{
  gint64 today = floor_div (local_minute (now_us, zone), DAY_MIN);

  /* The day after as well: clocks that go back over midnight leave it again. */
  for (gint64 day = today + 1; day >= today - 1; day--)
    for (guint i = plan->n_times; i > 0; i--)
      {
        const LimberReminderTime *time = &plan->times[i - 1];
        gint64 local_min = day * DAY_MIN + time->minute;
        gint64 at_us;

        if (!is_on_day (time, day) || local_min <= state.done_min)
          continue;
        at_us = moment_on_day (plan, time, day, zone);
        if (at_us < 0 || at_us > now_us || now_us - at_us > LATE_US)
          continue;
        *missed = (LimberReminder){ .at_us = at_us, .minute = time->minute };
        *missed_min = local_min;
        return TRUE;
      }
  return FALSE;
}

gboolean
limber_reminder_due (const LimberReminderPlan *plan, LimberReminderState state, gint64 now_us,
                     GTimeZone *zone, LimberReminder *reminder)
{
  LimberReminder found = { 0 };
  gint64 local_min;

  state = believe (state, now_us, zone);
  if (!plan->on
      || limber_reminder_plan_is_quiet (plan, minute_of_day (local_minute (now_us, zone))))
    return FALSE;
  if (!find_missed (plan, state, now_us, zone, &found, &local_min))
    {
      if (state.again_us <= 0 || state.again_us > now_us || now_us - state.again_us > LATE_US)
        return FALSE;
      found = (LimberReminder){ .at_us = state.again_us, .again = TRUE };
    }
  if (reminder)
    *reminder = found;
  return TRUE;
}

LimberReminderState
limber_reminder_pass (const LimberReminderPlan *plan, LimberReminderState state, gint64 now_us,
                      GTimeZone *zone)
{
  LimberReminder missed;
  gint64 missed_min;

  state = believe (state, now_us, zone);
  /* A time of its own takes the place of the one that was put off. */
  if (state.again_us <= now_us || limber_reminder_due (plan, state, now_us, zone, NULL))
    state.again_us = 0;
  if (find_missed (plan, state, now_us, zone, &missed, &missed_min))
    state.done_min = missed_min;
  return state;
}

LimberReminderState
limber_reminder_later (const LimberReminderPlan *plan, LimberReminderState state, gint64 now_us,
                       GTimeZone *zone)
{
  gboolean quiet = FALSE;

  state = believe (state, now_us, zone);
  for (guint i = 0; i <= plan->later_min; i++)
    quiet |= limber_reminder_plan_is_quiet (
        plan, minute_of_day (local_minute (now_us + i * MINUTE_US, zone)));
  state.again_us = quiet ? 0 : now_us + plan->later_min * MINUTE_US;
  return state;
}

static gboolean
find_next_on_day (const LimberReminderPlan *plan, LimberReminderState state, gint64 now_us,
                  GTimeZone *zone, gint64 day, LimberReminder *next)
{
  for (guint i = 0; i < plan->n_times; i++)
    {
      const LimberReminderTime *time = &plan->times[i];
      gint64 at_us;

      if (!is_on_day (time, day) || day * DAY_MIN + time->minute <= state.done_min)
        continue;
      at_us = moment_on_day (plan, time, day, zone);
      if (at_us <= now_us)
        continue;
      *next = (LimberReminder){ .at_us = at_us, .minute = time->minute };
      return TRUE;
    }
  return FALSE;
}

gboolean
limber_reminder_next (const LimberReminderPlan *plan, LimberReminderState state, gint64 now_us,
                      GTimeZone *zone, LimberReminder *reminder)
{
  gint64 today = floor_div (local_minute (now_us, zone), DAY_MIN);
  LimberReminder next = { 0 };
  gboolean found = FALSE;

  state = believe (state, now_us, zone);
  for (gint64 day = today; plan->on && !found && day <= today + DAYS_AHEAD; day++)
    found = find_next_on_day (plan, state, now_us, zone, day, &next);
  if (plan->on && state.again_us > now_us && (!found || state.again_us < next.at_us))
    {
      next = (LimberReminder){ .at_us = state.again_us, .again = TRUE };
      found = TRUE;
    }
  if (found)
    *reminder = next;
  return found;
}
