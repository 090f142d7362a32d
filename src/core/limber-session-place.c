/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A session that goes on where another stopped. */

#include "limber-session-private.h"

/* Puts the easier forms in again that were asked for. */
static gboolean
swap_again (LimberSession *self, guint step, guint times)
{
  while (times-- > 0)
    {
      LimberEasier easier;
      LimberTimeline *swapped = NULL;

      if (limber_easier_find (limber_timeline_get_step (self->timeline, step), self->exercises,
                              &easier))
        swapped = limber_timeline_swap (self->timeline, step, easier.exercise, easier.dose, NULL);
      if (swapped == NULL)
        return FALSE;
      limber_timeline_unref (self->timeline);
      self->timeline = swapped;
    }
  return TRUE;
}

static gboolean
is_there (const LimberSession *self, const LimberSessionPlace *place)
{
  return place->phase < limber_timeline_get_n_phases (self->timeline)
         && limber_timeline_get_phase (self->timeline, place->phase)->start_us
                == place->phase_start_us
         && limber_timeline_get_total_us (self->timeline) == place->total_us;
}

LimberSession *
limber_session_new_at (LimberTimeline *timeline, LimberExercises *exercises,
                       const LimberSessionPlace *place, const LimberStepRecord *records,
                       guint n_records)
{
  g_autoptr (LimberSession) self = limber_session_new (timeline, exercises);

  if (n_records != self->records->len)
    return NULL;
  for (guint i = 0; i < n_records; i++)
    {
      *limber_session_record (self, i) = records[i];
      if (!swap_again (self, i, records[i].n_easier))
        return NULL;
    }
  if (!is_there (self, place))
    return NULL;
  self->phase = place->phase;
  self->offset_us = place->phase_start_us;
  self->played_us = place->played_us;
  return g_steal_pointer (&self);
}
