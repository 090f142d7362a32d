/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-pain-trend.h"
#include "limber-progress.h"

G_BEGIN_DECLS

/* What was done in some days, put in words. */

/** limber_words_hours: Returns: (transfer full): a length in whole minutes: "45 min", "2 h 5 min"
 */
char *limber_words_hours (gint64 length_us);

/**
 * limber_words_day:
 * @done: (nullable): what was done on @day
 * @flare: whether it is a day of a flare-up
 *
 * Returns: (transfer full): "Tuesday 3 March 2026: 2 sessions, 21 minutes, flare-up"
 */
char *limber_words_day (int day, const LimberProgressDay *done, gboolean flare);

/** limber_words_progress: Returns: (transfer full): "18 sessions on 15 days, 4 h 12 min" */
char *limber_words_progress (const LimberProgress *progress);

/** limber_words_pain_change: Returns: (transfer full): how pain before sessions changed from @first
 * to @last (see limber_pain_change()), in a sentence that claims no more than the numbers do */
char *limber_words_pain_change (const LimberPainWeek *first, const LimberPainWeek *last);

/** limber_words_skips: Returns: (transfer full): "Skipped 9 of 30 times · Pain 6, Tired 2 · Done
 * the easier way 3 times" */
char *limber_words_skips (const LimberProgressExercise *exercise);

G_END_DECLS
