/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "sample.h"

#define S LIMBER_SECOND_US
#define T0 (1000 * S) /* any reading of the clock will do */

/* A session with the effects of its last event. */
typedef struct
{
  LimberSession *session;
  GPtrArray *effects;
} Play;

static inline Play
play_new (LimberRoutine *routine, LimberExercises *exercises)
{
  g_autoptr (LimberRoutine) taken = routine;
  g_autoptr (LimberTimeline) timeline = sample_compile (taken);

  return (Play){ limber_session_new (timeline, exercises), limber_effects_new () };
}

static inline void
play_clear (Play *play)
{
  limber_session_unref (play->session);
  g_ptr_array_unref (play->effects);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Play, play_clear)

/* @at_us counts from T0. */
static inline void
send (Play *play, LimberEventType event, gint64 at_us)
{
  LimberSession *before = play->session;

  g_ptr_array_set_size (play->effects, 0);
  play->session = limber_session_reduce (before, event, T0 + at_us, play->effects);
  limber_session_unref (before);
}

static inline const LimberEffect *
find_effect (const Play *play, LimberEffectType type)
{
  for (guint i = 0; i < play->effects->len; i++)
    {
      const LimberEffect *effect = g_ptr_array_index (play->effects, i);

      if (effect->type == type)
        return effect;
    }
  return NULL;
}

static inline guint
count_effects (const Play *play, LimberEffectType type)
{
  guint count = 0;

  for (guint i = 0; i < play->effects->len; i++)
    if (((const LimberEffect *) g_ptr_array_index (play->effects, i))->type == type)
      count++;
  return count;
}

static inline LimberPhaseKind
phase_kind (const Play *play)
{
  return limber_timeline_get_phase (limber_session_get_timeline (play->session),
                                    limber_session_get_phase (play->session))
      ->kind;
}

static inline guint
step_of (const Play *play)
{
  return limber_timeline_get_phase (limber_session_get_timeline (play->session),
                                    limber_session_get_phase (play->session))
      ->step;
}

static inline gint64
offset_at (const Play *play, gint64 at_us)
{
  return limber_session_get_offset_us (play->session, T0 + at_us);
}

static inline void
assert_cue (const Play *play, LimberCue cue)
{
  const LimberEffect *effect = find_effect (play, LIMBER_EFFECT_CUE);

  g_assert_nonnull (effect);
  g_assert_cmpstr (limber_cue_to_string (effect->cue), ==, limber_cue_to_string (cue));
}

/* 15 ready, 20 hold, 15 ready, 30 work. */
static inline LimberRoutine *
two_steps (void)
{
  LimberRoutine *routine = sample_routine ();

  sample_add (routine, sample_step ("First", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE,
                                    sample_hold (20, 1)));
  sample_add (routine,
              sample_step ("Second", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (30)));
  return routine;
}
