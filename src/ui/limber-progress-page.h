/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberProgressPage:
 *
 * What the person did and how it felt: a calendar, charts, what is often left out, and the way to
 * what else the record holds.
 */
#define LIMBER_TYPE_PROGRESS_PAGE (limber_progress_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberProgressPage, limber_progress_page, LIMBER, PROGRESS_PAGE, AdwBin)

/**
 * limber_progress_page_set_journal:
 * @first_weekday: with which a week begins, 0 for Monday
 *
 * Shows what @journal has, and keeps up with it while it is on the screen.
 */
void limber_progress_page_set_journal (LimberProgressPage *self, LimberJournal *journal,
                                       int first_weekday);

/** limber_progress_page_focus: puts the focus on the first thing to choose */
void limber_progress_page_focus (LimberProgressPage *self);

G_END_DECLS
