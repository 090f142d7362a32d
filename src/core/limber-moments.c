/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-moments.h"

#define DAY_MINUTES (24 * 60)
#define MINUTE_US (60 * (gint64) G_USEC_PER_SEC)

static gboolean
is_known (LimberWallTime time)
{
  return time.utc_us != 0;
}

int
limber_wall_time_get_minute (LimberWallTime time)
{
  gint64 local_us = time.utc_us + time.zone_s * (gint64) G_USEC_PER_SEC;

  return (int) (local_us / MINUTE_US - limber_wall_time_get_day (time) * (gint64) DAY_MINUTES);
}

GArray *
limber_moments_list_days (const LimberMoments *self)
{
  GArray *days = g_array_new (FALSE, FALSE, sizeof (int));
  int today = limber_wall_time_get_day (self->now);
  int first = today - LIMBER_MOMENTS_DAYS;
  int chosen = limber_wall_time_get_day (self->chosen);

  if (is_known (self->earliest))
    first = MIN (MAX (first, limber_wall_time_get_day (self->earliest)), today);
  if (is_known (self->chosen) && chosen > today)
    g_array_append_val (days, chosen);
  for (int day = today; day >= first; day--)
    g_array_append_val (days, day);
  if (is_known (self->chosen) && chosen < first)
    g_array_append_val (days, chosen);
  return days;
}

static void
add (GArray *minutes, int minute)
{
  for (guint i = 0; i < minutes->len; i++)
    {
      int other = g_array_index (minutes, int, i);

      if (other == minute)
        return;
      if (other > minute)
        {
          g_array_insert_val (minutes, i, minute);
          return;
        }
    }
  g_array_append_val (minutes, minute);
}

gboolean
limber_moments_is_now (const LimberMoments *self, LimberWallTime time)
{
  return limber_wall_time_get_day (time) == limber_wall_time_get_day (self->now)
         && limber_wall_time_get_minute (time) == limber_wall_time_get_minute (self->now);
}

static void
add_time (const LimberMoments *self, GArray *minutes, LimberWallTime time, int day)
{
  if (is_known (time) && limber_wall_time_get_day (time) == day
      && !limber_moments_is_now (self, time))
    add (minutes, limber_wall_time_get_minute (time));
}

GArray *
limber_moments_list_minutes (const LimberMoments *self, int day)
{
  GArray *minutes = g_array_new (FALSE, FALSE, sizeof (int));
  gboolean today = day == limber_wall_time_get_day (self->now);
  gboolean first = is_known (self->earliest) && day == limber_wall_time_get_day (self->earliest);
  int from = first ? limber_wall_time_get_minute (self->earliest) : 0;
  int to = today ? limber_wall_time_get_minute (self->now) : DAY_MINUTES - 1;

  for (int minute = 0; minute <= to; minute += 60)
    if (minute >= from)
      add (minutes, minute);
  add_time (self, minutes, self->earliest, day);
  add_time (self, minutes, self->chosen, day);
  if (today)
    g_array_append_val (minutes, ((int){ LIMBER_MOMENT_NOW }));
  return minutes;
}

guint
limber_moments_find_minute (const GArray *minutes, int minute)
{
  guint best = 0;

  for (guint i = 0; i < minutes->len; i++)
    {
      int distance = ABS (g_array_index (minutes, int, i) - minute);

      if (g_array_index (minutes, int, i) != LIMBER_MOMENT_NOW
          && distance < ABS (g_array_index (minutes, int, best) - minute))
        best = i;
    }
  return best;
}
