/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-chart.h"

G_BEGIN_DECLS

/**
 * LimberChartSwatch:
 *
 * A small sample of how something is drawn in a chart, for its legend.
 */
#define LIMBER_TYPE_CHART_SWATCH (limber_chart_swatch_get_type ())
G_DECLARE_FINAL_TYPE (LimberChartSwatch, limber_chart_swatch, LIMBER, CHART_SWATCH, GtkWidget)

/** LimberChartSample: what a swatch is a sample of. */
typedef enum
{
  LIMBER_CHART_SAMPLE_LINE,
  LIMBER_CHART_SAMPLE_BAR,
  LIMBER_CHART_SAMPLE_STRETCH,
  LIMBER_CHART_SAMPLE_TARGET,
} LimberChartSample;

/** limber_chart_swatch_new: Returns: (transfer floating): @style is for lines and bars */
GtkWidget *limber_chart_swatch_new (LimberChartSample sample, guint style);

G_END_DECLS
