/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-timeline.h"

G_BEGIN_DECLS

/**
 * limber_demo_new:
 *
 * A short timeline that shows how @exercise is done, on both sides where it has two: two
 * repetitions to its own tempo, or a few seconds of a hold or of steady work.  It is for a page
 * about the exercise, which plays it over and over; it is not a dose.
 *
 * Returns: (transfer full): the timeline
 */
LimberTimeline *limber_demo_new (const LimberExercise *exercise);

G_END_DECLS
