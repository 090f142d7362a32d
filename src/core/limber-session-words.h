/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-record.h"

G_BEGIN_DECLS

/* A session and its steps, put in words. */

/** limber_words_session: Returns: (transfer full): when, how long and how it ended: "08:30 · 14 min
 * · Finished" */
char *limber_words_session (const LimberRecord *record);

/** limber_words_answers: Returns: (transfer full) (nullable): "Pain before 4, after 3 · Effort 5";
 * %NULL where nothing was told; the note is not in it */
char *limber_words_answers (const LimberAnswers *answers);

/** limber_words_step: Returns: (transfer full): what was done of what was asked, and why not:
 * "Partly done · 5 of 10 times, 0:40 of 1:20", "Skipped · Tired · 10 times, 1:20 asked" */
char *limber_words_step (const LimberRecordStep *step);

G_END_DECLS
