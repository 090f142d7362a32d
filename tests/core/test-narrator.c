/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said in the course of a session, and what happens to it. */

#include "fake-clock.h"
#include "fake-voice.h"
#include "limber-parser.h"
#include "limber-runner.h"
#include "sample.h"

#define S LIMBER_SECOND_US

static const char *data_dir;

static const LimberVoicing brief = { .guidance = LIMBER_GUIDANCE_BRIEF };
static const LimberVoicing full = { .guidance = LIMBER_GUIDANCE_FULL };

/* A session with a voice, and when it was counted in. */
typedef struct
{
  FakeClock *clock;
  FakeVoice *voice;
  LimberTimeline *timeline;
  LimberRunner *runner;
  GArray *ticks;    /* of gint64 */
  gint64 origin_us; /* when it began */
} Told;

static void
note_cue (LimberRunner *runner, guint cue, Told *told)
{
  gint64 now_us = limber_runner_get_now_us (runner);

  if (cue == LIMBER_CUE_TICK)
    g_array_append_val (told->ticks, now_us);
}

static void
told_start (Told *told, LimberTimeline *timeline, const LimberVoicing *voicing)
{
  told->clock = fake_clock_new ();
  told->voice = fake_voice_new (LIMBER_CLOCK (told->clock));
  told->timeline = timeline;
  told->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (told->clock), NULL);
  told->ticks = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_signal_connect (told->runner, "cued", G_CALLBACK (note_cue), told);
  limber_runner_set_voice (told->runner, LIMBER_VOICE (told->voice), voicing);
  told->origin_us = limber_clock_now_us (LIMBER_CLOCK (told->clock));
  limber_runner_send (told->runner, LIMBER_EVENT_START);
}

static void
told_clear (Told *told)
{
  g_clear_object (&told->runner);
  g_clear_object (&told->voice);
  g_clear_object (&told->clock);
  g_clear_pointer (&told->timeline, limber_timeline_unref);
  g_array_unref (told->ticks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Told, told_clear)

static LimberTimeline *
compile (LimberRoutine *routine)
{
  g_autoptr (LimberRoutine) taken = routine;

  return sample_compile (taken);
}

static LimberSessionStatus
status_of (const Told *told)
{
  return limber_session_get_status (limber_runner_get_session (told->runner));
}

/* Nobody else is there to say that a self-paced exercise is done. */
static void
say_done (Told *told)
{
  LimberSession *session = limber_runner_get_session (told->runner);
  const LimberPhase *phase =
      limber_timeline_get_phase (told->timeline, limber_session_get_phase (session));

  if (phase->kind == LIMBER_PHASE_WAIT
      && limber_session_get_waited_us (session, limber_runner_get_now_us (told->runner))
             >= phase->length_us)
    limber_runner_send (told->runner, LIMBER_EVENT_DONE);
}

static void
play_to_its_end (Told *told)
{
  while (status_of (told) == LIMBER_SESSION_PLAYING)
    {
      fake_clock_pass (told->clock, 1);
      say_done (told);
    }
}

/* Each word of the script is said when it is due. */
static void
assert_follows_script (LimberTimeline *timeline, const LimberVoicing *voicing)
{
  g_autoptr (LimberScript) script = limber_script_new (timeline, voicing);
  g_auto (Told) told = { 0 };

  told_start (&told, timeline, voicing);
  play_to_its_end (&told);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, limber_script_get_n (script));
  for (guint i = 0; i < limber_script_get_n (script); i++)
    {
      const LimberUtterance *planned = limber_script_get (script, i);
      const FakeWords *words = fake_voice_get (told.voice, i);
      g_autofree char *text = limber_speech_get_text (planned->speech);

      g_assert_cmpstr (words->text, ==, text);
      g_assert_cmpint (words->start_us - told.origin_us, ==, planned->time_us);
    }
}

static void
assert_no_words_over_words (FakeVoice *voice)
{
  for (guint i = 1; i < fake_voice_get_n (voice); i++)
    g_assert_cmpint (fake_voice_get (voice, i)->start_us, >=,
                     fake_voice_get (voice, i - 1)->end_us);
}

/* Who presses a key at the very moment of a tick may hear both. */
static void
assert_no_words_over_ticks (const Told *told)
{
  for (guint i = 0; i < told->ticks->len; i++)
    for (guint j = 0; j < fake_voice_get_n (told->voice); j++)
      {
        gint64 tick_us = g_array_index (told->ticks, gint64, i);
        const FakeWords *words = fake_voice_get (told->voice, j);

        g_assert_false (words->start_us < tick_us && tick_us < words->end_us);
      }
}

static void
test_whole_sessions (void)
{
  g_autofree char *exercises_dir = g_build_filename (data_dir, "exercises", NULL);
  g_autofree char *folder = g_build_filename (data_dir, "routines", NULL);
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_load (exercises_dir, NULL, reports);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GBytes) bytes = limber_read_file (path, NULL);
      g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
      LimberRoutine *routine =
          limber_parse_routine (bytes, exercises, LIMBER_PARSE_DEFAULT, diagnostics);

      assert_follows_script (compile (routine), &full);
    }
}

static void
test_no_word_meets_a_count_in (void)
{
  for (int i = 0; i < 100; i++)
    {
      g_auto (Told) told = { 0 };

      told_start (&told, compile (sample_random ()), &full);
      play_to_its_end (&told);
      assert_no_words_over_words (told.voice);
      assert_no_words_over_ticks (&told);
      g_assert_cmpstr (fake_voice_last (told.voice), ==, "Well done. You have finished.");
    }
}

/* Whatever the person presses. */
static void
test_any_order_of_events (void)
{
  for (int i = 0; i < 200; i++)
    {
      g_auto (Told) told = { 0 };

      told_start (&told, compile (sample_random ()), &full);
      for (int j = 0; j < 60; j++)
        {
          guint before = fake_voice_get_n (told.voice);

          fake_clock_pass (told.clock, g_test_rand_int_range (0, 9));
          limber_runner_send (told.runner,
                              (LimberEventType) g_test_rand_int_range (0, LIMBER_EVENT_END));
          if (status_of (&told) != LIMBER_SESSION_PLAYING)
            continue;
          assert_no_words_over_words (told.voice);
          g_assert_cmpuint (fake_voice_get_n (told.voice), >=, before);
        }
      if (status_of (&told) == LIMBER_SESSION_PLAYING)
        assert_no_words_over_ticks (&told);
    }
}

/* The whole second that a stall ends in is all that is told of it. */
static void
test_a_late_tick_says_one_thing (void)
{
  g_autoptr (LimberTimeline) timeline = compile (sample_worked ());
  g_autoptr (LimberSession) session = limber_session_new (timeline, NULL);
  g_autoptr (GPtrArray) effects = limber_effects_new ();
  g_autoptr (LimberSession) playing =
      limber_session_reduce (session, LIMBER_EVENT_START, 0, effects);

  for (gint64 late_us = 0; late_us < 190 * S; late_us += 100 * 1000)
    {
      g_autoptr (LimberNarrator) narrator = limber_narrator_new (session, &brief, 0);
      g_autoptr (LimberScript) script = limber_script_new (timeline, &brief);
      g_auto (LimberNarration) start =
          limber_narrator_take (narrator, playing, LIMBER_EVENT_START, 0);
      g_autoptr (LimberSession) after =
          limber_session_reduce (playing, LIMBER_EVENT_TICK, late_us, effects);
      g_auto (LimberNarration) late =
          limber_narrator_take (narrator, after, LIMBER_EVENT_TICK, late_us);
      guint next = limber_script_find (script, late_us + 1);
      const LimberUtterance *due = next > 0 ? limber_script_get (script, next - 1) : NULL;

      g_assert_null (start.speech);
      if (due == NULL || due->latest_us < late_us)
        g_assert_null (late.speech);
      else
        g_assert_true (late.speech == due->speech
                       || limber_speech_get_length_us (late.speech, LIMBER_SPEECH_WPM)
                              == due->length_us);
    }
}

static void
test_pause_breaks_off (void)
{
  g_auto (Told) told = { 0 };
  guint n;

  told_start (&told, compile (sample_worked ()), &brief);
  fake_clock_pass (told.clock, 1);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "First: Knee hug.");
  n = fake_voice_get_n_hushed (told.voice);
  limber_runner_send (told.runner, LIMBER_EVENT_PAUSE);
  g_assert_cmpuint (fake_voice_get_n_hushed (told.voice), ==, n + 1);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Paused. Press the space bar to go on.");
  assert_no_words_over_words (told.voice);

  fake_clock_pass (told.clock, 100);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, 2);
  limber_runner_send (told.runner, LIMBER_EVENT_RESUME);
  g_assert_cmpuint (fake_voice_get_n_hushed (told.voice), ==, n + 2);
  fake_clock_pass (told.clock, 14);
  assert_no_words_over_ticks (&told);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Left side first.");
}

static void
note_changed (LimberRunner *runner, guint *n)
{
  (*n)++;
}

/* When the first words come that are said while the person exercises. */
static gint64
find_words_in_work (const LimberTimeline *timeline, const LimberScript *script)
{
  for (guint i = 0; i < limber_script_get_n (script); i++)
    {
      const LimberUtterance *words = limber_script_get (script, i);
      const LimberPhase *phase =
          limber_timeline_get_phase (timeline, limber_timeline_find (timeline, words->time_us - 1));

      if (limber_phase_kind_is_active (phase->kind))
        return words->time_us;
    }
  g_assert_not_reached ();
}

/* Words whose time comes right after a count-in want nothing done while it lasts. */
static void
test_words_wait_for_a_count_in (void)
{
  g_autoptr (LimberTimeline) timeline = compile (sample_worked ());
  g_autoptr (LimberScript) script = limber_script_new (timeline, &full);
  gint64 pause_us = find_words_in_work (timeline, script) - S / 1000;
  g_auto (Told) told = { 0 };
  guint n_changed = 0;
  guint n_said;

  told_start (&told, limber_timeline_ref (timeline), &full);
  fake_clock_pass (told.clock, (int) (pause_us / S));
  fake_clock_stall (told.clock, pause_us % S);
  limber_runner_send (told.runner, LIMBER_EVENT_PAUSE);
  limber_runner_send (told.runner, LIMBER_EVENT_RESUME);
  g_signal_connect (told.runner, "changed", G_CALLBACK (note_changed), &n_changed);
  n_said = fake_voice_get_n (told.voice);
  fake_clock_pass (told.clock, 2);
  g_assert_cmpuint (n_changed, <, 10);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, n_said);
  fake_clock_pass (told.clock, 2);
  g_assert_cmpuint (fake_voice_get_n (told.voice), >, n_said);
  g_assert_cmpint (fake_voice_get (told.voice, n_said)->start_us - told.origin_us, ==,
                   pause_us + LIMBER_COUNT_IN_US + S / 1000);
}

/* In a long lead-in there is time to say it once more. */
static void
test_what_was_cut_off_is_said_again (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_auto (Told) told = { 0 };
  guint n;

  sample_add (routine, sample_step ("Bridge", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE,
                                    sample_hold (20, 1)));
  told_start (&told, sample_compile (routine), &brief);
  fake_clock_pass (told.clock, 3);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Lie on your back.");
  limber_runner_send (told.runner, LIMBER_EVENT_PAUSE);
  fake_clock_pass (told.clock, 60);
  limber_runner_send (told.runner, LIMBER_EVENT_RESUME);
  n = fake_voice_get_n (told.voice);
  fake_clock_pass (told.clock, 5);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, n + 1);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Lie on your back.");
}

static void
test_skip_and_back (void)
{
  g_auto (Told) told = { 0 };

  told_start (&told, compile (sample_worked ()), &brief);
  fake_clock_pass (told.clock, 1);
  limber_runner_send (told.runner, LIMBER_EVENT_NEXT);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, 1);
  g_assert_false (fake_voice_speaks_at (told.voice, limber_runner_get_now_us (told.runner)));
  fake_clock_pass (told.clock, 2);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, 2);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Next: Bridge.");
  limber_runner_send (told.runner, LIMBER_EVENT_BACK);
  fake_clock_pass (told.clock, 2);
  g_assert_cmpstr (fake_voice_get (told.voice, 2)->text, ==, "First: Knee hug.");
  assert_no_words_over_words (told.voice);
}

static void
test_skip_in_a_pause_is_silent (void)
{
  g_auto (Told) told = { 0 };

  told_start (&told, compile (sample_worked ()), &brief);
  limber_runner_send (told.runner, LIMBER_EVENT_PAUSE);
  limber_runner_send (told.runner, LIMBER_EVENT_NEXT);
  fake_clock_pass (told.clock, 30);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, 1);
  limber_runner_send (told.runner, LIMBER_EVENT_RESUME);
  fake_clock_pass (told.clock, 8);
  g_assert_cmpstr (fake_voice_get (told.voice, 1)->text, ==, "Next: Bridge.");
}

/* As much of the instruction as there is time for, and what it takes the time of is not said later.
 */
static void
test_repeat (void)
{
  g_auto (Told) told = { 0 };

  told_start (&told, compile (sample_worked ()), &brief);
  fake_clock_pass (told.clock, 8);
  limber_runner_send (told.runner, LIMBER_EVENT_REPEAT);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Knee hug. Lie on your back. Left side.");
  fake_clock_pass (told.clock, 5);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, 3);
  /* Two seconds before the start. */
  limber_runner_send (told.runner, LIMBER_EVENT_REPEAT);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, 3);
  assert_no_words_over_ticks (&told);

  limber_runner_send (told.runner, LIMBER_EVENT_PAUSE);
  limber_runner_send (told.runner, LIMBER_EVENT_REPEAT);
  g_assert_cmpstr (fake_voice_last (told.voice), ==,
                   "Knee hug. Lie on your back. Left side. 2 times 20 seconds, on each side. "
                   "Lie down. Breathe. Move slowly");
}

static void
test_it_hurts (void)
{
  g_auto (Told) told = { 0 };

  told_start (&told, compile (sample_worked ()), &brief);
  fake_clock_pass (told.clock, 16);
  limber_runner_send (told.runner, LIMBER_EVENT_HURTS);
  g_assert_true (g_str_has_prefix (fake_voice_last (told.voice), "Stop, and rest."));
  limber_runner_send (told.runner, LIMBER_EVENT_CARRY_ON);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Paused. Press the space bar to go on.");
  limber_runner_send (told.runner, LIMBER_EVENT_HURTS);
  limber_runner_send (told.runner, LIMBER_EVENT_SKIP);
  fake_clock_pass (told.clock, 2);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Next: Bridge.");
}

/* The easier form has a script of its own. */
static void
test_easier (void)
{
  LimberRoutine *routine = sample_routine ();
  g_auto (Told) told = { 0 };
  LimberStep *step = sample_add (routine, sample_step ("Plank", LIMBER_POSITION_PRONE,
                                                       LIMBER_SIDES_NONE, sample_hold (30, 2)));

  step->exercise->easier = g_strdup ("Rest on your knees.");
  told_start (&told, compile (routine), &brief);
  fake_clock_pass (told.clock, 60);
  limber_runner_send (told.runner, LIMBER_EVENT_HURTS);
  limber_runner_send (told.runner, LIMBER_EVENT_EASIER);
  fake_clock_pass (told.clock, 3);
  g_assert_cmpstr (fake_voice_get (told.voice, fake_voice_get_n (told.voice) - 2)->text, ==,
                   "First: Plank.");
  fake_clock_pass (told.clock, 5);
  g_assert_cmpstr (fake_voice_last (told.voice), ==, "Rest on your knees.");
  assert_no_words_over_words (told.voice);
}

static void
test_ends (void)
{
  g_auto (Told) skipped = { 0 };
  g_auto (Told) ended = { 0 };
  guint n;

  told_start (&skipped, compile (sample_worked ()), &brief);
  limber_runner_send (skipped.runner, LIMBER_EVENT_NEXT);
  limber_runner_send (skipped.runner, LIMBER_EVENT_NEXT);
  g_assert_cmpstr (fake_voice_last (skipped.voice), ==, "Well done. You have finished.");
  g_assert_cmpint (fake_voice_get (skipped.voice, fake_voice_get_n (skipped.voice) - 1)->start_us,
                   >, limber_runner_get_now_us (skipped.runner));

  told_start (&ended, compile (sample_worked ()), &brief);
  fake_clock_pass (ended.clock, 1);
  n = fake_voice_get_n_hushed (ended.voice);
  limber_runner_send (ended.runner, LIMBER_EVENT_END);
  g_assert_cmpuint (fake_voice_get_n_hushed (ended.voice), ==, n + 1);
  g_assert_cmpstr (fake_voice_last (ended.voice), ==, "First: Knee hug.");
}

/* It can be turned on and off while a session plays. */
static void
test_turned_on_in_the_middle (void)
{
  g_auto (Told) told = { 0 };
  guint n;

  told_start (&told, compile (sample_worked ()), &(const LimberVoicing){ 0 });
  fake_clock_pass (told.clock, 20);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, 0);
  limber_runner_set_voice (told.runner, LIMBER_VOICE (told.voice), &brief);
  fake_clock_pass (told.clock, 7);
  g_assert_cmpstr (fake_voice_get (told.voice, 0)->text, ==, "Ten seconds left.");
  n = fake_voice_get_n (told.voice);
  limber_runner_set_voice (told.runner, NULL, &(const LimberVoicing){ 0 });
  fake_clock_pass (told.clock, 100);
  g_assert_cmpuint (fake_voice_get_n (told.voice), ==, n);
}

/* Who leaves a session that was only tried has heard enough. */
static void
test_left (void)
{
  g_auto (Told) told = { 0 };
  guint n;

  told_start (&told, compile (sample_worked ()), &brief);
  fake_clock_pass (told.clock, 1);
  n = fake_voice_get_n_hushed (told.voice);
  g_clear_object (&told.runner);
  g_assert_cmpuint (fake_voice_get_n_hushed (told.voice), ==, n + 1);
}

static void
note_spoken (LimberRunner *runner, const char *text, guint *n)
{
  (*n)++;
}

/* A screen reader is told the same words. */
static void
test_without_a_voice (void)
{
  g_autoptr (FakeClock) clock = fake_clock_new ();
  g_autoptr (LimberTimeline) timeline = compile (sample_worked ());
  g_autoptr (LimberScript) script = limber_script_new (timeline, &brief);
  g_autoptr (LimberRunner) runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (clock), NULL);
  guint n = 0;

  g_signal_connect (runner, "spoken", G_CALLBACK (note_spoken), &n);
  limber_runner_set_voice (runner, NULL, &brief);
  limber_runner_send (runner, LIMBER_EVENT_START);
  fake_clock_pass (clock, 200);
  g_assert_cmpuint (n, ==, limber_script_get_n (script));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  data_dir = argv[1];
  g_test_add_func ("/narrator/whole-sessions", test_whole_sessions);
  g_test_add_func ("/narrator/no-word-meets-a-count-in", test_no_word_meets_a_count_in);
  g_test_add_func ("/narrator/any-order-of-events", test_any_order_of_events);
  g_test_add_func ("/narrator/a-late-tick-says-one-thing", test_a_late_tick_says_one_thing);
  g_test_add_func ("/narrator/pause-breaks-off", test_pause_breaks_off);
  g_test_add_func ("/narrator/words-wait-for-a-count-in", test_words_wait_for_a_count_in);
  g_test_add_func ("/narrator/what-was-cut-off-is-said-again", test_what_was_cut_off_is_said_again);
  g_test_add_func ("/narrator/skip-and-back", test_skip_and_back);
  g_test_add_func ("/narrator/skip-in-a-pause-is-silent", test_skip_in_a_pause_is_silent);
  g_test_add_func ("/narrator/repeat", test_repeat);
  g_test_add_func ("/narrator/it-hurts", test_it_hurts);
  g_test_add_func ("/narrator/easier", test_easier);
  g_test_add_func ("/narrator/ends", test_ends);
  g_test_add_func ("/narrator/left", test_left);
  g_test_add_func ("/narrator/turned-on-in-the-middle", test_turned_on_in_the_middle);
  g_test_add_func ("/narrator/without-a-voice", test_without_a_voice);
  return g_test_run ();
}
