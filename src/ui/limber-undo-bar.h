/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberUndoBar:
 *
 * Tells what was just done to an entry, and takes it back.  It stays until the page goes or another
 * thing is done: nobody has to be quick.
 *
 * Signal: `undone` (const char *id): the entry is as it was before.
 */
#define LIMBER_TYPE_UNDO_BAR (limber_undo_bar_get_type ())
G_DECLARE_FINAL_TYPE (LimberUndoBar, limber_undo_bar, LIMBER, UNDO_BAR, AdwBin)

/**
 * limber_undo_bar_offer:
 * @text: what was done
 * @before: the entry as it was
 *
 * Shows itself, with the focus on its button.
 */
void limber_undo_bar_offer (LimberUndoBar *self, LimberJournal *journal, const char *text,
                            const LimberEntry *before);

/** limber_undo_bar_delete: deletes @entry, and offers to take that back */
void limber_undo_bar_delete (LimberUndoBar *self, LimberJournal *journal, const char *text,
                             const LimberEntry *entry);

G_END_DECLS
