/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pain-trend.h"

#include <math.h>

LimberPainWeek
limber_pain_week (const LimberHistory *history, int day)
{
  LimberPainWeek week = { .from = day - 6, .to = day };
  g_autoptr (GPtrArray) records = limber_history_list_records (history, week.from, week.to);

  for (guint i = 0; i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);

      if (record->answers.pain_before < 0)
        continue;
      week.n++;
      week.mean += record->answers.pain_before;
    }
  week.mean = week.n > 0 ? week.mean / week.n : NAN;
  return week;
}

gboolean
limber_pain_change (const LimberHistory *history, int from, int to, LimberPainWeek *first,
                    LimberPainWeek *last)
{
  g_autoptr (GPtrArray) records = limber_history_list_records (history, from, to);
  int first_day = G_MAXINT;
  int last_day = G_MININT;
  LimberPainWeek begin, end;

  for (guint i = 0; i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);
      int day = limber_wall_time_get_day (record->start);

      if (record->answers.pain_before < 0)
        continue;
      first_day = MIN (first_day, day);
      last_day = MAX (last_day, day);
    }
  if (first_day > last_day || last_day - first_day < 13)
    return FALSE;
  begin = limber_pain_week (history, first_day + 6);
  end = limber_pain_week (history, last_day);
  if (begin.n < 2 || end.n < 2)
    return FALSE;
  *first = begin;
  *last = end;
  return TRUE;
}
