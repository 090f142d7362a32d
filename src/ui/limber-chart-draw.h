/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-chart.h"

G_BEGIN_DECLS

/** LimberChartPlot: where in a widget the points of a chart are drawn, in whole pixels. */
typedef struct
{
  int x;
  int y;
  int width;
  int height;
  guint n_points;
  gboolean rtl; /* the first point is on the right */
} LimberChartPlot;

/** limber_chart_plot_new: leaves room for the scale and the dates around the plot; a widget without
 * a size has an empty one */
LimberChartPlot limber_chart_plot_new (GtkWidget *widget, const LimberChart *chart);

/** limber_chart_plot_get_x: Returns: the middle of @point */
double limber_chart_plot_get_x (const LimberChartPlot *self, guint point);

/** limber_chart_plot_find: Returns: the point at @x, the nearest one where there is none */
guint limber_chart_plot_find (const LimberChartPlot *self, double x);

/**
 * limber_chart_draw:
 * @cursor: the point to point out, or -1
 *
 * Draws @chart over all of @widget.
 */
void limber_chart_draw (GtkWidget *widget, GtkSnapshot *snapshot, const LimberChart *chart,
                        int cursor);

G_END_DECLS
