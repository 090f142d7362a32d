/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"
#include "limber-journal.h"
#include "limber-learn.h"
#include "limber-library.h"
#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberHomePage:
 *
 * The page under all others, in parts between which a switcher turns.  A part is built when it is
 * first shown.
 *
 * Signals:
 * - `routine-activated` (LimberRoutineInfo *info): the person wants to see a routine
 * - `reports-activated`: the person wants to see the faults of exercise files
 * - `learn-wanted`: the cards to learn from are to be shown: see limber_home_page_set_learn()
 */
#define LIMBER_TYPE_HOME_PAGE (limber_home_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberHomePage, limber_home_page, LIMBER, HOME_PAGE, AdwBin)

/** limber_home_page_set_up: what does not change while the page lives; to be called once */
void limber_home_page_set_up (LimberHomePage *self, LimberFigures *figures, GSettings *settings);

/** limber_home_page_set_library: shows the routines and exercises of @library */
void limber_home_page_set_library (LimberHomePage *self, LimberLibrary *library);

/** limber_home_page_set_journal: shows what @journal keeps; to be called once at most */
void limber_home_page_set_journal (LimberHomePage *self, LimberJournal *journal);

/** limber_home_page_set_week: what today brings; to be called once */
void limber_home_page_set_week (LimberHomePage *self, LimberWeek *week);

/** limber_home_page_set_learn: shows the cards of @learn; to be called upon `learn-wanted` */
void limber_home_page_set_learn (LimberHomePage *self, const LimberLearn *learn);

/** limber_home_page_show: turns to a part: "today", "routines", "exercises", "progress", "learn" */
void limber_home_page_show (LimberHomePage *self, const char *part);

/** limber_home_page_get_top: Returns: (transfer none): room above all parts, for what cannot wait
 */
GtkBox *limber_home_page_get_top (LimberHomePage *self);

/** limber_home_page_focus_search: puts the cursor into the search field of the part that is shown;
 * where it has none, turns to the routines first */
void limber_home_page_focus_search (LimberHomePage *self);

/** limber_home_page_search_routines: turns to the routines, and shows what is found for @text */
void limber_home_page_search_routines (LimberHomePage *self, const char *text);

/** limber_home_page_focus_list: puts the focus into the part that is shown */
void limber_home_page_focus_list (LimberHomePage *self);

G_END_DECLS
