/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberDraftView:
 *
 * A place to write a new entry: a question, an activity.  It is in the record while it is being
 * written; the button only makes room for the next.
 *
 * Properties: `title`, `button-label` (strings, translated); `one-line` (boolean).
 *
 * Signal: `added` (const char *id): the entry @id is written.
 */
#define LIMBER_TYPE_DRAFT_VIEW (limber_draft_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberDraftView, limber_draft_view, LIMBER, DRAFT_VIEW, AdwBin)

/** limber_draft_view_set_journal: @kind: of the entries */
void limber_draft_view_set_journal (LimberDraftView *self, LimberJournal *journal,
                                    LimberEntryKind kind);

/** limber_draft_view_has: Returns: whether the entry @id is still being written here */
gboolean limber_draft_view_has (LimberDraftView *self, const char *id);

void limber_draft_view_focus (LimberDraftView *self);

G_END_DECLS
