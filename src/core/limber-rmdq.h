/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"

G_BEGIN_DECLS

/*
 * The Roland-Morris Disability Questionnaire: 24 statements of how a back gets in the way today.
 *
 * Roland MO, Morris RW. A study of the natural history of back pain. Part 1: Development of a
 * reliable and sensitive measure of disability in low back pain. Spine 1983; 8: 141-144.  It may be
 * used in its printed form without permission of the authors or of the journal (Roland M, Fairbank
 * J. Spine 2000; 25: 3115-3124); it must not be reworded.  Published translations belong to their
 * authors; ours are our own, were never tested, and limber_rmdq_note() says so.
 */

#define LIMBER_RMDQ_N 24

/* A change that people notice: 5 statements, or 30 % of where it began (Ostelo 2008).  The second
 * holds from 4 statements on, since a score below can hardly show a change (the authors' note to
 * users). */
#define LIMBER_RMDQ_CHANGE 5
#define LIMBER_RMDQ_CHANGE_PERCENT 30
#define LIMBER_RMDQ_PERCENT_FROM 4

/** LimberTrend: how a later score stands to an earlier one. */
typedef enum
{
  LIMBER_TREND_SAME, /* no change that people notice */
  LIMBER_TREND_BETTER,
  LIMBER_TREND_WORSE,
} LimberTrend;
#define LIMBER_N_TRENDS 3

/** limber_rmdq_statement: @index: below %LIMBER_RMDQ_N, in the order of the questionnaire */
const char *limber_rmdq_statement (guint index);

/** limber_rmdq_note: Returns: (nullable): what to know of the wording, where the statements are not
 * shown as they were published and tested, but in a translation */
const char *limber_rmdq_note (void);

/** limber_rmdq_instructions: Returns: what the questionnaire says about filling it in */
const char *limber_rmdq_instructions (void);

/** limber_rmdq_count: Returns: how many of the statements are ticked in @flags */
int limber_rmdq_count (guint64 flags);

/** limber_rmdq_get_trend: Returns: whether people notice the change; fewer statements are better */
LimberTrend limber_rmdq_get_trend (int first, int latest);

/** limber_rmdq_score_label: Returns: (transfer full): "You ticked 9 of 24." */
char *limber_rmdq_score_label (int score);

/**
 * limber_rmdq_meaning_label:
 * @first: the first score, or %LIMBER_UNSET where @latest is the first
 *
 * Returns: (transfer full): what the person may make of @latest; never a diagnosis
 */
char *limber_rmdq_meaning_label (int first, int latest);

/** limber_rmdq_is_filled_in: Returns: whether the person said that @entry, a questionnaire, is
 * finished; before, ticks may be missing and it has no score */
gboolean limber_rmdq_is_filled_in (const LimberEntry *entry);

/** limber_rmdq_list: Returns: (transfer container) (element-type LimberEntry): those that are
 * filled in, the oldest first; they live as long as @history */
GPtrArray *limber_rmdq_list (const LimberHistory *history);

/** limber_rmdq_get_draft: Returns: (transfer none) (nullable): the latest that was begun and not
 * finished */
const LimberEntry *limber_rmdq_get_draft (const LimberHistory *history);

G_END_DECLS
