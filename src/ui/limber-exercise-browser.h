/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"
#include "limber-library.h"

G_BEGIN_DECLS

/**
 * LimberExerciseBrowser:
 *
 * All exercises as cards, and ways to find one.  A card activates `win.show-exercise`.
 */
#define LIMBER_TYPE_EXERCISE_BROWSER (limber_exercise_browser_get_type ())
G_DECLARE_FINAL_TYPE (LimberExerciseBrowser, limber_exercise_browser, LIMBER, EXERCISE_BROWSER,
                      AdwBin)

/** limber_exercise_browser_set_figures: where the cards have their figures from */
void limber_exercise_browser_set_figures (LimberExerciseBrowser *self, LimberFigures *figures);

/** limber_exercise_browser_set_library: shows the exercises of @library */
void limber_exercise_browser_set_library (LimberExerciseBrowser *self, LimberLibrary *library);

/** limber_exercise_browser_focus_search: puts the cursor into the search field */
void limber_exercise_browser_focus_search (LimberExerciseBrowser *self);

/** limber_exercise_browser_focus_list: puts the focus on the card used last */
void limber_exercise_browser_focus_list (LimberExerciseBrowser *self);

G_END_DECLS
