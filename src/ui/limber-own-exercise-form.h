/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"
#include "limber-figures.h"

G_BEGIN_DECLS

/**
 * LimberOwnExerciseForm:
 *
 * An exercise that is written in the step that the person is at: all that is said about it, and its
 * figure or picture.
 */
#define LIMBER_TYPE_OWN_EXERCISE_FORM (limber_own_exercise_form_get_type ())
G_DECLARE_FINAL_TYPE (LimberOwnExerciseForm, limber_own_exercise_form, LIMBER, OWN_EXERCISE_FORM,
                      AdwBin)

/** limber_own_exercise_form_show: @step: the pointer of a row */
void limber_own_exercise_form_show (LimberOwnExerciseForm *self, LimberEditor *editor,
                                    LimberFigures *figures, const char *step);

G_END_DECLS
