/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberChartForm: how the values are drawn. */
typedef enum
{
  LIMBER_CHART_LINES,
  LIMBER_CHART_BARS, /* those of one point stand on each other */
} LimberChartForm;

typedef enum
{
  LIMBER_CHART_SCORE,
  LIMBER_CHART_MINUTES,
} LimberChartUnit;

/** LimberChartSeries: the values of one line, or of one part of the bars. */
typedef struct
{
  char *name;
  guint style;    /* which colour, dash and mark; the same wherever the same is meant */
  double *values; /* one for each point; %NAN where there is none */
} LimberChartSeries;

/** LimberChartStretch: a part of the chart, in points: the first reaches from 0 to 1. */
typedef struct
{
  double from;
  double to;
} LimberChartStretch;

/**
 * LimberChart:
 *
 * All that a chart shows: drawn, read out point by point, and written as a table.  It is counted by
 * reference, and not to be changed once it is shown.
 */
typedef struct
{
  char *title;
  LimberChartForm form;
  LimberChartUnit unit;
  guint n_points;
  GStrv names;       /* of each point: "Week from 2 March 2026"; %NULL at the end */
  char *heading;     /* what @labels are: "Week from" */
  GStrv labels;      /* the same for a table, below @heading: "2 Mar 2026" */
  GStrv ticks;       /* the same for below the chart: "2 Mar" */
  GPtrArray *series; /* (element-type LimberChartSeries): those with any value */
  char *total;       /* (nullable): the name of the sum of all series */

  double max;  /* the end of the scale, which begins with 0 */
  double step; /* from one line of it to the next */

  double target; /* a value to compare with; %NAN where there is none */
  char *target_name;

  GArray *stretches; /* (element-type LimberChartStretch): what is marked, in order */
  char **marks;      /* in words, one for each point, %NULL where nothing of it is marked */
  char *mark_name;   /* what it means */
} LimberChart;

/** limber_chart_new: Returns: (transfer full): a chart of @n_points without series */
LimberChart *limber_chart_new (LimberChartForm form, const char *title, guint n_points);
LimberChart *limber_chart_ref (LimberChart *self);
void limber_chart_unref (LimberChart *self);

/** limber_chart_add: adds a series; @values (transfer full) are one for each point.  Where none is
 * a number it is not added. */
void limber_chart_add (LimberChart *self, const char *name, guint style, double *values);

/** limber_chart_is_empty: Returns: whether there is nothing to show */
gboolean limber_chart_is_empty (const LimberChart *self);

/** limber_chart_has_point: Returns: whether there is a value or a mark at @point */
gboolean limber_chart_has_point (const LimberChart *self, guint point);

/** limber_chart_get_total: Returns: the sum of all series at @point */
double limber_chart_get_total (const LimberChart *self, guint point);

/** limber_chart_value_words: Returns: (transfer full): "4.5", "21 min", and "–" for %NAN */
char *limber_chart_value_words (const LimberChart *self, double value);

/** limber_chart_point_words: Returns: (transfer full): all that there is at @point: "Week of 2
 * March 2026: before 4.5, after 3" */
char *limber_chart_point_words (const LimberChart *self, guint point);

/** limber_chart_nice_step: Returns: a step of minutes by which a scale up to @max has at most six
 * lines */
double limber_chart_nice_step (double max);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberChart, limber_chart_unref)

G_END_DECLS
