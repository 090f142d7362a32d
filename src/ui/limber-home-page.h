/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-learn.h"
#include "limber-library-page.h"

G_BEGIN_DECLS

/**
 * LimberHomePage:
 *
 * The page under all others, in three parts: routines, exercises, and what there is to learn.
 */
#define LIMBER_TYPE_HOME_PAGE (limber_home_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberHomePage, limber_home_page, LIMBER, HOME_PAGE, AdwBin)

/** limber_home_page_get_routines: Returns: (transfer none): the part that shows routines */
LimberLibraryPage *limber_home_page_get_routines (LimberHomePage *self);

/** limber_home_page_set_figures: where the cards have their figures from */
void limber_home_page_set_figures (LimberHomePage *self, LimberFigures *figures);

/** limber_home_page_set_library: shows the routines and exercises of @library */
void limber_home_page_set_library (LimberHomePage *self, LimberLibrary *library);

/** limber_home_page_set_learn: shows the cards of @learn */
void limber_home_page_set_learn (LimberHomePage *self, const LimberLearn *learn);

/** limber_home_page_show_routines: turns to the routines */
void limber_home_page_show_routines (LimberHomePage *self);

/** limber_home_page_focus_search: puts the cursor into the search field of the part that is shown;
 * where it has none, turns to the routines first */
void limber_home_page_focus_search (LimberHomePage *self);

/** limber_home_page_focus_list: puts the focus into the list that is shown */
void limber_home_page_focus_list (LimberHomePage *self);

G_END_DECLS
