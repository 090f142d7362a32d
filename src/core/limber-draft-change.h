/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/**
 * limber_draft_find_change:
 * @before: what it was
 * @after: what it is
 *
 * Returns: (transfer full) (nullable): the JSON pointer, in @after, to what differs: the one value,
 *   the entry that came, or the one that stands where another was; %NULL where nothing does, or a
 *   draft has not the form
 */
char *limber_draft_find_change (LimberDraft *before, LimberDraft *after);

G_END_DECLS
