/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-timeline.h"

G_BEGIN_DECLS

/** LimberMoment: where a session is, as far as the figure needs to know. */
typedef struct
{
  LimberPhaseKind kind;
  LimberSide side;       /* left mirrors the figure; a lead-in takes the side that it leads to */
  gint64 elapsed_us;     /* in this phase */
  gint64 length_us;      /* of this phase; 0 if it is not known */
  gboolean has_previous; /* FALSE: the phase is entered from the start position */
  LimberPhaseKind previous;
  LimberSide previous_side;
  gint64 previous_us; /* length of the phase before */
} LimberMoment;

/**
 * limber_moment_init:
 * @timeline: what is played
 * @phase: index of the phase that it is in
 * @elapsed_us: since the phase began
 *
 * What belongs to no side (lead-ins, rests, the change of sides) takes the side that comes next in
 * the same step, so that the figure is ready for it.
 */
void limber_moment_init (LimberMoment *self, const LimberTimeline *timeline, guint phase,
                         gint64 elapsed_us);

G_END_DECLS
