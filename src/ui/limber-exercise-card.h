/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"

G_BEGIN_DECLS

/**
 * LimberExerciseCard:
 *
 * One exercise among others.
 */
#define LIMBER_TYPE_EXERCISE_CARD (limber_exercise_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberExerciseCard, limber_exercise_card, LIMBER, EXERCISE_CARD, AdwBin)

/** limber_exercise_card_new: Returns: (transfer floating): an empty card */
GtkWidget *limber_exercise_card_new (void);

/** limber_exercise_card_set_exercise: shows @exercise, with its figure from @figures */
void limber_exercise_card_set_exercise (LimberExerciseCard *self, const LimberExercise *exercise,
                                        LimberFigures *figures);

/** limber_exercise_card_facts: Returns: (transfer full): kind and starting position in one line */
char *limber_exercise_card_facts (const LimberExercise *exercise);

G_END_DECLS
