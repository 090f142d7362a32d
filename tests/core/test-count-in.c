/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Coming back to a session counts in again. */

#include "limber-view.h"
#include "play.h"

static LimberRoutine *
all_kinds (void)
{
  LimberRoutine *routine = sample_routine ();

  sample_add (routine,
              sample_step ("Hold", LIMBER_POSITION_SUPINE, LIMBER_SIDES_EACH, sample_hold (20, 2)));
  sample_add (routine, sample_step ("Reps", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE,
                                    sample_reps (3, 2, 1, 2)));
  return routine;
}

/* What is heard from the press of Resume on, up to @until_us after it: "2.0 tick". */
static char *
listen (Play *play, gint64 from_us, gint64 until_us)
{
  g_autoptr (GString) heard = g_string_new (NULL);
  gint64 at_us = from_us;

  while (at_us - from_us <= until_us)
    {
      const LimberEffect *effect = find_effect (play, LIMBER_EFFECT_CUE);

      if (effect != NULL)
        g_string_append_printf (heard, "%s%.1f %s", heard->len > 0 ? ", " : "",
                                (double) (at_us - from_us) / S, limber_cue_to_string (effect->cue));
      at_us = limber_session_next_deadline (play->session, T0 + at_us) - T0;
      send (play, LIMBER_EVENT_TICK, at_us);
    }
  return g_string_free (g_steal_pointer (&heard), FALSE);
}

static void
test_sounds (void)
{
  static const struct
  {
    const char *where;
    double at_s;    /* of the pause */
    double go_on_s; /* the offset at which time goes on */
    double until_s; /* how long to listen */
    const char *heard;
  } rows[] = {
    { "a lead-in with time left counts in by itself", 4, 4, 11.5,
      "8.0 tick, 9.0 tick, 10.0 tick, 11.0 start" },
    { "a lead-in with little time left goes back a little", 14, 12, 3.5,
      "0.0 tick, 1.0 tick, 2.0 tick, 3.0 start" },
    { "in the middle of its ticks, too", 12.5, 12, 3.5, "0.0 tick, 1.0 tick, 2.0 tick, 3.0 start" },
    { "a hold", 20.25, 20.25, 3.5, "0.0 tick, 1.0 tick, 2.0 tick, 3.0 start" },
    { "the first moment of a hold", 15, 15, 3.5, "0.0 tick, 1.0 tick, 2.0 tick, 3.0 start" },
    { "the last moment of a hold", 34.9, 34.9, 3.2,
      "0.0 tick, 1.0 tick, 2.0 tick, 3.0 start, 3.1 end" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (Play) play = play_new (two_steps (), NULL);
      g_autofree char *heard = NULL;

      g_test_message ("%s", rows[i].where);
      send (&play, LIMBER_EVENT_START, 0);
      send (&play, LIMBER_EVENT_TICK, (gint64) (rows[i].at_s * S));
      send (&play, LIMBER_EVENT_PAUSE, (gint64) (rows[i].at_s * S));
      send (&play, LIMBER_EVENT_RESUME, 500 * S);
      g_assert_cmpint (offset_at (&play, 500 * S), ==, (gint64) (rows[i].go_on_s * S));
      heard = listen (&play, 500 * S, (gint64) (rows[i].until_s * S));
      g_assert_cmpstr (heard, ==, rows[i].heard);
    }
}

/* Wherever a pause falls, three ticks are heard, a second apart, and then the start or what the
 * phase has there; in what is counted in, no more than was to be heard anyway. */
static void
test_everywhere (void)
{
  for (gint64 at_us = 1; at_us < 100 * S; at_us += S / 4)
    {
      g_auto (Play) play = play_new (all_kinds (), NULL);
      gint64 total_us = limber_timeline_get_total_us (limber_session_get_timeline (play.session));
      gint64 count_in_us, offset_us;

      if (at_us >= total_us)
        break;
      send (&play, LIMBER_EVENT_START, 0);
      send (&play, LIMBER_EVENT_TICK, at_us);
      send (&play, LIMBER_EVENT_PAUSE, at_us);
      send (&play, LIMBER_EVENT_RESUME, 500 * S);
      offset_us = offset_at (&play, 500 * S);
      count_in_us = limber_session_get_count_in_us (play.session, T0 + 500 * S);
      g_assert_cmpint (count_in_us, <=, LIMBER_COUNT_IN_US);
      g_assert_cmpint (offset_us, <=, at_us);
      g_assert_cmpint (offset_us, >, at_us - LIMBER_COUNT_IN_US);
      if (limber_phase_kind_is_active (phase_kind (&play)))
        g_assert_cmpint (count_in_us, ==, LIMBER_COUNT_IN_US);
      else if (count_in_us == 0)
        {
          const LimberPhase *phase = limber_timeline_get_phase (
              limber_session_get_timeline (play.session), limber_session_get_phase (play.session));

          g_assert_cmpint (phase->start_us + phase->length_us - offset_us, >=, LIMBER_COUNT_IN_US);
        }
    }
}

static void
test_is_shown (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);
  g_autoptr (LimberView) view = NULL;
  g_autoptr (LimberView) later = NULL;

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_PAUSE, 20 * S);
  send (&play, LIMBER_EVENT_RESUME, 100 * S);
  send (&play, LIMBER_EVENT_TICK, 101 * S);
  view = limber_view_new (play.session, T0 + 101 * S);
  g_assert_cmpstr (view->phase, ==, "Get ready");
  g_assert_cmpstr (view->digits, ==, "2");
  g_assert_cmpfloat_with_epsilon (view->ring, 2 / 3.0, 0.001);
  g_assert_true (view->can_pause);
  send (&play, LIMBER_EVENT_TICK, 103 * S);
  later = limber_view_new (play.session, T0 + 103 * S);
  g_assert_cmpstr (later->phase, ==, "Hold");
  g_assert_cmpstr (later->digits, ==, "15");
}

static void
test_books_nothing (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_PAUSE, 20 * S);
  send (&play, LIMBER_EVENT_RESUME, 100 * S);
  send (&play, LIMBER_EVENT_TICK, 102 * S);
  send (&play, LIMBER_EVENT_PAUSE, 102 * S + S / 2);
  g_assert_cmpint (limber_session_get_record (play.session, 0)->active_us, ==, 5 * S);
  g_assert_cmpint (limber_session_get_played_us (play.session, T0 + 103 * S), ==, 20 * S);
  /* And it counts in anew. */
  send (&play, LIMBER_EVENT_RESUME, 200 * S);
  g_assert_cmpint (limber_session_get_count_in_us (play.session, T0 + 200 * S), ==, 3 * S);
}

static void
test_late_tick (void)
{
  g_auto (Play) play = play_new (two_steps (), NULL);

  send (&play, LIMBER_EVENT_START, 0);
  send (&play, LIMBER_EVENT_PAUSE, 20 * S);
  send (&play, LIMBER_EVENT_RESUME, 100 * S);
  send (&play, LIMBER_EVENT_TICK, 103 * S + S / 5);
  g_assert_cmpuint (count_effects (&play, LIMBER_EFFECT_CUE), ==, 1);
  assert_cue (&play, LIMBER_CUE_START);
  g_assert_cmpint (offset_at (&play, 103 * S + S / 5), ==, 20 * S + S / 5);
  send (&play, LIMBER_EVENT_PAUSE, 104 * S);
  send (&play, LIMBER_EVENT_RESUME, 200 * S);
  send (&play, LIMBER_EVENT_TICK, 201 * S + S / 2);
  g_assert_cmpuint (count_effects (&play, LIMBER_EFFECT_CUE), ==, 0);
}

static void
test_own_pace_waits_for_no_start (void)
{
  LimberRoutine *routine = sample_routine ();
  LimberDose *dose = sample_reps (3, 2, 0, 2);

  dose->self_paced = TRUE;
  sample_add (routine, sample_step ("Bridge", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, dose));
  {
    g_auto (Play) play = play_new (routine, NULL);

    send (&play, LIMBER_EVENT_START, 0);
    send (&play, LIMBER_EVENT_TICK, 20 * S);
    send (&play, LIMBER_EVENT_PAUSE, 20 * S);
    send (&play, LIMBER_EVENT_RESUME, 100 * S);
    g_assert_cmpint (limber_session_get_waited_us (play.session, T0 + 101 * S), ==, 6 * S);
  }
}

/* A session that goes on where another stopped is come back to as well. */
static void
test_goes_on_where_it_stopped (void)
{
  g_autoptr (LimberRoutine) routine = two_steps ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);
  g_autofree LimberStepRecord *records = g_new0 (LimberStepRecord, 2);
  const LimberSessionPlace place = { .phase = 1,
                                     .phase_start_us = 15 * S,
                                     .total_us = limber_timeline_get_total_us (timeline),
                                     .played_us = 15 * S };
  g_auto (Play)
      play = { limber_session_new_at (timeline, NULL, &place, records, 2), limber_effects_new () };
  g_autofree char *heard = NULL;

  send (&play, LIMBER_EVENT_START, 0);
  g_assert_nonnull (find_effect (&play, LIMBER_EFFECT_STARTED));
  g_assert_nonnull (find_effect (&play, LIMBER_EFFECT_PHASE));
  heard = listen (&play, 0, 4 * S);
  g_assert_cmpstr (heard, ==, "0.0 tick, 1.0 tick, 2.0 tick, 3.0 start");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/count-in/sounds", test_sounds);
  g_test_add_func ("/count-in/everywhere", test_everywhere);
  g_test_add_func ("/count-in/is-shown", test_is_shown);
  g_test_add_func ("/count-in/books-nothing", test_books_nothing);
  g_test_add_func ("/count-in/late-tick", test_late_tick);
  g_test_add_func ("/count-in/own-pace", test_own_pace_waits_for_no_start);
  g_test_add_func ("/count-in/goes-on", test_goes_on_where_it_stopped);
  return g_test_run ();
}
