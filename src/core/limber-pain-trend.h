/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"

G_BEGIN_DECLS

/** LimberPainWeek: pain before the sessions of seven days. */
typedef struct
{
  int from;
  int to;
  guint n; /* how many sessions told it */
  double mean;
} LimberPainWeek;

/** limber_pain_week: what pain there was before the sessions of @day and of the six days before */
LimberPainWeek limber_pain_week (const LimberHistory *history, int day);

/** LIMBER_PAIN_CHANGE: the least change of pain 0-10 that is worth a word (Ostelo 2008) */
#define LIMBER_PAIN_CHANGE 2

/**
 * limber_pain_change:
 * @first: (out): the seven days that begin with the first session that told its pain
 * @last: (out): the seven days that end with the last one
 *
 * Compares pain before sessions at the begin and the end of the days from @from to @to.
 *
 * Returns: whether there is something to compare: two weeks apart, each with two sessions
 */
gboolean limber_pain_change (const LimberHistory *history, int from, int to, LimberPainWeek *first,
                             LimberPainWeek *last);

G_END_DECLS
