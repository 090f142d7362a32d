/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart.h"

#include "limber-config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

static void
series_free (gpointer data)
{
  LimberChartSeries *series = data;

  g_free (series->name);
  g_free (series->values);
  g_free (series);
}

LimberChart *
limber_chart_new (LimberChartForm form, const char *title, guint n_points)
{
  LimberChart *self = g_atomic_rc_box_new0 (LimberChart);

  self->form = form;
  self->title = g_strdup (title);
  self->n_points = n_points;
  self->names = g_new0 (char *, n_points + 1);
  self->labels = g_new0 (char *, n_points + 1);
  self->ticks = g_new0 (char *, n_points + 1);
  self->series = g_ptr_array_new_with_free_func (series_free);
  self->stretches = g_array_new (FALSE, FALSE, sizeof (LimberChartStretch));
  self->marks = g_new0 (char *, n_points);
  self->max = 10;
  self->step = 2;
  self->target = NAN;
  return self;
}

LimberChart *
limber_chart_ref (LimberChart *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LimberChart *self = data;

  g_free (self->title);
  g_free (self->heading);
  g_strfreev (self->names);
  g_strfreev (self->labels);
  g_strfreev (self->ticks);
  g_ptr_array_unref (self->series);
  g_free (self->total);
  g_free (self->target_name);
  for (guint i = 0; i < self->n_points; i++)
    g_free (self->marks[i]);
  g_free (self->marks);
  g_array_unref (self->stretches);
  g_free (self->mark_name);
}

void
limber_chart_unref (LimberChart *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

void
limber_chart_add (LimberChart *self, const char *name, guint style, double *values)
{
  LimberChartSeries *series = g_new0 (LimberChartSeries, 1);
  guint n = 0;

  for (guint i = 0; i < self->n_points; i++)
    n += isnan (values[i]) ? 0 : 1;
  series->name = g_strdup (name);
  series->style = style;
  series->values = values;
  if (n > 0)
    g_ptr_array_add (self->series, series);
  else
    series_free (series);
}

gboolean
limber_chart_is_empty (const LimberChart *self)
{
  return self->series->len == 0;
}

gboolean
limber_chart_has_point (const LimberChart *self, guint point)
{
  g_return_val_if_fail (point < self->n_points, FALSE);

  for (guint i = 0; i < self->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (self->series, i);

      if (!isnan (series->values[point]))
        return TRUE;
    }
  return self->marks[point] != NULL;
}

double
limber_chart_get_total (const LimberChart *self, guint point)
{
  double total = 0;

  g_return_val_if_fail (point < self->n_points, NAN);

  for (guint i = 0; i < self->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (self->series, i);

      total += isnan (series->values[point]) ? 0 : series->values[point];
    }
  return total;
}

char *
limber_chart_value_words (const LimberChart *self, double value)
{
  if (isnan (value))
    return g_strdup ("–");
  if (self->unit == LIMBER_CHART_MINUTES)
    return g_strdup_printf (_ ("%d min"), (int) round (value));
  if (fabs (value - round (value)) < 0.05)
    return g_strdup_printf ("%.0f", value);
  return g_strdup_printf ("%.1f", value);
}

static void
append_value (const LimberChart *self, GString *words, const char *name, double value)
{
  g_autofree char *text = limber_chart_value_words (self, value);

  if (words->len > 0)
    g_string_append (words, C_ ("list", ", "));
  /* Translators: a series of a chart and its value: "Before 4.5", "Aerobic 31 min" */
  g_string_append_printf (words, C_ ("value of a chart", "%s %s"), name, text);
}

char *
limber_chart_point_words (const LimberChart *self, guint point)
{
  g_autoptr (GString) words = g_string_new (NULL);

  g_return_val_if_fail (point < self->n_points, NULL);

  if (self->total)
    append_value (self, words, self->total, limber_chart_get_total (self, point));
  for (guint i = 0; i < self->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (self->series, i);

      if (!isnan (series->values[point]) && (!self->total || series->values[point] > 0))
        append_value (self, words, series->name, series->values[point]);
    }
  if (self->marks[point])
    g_string_append_printf (words, "%s%s", words->len > 0 ? C_ ("list", ", ") : "",
                            self->marks[point]);
  /* Translators: a day or a week in a chart, and what it has: "2 March 2026: Before 4, After 3" */
  return g_strdup_printf (C_ ("point of a chart", "%s: %s"), self->names[point],
                          words->len > 0 ? words->str : _ ("nothing noted"));
}

double
limber_chart_nice_step (double max)
{
  static const double steps[] = { 10, 20, 30, 60, 120, 300, 600 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (max <= steps[i] * 6)
      return steps[i];
  return ceil (max / 6);
}
