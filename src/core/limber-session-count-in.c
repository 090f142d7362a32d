/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Counting in again, after a pause. */

#include "limber-session-private.h"

#define TICKS (LIMBER_COUNT_IN_US / LIMBER_SECOND_US)

static gboolean
is_active (const LimberSession *self)
{
  return limber_phase_kind_is_active (limber_session_phase (self)->kind);
}

gint64
limber_session_count_in_end (const LimberSession *self)
{
  const LimberPhase *phase = limber_session_phase (self);

  return is_active (self) ? self->offset_us : phase->start_us + phase->length_us;
}

void
limber_session_begin_count_in (LimberSession *self)
{
  const LimberPhase *phase = limber_session_phase (self);
  gint64 end_us = limber_session_count_in_end (self);

  self->lead_us = 0;
  /* Who goes at their own pace waits for no start. */
  if (phase->kind == LIMBER_PHASE_WAIT)
    return;
  if (!is_active (self))
    self->offset_us = MAX (phase->start_us, MIN (self->offset_us, end_us - LIMBER_COUNT_IN_US));
  self->lead_us = MAX (0, LIMBER_COUNT_IN_US - (end_us - self->offset_us));
}

gboolean
limber_session_count_in_cue (const LimberSession *self, gint64 from_us, gint64 to_us,
                             LimberCue *cue)
{
  gint64 end_us = limber_session_count_in_end (self);
  gint64 last_us = MIN (to_us, self->offset_us);

  for (gint64 left = 0; left <= TICKS; left++)
    {
      gint64 at_us = end_us - left * LIMBER_SECOND_US;

      if (at_us > last_us || (left == 0 && !is_active (self)))
        continue;
      *cue = left == 0 ? LIMBER_CUE_START : LIMBER_CUE_TICK;
      return at_us > from_us && to_us - at_us <= LIMBER_CUE_STALE_US;
    }
  return FALSE;
}
