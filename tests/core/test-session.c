/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-view.h"
#include "play.h"

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
  send (&play, LIMBER_EVENT_TICK, 1003 * S);
  g_assert_cmpint (offset_at (&play, 1004 * S), ==, 17 * S + 123457);
  g_assert_cmpint (limber_session_next_deadline (play.session, T0 + 1003 * S), ==,
                   T0 + 1004 * S - 123457);
  g_assert_cmpint (limber_session_get_played_us (play.session, T0 + 1004 * S), ==, 17 * S + 123457);
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

/* Who looks back at an exercise has done it all the same. */
static void
test_done_stays_done (void)
{
  static const LimberEventType leaving[] = { LIMBER_EVENT_NEXT, LIMBER_EVENT_END };

  for (guint i = 0; i < G_N_ELEMENTS (leaving); i++)
    {
      g_auto (Play) play = play_new (two_steps (), NULL);

      send (&play, LIMBER_EVENT_START, 0);
      send (&play, LIMBER_EVENT_TICK, 36 * S);
      send (&play, LIMBER_EVENT_BACK, 36 * S);
      g_assert_cmpuint (step_of (&play), ==, 0);
      send (&play, leaving[i], (36 + 20) * S);
      g_assert_cmpint (limber_session_get_record (play.session, 0)->status, ==, LIMBER_STEP_DONE);
      g_assert_cmpuint (limber_session_get_record (play.session, 0)->sets, ==, 1);
    }
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/starts", test_starts);
  g_test_add_func ("/session/plays-to-its-end", test_plays_to_its_end);
  g_test_add_func ("/session/pause", test_pause_keeps_the_microseconds);
  g_test_add_func ("/session/next", test_next);
  g_test_add_func ("/session/back", test_back);
  g_test_add_func ("/session/done-stays-done", test_done_stays_done);
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
  return g_test_run ();
}
