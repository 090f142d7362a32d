/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-diagnostic.h"
#include "limber-exercise.h"

G_BEGIN_DECLS

/**
 * LimberExercises:
 *
 * The exercise library: an immutable, reference-counted snapshot of exercises by id, safe to read
 * from any thread.
 */
typedef struct _LimberExercises LimberExercises;

/**
 * limber_exercises_new:
 * @exercises: (element-type LimberExercise): each with an id; a later one replaces an earlier
 *
 * Returns: (transfer full): the library
 */
LimberExercises *limber_exercises_new (GPtrArray *exercises);

/**
 * limber_exercises_load:
 * @bundled: (nullable): the folder of bundled exercises; their texts are translated
 * @own: (nullable): the folder of the user's own, each of which wins over a bundled one with its id
 * @reports: (element-type LimberFileReport): a report is added for each file that has a fault
 *
 * Reads every `*.json` file of the two folders.  A folder that is not there is an empty one.  Two
 * of the user's own with one id are reported, and the one first in name order is used.
 *
 * Returns: (transfer full): the library of all good files
 */
LimberExercises *limber_exercises_load (const char *bundled, const char *own, GPtrArray *reports);

LimberExercises *limber_exercises_ref (LimberExercises *self);
void limber_exercises_unref (LimberExercises *self);

/** limber_exercises_lookup: Returns: (transfer none) (nullable): the exercise with this id */
const LimberExercise *limber_exercises_lookup (const LimberExercises *self, const char *id);

/**
 * limber_exercises_list:
 *
 * Returns: (transfer container) (element-type LimberExercise): all of them, sorted by name as the
 *   locale sorts
 */
GPtrArray *limber_exercises_list (const LimberExercises *self);

/**
 * limber_exercises_nearest:
 *
 * Returns: (transfer none) (nullable): the id most like @id, if one is near enough to be meant
 */
const char *limber_exercises_nearest (const LimberExercises *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberExercises, limber_exercises_unref)

G_END_DECLS
