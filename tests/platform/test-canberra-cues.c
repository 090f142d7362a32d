/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs under with-pulse --idle. */

#include "limber-canberra-cues.h"
#include "sound-server.h"

#include <unistd.h>

/* The loudness law: 60 dB for each factor of ten, so half way up is a factor of 8. */
#define HALF_VOLUME_FACTOR 8

static LimberCuesState
state_of (LimberCanberraCues *cues)
{
  return limber_cues_get_state (LIMBER_CUES (cues));
}

static LimberCanberraCues *
cues_new (LimberCuesState state)
{
  LimberCanberraCues *cues = limber_canberra_cues_new (LIMBER_TEST_SOUNDS_DIR);

  wait_until (state_of (cues) == state);
  return cues;
}

static void
play_and_hear (LimberCanberraCues *cues, SoundRecorder *recorder, LimberCue cue)
{
  sound_recorder_reset (recorder);
  limber_cues_play (LIMBER_CUES (cues), cue);
  sound_recorder_wait_for_sound (recorder);
}

static void
count (GObject *object, gpointer user_data)
{
  guint *calls = user_data;

  (*calls)++;
}

typedef struct
{
  gboolean done;
  LimberSoundTest found;
  GError *error;
} TestResult;

static void
on_test_done (GObject *source, GAsyncResult *result, gpointer user_data)
{
  TestResult *test = user_data;

  limber_canberra_cues_test_finish (LIMBER_CANBERRA_CUES (source), result, &test->found,
                                    &test->error);
  test->done = TRUE;
}

static void
assert_test_finds (LimberCanberraCues *cues, LimberSoundTest expected)
{
  TestResult test = { 0 };

  limber_canberra_cues_test (cues, NULL, on_test_done, &test);
  wait_until (test.done);
  g_assert_no_error (test.error);
  g_assert_cmpint (test.found, ==, expected);
}

static void
test_every_cue_is_heard (void)
{
  /* The files' own lengths in ms, which tell them apart. */
  static const guint lengths[LIMBER_N_CUES] = { 70, 420, 455, 90, 420, 800, 1020, 820 };
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);

  for (guint cue = 0; cue < LIMBER_N_CUES; cue++)
    {
      play_and_hear (cues, recorder, (LimberCue) cue);
      g_assert_cmpint (sound_recorder_get_peak (recorder), >, 3000);
      g_assert_cmpuint (sound_recorder_get_length_ms (recorder), <=, lengths[cue]);
      g_assert_cmpuint (sound_recorder_get_length_ms (recorder), >, lengths[cue] - 20);
    }
  g_assert_cmpint (state_of (cues), ==, LIMBER_CUES_WORKING);
}

static void
test_two_at_once_do_not_clip (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);

  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_TICK);
  play_and_hear (cues, recorder, LIMBER_CUE_TICK);
  g_assert_cmpint (sound_recorder_get_peak (recorder), <, G_MAXINT16);
}

static void
test_left_out_cue_is_silent (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);

  g_object_set (cues, "enabled-cues", LIMBER_CUES_ALL & ~(1u << LIMBER_CUE_REST), NULL);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_REST);
  play_and_hear (cues, recorder, LIMBER_CUE_TICK);
  g_assert_cmpuint (sound_recorder_get_length_ms (recorder), <=, 70);
}

static void
test_volume (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);
  int full;

  play_and_hear (cues, recorder, LIMBER_CUE_START);
  full = sound_recorder_get_peak (recorder);

  g_object_set (cues, "volume", 50, NULL);
  play_and_hear (cues, recorder, LIMBER_CUE_START);
  g_assert_cmpint (sound_recorder_get_peak (recorder), <, full / (HALF_VOLUME_FACTOR - 1));
  g_assert_cmpint (sound_recorder_get_peak (recorder), >, full / (HALF_VOLUME_FACTOR + 1));

  g_object_set (cues, "volume", 0, NULL);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_REST);
  g_object_set (cues, "volume", 100, NULL);
  play_and_hear (cues, recorder, LIMBER_CUE_TICK);
  g_assert_cmpuint (sound_recorder_get_length_ms (recorder), <=, 70);
}

static void
test_no_server (void)
{
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_NO_SERVER);
  g_autoptr (SoundServer) server = NULL;
  g_autoptr (SoundRecorder) recorder = NULL;
  guint changes = 0;

  g_signal_connect (cues, "state-changed", G_CALLBACK (count), &changes);
  for (guint cue = 0; cue < LIMBER_N_CUES; cue++)
    limber_cues_play (LIMBER_CUES (cues), (LimberCue) cue);
  assert_test_finds (cues, LIMBER_SOUND_TEST_NO_SERVER);
  g_assert_cmpint (state_of (cues), ==, LIMBER_CUES_NO_SERVER);
  g_assert_cmpuint (changes, ==, 0);

  server = sound_server_start ();
  wait_until (state_of (cues) == LIMBER_CUES_WORKING);
  g_assert_cmpuint (changes, ==, 1);
  recorder = sound_recorder_start (NULL, NULL);
  play_and_hear (cues, recorder, LIMBER_CUE_START);
}

/* The server is there and takes connections, and has nothing to play on. */
static void
test_no_output (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = NULL;
  guint changes = 0;

  sound_server_control (server, "unload-module module-null-sink");
  assert_test_finds (cues, LIMBER_SOUND_TEST_NO_SERVER);
  wait_until (state_of (cues) == LIMBER_CUES_NO_SERVER);
  g_signal_connect (cues, "state-changed", G_CALLBACK (count), &changes);
  for (guint i = 0; i < 5; i++)
    assert_test_finds (cues, LIMBER_SOUND_TEST_NO_SERVER);
  g_assert_cmpuint (changes, ==, 0);

  sound_server_control (server, "load-module module-null-sink norewinds=1");
  recorder = sound_recorder_start (NULL, NULL);
  assert_test_finds (cues, LIMBER_SOUND_TEST_PLAYED);
  wait_until (state_of (cues) == LIMBER_CUES_WORKING);
  play_and_hear (cues, recorder, LIMBER_CUE_START);
}

static void
test_server_dies_and_comes_back (void)
{
  SoundServer *server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = NULL;

  sound_server_kill (server);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_START);
  wait_until (state_of (cues) == LIMBER_CUES_NO_SERVER);

  server = sound_server_start ();
  wait_until (state_of (cues) == LIMBER_CUES_WORKING);
  recorder = sound_recorder_start (NULL, NULL);
  play_and_hear (cues, recorder, LIMBER_CUE_START);
  g_clear_pointer (&recorder, sound_recorder_free);
  sound_server_kill (server);
}

/* Nothing is played while the server is away, so that nobody knows. */
static void
test_server_comes_back_unnoticed (void)
{
  SoundServer *server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = NULL;

  sound_server_kill (server);
  server = sound_server_start ();
  recorder = sound_recorder_start (NULL, NULL);
  play_and_hear (cues, recorder, LIMBER_CUE_START);
  g_assert_cmpint (state_of (cues), ==, LIMBER_CUES_WORKING);
  g_clear_pointer (&recorder, sound_recorder_free);
  sound_server_kill (server);
}

/* All that was asked for before is done once a test is; a tick and the test's own sound are 460 ms,
 * and a rest, which would be 840, was not among them. */
static void
assert_only_a_tick_was_heard (LimberCanberraCues *cues, SoundRecorder *recorder)
{
  wait_until (state_of (cues) == LIMBER_CUES_WORKING);
  assert_test_finds (cues, LIMBER_SOUND_TEST_PLAYED);
  sound_recorder_wait_for_sound (recorder);
  g_assert_cmpuint (sound_recorder_get_sounding_ms (recorder), >, 300);
  g_assert_cmpuint (sound_recorder_get_sounding_ms (recorder), <, 600);
}

static void
test_server_hangs_and_goes_on (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);

  sound_server_hang (server);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_TICK);
  wait_until (state_of (cues) == LIMBER_CUES_HUNG);
  for (guint i = 0; i < 100; i++)
    limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_REST);
  assert_test_finds (cues, LIMBER_SOUND_TEST_NO_ANSWER);

  sound_recorder_reset (recorder);
  sound_server_go_on (server);
  assert_only_a_tick_was_heard (cues, recorder);
}

/* The cues that wait behind a call that takes long are stale when it returns. */
static void
test_stale_cues_are_dropped (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);

  sound_server_hang (server);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_TICK);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_REST);
  wait_until (state_of (cues) == LIMBER_CUES_HUNG);
  sound_recorder_reset (recorder);
  sound_server_go_on (server);
  assert_only_a_tick_was_heard (cues, recorder);
}

static void
test_hangs_from_the_start (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) first = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (LimberCanberraCues) cues = NULL;

  sound_server_hang (server);
  cues = cues_new (LIMBER_CUES_HUNG);
  sound_server_go_on (server);
  wait_until (state_of (cues) == LIMBER_CUES_WORKING);
}

static void
test_dropped_while_hung (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  LimberCanberraCues *cues = cues_new (LIMBER_CUES_WORKING);
  guint give_up;

  sound_server_hang (server);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_START);
  wait_until (state_of (cues) == LIMBER_CUES_HUNG);

  /* libcanberra waits 30 s for its answer: who waits for libcanberra is not back before the alarm,
   * which goes off in the kernel since the main loop does not turn. */
  give_up = alarm (15);
  g_assert_finalize_object (cues);
  g_assert_cmpuint (alarm (give_up), >, 0);
  sound_server_go_on (server);
}

static void
test_dropped_while_starting (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();

  for (guint i = 0; i < 20; i++)
    g_assert_finalize_object (limber_canberra_cues_new (LIMBER_TEST_SOUNDS_DIR));
}

/* The last cue of a session is asked for just before the program ends. */
static void
test_last_cue_is_heard (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  LimberCanberraCues *cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);

  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_FINISHED);
  g_assert_finalize_object (cues);
  sound_recorder_wait_for_sound (recorder);
  g_assert_cmpuint (sound_recorder_get_length_ms (recorder), >, 800);
}

static void
test_sound_test (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  /* With a listener the output keeps a short buffer, and a sound is over sooner. */
  g_autoptr (SoundRecorder) recorder = sound_recorder_start (NULL, NULL);

  g_object_set (cues, "enabled-cues", 0, NULL);
  assert_test_finds (cues, LIMBER_SOUND_TEST_PLAYED);

  sound_server_control (server, "set-sink-mute null 1");
  assert_test_finds (cues, LIMBER_SOUND_TEST_MUTED);
  sound_server_control (server, "set-sink-mute null 0");
  sound_server_control (server, "set-sink-volume null 0%");
  assert_test_finds (cues, LIMBER_SOUND_TEST_MUTED);
  sound_server_control (server, "set-sink-volume null 40%");
  assert_test_finds (cues, LIMBER_SOUND_TEST_PLAYED);

  g_object_set (cues, "volume", 0, NULL);
  assert_test_finds (cues, LIMBER_SOUND_TEST_VOLUME_ZERO);
}

static void
test_sound_test_without_file (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = limber_canberra_cues_new ("/nonexistent");

  wait_until (state_of (cues) == LIMBER_CUES_WORKING);
  assert_test_finds (cues, LIMBER_SOUND_TEST_FILE_MISSING);
  limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_START);
  g_assert_cmpint (state_of (cues), ==, LIMBER_CUES_WORKING);
}

static void
test_sound_test_while_hung (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);

  sound_server_hang (server);
  assert_test_finds (cues, LIMBER_SOUND_TEST_NO_ANSWER);
  sound_server_go_on (server);
  wait_until (state_of (cues) == LIMBER_CUES_WORKING);
  assert_test_finds (cues, LIMBER_SOUND_TEST_PLAYED);
}

static void
test_sound_test_cancelled (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = cues_new (LIMBER_CUES_WORKING);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  TestResult first = { 0 }, second = { 0 };

  sound_server_hang (server);
  limber_canberra_cues_test (cues, cancellable, on_test_done, &first);
  limber_canberra_cues_test (cues, NULL, on_test_done, &second);
  wait_until (second.done);
  g_assert_error (second.error, G_IO_ERROR, G_IO_ERROR_PENDING);
  g_assert_false (first.done);
  g_cancellable_cancel (cancellable);
  wait_until (first.done);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  sound_server_go_on (server);
  g_clear_error (&first.error);
  g_clear_error (&second.error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, func) g_test_add_func ("/canberra-cues/" path, func)
  ADD ("every-cue-is-heard", test_every_cue_is_heard);
  ADD ("two-at-once-do-not-clip", test_two_at_once_do_not_clip);
  ADD ("left-out-cue-is-silent", test_left_out_cue_is_silent);
  ADD ("volume", test_volume);
  ADD ("no-server", test_no_server);
  ADD ("no-output", test_no_output);
  ADD ("server-dies-and-comes-back", test_server_dies_and_comes_back);
  ADD ("server-comes-back-unnoticed", test_server_comes_back_unnoticed);
  ADD ("server-hangs-and-goes-on", test_server_hangs_and_goes_on);
  ADD ("stale-cues-are-dropped", test_stale_cues_are_dropped);
  ADD ("hangs-from-the-start", test_hangs_from_the_start);
  ADD ("dropped-while-hung", test_dropped_while_hung);
  ADD ("dropped-while-starting", test_dropped_while_starting);
  ADD ("last-cue-is-heard", test_last_cue_is_heard);
  ADD ("sound-test", test_sound_test);
  ADD ("sound-test-without-file", test_sound_test_without_file);
  ADD ("sound-test-while-hung", test_sound_test_while_hung);
  ADD ("sound-test-cancelled", test_sound_test_cancelled);
#undef ADD

  return g_test_run ();
}
