/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"

G_BEGIN_DECLS

/** LimberActivityTrend: how one of the person's own activities goes: 0 (unable) to 10 (as
 * before). */
typedef struct
{
  const LimberEntry *activity;
  guint n_scores;
  int first;
  int first_day;
  int last;
  int last_day;
} LimberActivityTrend;

/** LimberActivityPoint: the person's own activities on a day on which one was scored. */
typedef struct
{
  int day;
  guint n_activities; /* that are asked for on that day and have a score by then */
  double mean;        /* of their latest scores */
} LimberActivityPoint;

/** LimberRmdqPoint: a Roland-Morris questionnaire. */
typedef struct
{
  int day;
  int score; /* 0 to 24 */
} LimberRmdqPoint;

/**
 * LimberMeasures:
 *
 * The check-ins of some days: the person's own activities, in the manner of the Patient-Specific
 * Functional Scale, and Roland-Morris questionnaires.  It is not to be changed.
 */
typedef struct
{
  LimberHistory *history;
  GArray *activities; /* (element-type LimberActivityTrend): those with a score, the oldest first */
  GArray *points;     /* (element-type LimberActivityPoint): in order */
  GArray *rmdq;       /* (element-type LimberRmdqPoint): in order */
} LimberMeasures;

/** limber_measures_new: Returns: (transfer full): the check-ins from the day @from to @to */
LimberMeasures *limber_measures_new (LimberHistory *history, int from, int to);
void limber_measures_free (LimberMeasures *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberMeasures, limber_measures_free)

G_END_DECLS
