/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercises.h"

G_BEGIN_DECLS

/**
 * LimberExerciseSearch:
 *
 * Finds exercises by a few letters, the likeliest first, for somebody who types one name after
 * another.  An immutable value with one owner.
 */
typedef struct _LimberExerciseSearch LimberExerciseSearch;

/** limber_exercise_search_new: @exercises (nullable) is searched; what is looked at is worked out
 * once */
LimberExerciseSearch *limber_exercise_search_new (LimberExercises *exercises);
void limber_exercise_search_free (LimberExerciseSearch *self);

/**
 * limber_exercise_search_find:
 * @query: what a person typed: words of a name, a part of the body, a position, a kind, equipment
 *
 * Names that begin with @query come first, then names that have its words, then what
 * limber_exercise_filter_match() finds; where that is nothing at all, what has words that are
 * nearly the same.  Each in the order of limber_exercises_list(); all exercises for no words.
 *
 * Returns: (transfer container) (element-type LimberExercise)
 */
GPtrArray *limber_exercise_search_find (const LimberExerciseSearch *self, const char *query);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberExerciseSearch, limber_exercise_search_free)

G_END_DECLS
