/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-cue-plan.h"

#define TICKS 3

/* Two could meet only where a self-paced dose is estimated at no time at all: its own goes first.
 */
static void
add_cue (GArray *cues, gint64 offset_us, LimberCue cue)
{
  LimberCuePoint point = { .offset_us = offset_us, .cue = cue };

  if (cues->len == 0 || g_array_index (cues, LimberCuePoint, cues->len - 1).offset_us < offset_us)
    g_array_append_val (cues, point);
}

/* The sound that marks the change from @before to @phase. */
static LimberCue
entry_cue (const LimberPhase *before, const LimberPhase *phase)
{
  switch (phase->kind)
    {
    case LIMBER_PHASE_HOLD:
      return before != NULL && before->kind == LIMBER_PHASE_OUT ? LIMBER_CUE_CHANGE
                                                                : LIMBER_CUE_START;
    case LIMBER_PHASE_SAY:
      return before != NULL && before->kind == LIMBER_PHASE_SAY && before->step == phase->step
                 ? LIMBER_CUE_CHANGE
                 : LIMBER_CUE_START;
    case LIMBER_PHASE_OUT:
    case LIMBER_PHASE_WORK:
    case LIMBER_PHASE_WAIT:
      return LIMBER_CUE_START;
    case LIMBER_PHASE_PAUSE:
      return phase->length_us <= TICKS * LIMBER_SECOND_US ? LIMBER_CUE_TICK : LIMBER_CUE_CHANGE;
    case LIMBER_PHASE_SWITCH:
      return LIMBER_CUE_SWITCH;
    case LIMBER_PHASE_REST:
      return LIMBER_CUE_REST;
    case LIMBER_PHASE_READY:
    case LIMBER_PHASE_MOVE:
    case LIMBER_PHASE_RELEASE:
    case LIMBER_PHASE_BACK:
    case LIMBER_PHASE_EASY:
    default:
      return LIMBER_CUE_END;
    }
}

/* Whether the person waits for a start in this phase, so that it is counted in. */
static gboolean
is_counted_in (const LimberPhase *phase)
{
  switch (phase->kind)
    {
    case LIMBER_PHASE_READY:
    case LIMBER_PHASE_MOVE:
    case LIMBER_PHASE_RELEASE:
    case LIMBER_PHASE_PAUSE:
    case LIMBER_PHASE_EASY:
    case LIMBER_PHASE_SWITCH:
    case LIMBER_PHASE_REST:
      return TRUE;
    case LIMBER_PHASE_HOLD:
    case LIMBER_PHASE_OUT:
    case LIMBER_PHASE_BACK:
    case LIMBER_PHASE_WAIT:
    case LIMBER_PHASE_WORK:
    case LIMBER_PHASE_SAY:
    default:
      return FALSE;
    }
}

static void
add_ticks (const LimberPhase *phase, gboolean has_entry, GArray *cues)
{
  gint64 end_us = phase->start_us + phase->length_us;

  for (int left = TICKS; left > 0; left--)
    {
      gint64 offset_us = end_us - left * LIMBER_SECOND_US;

      if (offset_us > phase->start_us || (offset_us == phase->start_us && !has_entry))
        add_cue (cues, offset_us, LIMBER_CUE_TICK);
    }
}

static void
add_halfway (const LimberPhase *phase, GArray *cues)
{
  if ((phase->kind == LIMBER_PHASE_HOLD || phase->kind == LIMBER_PHASE_WORK)
      && phase->length_us >= LIMBER_HALFWAY_MIN_US)
    add_cue (cues, phase->start_us + phase->length_us / 2, LIMBER_CUE_HALFWAY);
}

void
limber_cue_plan (const LimberTimeline *timeline, GArray *cues)
{
  const LimberPhase *before = NULL;

  for (guint i = 0; i < limber_timeline_get_n_phases (timeline); i++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (timeline, i);
      /* The routine's first lead-in follows a press of Start, which needs no sound. */
      gboolean has_entry = before != NULL || !is_counted_in (phase);

      if (has_entry)
        add_cue (cues, phase->start_us, entry_cue (before, phase));
      if (is_counted_in (phase))
        add_ticks (phase, has_entry, cues);
      add_halfway (phase, cues);
      before = phase;
    }
  add_cue (cues, limber_timeline_get_total_us (timeline), LIMBER_CUE_FINISHED);
}
