/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-progress-charts.h"

#include "limber-config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"

/* --- What all charts of days have --- */

static const char *
span_heading (int span)
{
  if (span == 1)
    return _ ("Day");
  /* Translators: the head of a column of dates, on each of which some weeks begin */
  return span == 7 ? _ ("Week from") : _ ("Weeks from");
}

static char *
span_name (int day, int span)
{
  g_autofree char *date = limber_words_date (day);
  int weeks = span / 7;

  if (span == 1)
    return g_steal_pointer (&date);
  if (span == 7)
    return g_strdup_printf (_ ("Week from %s"), date);
  return g_strdup_printf (ngettext ("%d week from %s", "%d weeks from %s", weeks), weeks, date);
}

static LimberChart *
chart_new (LimberChartForm form, const char *title, int from, int to, int span)
{
  LimberChart *chart = limber_chart_new (form, title, (guint) ((to - from) / span + 1));

  chart->heading = g_strdup (span_heading (span));
  for (guint i = 0; i < chart->n_points; i++)
    {
      int day = from + (int) i * span;

      chart->names[i] = span_name (day, span);
      chart->labels[i] = limber_words_short_date (day);
      chart->ticks[i] = span <= 7 ? limber_words_day_and_month (day) : limber_words_month (day);
    }
  return chart;
}

/* --- Means of what falls on each point --- */

typedef struct
{
  double *values;
  guint *n;
  guint n_points;
} Means;

static Means
means_new (guint n_points)
{
  return (Means){ g_new0 (double, n_points), g_new0 (guint, n_points), n_points };
}

static void
means_take (Means *self, int point, double value)
{
  if (value < 0 || point < 0 || point >= (int) self->n_points)
    return;
  self->values[point] += value;
  self->n[point]++;
}

static void
add_means (LimberChart *chart, const char *name, guint style, Means *means)
{
  for (guint i = 0; i < means->n_points; i++)
    means->values[i] = means->n[i] > 0 ? means->values[i] / means->n[i] : NAN;
  limber_chart_add (chart, name, style, g_steal_pointer (&means->values));
  g_clear_pointer (&means->n, g_free);
}

/* --- The charts --- */

/* Counts the days of each point that are those of a flare-up. */
static void
mark_flares (LimberChart *chart, const LimberProgress *progress, int span)
{
  g_autofree guint *n_days = g_new0 (guint, chart->n_points);

  chart->mark_name = g_strdup (_ ("Flare-up"));
  for (guint i = 0; i < progress->flares->len; i++)
    {
      const LimberDayRange *flare = &g_array_index (progress->flares, LimberDayRange, i);
      int first = flare->from - progress->from;
      int last = flare->to - progress->from;
      LimberChartStretch stretch = { (double) first / span, (double) (last + 1) / span };

      g_array_append_val (chart->stretches, stretch);
      for (int day = first; day <= last; day++)
        n_days[day / span]++;
    }
  for (guint i = 0; i < chart->n_points; i++)
    if (n_days[i] > 0)
      chart->marks[i] =
          span == 1
              ? g_strdup (chart->mark_name)
              : g_strdup_printf (ngettext ("Flare-up on %u day", "Flare-up on %u days", n_days[i]),
                                 n_days[i]);
}

LimberChart *
limber_chart_of_pain (const LimberProgress *progress, int span)
{
  LimberChart *chart =
      chart_new (LIMBER_CHART_LINES, _ ("Pain"), progress->from, progress->to, span);
  Means before = means_new (chart->n_points);
  Means after = means_new (chart->n_points);
  Means morning = means_new (chart->n_points);

  for (guint i = 0; i < progress->pains->len; i++)
    {
      const LimberPainPoint *pain = &g_array_index (progress->pains, LimberPainPoint, i);
      int point = (pain->day - progress->from) / span;

      means_take (&before, point, pain->before);
      means_take (&after, point, pain->after);
      means_take (&morning, point, pain->morning);
    }
  /* Translators: pain before a session */
  add_means (chart, C_ ("pain", "Before"), 0, &before);
  /* Translators: pain after a session */
  add_means (chart, C_ ("pain", "After"), 1, &after);
  /* Translators: pain on the morning after a session */
  add_means (chart, C_ ("pain", "Next morning"), 2, &morning);
  mark_flares (chart, progress, span);
  return chart;
}

/* The mean minutes a week of @kind; of the last point, only weeks that have begun count. */
static double *
minutes_of (const LimberProgress *progress, LimberKind kind, guint n_points, guint weeks)
{
  double *values = g_new0 (double, n_points);
  double sum = 0;

  for (guint i = 0; i < progress->weeks->len; i++)
    {
      guint last = i - i % weeks + weeks - 1;
      guint n = last < progress->weeks->len ? weeks : progress->weeks->len % weeks;
      gint64 us = g_array_index (progress->weeks, LimberProgressWeek, i).played_us[kind];

      sum += (double) us;
      values[i / weeks] += (double) us / (60 * LIMBER_SECOND_US) / n;
    }
  if (sum > 0)
    return values;
  for (guint i = 0; i < n_points; i++)
    values[i] = NAN;
  return values;
}

static double
highest (const LimberChart *chart)
{
  double max = isnan (chart->target) ? 0 : chart->target;

  for (guint i = 0; i < chart->n_points; i++)
    max = MAX (max, limber_chart_get_total (chart, i));
  return max;
}

LimberChart *
limber_chart_of_minutes (const LimberProgress *progress, int span)
{
  static const LimberKind order[] = { LIMBER_KIND_AEROBIC, LIMBER_KIND_CORE,
                                      LIMBER_KIND_FLEXIBILITY, LIMBER_KIND_MIXED,
                                      LIMBER_KIND_RELAXATION };
  int first = g_array_index (progress->weeks, LimberProgressWeek, 0).day;
  int step = MAX (span, 7);
  LimberChart *chart =
      chart_new (LIMBER_CHART_BARS, _ ("Minutes a Week"), first, progress->to, step);

  chart->unit = LIMBER_CHART_MINUTES;
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    limber_chart_add (chart, limber_kind_label (order[i]), i,
                      minutes_of (progress, order[i], chart->n_points, (guint) step / 7));
  chart->total = g_strdup (C_ ("minutes of all kinds", "In all"));
  chart->target = LIMBER_AEROBIC_MINUTES;
  chart->target_name =
      g_strdup_printf (_ ("%d min of aerobic exercise a week"), LIMBER_AEROBIC_MINUTES);
  chart->step = limber_chart_nice_step (highest (chart));
  chart->max = ceil (highest (chart) / chart->step) * chart->step;
  return chart;
}

LimberChart *
limber_chart_of_activities (const LimberMeasures *measures, int from, int to, int span)
{
  LimberChart *chart = chart_new (LIMBER_CHART_LINES, _ ("Your Own Activities"), from, to, span);
  Means means = means_new (chart->n_points);

  for (guint i = 0; i < measures->points->len; i++)
    {
      const LimberActivityPoint *point = &g_array_index (measures->points, LimberActivityPoint, i);

      means_take (&means, (point->day - from) / span, point->mean);
    }
  /* Translators: the mean of how well each activity goes, 0 to 10 */
  add_means (chart, _ ("Mean"), 0, &means);
  return chart;
}

LimberChart *
limber_chart_of_rmdq (const LimberMeasures *measures, int from, int to, int span)
{
  LimberChart *chart = chart_new (LIMBER_CHART_LINES, _ ("24 Statements"), from, to, span);
  Means means = means_new (chart->n_points);

  chart->max = 24;
  chart->step = 6;
  for (guint i = 0; i < measures->rmdq->len; i++)
    {
      const LimberRmdqPoint *point = &g_array_index (measures->rmdq, LimberRmdqPoint, i);

      means_take (&means, (point->day - from) / span, point->score);
    }
  /* Translators: how many of the 24 statements of the Roland-Morris questionnaire were ticked */
  add_means (chart, _ ("Statements ticked"), 0, &means);
  return chart;
}
