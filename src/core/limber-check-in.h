/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"
#include "limber-rmdq.h"

G_BEGIN_DECLS

/* Own activities, in the manner of the Patient-Specific Functional Scale: a person names 3 to 5
 * that the back makes hard, and scores each from 0 (unable) to 10 (as before).  The mean counts
 * with 3 or more; people notice a change of 2 points of it. */
#define LIMBER_ACTIVITIES_MIN 3
#define LIMBER_ACTIVITIES_MAX 5
#define LIMBER_ACTIVITY_SCORE_MAX 10
#define LIMBER_ACTIVITIES_CHANGE 2

/* A look back is offered no more often than this. */
#define LIMBER_CHECK_IN_DAYS 28

/** LimberActivity: one of the person's own activities, and how it went. */
typedef struct
{
  const LimberEntry *activity;
  GPtrArray *scores; /* (element-type LimberEntry): the oldest first, of which all are 0-10 */
} LimberActivity;

/** LimberCheckIn: what the person said of getting on in life.  It is not to be changed. */
typedef struct
{
  LimberHistory *history;
  GPtrArray *activities; /* (element-type LimberActivity): those that are asked for, oldest first */
  GPtrArray *rmdq;       /* (element-type LimberEntry): see limber_rmdq_list() */

  guint n_scored; /* of @activities, those with a score */
  /* Nought with fewer than %LIMBER_ACTIVITIES_MIN. */
  double first_mean; /* of the first scores of each */
  double latest_mean;
  LimberTrend trend; /* of the mean, since the first scores */

  int last_day; /* of the latest score or questionnaire; %LIMBER_UNSET before the first */
} LimberCheckIn;

/** limber_check_in_new: Returns: (transfer full): entries live as long as it does */
LimberCheckIn *limber_check_in_new (LimberHistory *history);
void limber_check_in_free (LimberCheckIn *self);

/** limber_check_in_has_mean: Returns: whether enough activities have a score */
gboolean limber_check_in_has_mean (const LimberCheckIn *self);

/**
 * limber_check_in_is_due:
 * @day: today, see limber_wall_time_get_day()
 *
 * Returns: whether to offer a look back: to those who had one before, %LIMBER_CHECK_IN_DAYS after
 *   the last; nobody is told to have a first
 */
gboolean limber_check_in_is_due (const LimberCheckIn *self, int day);

/** limber_check_in_mean_label: Returns: (transfer full): what became of the activities, for the
 * person; or how many more scores it takes to tell */
char *limber_check_in_mean_label (const LimberCheckIn *self);

/** limber_check_in_due_label: Returns: (transfer full): the offer of a look back, on @day */
char *limber_check_in_due_label (const LimberCheckIn *self, int day);

/** limber_activity_get_score: Returns: (transfer none) (nullable): the latest score that was given
 * on @day */
const LimberEntry *limber_activity_get_score (const LimberActivity *self, int day);

/** limber_activity_get_first: Returns: the first score, or %LIMBER_UNSET */
int limber_activity_get_first (const LimberActivity *self);
int limber_activity_get_latest (const LimberActivity *self);

/** limber_goal_get: Returns: (transfer none) (nullable): what the person wants to do again, in own
 * words; it lives as long as @history */
const char *limber_goal_get (const LimberHistory *history);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberCheckIn, limber_check_in_free)

G_END_DECLS
