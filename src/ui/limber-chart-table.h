/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-chart.h"

G_BEGIN_DECLS

/**
 * LimberChartTable:
 *
 * A chart as a table: a row for each point that has something, a column for each series.  The keys
 * ↑ and ↓ move from row to row, and a screen reader says all that is in a row.
 */
#define LIMBER_TYPE_CHART_TABLE (limber_chart_table_get_type ())
G_DECLARE_FINAL_TYPE (LimberChartTable, limber_chart_table, LIMBER, CHART_TABLE, AdwBin)

/** limber_chart_table_set_chart: shows @chart (nullable) from now on; nothing where it is %NULL */
void limber_chart_table_set_chart (LimberChartTable *self, const LimberChart *chart);

G_END_DECLS
