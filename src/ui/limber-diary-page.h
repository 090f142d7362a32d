/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberDiaryPage:
 *
 * The diary of flare-ups: the one that lasts, all that were, and what happens near them.  One is
 * opened by the action `win.show-flare`.
 */
#define LIMBER_TYPE_DIARY_PAGE (limber_diary_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberDiaryPage, limber_diary_page, LIMBER, DIARY_PAGE, AdwBin)

/** limber_diary_page_new: Returns: (transfer floating) */
GtkWidget *limber_diary_page_new (LimberJournal *journal);

/** limber_diary_page_delete: deletes @flare, and offers to take that back */
void limber_diary_page_delete (LimberDiaryPage *self, const LimberEntry *flare);

G_END_DECLS
