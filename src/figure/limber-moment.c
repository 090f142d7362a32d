/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-moment.h"

static LimberSide
side_of (const LimberTimeline *timeline, guint index)
{
  const LimberPhase *phase = limber_timeline_get_phase (timeline, index);
  const LimberPhase *next = phase;
  guint n_phases = limber_timeline_get_n_phases (timeline);

  while (next->side == LIMBER_SIDE_NONE && ++index < n_phases)
    {
      next = limber_timeline_get_phase (timeline, index);
      if (next->step != phase->step)
        return LIMBER_SIDE_NONE;
    }
  return next->side;
}

void
limber_moment_init (LimberMoment *self, const LimberTimeline *timeline, guint phase,
                    gint64 elapsed_us)
{
  const LimberPhase *here = limber_timeline_get_phase (timeline, phase);
  const LimberPhase *before = phase > 0 ? limber_timeline_get_phase (timeline, phase - 1) : NULL;

  *self = (LimberMoment){ .kind = here->kind,
                          .side = side_of (timeline, phase),
                          .elapsed_us = elapsed_us,
                          .length_us = here->kind == LIMBER_PHASE_WAIT ? 0 : here->length_us };
  if (before == NULL || before->step != here->step)
    return;
  self->has_previous = TRUE;
  self->previous = before->kind;
  self->previous_side = side_of (timeline, phase - 1);
  self->previous_us = before->length_us;
}
