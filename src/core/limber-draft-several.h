/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft-steps.h"

G_BEGIN_DECLS

/*
 * Edits of several steps at once, each one thing to undo: see limber-draft-edit.h for what they
 * return.
 *
 * @pointers (array zero-terminated=1) are those of rows, in any order.  A block stands for all that
 * is in it.
 */

/** limber_draft_remove_steps: takes out steps and blocks */
LimberDraft *limber_draft_remove_steps (LimberDraft *self, const char *const *pointers);

/**
 * limber_draft_move_steps:
 * @place: counts as long as the steps are still where they were
 * @moved: (out) (transfer full) (optional): where they are then
 *
 * Moves steps, wherever they are, behind each other to one place; a block goes into no other.
 */
LimberDraft *limber_draft_move_steps (LimberDraft *self, const char *const *pointers,
                                      LimberDraftPlace place, GStrv *moved);

/**
 * limber_draft_shift_steps:
 * @down: or else up
 *
 * Moves steps by one: into a block that they come to at its nearest end, and out of it at the
 * other.  %NULL at the ends of the routine.
 */
LimberDraft *limber_draft_shift_steps (LimberDraft *self, const char *const *pointers,
                                       gboolean down, GStrv *moved);

/** limber_draft_duplicate_steps: adds the same steps once more, behind the last of them; @copies
 * (out) (transfer full) (optional) is where they are */
LimberDraft *limber_draft_duplicate_steps (LimberDraft *self, const char *const *pointers,
                                           GStrv *copies);

/** limber_draft_repeat_steps: makes a block of steps that stand behind each other and in none;
 * %NULL where they are no such */
LimberDraft *limber_draft_repeat_steps (LimberDraft *self, const char *const *pointers, int repeat);

/**
 * limber_draft_paste_steps:
 * @pasted: (out) (transfer full) (optional): where they are
 *
 * As limber_draft_paste().
 */
LimberDraft *limber_draft_paste_steps (LimberDraft *self, LimberDraftPlace place, const char *text,
                                       GStrv *pasted, GError **error);

/** limber_draft_whole_steps: Returns: (transfer full): the pointers in the order of the routine,
 * without those of steps whose block is among them */
GStrv limber_draft_whole_steps (LimberDraft *self, const char *const *pointers);

/** limber_draft_has_block: Returns: whether one of the rows is a block */
gboolean limber_draft_has_block (LimberDraft *self, const char *const *pointers);

/** limber_draft_place_after: Returns: the place behind the last of some rows; behind all steps for
 * none */
LimberDraftPlace limber_draft_place_after (LimberDraft *self, const char *const *pointers);

G_END_DECLS
