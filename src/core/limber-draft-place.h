/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/* Where a draft's steps are, and where they go. */

/** LimberDraftPlace: where a step goes: in front of what is there, or behind the last. */
typedef struct
{
  guint entry; /* of the routine's steps */
  int inner;   /* of the steps of the block that is this entry; -1 for none */
} LimberDraftPlace;

/** limber_draft_row_place: Returns: where a row is */
LimberDraftPlace limber_draft_row_place (const LimberDraftRow *row);

/** limber_draft_row_at: Returns: (transfer none) (nullable): the row at a place */
const LimberDraftRow *limber_draft_row_at (LimberDraft *self, guint entry, int inner);

/** limber_draft_get_n_entries: Returns: how many steps and blocks there are, without the steps of
 * blocks */
guint limber_draft_get_n_entries (LimberDraft *self);

/** limber_draft_place_list: Returns: (transfer full): the pointer to the list that a place is in */
char *limber_draft_place_list (LimberDraftPlace place);
/** limber_draft_place_index: Returns: which entry of that list it is */
guint limber_draft_place_index (LimberDraftPlace place);
/** limber_draft_place_pointer: Returns: (transfer full): the pointer of a row at a place */
char *limber_draft_place_pointer (LimberDraftPlace place);
/** limber_draft_place_forward: Returns: the place @n entries further on in the same list */
LimberDraftPlace limber_draft_place_forward (LimberDraftPlace place, guint n);

/**
 * limber_draft_place_of_drop:
 * @index: of the row that the pointer is over; as many as there are rows below the last
 * @lower: whether it is over the row's lower half
 * @has_block: whether a block is dragged
 *
 * Returns: where a drag drops: in front of the row or behind it, in the same block, if the row is
 *   in one.  The lower half of a block's head is in front of its first step.  A block stays outside
 *   of others, on the nearer side
 */
LimberDraftPlace limber_draft_place_of_drop (LimberDraft *self, guint index, gboolean lower,
                                             gboolean has_block);

/**
 * limber_draft_mark_of_place:
 * @index: (out): the row to draw a line at, so that a drag shows where it drops
 * @below: (out): at its lower edge, or else at its upper one
 *
 * Returns: whether there is such a row
 */
gboolean limber_draft_mark_of_place (LimberDraft *self, LimberDraftPlace place, guint *index,
                                     gboolean *below);

G_END_DECLS
