/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "limber-agenda.h"
#include "limber-record-share.h"
#include "limber-report-private.h"

/* More bars than this are too thin to be read on paper; the report then takes longer periods. */
#define PERIODS_MAX 30

/* More days of pain than this make a line that nobody can read; the report then takes means. */
#define PAINS_MAX 40

static int
month_of (int day)
{
  int year, month, day_of_month;

  limber_day_get_date (day, &year, &month, &day_of_month);
  return year * 12 + month - 1;
}

static int
first_day_of_month (int month)
{
  return limber_day_from_date (month / 12, month % 12 + 1, 1);
}

/* Months that a period has, so that there are not too many: 1, 3, or whole years; 0 for weeks. */
static guint
choose_months (int from, int to)
{
  int n_months = month_of (to) - month_of (from) + 1;
  guint months = 12;

  if ((to - from) / 7 + 2 <= PERIODS_MAX)
    return 0;
  if (n_months <= PERIODS_MAX)
    return 1;
  if (n_months / 3 + 1 <= PERIODS_MAX)
    return 3;
  while (n_months / (int) months + 1 > PERIODS_MAX)
    months += 12;
  return months;
}

/* The first day of the period after the one that @day is in. */
static int
next_period (const LimberReport *self, int day, int first_weekday)
{
  int months = (int) self->months;

  if (months == 0)
    return limber_day_get_week (day, first_weekday) + 7;
  return first_day_of_month (month_of (day) / months * months + months);
}

static void
add_periods (LimberReport *self, int first_weekday)
{
  int from = self->from;

  while (from <= self->to)
    {
      int next = next_period (self, from, first_weekday);
      LimberReportPeriod period = { .from = from, .to = MIN (next - 1, self->to) };

      period.n_planned =
          limber_agenda_count_planned (self->history, NULL, from, period.to + 1, first_weekday);
      self->n_planned += period.n_planned;
      g_array_append_val (self->periods, period);
      from = next;
    }
}

static guint
find_period (const LimberReport *self, int day)
{
  guint low = 0;
  guint high = self->periods->len - 1;

  while (low < high)
    {
      guint middle = (low + high + 1) / 2;

      if (g_array_index (self->periods, LimberReportPeriod, middle).from <= day)
        low = middle;
      else
        high = middle - 1;
    }
  return low;
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

/* Who flies west may have an earlier day in a later session. */
static void
count_days (LimberReport *self, GArray *days)
{
  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    {
      int day = g_array_index (days, int, i);

      if (i > 0 && g_array_index (days, int, i - 1) == day)
        continue;
      g_array_index (self->periods, LimberReportPeriod, find_period (self, day)).n_days++;
      self->n_days++;
    }
}

void
limber_report_take_periods (LimberReport *self, int first_weekday)
{
  g_autoptr (GPtrArray) records = limber_history_list_records (self->history, self->from, self->to);
  g_autoptr (GArray) days = g_array_new (FALSE, FALSE, sizeof (int));

  self->months = choose_months (self->from, self->to);
  add_periods (self, first_weekday);
  for (guint i = 0; i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);
      int day = limber_wall_time_get_day (record->start);

      if (!limber_record_counts (record))
        continue;
      g_array_index (self->periods, LimberReportPeriod, find_period (self, day)).n_done++;
      self->n_done++;
      g_array_append_val (days, day);
    }
  count_days (self, days);
}

/* --- Pain --- */

/* What was told of some days. */
typedef struct
{
  double sum[LIMBER_N_REPORT_PAINS];
  guint n[LIMBER_N_REPORT_PAINS];
} Sum;

static void
add_to_sum (Sum *sum, const LimberPainPoint *point)
{
  const int values[LIMBER_N_REPORT_PAINS] = {
    [LIMBER_REPORT_PAIN_BEFORE] = point->before,
    [LIMBER_REPORT_PAIN_AFTER] = point->after,
    [LIMBER_REPORT_PAIN_MORNING] = point->morning,
  };

  for (guint i = 0; i < LIMBER_N_REPORT_PAINS; i++)
    if (values[i] >= 0)
      {
        sum->sum[i] += values[i];
        sum->n[i]++;
      }
}

static void
add_mean (LimberReport *self, double day, Sum *sum)
{
  LimberReportPain pain = { .day = day };
  gboolean any = FALSE;

  for (guint i = 0; i < LIMBER_N_REPORT_PAINS; i++)
    {
      pain.value[i] = sum->n[i] > 0 ? sum->sum[i] / sum->n[i] : NAN;
      any = any || sum->n[i] > 0;
    }
  if (any)
    g_array_append_val (self->pains, pain);
  *sum = (Sum){ 0 };
}

static guint
count_pain_days (const GArray *points)
{
  guint n = 0;

  for (guint i = 0; i < points->len; i++)
    if (i == 0
        || g_array_index (points, LimberPainPoint, i).day
               != g_array_index (points, LimberPainPoint, i - 1).day)
      n++;
  return n;
}

/* What a point of the chart stands for: a day, or a period. */
static int
group_of (const LimberReport *self, int day)
{
  return self->pains_are_means ? (int) find_period (self, day) : day;
}

static double
middle_of (const LimberReport *self, int group)
{
  const LimberReportPeriod *period;

  if (!self->pains_are_means)
    return group;
  period = &g_array_index (self->periods, LimberReportPeriod, (guint) group);
  return (period->from + period->to) / 2.0;
}

void
limber_report_take_pains (LimberReport *self)
{
  const GArray *points = self->progress->pains;
  Sum sum = { 0 };

  self->pains_are_means = count_pain_days (points) > PAINS_MAX;
  for (guint i = 0; i < points->len; i++)
    {
      const LimberPainPoint *point = &g_array_index (points, LimberPainPoint, i);
      int group = group_of (self, point->day);

      add_to_sum (&sum, point);
      if (i + 1 == points->len
          || group_of (self, g_array_index (points, LimberPainPoint, i + 1).day) != group)
        add_mean (self, middle_of (self, group), &sum);
    }
}
