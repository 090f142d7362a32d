/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-session.h"

#include "limber-session-private.h"
#include "limber-words.h"

/* Where a session stands before the start of a phase, so that the cue of its start is still due. */
#define JUST_BEFORE 1

static void
limber_session_clear (gpointer data)
{
  LimberSession *self = data;

  limber_timeline_unref (self->timeline);
  g_clear_pointer (&self->exercises, limber_exercises_unref);
  g_array_unref (self->records);
}

LimberSession *
limber_session_new (LimberTimeline *timeline, LimberExercises *exercises)
{
  LimberSession *self = g_atomic_rc_box_new0 (LimberSession);

  self->timeline = limber_timeline_ref (timeline);
  self->exercises = exercises != NULL ? limber_exercises_ref (exercises) : NULL;
  self->records = g_array_new (FALSE, TRUE, sizeof (LimberStepRecord));
  g_array_set_size (self->records, limber_timeline_get_n_steps (timeline));
  return self;
}

static LimberSession *
limber_session_copy (const LimberSession *self)
{
  LimberSession *copy = g_atomic_rc_box_dup (sizeof *self, (gpointer) self);

  copy->timeline = limber_timeline_ref (self->timeline);
  copy->exercises = self->exercises != NULL ? limber_exercises_ref (self->exercises) : NULL;
  copy->records = g_array_copy (self->records);
  return copy;
}

LimberSession *
limber_session_ref (LimberSession *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
limber_session_unref (LimberSession *self)
{
  g_atomic_rc_box_release_full (self, limber_session_clear);
}

/* --- Effects --- */

static void
limber_effect_free (LimberEffect *effect)
{
  g_free (effect->text);
  g_free (effect);
}

GPtrArray *
limber_effects_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) limber_effect_free);
}

static LimberEffect *
emit (GPtrArray *effects, LimberEffectType type)
{
  LimberEffect *effect = g_new0 (LimberEffect, 1);

  effect->type = type;
  g_ptr_array_add (effects, effect);
  return effect;
}

static void
emit_cue (GPtrArray *effects, LimberCue cue)
{
  emit (effects, LIMBER_EFFECT_CUE)->cue = cue;
}

static void
emit_phase (const LimberSession *self, GPtrArray *effects)
{
  emit (effects, LIMBER_EFFECT_PHASE)->phase = self->phase;
  emit (effects, LIMBER_EFFECT_SAY)->text = limber_words_phase (self->timeline, self->phase);
}

/* --- Where it is --- */

static gint64
step_start_us (const LimberSession *self, guint step)
{
  guint first = limber_timeline_get_step (self->timeline, step)->first_phase;

  return limber_timeline_get_phase (self->timeline, first)->start_us;
}

/* --- Records --- */

/* A step that is begun anew keeps the best of its passes. */
static void
count_done (LimberSession *self, guint step, LimberStepStatus status)
{
  LimberStepRecord *record = limber_session_record (self, step);
  guint sets, reps;

  limber_timeline_count (self->timeline, step, status == LIMBER_STEP_DONE ? G_MAXUINT : self->phase,
                         &sets, &reps);
  record->sets = MAX (record->sets, sets);
  record->reps = MAX (record->reps, reps);
}

static void
close_step (LimberSession *self, guint step, LimberStepStatus status, GPtrArray *effects)
{
  LimberStepRecord *record = limber_session_record (self, step);
  LimberEffect *effect = emit (effects, LIMBER_EFFECT_RECORD);

  count_done (self, step, status);
  record->status = status;
  effect->step = step;
  effect->status = status;
  effect->done_us = record->active_us;
}

/* Whether a pass over the step has come to its end. */
static gboolean
was_done (const LimberSession *self, guint step, const LimberStepRecord *record)
{
  guint sets, reps;

  limber_timeline_count (self->timeline, step, G_MAXUINT, &sets, &reps);
  return record->sets >= sets && record->reps >= reps;
}

/* A step that the person leaves before its end. */
static void
leave_step (LimberSession *self, GPtrArray *effects)
{
  guint step = limber_session_phase (self)->step;
  const LimberStepRecord *record = limber_session_record (self, step);

  close_step (self, step,
              was_done (self, step, record) ? LIMBER_STEP_DONE
              : record->active_us > 0       ? LIMBER_STEP_PART
                                            : LIMBER_STEP_SKIPPED,
              effects);
}

/* Books the time from @from_us to @to_us, which lies in the running phase. */
static void
book (LimberSession *self, gint64 from_us, gint64 to_us)
{
  const LimberPhase *phase = limber_session_phase (self);

  LimberStepRecord *record = limber_session_record (self, phase->step);
  gint64 length_us = to_us - from_us;

  if (!limber_phase_kind_is_active (phase->kind) || length_us <= 0)
    return;
  record->active_us += length_us;
  if (phase->side == LIMBER_SIDE_LEFT)
    record->left_us += length_us;
  else if (phase->side == LIMBER_SIDE_RIGHT)
    record->right_us += length_us;
}

static void
end_session (LimberSession *self, gboolean finished, GPtrArray *effects)
{
  self->status = LIMBER_SESSION_ENDED;
  self->finished = finished;
  emit (effects, LIMBER_EFFECT_ENDED)->finished = finished;
}

/* --- Time --- */

/* Of all cues in (@from_us, @to_us] the last is sounded, if it is not too old to be of use: after
 * a stall one sound that is true now is better than a burst of what has been missed. */
static void
sound_cues (const LimberSession *self, gint64 from_us, gint64 to_us, GPtrArray *effects)
{
  guint after = limber_timeline_find_cue (self->timeline, to_us + 1);
  const LimberCuePoint *last;

  if (after == 0)
    return;
  last = limber_timeline_get_cue (self->timeline, after - 1);
  if (last->offset_us > from_us && to_us - last->offset_us <= LIMBER_CUE_STALE_US)
    emit_cue (effects, last->cue);
}

/* Goes from phase to phase up to @to_us, but never past a self-paced one: only the person ends
 * that. */
static void
pass_phases (LimberSession *self, gint64 to_us, GPtrArray *effects)
{
  guint target = limber_timeline_find (self->timeline, to_us);
  gint64 from_us = self->offset_us;

  while (self->phase < target && limber_session_phase (self)->kind != LIMBER_PHASE_WAIT)
    {
      const LimberPhase *phase = limber_session_phase (self);
      gint64 end_us = phase->start_us + phase->length_us;

      book (self, MAX (from_us, phase->start_us), end_us);
      self->phase++;
      from_us = end_us;
      if (limber_session_phase (self)->step != phase->step)
        close_step (self, phase->step, LIMBER_STEP_DONE, effects);
    }
  book (self, MAX (from_us, limber_session_phase (self)->start_us),
        limber_session_phase (self)->kind == LIMBER_PHASE_WAIT
            ? to_us
            : MIN (to_us, limber_timeline_get_total_us (self->timeline)));
}

static void
finish_by_itself (LimberSession *self, GPtrArray *effects)
{
  gint64 total_us = limber_timeline_get_total_us (self->timeline);

  if (limber_session_phase (self)->kind == LIMBER_PHASE_WAIT || self->offset_us < total_us)
    return;
  self->played_us -= self->offset_us - total_us;
  self->offset_us = total_us;
  close_step (self, limber_session_phase (self)->step, LIMBER_STEP_DONE, effects);
  end_session (self, TRUE, effects);
}

static void
sound_count_in (const LimberSession *self, gint64 from_us, gint64 to_us, GPtrArray *effects)
{
  LimberCue cue;

  if (limber_session_count_in_cue (self, from_us, to_us, &cue))
    emit_cue (effects, cue);
}

/* Takes the time up to @to_us (a virtual offset) as far as the person is counted in.  Returns:
 * whether time goes on. */
static gboolean
pass_count_in (LimberSession *self, gint64 to_us, GPtrArray *effects)
{
  if (self->lead_us > 0)
    {
      sound_count_in (self, self->offset_us - self->lead_us, to_us, effects);
      self->lead_us = CLAMP (self->offset_us - to_us, 0, self->lead_us);
    }
  return self->lead_us == 0;
}

/* Takes the time from the last event to @now_us. */
static void
advance (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  gint64 from_us = self->offset_us;
  guint from_phase = self->phase;
  gint64 to_us = now_us - self->origin_us;

  if (self->status != LIMBER_SESSION_PLAYING || !pass_count_in (self, to_us, effects))
    return;
  /* A clock that stands still or is read late by another thread never turns time back. */
  to_us = MAX (from_us, to_us);
  pass_phases (self, to_us, effects);
  self->offset_us = to_us;
  self->played_us += to_us - from_us;
  if (self->phase != from_phase)
    {
      count_done (self, limber_session_phase (self)->step, LIMBER_STEP_PENDING);
      emit_phase (self, effects);
    }
  sound_cues (self, from_us,
              limber_session_phase (self)->kind == LIMBER_PHASE_WAIT
                  ? limber_session_phase (self)->start_us
                  : to_us,
              effects);
  finish_by_itself (self, effects);
}

/* Stands at @offset_us at @now_us, playing or not. */
static void
stand_at (LimberSession *self, gint64 offset_us, gint64 now_us)
{
  self->offset_us = offset_us;
  self->lead_us = 0;
  self->origin_us = now_us - offset_us;
}

/* Plays, once the person is counted in. */
static void
go_on (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  gint64 virtual_us;

  self->status = LIMBER_SESSION_PLAYING;
  limber_session_begin_count_in (self);
  virtual_us = self->offset_us - self->lead_us;
  self->origin_us = now_us - virtual_us;
  sound_count_in (self, virtual_us - JUST_BEFORE, virtual_us, effects);
}

/* Goes to the start of @phase, with its sound. */
static void
jump (LimberSession *self, guint phase, gint64 now_us, GPtrArray *effects)
{
  gint64 start_us = limber_timeline_get_phase (self->timeline, phase)->start_us;

  self->phase = phase;
  stand_at (self, start_us, now_us);
  limber_session_record (self, limber_session_phase (self)->step)->status = LIMBER_STEP_PENDING;
  limber_session_record (self, limber_session_phase (self)->step)->reason = LIMBER_SKIP_UNSAID;
  emit_phase (self, effects);
  if (self->status == LIMBER_SESSION_PLAYING)
    sound_cues (self, start_us - JUST_BEFORE, start_us, effects);
}

static void
jump_to_step (LimberSession *self, guint step, gint64 now_us, GPtrArray *effects)
{
  jump (self, limber_timeline_get_step (self->timeline, step)->first_phase, now_us, effects);
}

/* --- Events --- */

static void
on_start (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  if (self->status != LIMBER_SESSION_READY)
    return;
  emit (effects, LIMBER_EFFECT_STARTED);
  if (self->phase > 0)
    {
      jump (self, self->phase, now_us, effects);
      go_on (self, now_us, effects);
      return;
    }
  self->status = LIMBER_SESSION_PLAYING;
  jump (self, 0, now_us, effects);
}

static LimberPauseReason
pause_reason (LimberEventType event)
{
  return event == LIMBER_EVENT_SLEEP   ? LIMBER_PAUSE_SLEPT
         : event == LIMBER_EVENT_LOCK  ? LIMBER_PAUSE_LOCKED
         : event == LIMBER_EVENT_STALL ? LIMBER_PAUSE_STALLED
                                       : LIMBER_PAUSE_ASKED;
}

static void
on_pause (LimberSession *self, LimberPauseReason reason, GPtrArray *effects)
{
  if (self->status != LIMBER_SESSION_PLAYING)
    return;
  self->status = LIMBER_SESSION_PAUSED;
  self->pause_reason = reason;
  emit (effects, LIMBER_EFFECT_PAUSED);
  if (reason != LIMBER_PAUSE_ASKED)
    emit (effects, LIMBER_EFFECT_SAY)->text = g_strdup (limber_words_pause (reason));
}

static void
on_resume (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  if (self->status != LIMBER_SESSION_PAUSED)
    return;
  go_on (self, now_us, effects);
  emit (effects, LIMBER_EFFECT_RESUMED);
}

static gboolean
is_under_way (const LimberSession *self)
{
  return self->status == LIMBER_SESSION_PLAYING || self->status == LIMBER_SESSION_PAUSED;
}

static void
skip_step (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  guint next = limber_session_phase (self)->step + 1;

  leave_step (self, effects);
  if (next < limber_timeline_get_n_steps (self->timeline))
    {
      jump_to_step (self, next, now_us, effects);
      return;
    }
  emit_cue (effects, LIMBER_CUE_FINISHED);
  end_session (self, TRUE, effects);
}

static void
on_next (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  if (is_under_way (self))
    skip_step (self, now_us, effects);
}

static void
on_back (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  guint step = limber_session_phase (self)->step;

  if (!is_under_way (self))
    return;
  if (self->offset_us - step_start_us (self, step) < LIMBER_BACK_AGAIN_US && step > 0)
    step--;
  jump_to_step (self, step, now_us, effects);
}

static void
on_repeat (const LimberSession *self, GPtrArray *effects)
{
  if (is_under_way (self))
    emit (effects, LIMBER_EFFECT_SAY)->text =
        limber_words_instruction (self->timeline, self->phase);
}

static void
on_done (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  guint step = limber_session_phase (self)->step;

  if (self->status != LIMBER_SESSION_PLAYING
      || limber_session_phase (self)->kind != LIMBER_PHASE_WAIT)
    return;
  if (self->phase + 1 < limber_timeline_get_n_phases (self->timeline))
    {
      gboolean last = limber_timeline_get_phase (self->timeline, self->phase + 1)->step != step;

      if (last)
        close_step (self, step, LIMBER_STEP_DONE, effects);
      jump (self, self->phase + 1, now_us, effects);
      return;
    }
  close_step (self, step, LIMBER_STEP_DONE, effects);
  emit_cue (effects, LIMBER_CUE_FINISHED);
  end_session (self, TRUE, effects);
}

static void
on_hurts (LimberSession *self, GPtrArray *effects)
{
  if (!is_under_way (self))
    return;
  if (self->status == LIMBER_SESSION_PLAYING)
    emit (effects, LIMBER_EFFECT_PAUSED);
  self->status = LIMBER_SESSION_HURTING;
  self->pause_reason = LIMBER_PAUSE_ASKED;
  limber_session_record (self, limber_session_phase (self)->step)->hurt = TRUE;
}

/* The dose is another now, so what is counted begins anew. */
static void
note_easier (LimberStepRecord *record)
{
  record->easier = TRUE;
  record->n_easier++;
  record->sets = record->reps = 0;
}

static void
on_easier (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  guint step = limber_session_phase (self)->step;
  g_autoptr (LimberTimeline) swapped = NULL;
  LimberEasier easier;

  if (self->status != LIMBER_SESSION_HURTING || !limber_session_find_easier (self, &easier))
    return;
  swapped = limber_timeline_swap (self->timeline, step, easier.exercise, easier.dose, NULL);
  if (swapped == NULL)
    return;
  limber_timeline_unref (self->timeline);
  self->timeline = g_steal_pointer (&swapped);
  note_easier (limber_session_record (self, step));
  self->status = LIMBER_SESSION_PLAYING;
  emit (effects, LIMBER_EFFECT_RESUMED);
  jump_to_step (self, step, now_us, effects);
}

static void
on_skip (LimberSession *self, gint64 now_us, GPtrArray *effects)
{
  if (self->status != LIMBER_SESSION_HURTING)
    return;
  self->status = LIMBER_SESSION_PLAYING;
  emit (effects, LIMBER_EFFECT_RESUMED);
  limber_session_record (self, limber_session_phase (self)->step)->reason = LIMBER_SKIP_PAIN;
  skip_step (self, now_us, effects);
}

static void
on_end (LimberSession *self, GPtrArray *effects)
{
  if (self->status == LIMBER_SESSION_ENDED)
    return;
  if (self->status != LIMBER_SESSION_READY)
    leave_step (self, effects);
  end_session (self, FALSE, effects);
}

/* One call sounds one cue: of several, the one that is true now. */
static void
keep_last_cue (GPtrArray *effects, guint from)
{
  gboolean seen = FALSE;

  for (guint i = effects->len; i > from; i--)
    {
      const LimberEffect *effect = g_ptr_array_index (effects, i - 1);

      if (effect->type != LIMBER_EFFECT_CUE)
        continue;
      if (seen)
        g_ptr_array_remove_index (effects, i - 1);
      seen = TRUE;
    }
}

LimberSession *
limber_session_reduce (LimberSession *before, LimberEventType event, gint64 now_us,
                       GPtrArray *effects)
{
  LimberSession *self = limber_session_copy (before);
  guint n_before = effects->len;

  advance (self, now_us, effects);
  switch (event)
    {
    case LIMBER_EVENT_TICK:
      break;
    case LIMBER_EVENT_START:
      on_start (self, now_us, effects);
      break;
    case LIMBER_EVENT_PAUSE:
    case LIMBER_EVENT_SLEEP:
    case LIMBER_EVENT_LOCK:
    case LIMBER_EVENT_STALL:
      on_pause (self, pause_reason (event), effects);
      break;
    case LIMBER_EVENT_RESUME:
      on_resume (self, now_us, effects);
      break;
    case LIMBER_EVENT_NEXT:
      on_next (self, now_us, effects);
      break;
    case LIMBER_EVENT_BACK:
      on_back (self, now_us, effects);
      break;
    case LIMBER_EVENT_REPEAT:
      on_repeat (self, effects);
      break;
    case LIMBER_EVENT_DONE:
      on_done (self, now_us, effects);
      break;
    case LIMBER_EVENT_HURTS:
      on_hurts (self, effects);
      break;
    case LIMBER_EVENT_EASIER:
      on_easier (self, now_us, effects);
      break;
    case LIMBER_EVENT_SKIP:
      on_skip (self, now_us, effects);
      break;
    case LIMBER_EVENT_CARRY_ON:
      if (self->status == LIMBER_SESSION_HURTING)
        self->status = LIMBER_SESSION_PAUSED;
      break;
    case LIMBER_EVENT_END:
      on_end (self, effects);
      break;
    default:
      g_assert_not_reached ();
    }
  keep_last_cue (effects, n_before);
  return self;
}
