/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-share.h"

/* Of the exercise time: design; no source says how much of a session is one. */
#define SHARE_MIN 0.5

double
limber_record_get_share (const LimberRecord *self)
{
  gint64 asked_us = 0;
  gint64 done_us = 0;

  for (guint i = 0; i < self->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (self->steps, i);
      gint64 step_us = step->prescribed.active_us;
      gboolean full = step->status == LIMBER_RECORD_DONE || step->status == LIMBER_RECORD_SWAPPED;

      asked_us += step_us;
      done_us += full ? step_us : MIN (step->done.active_us, step_us);
    }
  return asked_us > 0 ? (double) done_us / (double) asked_us : 0;
}

gboolean
limber_record_counts (const LimberRecord *self)
{
  double share = limber_record_get_share (self);

  return share >= SHARE_MIN || (self->outcome == LIMBER_OUTCOME_FINISHED && share > 0);
}
