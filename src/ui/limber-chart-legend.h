/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-chart.h"

G_BEGIN_DECLS

/**
 * LimberChartLegend:
 *
 * What the lines, bars and marks of a chart mean: a sample and a name for each, in as many lines as
 * they need.
 */
#define LIMBER_TYPE_CHART_LEGEND (limber_chart_legend_get_type ())
G_DECLARE_FINAL_TYPE (LimberChartLegend, limber_chart_legend, LIMBER, CHART_LEGEND, GtkWidget)

/** limber_chart_legend_set_chart: explains @chart (transfer none) from now on */
void limber_chart_legend_set_chart (LimberChartLegend *self, LimberChart *chart);

G_END_DECLS
