/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"

G_BEGIN_DECLS

/** LimberProgressRange: how far back to look. */
typedef enum
{
  LIMBER_RANGE_4_WEEKS,
  LIMBER_RANGE_3_MONTHS,
  LIMBER_RANGE_YEAR,
  LIMBER_RANGE_ALL,
} LimberProgressRange;
#define LIMBER_N_RANGES 4

/** limber_progress_range_get_first: Returns: the first day of the range that ends with @today: the
 * first of a week, and at least four weeks back */
int limber_progress_range_get_first (LimberProgressRange range, const LimberHistory *history,
                                     int today, int first_weekday);

/**
 * limber_progress_get_span:
 *
 * One point of a chart stands for a day where there are four weeks, else for as many whole weeks as
 * keep the points of a chart to %LIMBER_CHART_POINTS.
 *
 * Returns: how many days one point of a chart of the days @from to @to stands for
 */
int limber_progress_get_span (int from, int to);
#define LIMBER_CHART_POINTS 104

G_END_DECLS
