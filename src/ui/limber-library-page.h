/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"
#include "limber-library.h"
#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberLibraryPage:
 *
 * All routines as cards, and ways to find one.
 *
 * Signals: `routine-activated` (LimberRoutineInfo), `reports-activated`: the person wants to see
 * the faults of exercise files.
 */
#define LIMBER_TYPE_LIBRARY_PAGE (limber_library_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberLibraryPage, limber_library_page, LIMBER, LIBRARY_PAGE, AdwBin)

/** limber_library_page_set_figures: @figures: where the cards' pictures come from; before the
 * library is set */
void limber_library_page_set_figures (LimberLibraryPage *self, LimberFigures *figures);

/** limber_library_page_set_library: shows @library */
void limber_library_page_set_library (LimberLibraryPage *self, LimberLibrary *library);

/** limber_library_page_set_week: lets the person put routines into @week (nullable); before the
 * library */
void limber_library_page_set_week (LimberLibraryPage *self, LimberWeek *week);

/** limber_library_page_bind: keeps what is chosen in @settings */
void limber_library_page_bind (LimberLibraryPage *self, GSettings *settings);

/** limber_library_page_focus_search: puts the cursor into the search field */
void limber_library_page_focus_search (LimberLibraryPage *self);

/** limber_library_page_search: shows what is found for @text, whatever was looked for before, and
 * puts the cursor into the search field */
void limber_library_page_search (LimberLibraryPage *self, const char *text);

/** limber_library_page_focus_list: puts the focus on the card used last */
void limber_library_page_focus_list (LimberLibraryPage *self);

G_END_DECLS
