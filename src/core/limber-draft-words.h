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

G_END_DECLS
