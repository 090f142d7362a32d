/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sample.h"
#include "limber-view.h"

#define S LIMBER_SECOND_US
#define T0 (1000 * S) /* any reading of the clock will do */

/* A session with the effects of its last event. */
typedef struct
{
  LimberSession *session;
  GPtrArray *effects;
} Play;

static Play
play_new (LimberRoutine *routine, LimberExercises *exercises)
{
  g_autoptr (LimberRoutine) taken = routine;
  g_autoptr (LimberTimeline) timeline = sample_compile (taken);

  return (Play){ limber_session_new (timeline, exercises), limber_effects_new () };
}

static void
play_clear (Play *play)
{
  limber_session_unref (play->session);
  g_ptr_array_unref (play->effects);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Play, play_clear)

/* @at_us counts from T0. */
static void
send (Play *play, LimberEventType event, gint64 at_us)
{
  LimberSession *before = play->session;

  g_ptr_array_set_size (play->effects, 0);
  play->session = limber_session_reduce (before, event, T0 + at_us, play->effects);
  limber_session_unref (before);
}

static const LimberEffect *
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

static guint
count_effects (const Play *play, LimberEffectType type)
{
  guint count = 0;

  for (guint i = 0; i < play->effects->len; i++)
    if (((const LimberEffect *) g_ptr_array_index (play->effects, i))->type == type)
      count++;
  return count;
}

static LimberPhaseKind
phase_kind (const Play *play)
{
  return limber_timeline_get_phase (limber_session_get_timeline (play->session),
                                    limber_session_get_phase (play->session))
      ->kind;
}

static guint
step_of (const Play *play)
{
  return limber_timeline_get_phase (limber_session_get_timeline (play->session),
                                    limber_session_get_phase (play->session))
      ->step;
}

static gint64
offset_at (const Play *play, gint64 at_us)
{
  return limber_session_get_offset_us (play->session, T0 + at_us);
}

static void
assert_cue (const Play *play, LimberCue cue)
{
  const LimberEffect *effect = find_effect (play, LIMBER_EFFECT_CUE);

  g_assert_nonnull (effect);
  g_assert_cmpstr (limber_cue_to_string (effect->cue), ==, limber_cue_to_string (cue));
}

/* 15 ready, 20 hold, 15 ready, 30 work. */
static LimberRoutine *
two_steps (void)
{
  LimberRoutine *routine = sample_routine ();

  sample_add (routine, sample_step ("First", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE,
                                    sample_hold (20, 1)));
  sample_add (routine,
              sample_step ("Second", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (30)));
  return routine;
}

static void
test_starts (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_READY);
  g_assert_cmpint (limber_session_next_deadline (play.session, T0), ==, -1);
  send (&play, LIMBER_EVENT_TICK, 5 * S);
  g_assert_cmpint (offset_at (&play, 9 * S), ==, 0);
  send (&play, LIMBER_EVENT_START, 9 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_PLAYING);
  g_assert_nonnull (find_effect (&play, LIMBER_EFFECT_PHASE));
  g_assert_cmpstr (find_effect (&play, LIMBER_EFFECT_SAY)->text, ==,
                   "Next: First. On your back. 20 s.");
  g_assert_null (find_effect (&play, LIMBER_EFFECT_CUE));
  g_assert_cmpint (offset_at (&play, 10 * S), ==, S);
}

static void
test_plays_to_its_end (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_TICK, 15 * S);
  g_assert_cmpint (phase_kind (&play), ==, LIMBER_PHASE_HOLD);
  assert_cue (&play, LIMBER_CUE_START);
  g_assert_cmpstr (find_effect (&play, LIMBER_EFFECT_SAY)->text, ==, "Hold");
  send (&play, LIMBER_EVENT_TICK, 35 * S);
  g_assert_cmpint (phase_kind (&play), ==, LIMBER_PHASE_READY);
  assert_cue (&play, LIMBER_CUE_END);
  g_assert_cmpint (find_effect (&play, LIMBER_EFFECT_RECORD)->status, ==, LIMBER_STEP_DONE);
  g_assert_cmpint (find_effect (&play, LIMBER_EFFECT_RECORD)->done_us, ==, 20 * S);
  send (&play, LIMBER_EVENT_TICK, 79 * S);
  send (&play, LIMBER_EVENT_TICK, 80 * S);
  assert_cue (&play, LIMBER_CUE_FINISHED);
  g_assert_true (find_effect (&play, LIMBER_EFFECT_ENDED)->finished);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_ENDED);
  g_assert_cmpint (limber_session_get_played_us (play.session, T0 + 999 * S), ==, 80 * S);
  g_assert_cmpint (limber_session_get_record (play.session, 1)->active_us, ==, 30 * S);
}

static void
test_pause_keeps_the_microseconds (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_PAUSE, 16 * S + 123457);
  g_assert_cmpint (offset_at (&play, 500 * S), ==, 16 * S + 123457);
  g_assert_cmpint (limber_session_next_deadline (play.session, T0 + 500 * S), ==, -1);
  send (&play, LIMBER_EVENT_TICK, 600 * S);
  g_assert_null (find_effect (&play, LIMBER_EFFECT_CUE));
  send (&play, LIMBER_EVENT_RESUME, 1000 * S);
  g_assert_cmpint (offset_at (&play, 1001 * S), ==, 17 * S + 123457);
  g_assert_cmpint (limber_session_next_deadline (play.session, T0 + 1000 * S), ==,
                   T0 + 1001 * S - 123457);
  g_assert_cmpint (limber_session_get_played_us (play.session, T0 + 1001 * S), ==, 17 * S + 123457);
}

static void
test_next (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_NEXT, 3 * S);
  g_assert_cmpuint (step_of (&play), ==, 1);
  g_assert_cmpint (find_effect (&play, LIMBER_EFFECT_RECORD)->status, ==, LIMBER_STEP_SKIPPED);
  assert_cue (&play, LIMBER_CUE_END);
  send (&play, LIMBER_EVENT_NEXT, 3 * S + 20 * S);
  g_assert_cmpint (find_effect (&play, LIMBER_EFFECT_RECORD)->status, ==, LIMBER_STEP_PART);
  g_assert_cmpint (find_effect (&play, LIMBER_EFFECT_RECORD)->done_us, ==, 5 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_ENDED);
}

static void
test_back (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_TICK, 60 * S);
  g_assert_cmpuint (step_of (&play), ==, 1);
  send (&play, LIMBER_EVENT_BACK, 60 * S);
  g_assert_cmpuint (step_of (&play), ==, 1);
  g_assert_cmpint (offset_at (&play, 60 * S), ==, 35 * S);
  send (&play, LIMBER_EVENT_BACK, 61 * S);
  g_assert_cmpuint (step_of (&play), ==, 0);
  g_assert_cmpint (limber_session_get_record (play.session, 0)->status, ==, LIMBER_STEP_PENDING);
  send (&play, LIMBER_EVENT_BACK, 62 * S);
  g_assert_cmpuint (step_of (&play), ==, 0);
  g_assert_cmpint (offset_at (&play, 62 * S), ==, 0);
}

static void
test_back_while_paused_stays_paused (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_PAUSE, 60 * S);
  send (&play, LIMBER_EVENT_BACK, 70 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_PAUSED);
  g_assert_null (find_effect (&play, LIMBER_EFFECT_CUE));
  g_assert_cmpint (offset_at (&play, 90 * S), ==, 35 * S);
}

static void
test_repeat (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_REPEAT, 5 * S);
  g_assert_cmpstr (find_effect (&play, LIMBER_EFFECT_SAY)->text, ==,
                   "First. On your back. 20 s. Lie down. Breathe. Move slowly.");
  g_assert_cmpint (offset_at (&play, 5 * S), ==, 5 * S);
}

/* 15 ready, wait (23 estimated), 15 ready, 10 hold. */
static LimberRoutine *
self_paced (void)
{
  LimberRoutine *routine = sample_routine ();
  LimberDose *dose = sample_reps (4, 2, 1, 2);

  dose->self_paced = TRUE;
  sample_add (routine, sample_step ("Slow", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, dose));
  sample_add (routine,
              sample_step ("Hold", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_hold (10, 1)));
  return routine;
}

static void
test_waits_for_the_person (void)
{
  g_auto (Play) play = play_new (self_paced (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_TICK, 15 * S);
  assert_cue (&play, LIMBER_CUE_START);
  send (&play, LIMBER_EVENT_TICK, 300 * S);
  g_assert_cmpint (phase_kind (&play), ==, LIMBER_PHASE_WAIT);
  g_assert_null (find_effect (&play, LIMBER_EFFECT_CUE));
  g_assert_cmpint (limber_session_get_waited_us (play.session, T0 + 301 * S), ==, 286 * S);
  g_assert_cmpint (offset_at (&play, 301 * S), ==, 38 * S);
  send (&play, LIMBER_EVENT_DONE, 302 * S);
  g_assert_cmpint (phase_kind (&play), ==, LIMBER_PHASE_READY);
  g_assert_cmpint (limber_session_get_record (play.session, 0)->active_us, ==, 287 * S);
  g_assert_cmpint (limber_session_get_record (play.session, 0)->status, ==, LIMBER_STEP_DONE);
  assert_cue (&play, LIMBER_CUE_END);
  g_assert_cmpint (offset_at (&play, 303 * S), ==, 39 * S);
}

static void
test_done_early (void)
{
  g_auto (Play) play = play_new (self_paced (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_DONE, 5 * S);
  g_assert_cmpint (phase_kind (&play), ==, LIMBER_PHASE_READY);
  send (&play, LIMBER_EVENT_DONE, 20 * S);
  g_assert_cmpuint (step_of (&play), ==, 1);
  g_assert_cmpint (offset_at (&play, 20 * S), ==, 38 * S);
}

static void
test_stall_sounds_one_cue (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  /* The machine slept through three ticks, a start and a halfway. */
  send (&play, LIMBER_EVENT_TICK, 35 * S + 100000);
  g_assert_cmpuint (count_effects (&play, LIMBER_EFFECT_CUE), ==, 1);
  assert_cue (&play, LIMBER_CUE_END);
  g_assert_cmpint (limber_session_get_record (play.session, 0)->active_us, ==, 20 * S);
}

static void
test_old_cue_is_dropped (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_TICK, 15 * S + LIMBER_CUE_STALE_US + 1);
  g_assert_null (find_effect (&play, LIMBER_EFFECT_CUE));
  g_assert_cmpint (phase_kind (&play), ==, LIMBER_PHASE_HOLD);
}

static void
test_late_next_sounds_one_cue (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_NEXT, 15 * S);
  g_assert_cmpuint (count_effects (&play, LIMBER_EFFECT_CUE), ==, 1);
  assert_cue (&play, LIMBER_CUE_END);
}

static void
test_clock_never_runs_back (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_TICK, 16 * S);
  send (&play, LIMBER_EVENT_TICK, 10 * S);
  g_assert_cmpint (phase_kind (&play), ==, LIMBER_PHASE_HOLD);
  g_assert_cmpint (offset_at (&play, 10 * S), ==, 16 * S);
}

/* --- This hurts --- */

static LimberRoutine *
with_easier (const char *easier)
{
  LimberRoutine *routine = two_steps ();
  LimberBlock *block = g_ptr_array_index (routine->blocks, 0);
  LimberStep *step = g_ptr_array_index (block->steps, 0);

  step->exercise->easier = g_strdup (easier);
  return routine;
}

static void
test_hurts_and_carries_on (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_HURTS, 20 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_HURTING);
  g_assert_true (limber_session_get_record (play.session, 0)->hurt);
  g_assert_cmpint (offset_at (&play, 90 * S), ==, 20 * S);
  send (&play, LIMBER_EVENT_RESUME, 90 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_HURTING);
  send (&play, LIMBER_EVENT_CARRY_ON, 91 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_PAUSED);
}

static void
test_hurts_and_skips (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_HURTS, 20 * S);
  send (&play, LIMBER_EVENT_SKIP, 50 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_PLAYING);
  g_assert_cmpuint (step_of (&play), ==, 1);
  g_assert_cmpint (limber_session_get_record (play.session, 0)->status, ==, LIMBER_STEP_PART);
}

static void
test_easier_in_words (void)
{
  g_auto (Play) play = play_new (with_easier ("Make it smaller"), NULL);
  g_autofree char *offer = NULL;
  g_autoptr (LimberView) view = NULL;

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_HURTS, 20 * S);
  offer = limber_session_get_easier (play.session);
  g_assert_cmpstr (offer, ==, "Make it smaller");
  send (&play, LIMBER_EVENT_EASIER, 30 * S);
  g_assert_cmpint (offset_at (&play, 30 * S), ==, 0);
  g_assert_true (limber_session_get_record (play.session, 0)->easier);
  view = limber_view_new (play.session, T0 + 30 * S);
  g_assert_cmpstr (view->note, ==, "Make it smaller");
  g_clear_pointer (&offer, g_free);
  offer = limber_session_get_easier (play.session);
  g_assert_null (offer);
}

static void
test_easier_exercise (void)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_exercise_unref);
  LimberExercise *tilt = limber_exercise_new ();
  g_autoptr (LimberExercises) exercises = NULL;

  tilt->id = g_strdup ("pelvic-tilt");
  tilt->name = g_strdup ("Pelvic tilt");
  tilt->levels[LIMBER_LEVEL_GENTLE] = sample_time (12);
  g_strfreev (tilt->cues);
  tilt->cues = g_strsplit ("Tilt", "|", -1);
  g_ptr_array_add (list, tilt);
  exercises = limber_exercises_new (list);
  {
    g_auto (Play) play = play_new (with_easier ("pelvic-tilt"), exercises);
    g_autofree char *offer = NULL;
    g_autoptr (LimberView) view = NULL;

    send (&play, LIMBER_EVENT_START, 0);
    send (&play, LIMBER_EVENT_HURTS, 20 * S);
    offer = limber_session_get_easier (play.session);
    g_assert_cmpstr (offer, ==, "Pelvic tilt");
    send (&play, LIMBER_EVENT_EASIER, 30 * S);
    view = limber_view_new (play.session, T0 + 30 * S);
    g_assert_cmpstr (view->title, ==, "Pelvic tilt");
    send (&play, LIMBER_EVENT_TICK, (30 + 15 + 12) * S);
    g_assert_cmpuint (step_of (&play), ==, 1);
  }
}

static void
test_no_easier (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);
  g_autofree char *offer = NULL;

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_HURTS, 20 * S);
  offer = limber_session_get_easier (play.session);
  g_assert_null (offer);
  send (&play, LIMBER_EVENT_EASIER, 30 * S);
  g_assert_cmpint (limber_session_get_status (play.session), ==, LIMBER_SESSION_HURTING);
}

static void
test_ends_early (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_END, 20 * S);
  g_assert_false (find_effect (&play, LIMBER_EFFECT_ENDED)->finished);
  g_assert_cmpint (limber_session_get_record (play.session, 0)->status, ==, LIMBER_STEP_PART);
  g_assert_cmpint (limber_session_get_record (play.session, 1)->status, ==, LIMBER_STEP_PENDING);
  send (&play, LIMBER_EVENT_RESUME, 30 * S);
  send (&play, LIMBER_EVENT_END, 31 * S);
  g_assert_cmpuint (play.effects->len, ==, 0);
}

/* --- Properties --- */

static void
assert_legal (const Play *play, gint64 at_us)
{
  LimberTimeline *timeline = limber_session_get_timeline (play->session);
  guint index = limber_session_get_phase (play->session);
  gint64 offset_us = offset_at (play, at_us);
  gint64 deadline_us = limber_session_next_deadline (play->session, T0 + at_us);
  gboolean playing = limber_session_get_status (play->session) == LIMBER_SESSION_PLAYING;
  const LimberPhase *phase;
  g_autoptr (LimberView) view = limber_view_new (play->session, T0 + at_us);

  g_assert_cmpuint (index, <, limber_timeline_get_n_phases (timeline));
  phase = limber_timeline_get_phase (timeline, index);
  g_assert_cmpint (offset_us, >=, phase->start_us);
  g_assert_cmpint (offset_us, <=, phase->start_us + phase->length_us);
  g_assert_cmpuint (count_effects (play, LIMBER_EFFECT_CUE), <=, 1);
  g_assert_true (playing ? deadline_us > T0 + at_us && deadline_us <= T0 + at_us + S
                         : deadline_us == -1);
  g_assert_true (view->ring >= 0 && view->ring <= 1 && view->progress >= 0 && view->progress <= 1);
  g_assert_true (view->can_pause == playing);
}

static void
test_any_order_of_events (void)
{
  for (int i = 0; i < 300; i++)
    {
      g_auto (Play) play = play_new (sample_random (), NULL);
      gint64 at_us = 0;

      send (&play, LIMBER_EVENT_START, 0);
      for (int j = 0; j < 60; j++)
        {
          /* The end comes seldom, so that there is something to try. */
          LimberEventType event = (LimberEventType) g_test_rand_int_range (
              0, j < 50 ? LIMBER_EVENT_END : LIMBER_N_EVENT_TYPES);

          at_us += g_test_rand_int_range (0, 20 * S);
          send (&play, event, at_us);
          assert_legal (&play, at_us);
        }
    }
}

static void
note_cue (const Play *play, gint64 at_us, GString *heard)
{
  const LimberEffect *effect = find_effect (play, LIMBER_EFFECT_CUE);

  if (effect != NULL)
    g_string_append_printf (heard, "%" G_GINT64_FORMAT " %d\n", at_us, effect->cue);
}

/* Plays by deadlines to the end and adds up what was sounded, with a pause before every
 * @pause_every event; 0 is none. */
static char *
play_through (LimberRoutine *routine, int pause_every)
{
  g_auto (Play) play = play_new (routine, NULL);
  g_autoptr (GString) heard = g_string_new (NULL);
  gint64 at_us = 0;
  gint64 paused_us = 0;

  send (&play, LIMBER_EVENT_START, 0);
  note_cue (&play, 0, heard);
  for (int n = 1; limber_session_get_status (play.session) == LIMBER_SESSION_PLAYING; n++)
    {
      LimberEventType event =
          phase_kind (&play) == LIMBER_PHASE_WAIT ? LIMBER_EVENT_DONE : LIMBER_EVENT_TICK;

      if (pause_every > 0 && n % pause_every == 0)
        {
          gint64 pause_us = g_test_rand_int_range (0, 100 * S);

          send (&play, LIMBER_EVENT_PAUSE, at_us);
          send (&play, LIMBER_EVENT_RESUME, at_us + pause_us);
          at_us += pause_us;
          paused_us += pause_us;
        }
      at_us = limber_session_next_deadline (play.session, T0 + at_us) - T0;
      send (&play, event, at_us);
      note_cue (&play, at_us - paused_us, heard);
    }
  g_string_append_printf (heard, "played %" G_GINT64_FORMAT,
                          limber_session_get_played_us (play.session, T0 + at_us));
  return g_string_free (g_steal_pointer (&heard), FALSE);
}

static void
test_pauses_change_only_the_wall_time (void)
{
  for (int i = 0; i < 50; i++)
    {
      g_autoptr (LimberRoutine) routine = sample_random ();
      g_autofree char *straight = play_through (limber_routine_ref (routine), 0);
      g_autofree char *broken = play_through (limber_routine_ref (routine), 7);

      g_assert_cmpstr (straight, ==, broken);
    }
}

static void
test_every_cue_is_sounded (void)
{
  for (int i = 0; i < 50; i++)
    {
      g_autoptr (LimberRoutine) routine = sample_random ();
      g_autoptr (LimberTimeline) timeline = sample_compile (routine);
      g_autofree char *heard = NULL;
      g_autoptr (GString) expected = g_string_new (NULL);
      gboolean waits = FALSE;

      for (guint j = 0; j < limber_timeline_get_n_phases (timeline); j++)
        waits |= limber_timeline_get_phase (timeline, j)->kind == LIMBER_PHASE_WAIT;
      if (waits)
        continue;
      heard = play_through (limber_routine_ref (routine), 0);
      for (guint j = 0; j < limber_timeline_get_n_cues (timeline); j++)
        {
          const LimberCuePoint *cue = limber_timeline_get_cue (timeline, j);

          g_string_append_printf (expected, "%" G_GINT64_FORMAT " %d\n", cue->offset_us, cue->cue);
        }
      g_string_append_printf (expected, "played %" G_GINT64_FORMAT,
                              limber_timeline_get_total_us (timeline));
      g_assert_cmpstr (heard, ==, expected->str);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/starts", test_starts);
  g_test_add_func ("/session/plays-to-its-end", test_plays_to_its_end);
  g_test_add_func ("/session/pause", test_pause_keeps_the_microseconds);
  g_test_add_func ("/session/next", test_next);
  g_test_add_func ("/session/back", test_back);
  g_test_add_func ("/session/back-while-paused", test_back_while_paused_stays_paused);
  g_test_add_func ("/session/repeat", test_repeat);
  g_test_add_func ("/session/waits", test_waits_for_the_person);
  g_test_add_func ("/session/done-early", test_done_early);
  g_test_add_func ("/session/stall", test_stall_sounds_one_cue);
  g_test_add_func ("/session/old-cue", test_old_cue_is_dropped);
  g_test_add_func ("/session/late-next", test_late_next_sounds_one_cue);
  g_test_add_func ("/session/clock-runs-back", test_clock_never_runs_back);
  g_test_add_func ("/session/hurts/carry-on", test_hurts_and_carries_on);
  g_test_add_func ("/session/hurts/skip", test_hurts_and_skips);
  g_test_add_func ("/session/hurts/easier-words", test_easier_in_words);
  g_test_add_func ("/session/hurts/easier-exercise", test_easier_exercise);
  g_test_add_func ("/session/hurts/no-easier", test_no_easier);
  g_test_add_func ("/session/ends-early", test_ends_early);
  g_test_add_func ("/session/any-order", test_any_order_of_events);
  g_test_add_func ("/session/pauses", test_pauses_change_only_the_wall_time);
  g_test_add_func ("/session/every-cue", test_every_cue_is_sounded);
  return g_test_run ();
}
