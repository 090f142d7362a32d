/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercise.h"

G_BEGIN_DECLS

/** limber_exercise_to_json: Returns: (transfer full): @exercise as a routine has it that holds one
 * in place: without its id, and without a picture, which lies beside another file */
char *limber_exercise_to_json (const LimberExercise *exercise);

G_END_DECLS
