/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-exercise-filter.h"

G_BEGIN_DECLS

/**
 * LimberExerciseItem:
 *
 * An exercise as an object, so that list models can hold it, with its search text beside it.
 */
#define LIMBER_TYPE_EXERCISE_ITEM (limber_exercise_item_get_type ())
G_DECLARE_FINAL_TYPE (LimberExerciseItem, limber_exercise_item, LIMBER, EXERCISE_ITEM, GObject)

/** limber_exercise_item_new: Returns: (transfer full): the item of @exercise */
LimberExerciseItem *limber_exercise_item_new (const LimberExercise *exercise);

/** limber_exercise_item_get_exercise: Returns: (transfer none): the exercise */
const LimberExercise *limber_exercise_item_get_exercise (LimberExerciseItem *self);

/** limber_exercise_item_match: Returns: whether the exercise is what @filter asks for */
gboolean limber_exercise_item_match (LimberExerciseItem *self, const LimberExerciseFilter *filter);

G_END_DECLS
