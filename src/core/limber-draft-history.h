/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/**
 * LimberDraftHistory:
 *
 * All that a draft has been since it was opened, for undo and redo without limit.  Only texts are
 * kept; a draft that was left is read anew.
 */
typedef struct _LimberDraftHistory LimberDraftHistory;

/**
 * limber_draft_history_new:
 * @draft: what was opened
 * @saved: (nullable): the text that is on disk; %NULL for a routine that is not in a file yet
 */
LimberDraftHistory *limber_draft_history_new (LimberDraft *draft, GBytes *saved);
void limber_draft_history_free (LimberDraftHistory *self);

/** limber_draft_history_get: Returns: (transfer none): the draft as it is now */
LimberDraft *limber_draft_history_get (LimberDraftHistory *self);

/**
 * limber_draft_history_push:
 * @draft: (nullable): what an edit of the current draft gave
 *
 * What was undone before is gone then.  Edits of one place in a row, such as letters of a title,
 * are one step until limber_draft_history_settle().
 *
 * Returns: whether the text has changed
 */
gboolean limber_draft_history_push (LimberDraftHistory *self, LimberDraft *draft);

/** limber_draft_history_settle: ends a row of edits of one place */
void limber_draft_history_settle (LimberDraftHistory *self);

/** limber_draft_history_get_undo: Returns: (nullable): what an undo would undo, in words; "" where
 * the edit has none */
const char *limber_draft_history_get_undo (LimberDraftHistory *self);
const char *limber_draft_history_get_redo (LimberDraftHistory *self);

/* Each returns whether there was one. */
gboolean limber_draft_history_undo (LimberDraftHistory *self);
gboolean limber_draft_history_redo (LimberDraftHistory *self);

/** limber_draft_history_replace: puts @draft in place of the current one, which an undo does not
 * come back to: what a save adds */
void limber_draft_history_replace (LimberDraftHistory *self, LimberDraft *draft);

/** limber_draft_history_rename: gives all that the draft has been the id @after, where it had the
 * id
 * @before: another routine from now on, whatever is undone */
void limber_draft_history_rename (LimberDraftHistory *self, const char *before, const char *after);

/** limber_draft_history_set_exercises: reads the draft anew with another library */
void limber_draft_history_set_exercises (LimberDraftHistory *self, LimberExercises *exercises);

/** limber_draft_history_set_saved: says that @text (nullable) is on disk now; %NULL where there is
 * no file any more */
void limber_draft_history_set_saved (LimberDraftHistory *self, GBytes *text);
/** limber_draft_history_get_saved: Returns: (transfer none) (nullable) */
GBytes *limber_draft_history_get_saved (LimberDraftHistory *self);
/** limber_draft_history_is_changed: Returns: whether the draft is another than what is on disk */
gboolean limber_draft_history_is_changed (LimberDraftHistory *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberDraftHistory, limber_draft_history_free)

G_END_DECLS
