/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What others may ask of a session. */

#include "limber-session-private.h"

gboolean
limber_session_find_easier (const LimberSession *self, LimberEasier *easier)
{
  return limber_easier_find (
      limber_timeline_get_step (self->timeline, limber_session_phase (self)->step), self->exercises,
      easier);
}

gint64
limber_session_get_offset_us (LimberSession *self, gint64 now_us)
{
  const LimberPhase *phase = limber_session_phase (self);
  gint64 offset_us = self->offset_us;

  if (self->status == LIMBER_SESSION_PLAYING)
    offset_us = MAX (offset_us, now_us - self->origin_us);
  if (phase->kind == LIMBER_PHASE_WAIT)
    return MIN (offset_us, phase->start_us + phase->length_us);
  return MIN (offset_us, limber_timeline_get_total_us (self->timeline));
}

gint64
limber_session_get_waited_us (LimberSession *self, gint64 now_us)
{
  if (limber_session_phase (self)->kind != LIMBER_PHASE_WAIT)
    return 0;
  return (self->status == LIMBER_SESSION_PLAYING ? MAX (self->offset_us, now_us - self->origin_us)
                                                 : self->offset_us)
         - limber_session_phase (self)->start_us;
}

gint64
limber_session_get_count_in_us (LimberSession *self, gint64 now_us)
{
  gint64 virtual_us = MAX (self->offset_us - self->lead_us, now_us - self->origin_us);

  if (self->status != LIMBER_SESSION_PLAYING || virtual_us >= self->offset_us)
    return 0;
  return limber_session_count_in_end (self) - virtual_us;
}

/* The next tick of the count-in, or its end. */
static gint64
count_in_deadline (LimberSession *self, gint64 left_us)
{
  gint64 ticks_us = (left_us - 1) / LIMBER_SECOND_US * LIMBER_SECOND_US;

  return self->origin_us + MIN (self->offset_us, limber_session_count_in_end (self) - ticks_us);
}

gint64
limber_session_next_deadline (LimberSession *self, gint64 now_us)
{
  gint64 count_in_us = limber_session_get_count_in_us (self, now_us);
  gint64 offset_us = MAX (self->offset_us, now_us - self->origin_us);
  gint64 next_us = (offset_us / LIMBER_SECOND_US + 1) * LIMBER_SECOND_US;
  guint cue = limber_timeline_find_cue (self->timeline, offset_us + 1);

  if (self->status != LIMBER_SESSION_PLAYING)
    return -1;
  if (count_in_us > 0)
    return count_in_deadline (self, count_in_us);
  /* Phases begin and end on whole seconds, so only a cue can be due sooner. */
  if (limber_session_phase (self)->kind != LIMBER_PHASE_WAIT
      && cue < limber_timeline_get_n_cues (self->timeline))
    next_us = MIN (next_us, limber_timeline_get_cue (self->timeline, cue)->offset_us);
  return self->origin_us + next_us;
}

LimberSessionStatus
limber_session_get_status (LimberSession *self)
{
  return self->status;
}

LimberPauseReason
limber_session_get_pause_reason (LimberSession *self)
{
  return self->pause_reason;
}

LimberTimeline *
limber_session_get_timeline (LimberSession *self)
{
  return self->timeline;
}

guint
limber_session_get_phase (LimberSession *self)
{
  return self->phase;
}

const LimberStepRecord *
limber_session_get_record (LimberSession *self, guint step)
{
  g_return_val_if_fail (step < self->records->len, NULL);
  return limber_session_record (self, step);
}

gint64
limber_session_get_played_us (LimberSession *self, gint64 now_us)
{
  gint64 running_us =
      self->status == LIMBER_SESSION_PLAYING ? now_us - self->origin_us - self->offset_us : 0;

  return self->played_us + MAX (0, running_us);
}

gboolean
limber_session_get_finished (LimberSession *self)
{
  return self->finished;
}

char *
limber_session_get_easier (LimberSession *self)
{
  LimberEasier easier;

  return limber_session_find_easier (self, &easier) ? limber_easier_words (
             &easier, limber_timeline_get_step (self->timeline, limber_session_phase (self)->step))
                                                    : NULL;
}
