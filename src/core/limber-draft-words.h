/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/* What edits of a draft do, in words for buttons: "Change Title". */

/** limber_draft_words_change: Returns: (transfer full): what a change of the value at @pointer is
 * called */
char *limber_draft_words_change (LimberDraft *self, const char *pointer);

/** limber_draft_words_row: Returns: (transfer full): the name of a step's exercise, or of a block;
 * for people, whatever is written there */
char *limber_draft_words_row (LimberDraft *self, const LimberDraftRow *row);

/** limber_draft_words_dose: Returns: (transfer full): how much of a step is done: "3 × 20 s each
 * side"; of a block how many steps it has */
char *limber_draft_words_dose (const LimberDraftRow *row);

/** limber_draft_words_faults: Returns: (transfer full) (nullable): "1 error, 2 warnings"; %NULL for
 * none */
char *limber_draft_words_faults (guint n_errors, guint n_warnings);

G_END_DECLS
