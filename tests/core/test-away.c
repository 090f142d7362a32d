/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A computer that sleeps, stands still or is locked while a session plays. */

#include "fake-away.h"
#include "fake-clock.h"
#include "fake-recorder.h"
#include "limber-runner.h"
#include "sample.h"

#define S LIMBER_SECOND_US
#define HOUR_S 3600

typedef struct
{
  FakeClock *clock;
  FakeAway *away;
  FakeRecorder *recorder;
  LimberRunner *runner;
  guint n_cues;
  GString *said;
} Fixture;

static void
on_cued (LimberRunner *runner, guint cue, Fixture *fixture)
{
  fixture->n_cues++;
}

static void
on_said (LimberRunner *runner, const char *text, Fixture *fixture)
{
  g_string_assign (fixture->said, text);
}

/* 15 ready, 20 hold, 10 rest, 20 hold. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  LimberDose *dose = sample_hold (20, 1);
  g_autoptr (LimberTimeline) timeline = NULL;

  dose->sets = 2;
  dose->rest_s = 10;
  sample_add (routine, sample_step ("Plank", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, dose));
  timeline = sample_compile (routine);
  fixture->clock = fake_clock_new ();
  fixture->away = fake_away_new ();
  fixture->recorder = fake_recorder_new ();
  fixture->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (fixture->clock), NULL);
  fixture->said = g_string_new (NULL);
  limber_runner_set_away (fixture->runner, LIMBER_AWAY (fixture->away));
  limber_runner_set_recorder (fixture->runner, LIMBER_RECORDER (fixture->recorder), NULL);
  g_signal_connect (fixture->runner, "cued", G_CALLBACK (on_cued), fixture);
  g_signal_connect (fixture->runner, "said", G_CALLBACK (on_said), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->runner);
  g_object_unref (fixture->recorder);
  g_object_unref (fixture->away);
  g_object_unref (fixture->clock);
  g_string_free (fixture->said, TRUE);
}

static void
begin (Fixture *fixture, int seconds)
{
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  fake_clock_pass (fixture->clock, seconds);
  fixture->n_cues = 0;
}

static LimberSessionStatus
status (Fixture *fixture)
{
  return limber_session_get_status (limber_runner_get_session (fixture->runner));
}

static LimberPauseReason
reason (Fixture *fixture)
{
  return limber_session_get_pause_reason (limber_runner_get_session (fixture->runner));
}

static gint64
offset_us (Fixture *fixture)
{
  return limber_session_get_offset_us (limber_runner_get_session (fixture->runner),
                                       limber_clock_now_us (LIMBER_CLOCK (fixture->clock)));
}

/* Each deadline is a second after the one before, so a stall of 1.5 s makes a tick 0.5 s late. */
static void
test_stall (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *what;
    int at_s; /* of the session */
    double late_s;
    double speed;
    gboolean pauses;
    guint n_cues; /* sounded by the one late tick */
  } rows[] = {
    { "half a second in a hold", 20, 0.5, 1, FALSE, 0 },
    { "a little, in the count-in: the tick is still true", 11, 0.3, 1, FALSE, 1 },
    { "a second, over a tick of the count-in", 12, 1.3, 1, FALSE, 1 },
    { "4.9 seconds in a hold", 20, 4.9, 1, FALSE, 0 },
    { "4.9 seconds over the count-in and the start", 11, 4.9, 1, FALSE, 0 },
    { "5.1 seconds in a hold", 20, 5.1, 1, TRUE, 0 },
    { "5.1 seconds in the count-in", 13, 5.1, 1, TRUE, 0 },
    { "5.1 seconds from a rest into a hold", 43, 5.1, 1, TRUE, 0 },
    { "an hour in a hold", 20, HOUR_S, 1, TRUE, 0 },
    { "an hour in a rest", 40, HOUR_S, 1, TRUE, 0 },
    { "an hour in the count-in", 13, HOUR_S, 1, TRUE, 0 },
    { "half a second of a session ten times as fast", 20, 4.9, 10, FALSE, 0 },
    { "4.9 seconds of a session that is half as fast", 20, 2.4, 0.5, FALSE, 0 },
    { "5.1 seconds of a session that is half as fast", 20, 2.6, 0.5, TRUE, 0 },
    { "5.1 seconds of a session ten times as fast", 1, 51, 10, TRUE, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 stall_us = (gint64) ((1 + rows[i].late_s) * S);
      Fixture one = { 0 };

      g_test_message ("%s", rows[i].what);
      set_up (&one, NULL);
      fake_clock_set_speed (one.clock, rows[i].speed);
      begin (&one, rows[i].at_s);
      fake_clock_stall (one.clock, stall_us);
      g_assert_cmpint (status (&one), ==,
                       rows[i].pauses ? LIMBER_SESSION_PAUSED : LIMBER_SESSION_PLAYING);
      g_assert_cmpuint (one.n_cues, ==, rows[i].n_cues);
      /* It is exact, or stands where it was last seen. */
      g_assert_cmpint (offset_us (&one), ==, rows[i].at_s * S + (rows[i].pauses ? 0 : stall_us));
      if (rows[i].pauses)
        g_assert_cmpint (reason (&one), ==, LIMBER_PAUSE_STALLED);
      tear_down (&one, NULL);
    }
}

static void
assert_comes_back (Fixture *fixture, int at_s)
{
  g_autoptr (LimberView) view = NULL;

  /* It waits, for as long as it takes. */
  fake_clock_pass (fixture->clock, HOUR_S);
  g_assert_cmpint (offset_us (fixture), ==, at_s * S);
  limber_runner_send (fixture->runner, LIMBER_EVENT_RESUME);
  view = limber_runner_get_view (fixture->runner);
  g_assert_cmpstr (view->phase, ==, "Get ready");
  g_assert_cmpstr (view->digits, ==, "3");
  fixture->n_cues = 0;
  fake_clock_pass (fixture->clock, 3);
  /* Two ticks more, and the start. */
  g_assert_cmpuint (fixture->n_cues, ==, 3);
}

static void
test_sleep (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberView) view = NULL;

  begin (fixture, 20);
  g_assert_true (fake_away_is_held (fixture->away));
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_SLEEP);
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_PAUSED);
  /* The pause is written: now it may sleep. */
  g_assert_false (fake_away_is_held (fixture->away));
  g_assert_cmpstr (fixture->said->str, ==, "Paused while the computer slept");
  view = limber_runner_get_view (fixture->runner);
  g_assert_cmpstr (view->note, ==,
                   "Paused while the computer slept. Get into position, then press Resume.");
  /* The monotonic clock stood still meanwhile; boot time did not. */
  fake_away_sleep (fixture->away, HOUR_S * S);
  assert_comes_back (fixture, 20);
  g_assert_true (fake_away_is_held (fixture->away));
  g_assert_cmpint (offset_us (fixture), ==, 20 * S);
}

static void
test_sleep_without_a_word (Fixture *fixture, gconstpointer data)
{
  begin (fixture, 20);
  fake_away_sleep (fixture->away, HOUR_S * S);
  fake_clock_pass (fixture->clock, 1);
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_PAUSED);
  g_assert_cmpint (reason (fixture), ==, LIMBER_PAUSE_SLEPT);
  g_assert_cmpuint (fixture->n_cues, ==, 0);
  assert_comes_back (fixture, 20);
}

static void
test_nap_is_none (Fixture *fixture, gconstpointer data)
{
  begin (fixture, 20);
  fake_away_sleep (fixture->away, S / 10);
  fake_clock_pass (fixture->clock, 1);
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_PLAYING);
}

static void
test_sleep_in_a_pause (Fixture *fixture, gconstpointer data)
{
  begin (fixture, 20);
  limber_runner_send (fixture->runner, LIMBER_EVENT_PAUSE);
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_SLEEP);
  fake_away_sleep (fixture->away, HOUR_S * S);
  g_assert_cmpint (reason (fixture), ==, LIMBER_PAUSE_ASKED);
  assert_comes_back (fixture, 20);
}

static void
test_sleep_while_counted_in (Fixture *fixture, gconstpointer data)
{
  begin (fixture, 20);
  limber_runner_send (fixture->runner, LIMBER_EVENT_PAUSE);
  limber_runner_send (fixture->runner, LIMBER_EVENT_RESUME);
  fake_clock_pass (fixture->clock, 2);
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_SLEEP);
  g_assert_cmpint (reason (fixture), ==, LIMBER_PAUSE_SLEPT);
  assert_comes_back (fixture, 20);
}

static void
test_lock (Fixture *fixture, gconstpointer data)
{
  begin (fixture, 20);
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_LOCK);
  g_assert_cmpint (reason (fixture), ==, LIMBER_PAUSE_LOCKED);
  g_assert_cmpstr (fixture->said->str, ==, "Paused while the screen was locked");
  assert_comes_back (fixture, 20);
}

/* Screensaver and portal tell the same lock. */
static void
test_lock_told_twice (Fixture *fixture, gconstpointer data)
{
  g_autofree char *log = NULL;

  begin (fixture, 20);
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_LOCK);
  fake_clock_pass (fixture->clock, 1);
  g_string_truncate (fixture->said, 0);
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_LOCK);
  g_assert_cmpstr (fixture->said->str, ==, "");
  log = fake_recorder_take_log (fixture->recorder);
  g_assert_cmpstr (log, ==, "begin; paused 0 s ago; ");
  assert_comes_back (fixture, 20);
}

static void
test_before_and_after (Fixture *fixture, gconstpointer data)
{
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_LOCK);
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_READY);
  begin (fixture, 1000);
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_ENDED);
  g_assert_false (fake_away_is_held (fixture->away));
  limber_away_begin (LIMBER_AWAY (fixture->away), LIMBER_EVENT_SLEEP);
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_ENDED);
}

/* A key may be read before the timer is, once the computer runs again. */
static void
test_key_after_a_stall (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    LimberEventType event;
    LimberSessionStatus status;
  } rows[] = {
    { LIMBER_EVENT_PAUSE, LIMBER_SESSION_PAUSED },
    { LIMBER_EVENT_HURTS, LIMBER_SESSION_HURTING },
    { LIMBER_EVENT_END, LIMBER_SESSION_ENDED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      Fixture one = { 0 };

      set_up (&one, NULL);
      begin (&one, 20);
      limber_clock_arm (LIMBER_CLOCK (one.clock), -1, NULL, NULL);
      fake_clock_stall (one.clock, HOUR_S * S);
      limber_runner_send (one.runner, rows[i].event);
      g_assert_cmpint (status (&one), ==, rows[i].status);
      g_assert_cmpint (offset_us (&one), ==, 20 * S);
      g_assert_cmpint (limber_runner_get_played_us (one.runner), ==, 20 * S);
      tear_down (&one, NULL);
    }
}

/* The record has the pause where it began, not where it was found. */
static void
test_record (Fixture *fixture, gconstpointer data)
{
  g_autofree char *log = NULL;

  begin (fixture, 20);
  fake_clock_stall (fixture->clock, 61 * S);
  limber_runner_send (fixture->runner, LIMBER_EVENT_RESUME);
  log = fake_recorder_take_log (fixture->recorder);
  g_assert_cmpstr (log, ==, "begin; paused 61 s ago; playing 0 s ago; ");
}

static void
test_record_of_sleep (Fixture *fixture, gconstpointer data)
{
  g_autofree char *log = NULL;

  begin (fixture, 20);
  fake_away_sleep (fixture->away, HOUR_S * S);
  fake_clock_pass (fixture->clock, 1);
  log = fake_recorder_take_log (fixture->recorder);
  g_assert_cmpstr (log, ==, "begin; paused 3601 s ago; ");
}

static void
test_lets_go_at_the_end (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FakeAway) away = g_object_ref (fixture->away);

  begin (fixture, 20);
  tear_down (fixture, NULL);
  g_assert_false (fake_away_is_held (away));
  limber_away_begin (LIMBER_AWAY (away), LIMBER_EVENT_SLEEP);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/away/" name, Fixture, NULL, set_up, func, tear_down)
  g_test_add ("/away/stall", Fixture, NULL, NULL, test_stall, NULL);
  ADD ("sleep", test_sleep);
  ADD ("sleep-without-a-word", test_sleep_without_a_word);
  ADD ("nap", test_nap_is_none);
  ADD ("sleep-in-a-pause", test_sleep_in_a_pause);
  ADD ("sleep-while-counted-in", test_sleep_while_counted_in);
  ADD ("lock", test_lock);
  ADD ("lock-told-twice", test_lock_told_twice);
  ADD ("before-and-after", test_before_and_after);
  g_test_add ("/away/key-after-a-stall", Fixture, NULL, NULL, test_key_after_a_stall, NULL);
  ADD ("record", test_record);
  ADD ("record-of-sleep", test_record_of_sleep);
  g_test_add ("/away/lets-go", Fixture, NULL, set_up, test_lets_go_at_the_end, NULL);
  return g_test_run ();
}
