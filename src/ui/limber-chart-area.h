/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-chart.h"

G_BEGIN_DECLS

/**
 * LimberChartArea:
 *
 * A chart, drawn.  The pointer and the keys ←, →, Home and End move a cursor over those of its
 * points that have something; what there is at the cursor is its accessible description.
 *
 * Signal: `cursor-moved`: limber_chart_area_get_cursor() tells where it is.
 */
#define LIMBER_TYPE_CHART_AREA (limber_chart_area_get_type ())
G_DECLARE_FINAL_TYPE (LimberChartArea, limber_chart_area, LIMBER, CHART_AREA, GtkWidget)

/** limber_chart_area_set_chart: shows @chart (transfer none) (nullable) from now on, with the
 * cursor on the last point that has something */
void limber_chart_area_set_chart (LimberChartArea *self, LimberChart *chart);

/** limber_chart_area_get_cursor: Returns: the point of the cursor; -1 where there is none */
int limber_chart_area_get_cursor (LimberChartArea *self);

G_END_DECLS
