/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-progress-range.h"

#include "limber-progress.h"

/* The day of the first thing in @history; @today where there is none before. */
static int
first_day (const LimberHistory *history, int today)
{
  int day = today;

  if (limber_history_get_n_records (history) > 0)
    day = MIN (day, limber_wall_time_get_day (limber_history_get_record (history, 0)->start));
  if (limber_history_get_n_entries (history) > 0)
    day = MIN (day, limber_wall_time_get_day (limber_history_get_entry (history, 0)->at));
  return day;
}

int
limber_progress_range_get_first (LimberProgressRange range, const LimberHistory *history, int today,
                                 int first_weekday)
{
  static const int weeks[] = { 4, 13, 52 };
  int this_week = limber_day_get_week (today, first_weekday);
  int first;

  if (range < LIMBER_RANGE_ALL)
    return this_week - (weeks[range] - 1) * 7;
  first = limber_day_get_week (first_day (history, today), first_weekday);
  return MIN (first, this_week - 3 * 7);
}

int
limber_progress_get_span (int from, int to)
{
  static const int spans[] = { 7, 28, 91 };
  int n_days = to - from + 1;

  if (n_days <= 28)
    return 1;
  for (guint i = 0; i < G_N_ELEMENTS (spans); i++)
    if (n_days <= spans[i] * LIMBER_CHART_POINTS)
      return spans[i];
  return 364;
}
