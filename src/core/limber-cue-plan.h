/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-timeline.h"

G_BEGIN_DECLS

/* A hold or work of this length or more has a cue at half of it (clinical source: a person who
 * cannot see the screen wants to know how far along a long effort is). */
#define LIMBER_HALFWAY_MIN_US (20 * LIMBER_SECOND_US)

/**
 * limber_cue_plan:
 * @timeline: with all its phases
 * @cues: (element-type LimberCuePoint): is filled, in order of time, at most one cue at a moment
 *
 * One sound marks each change of phase; up to three ticks count in each start that has
 * the time for them; one soft sound is half way through long holds and work; the last marks the
 * end.  Within the repetitions of a tempo only the pause between two of them is long enough for a
 * tick.
 */
void limber_cue_plan (const LimberTimeline *timeline, GArray *cues);

G_END_DECLS
