/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-exercise.h"

G_BEGIN_DECLS

/** LimberExerciseFilter: what a person looks for; all zero lets everything through. */
typedef struct
{
  LimberTargets targets; /* any of these, or 0 for any */
  guint positions;       /* any of these (1 << LimberPosition), or 0 for any */
  guint kinds;           /* any of these (1 << LimberKind), or 0 for any */
  const char *text;      /* (nullable): each word must begin a word of the exercise's search text */
} LimberExerciseFilter;

/**
 * limber_exercise_filter_fold:
 *
 * The search text has what a person may know an exercise by: its name and id, its kind, position
 * and parts of the body in the person's language and in a clinician's words, those of files, and
 * its equipment; case and accents are aside.
 * Whoever filters again at each key keeps it beside the exercise.
 *
 * Returns: (transfer full): the search text of @exercise
 */
char *limber_exercise_filter_fold (const LimberExercise *exercise);

/**
 * limber_exercise_filter_match:
 * @folded: from limber_exercise_filter_fold() for this exercise
 *
 * Returns: whether @exercise is what @filter asks for
 */
gboolean limber_exercise_filter_match (const LimberExerciseFilter *filter,
                                       const LimberExercise *exercise, const char *folded);

/** limber_exercise_filter_is_empty: Returns: whether @filter lets everything through */
gboolean limber_exercise_filter_is_empty (const LimberExerciseFilter *filter);

G_END_DECLS
