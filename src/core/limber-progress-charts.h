/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-chart.h"
#include "limber-measures.h"
#include "limber-progress.h"

G_BEGIN_DECLS

/* The charts of a person's progress.  A point stands for @span days, see
 * limber_progress_get_span(); where several values fall on it, it has their mean.  Each returns
 * (transfer full). */

/** limber_chart_of_pain: pain before and after sessions and on the next morning, with flare-ups
 * marked */
LimberChart *limber_chart_of_pain (const LimberProgress *progress, int span);

/** limber_chart_of_minutes: minutes a week by kind, aerobic ones first, with the minutes of aerobic
 * exercise that guidelines ask for; no point stands for less than a week */
LimberChart *limber_chart_of_minutes (const LimberProgress *progress, int span);

/** limber_chart_of_activities: how each of the person's own activities goes; @from and @to are the
 * days that @measures were taken from */
LimberChart *limber_chart_of_activities (const LimberMeasures *measures, int from, int to,
                                         int span);

/** limber_chart_of_rmdq: scores of the Roland-Morris questionnaire */
LimberChart *limber_chart_of_rmdq (const LimberMeasures *measures, int from, int to, int span);

G_END_DECLS
