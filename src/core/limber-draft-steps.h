/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft-edit.h"
#include "limber-draft-place.h"

G_BEGIN_DECLS

/* Edits of a draft's steps; see limber-draft-edit.h for what they return. */

/** limber_draft_add_exercise: adds a step with the exercise of this id; where it has no dose at the
 * routine's level, at the nearest one that it has one for */
LimberDraft *limber_draft_add_exercise (LimberDraft *self, LimberDraftPlace place, const char *id);

/** limber_draft_add_step: adds a step; @json is an object of the format, such as one with an
 * exercise written in place */
LimberDraft *limber_draft_add_step (LimberDraft *self, LimberDraftPlace place, const char *json);

/** limber_draft_add_own_exercise: adds a step with an exercise of this name, written in place, and
 * the usual dose; its faults say what else it needs */
LimberDraft *limber_draft_add_own_exercise (LimberDraft *self, LimberDraftPlace place,
                                            const char *name);

/** limber_draft_remove_step: takes out a step, or a block and all that is in it; @pointer is a
 * row's.  A block goes with its last step */
LimberDraft *limber_draft_remove_step (LimberDraft *self, const char *pointer);

/** limber_draft_move_step: moves a step, or a block, which goes into no other; @place counts as
 * long as the step is still where it was */
LimberDraft *limber_draft_move_step (LimberDraft *self, const char *pointer,
                                     LimberDraftPlace place);

/** limber_draft_duplicate_step: adds the same step or block once more, behind it */
LimberDraft *limber_draft_duplicate_step (LimberDraft *self, const char *pointer);

/** limber_draft_wrap: makes a block of the @n entries from @first on, none of which is one */
LimberDraft *limber_draft_wrap (LimberDraft *self, guint first, guint n, int repeat);

/** limber_draft_unwrap: puts the steps of a block in its place */
LimberDraft *limber_draft_unwrap (LimberDraft *self, guint entry);

/** limber_draft_copy_steps: Returns: (transfer full) (nullable): the steps at @pointers
 * (array zero-terminated=1) as a text for limber_draft_paste() */
char *limber_draft_copy_steps (LimberDraft *self, const char *const *pointers);

/**
 * limber_draft_paste:
 * @text: what limber_draft_copy_steps() gave, of this routine or another; or a step, or a routine,
 *   written by hand
 * @error: (domain G_IO_ERROR): why there is nothing to paste, in plain words
 *
 * Steps with faults are taken: the draft tells them.
 */
LimberDraft *limber_draft_paste (LimberDraft *self, LimberDraftPlace place, const char *text,
                                 GError **error);

/**
 * LimberPositionAdvice: how often a person changes position, and could instead.
 */
typedef struct
{
  guint changes;      /* from one step to the next, once through */
  guint rises;        /* of these: onto the floor or up from it */
  guint best_changes; /* in @order */
  guint best_rises;
  guint *order; /* (array length=n_entries): which entry comes where */
  guint n_entries;
} LimberPositionAdvice;

/**
 * limber_draft_advise_positions:
 *
 * Looks for an order with less getting up and down.  What comes first stays first, and relaxation
 * at the end stays at the end; steps of one position come together in the order in which they were,
 * floor positions after each other.
 *
 * Returns: (transfer full) (nullable): the advice, or %NULL where there is no better order, or an
 *   exercise is unknown
 */
LimberPositionAdvice *limber_draft_advise_positions (LimberDraft *self);
void limber_position_advice_free (LimberPositionAdvice *self);

/** limber_position_advice_words: Returns: (transfer full): the advice as a sentence */
char *limber_position_advice_words (const LimberPositionAdvice *self);

/** limber_draft_group_by_position: follows the advice */
LimberDraft *limber_draft_group_by_position (LimberDraft *self, const LimberPositionAdvice *advice);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberPositionAdvice, limber_position_advice_free)

G_END_DECLS
