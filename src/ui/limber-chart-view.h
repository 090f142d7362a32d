/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-chart.h"

G_BEGIN_DECLS

/**
 * LimberChartView:
 *
 * A chart with its title, its legend and the values at its cursor, which shows the same as a table
 * where the person asks for it.
 */
#define LIMBER_TYPE_CHART_VIEW (limber_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberChartView, limber_chart_view, LIMBER, CHART_VIEW, AdwBin)

/**
 * limber_chart_view_set_chart:
 * @chart: (transfer none)
 * @explanation: what the numbers mean, in a sentence
 *
 * Shows @chart from now on.
 */
void limber_chart_view_set_chart (LimberChartView *self, LimberChart *chart,
                                  const char *explanation);

G_END_DECLS
