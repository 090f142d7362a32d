/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-clock.h"
#include "limber-exercises.h"

G_BEGIN_DECLS

/**
 * LimberExercisePage:
 *
 * All there is to know about one exercise.  Its links activate `win.show-exercise`.
 */
#define LIMBER_TYPE_EXERCISE_PAGE (limber_exercise_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberExercisePage, limber_exercise_page, LIMBER, EXERCISE_PAGE, AdwBin)

/**
 * limber_exercise_page_new:
 * @exercises: where easier and harder exercises are looked up
 * @clock: what the moving figure goes by
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_exercise_page_new (const LimberExercise *exercise,
                                     const LimberExercises *exercises, LimberClock *clock);

G_END_DECLS
