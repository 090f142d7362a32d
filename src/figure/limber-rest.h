/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercise.h"
#include "limber-motion.h"

G_BEGIN_DECLS

/** limber_motion_for_position: Returns: (transfer full): a figure that rests in @position */
LimberMotion *limber_motion_for_position (LimberPosition position);

/**
 * limber_motion_for_exercise:
 *
 * Returns: (transfer full): the motion of @exercise; where it has none, or one with faults, a
 * figure that rests in its position
 */
LimberMotion *limber_motion_for_exercise (const LimberExercise *exercise);

G_END_DECLS
