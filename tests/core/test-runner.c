/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-recorder.h"
#include "limber-runner.h"
#include "sample.h"

#define S LIMBER_SECOND_US

/* --- A clock that is moved by hand --- */

#define TEST_TYPE_CLOCK (test_clock_get_type ())
G_DECLARE_FINAL_TYPE (TestClock, test_clock, TEST, CLOCK, GObject)

struct _TestClock
{
  GObject parent_instance;
  gint64 now_us;
  gint64 deadline_us;
  LimberClockFunc func;
  gpointer user_data;
};

static gint64
test_clock_now (LimberClock *clock)
{
  return TEST_CLOCK (clock)->now_us;
}

static void
test_clock_arm (LimberClock *clock, gint64 deadline_us, LimberClockFunc func, gpointer user_data)
{
  TestClock *self = TEST_CLOCK (clock);

  self->deadline_us = deadline_us;
  self->func = func;
  self->user_data = user_data;
}

static void
test_clock_iface_init (LimberClockInterface *iface)
{
  iface->now = test_clock_now;
  iface->arm = test_clock_arm;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestClock, test_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CLOCK, test_clock_iface_init))

static void
test_clock_class_init (TestClockClass *klass)
{
}

static void
test_clock_init (TestClock *self)
{
  self->now_us = 77 * S;
  self->deadline_us = -1;
}

/* Lets the next deadline come, @late_us too late; returns FALSE where none is set. */
static gboolean
test_clock_fire (TestClock *self, gint64 late_us)
{
  if (self->deadline_us < 0)
    return FALSE;
  self->now_us = self->deadline_us + late_us;
  self->deadline_us = -1;
  self->func (self->now_us, self->user_data);
  return TRUE;
}

/* --- Cues that are written down --- */

#define TEST_TYPE_CUES (test_cues_get_type ())
G_DECLARE_FINAL_TYPE (TestCues, test_cues, TEST, CUES, GObject)

struct _TestCues
{
  GObject parent_instance;
  GString *heard;
};

static void
test_cues_play (LimberCues *cues, LimberCue cue)
{
  g_string_append_printf (TEST_CUES (cues)->heard, "%s ", limber_cue_to_string (cue));
}

static LimberCuesState
test_cues_get_state (LimberCues *cues)
{
  return LIMBER_CUES_WORKING;
}

static void
test_cues_iface_init (LimberCuesInterface *iface)
{
  iface->play = test_cues_play;
  iface->get_state = test_cues_get_state;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestCues, test_cues, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CUES, test_cues_iface_init))

static void
test_cues_finalize (GObject *object)
{
  g_string_free (TEST_CUES (object)->heard, TRUE);
  G_OBJECT_CLASS (test_cues_parent_class)->finalize (object);
}

static void
test_cues_class_init (TestCuesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_cues_finalize;
}

static void
test_cues_init (TestCues *self)
{
  self->heard = g_string_new (NULL);
}

/* --- A runner with both --- */

typedef struct
{
  TestClock *clock;
  TestCues *cues;
  LimberRunner *runner;
  GString *said;
  int changes;
  int ended; /* -1 not yet, else whether finished */
} Fixture;

static void
on_changed (LimberRunner *runner, Fixture *fixture)
{
  fixture->changes++;
}

static void
on_said (LimberRunner *runner, const char *text, Fixture *fixture)
{
  g_string_append_printf (fixture->said, "%s|", text);
}

static void
on_ended (LimberRunner *runner, gboolean finished, Fixture *fixture)
{
  fixture->ended = finished;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;

  sample_add (routine,
              sample_step ("Plank", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_hold (20, 1)));
  timeline = sample_compile (routine);
  fixture->clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  fixture->cues = g_object_new (TEST_TYPE_CUES, NULL);
  fixture->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (fixture->clock),
                                       LIMBER_CUES (fixture->cues));
  fixture->said = g_string_new (NULL);
  fixture->ended = -1;
  g_signal_connect (fixture->runner, "changed", G_CALLBACK (on_changed), fixture);
  g_signal_connect (fixture->runner, "said", G_CALLBACK (on_said), fixture);
  g_signal_connect (fixture->runner, "ended", G_CALLBACK (on_ended), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->runner);
  g_object_unref (fixture->clock);
  g_object_unref (fixture->cues);
  g_string_free (fixture->said, TRUE);
}

static void
test_plays_to_the_end (Fixture *fixture, gconstpointer data)
{
  gint64 start_us = fixture->clock->now_us;
  gint64 late_us = 1700;

  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  while (test_clock_fire (fixture->clock, late_us))
    late_us = (late_us * 7) % 9000;
  g_assert_cmpstr (fixture->cues->heard->str, ==, "tick tick tick start halfway finished ");
  g_assert_cmpstr (fixture->said->str, ==, "Next: Plank. On your front. 20 s.|Hold|");
  g_assert_cmpint (fixture->ended, ==, TRUE);
  /* Each tick was late, none of it adds up. */
  g_assert_cmpint (fixture->clock->now_us - start_us, <, 35 * S + 9000);
  g_assert_cmpint (limber_runner_get_played_us (fixture->runner), ==, 35 * S);
}

static void
test_asks_for_each_whole_second (Fixture *fixture, gconstpointer data)
{
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  while (test_clock_fire (fixture->clock, 0))
    ;
  /* The start, and 35 seconds; halfway falls on one of them. */
  g_assert_cmpint (fixture->changes, ==, 1 + 35);
}

static void
test_pause_disarms (Fixture *fixture, gconstpointer data)
{
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  limber_runner_send (fixture->runner, LIMBER_EVENT_PAUSE);
  g_assert_false (test_clock_fire (fixture->clock, 0));
}

static void
test_disposal_disarms (Fixture *fixture, gconstpointer data)
{
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  g_clear_object (&fixture->runner);
  g_assert_false (test_clock_fire (fixture->clock, 0));
}

static void
drop (LimberRunner *runner, Fixture *fixture)
{
  g_clear_object (&fixture->runner);
}

static void
test_may_be_dropped_in_a_handler (Fixture *fixture, gconstpointer data)
{
  g_signal_connect (fixture->runner, "changed", G_CALLBACK (drop), fixture);
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  g_assert_null (fixture->runner);
  g_assert_false (test_clock_fire (fixture->clock, 0));
}

/* --- What the person says --- */

static void
say (LimberRunner *runner, int before, int after)
{
  LimberAnswers answers = LIMBER_NO_ANSWERS;

  answers.pain_before = before;
  answers.pain_after = after;
  limber_runner_answer (runner, &answers);
}

static void
assert_log (FakeRecorder *recorder, const char *expected)
{
  g_autofree char *log = fake_recorder_take_log (recorder);

  g_assert_cmpstr (log, ==, expected);
}

/* What is said before the start is written once there is a record to write it in. */
static void
test_answers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FakeRecorder) recorder = fake_recorder_new ();
  const LimberRecord *record = limber_runner_get_record (fixture->runner);
  const LimberRecordStep *step = g_ptr_array_index (record->steps, 0);

  g_assert_false (limber_runner_is_recorded (fixture->runner));
  limber_runner_set_recorder (fixture->runner, LIMBER_RECORDER (recorder), NULL);
  g_assert_true (limber_runner_is_recorded (fixture->runner));
  say (fixture->runner, 3, LIMBER_UNSET);
  assert_log (recorder, "");
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  assert_log (recorder, "begin; answer before=3; ");
  limber_runner_answer_step (fixture->runner, 0,
                             &(LimberStepAnswers){ LIMBER_SKIP_UNSAID, 8, TRUE });
  assert_log (recorder, "step 0 pain=8 spread; ");
  while (test_clock_fire (fixture->clock, 0))
    ;
  say (fixture->runner, LIMBER_UNSET, 2);
  say (fixture->runner, LIMBER_UNSET, 4);
  assert_log (recorder, "end; answer after=2; answer after=4; ");
  g_assert_cmpint (record->answers.pain_before, ==, 3);
  g_assert_cmpint (record->answers.pain_after, ==, 4);
  g_assert_cmpint (record->answers.pain_worst, ==, 8);
  g_assert_cmpint (step->status, ==, LIMBER_RECORD_DONE);
  g_assert_cmpint (step->pain, ==, 8);
}

static void
test_nothing_said (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FakeRecorder) recorder = fake_recorder_new ();

  limber_runner_set_recorder (fixture->runner, LIMBER_RECORDER (recorder), NULL);
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  limber_runner_send (fixture->runner, LIMBER_EVENT_END);
  assert_log (recorder, "begin; end; ");
}

/* A session that goes on knows what was said before it stopped. */
static void
test_answers_go_on (Fixture *fixture, gconstpointer data)
{
  g_autoptr (FakeRecorder) recorder = fake_recorder_new ();
  g_autoptr (LimberRecord) left = limber_record_new_for_timeline (
      limber_session_get_timeline (limber_runner_get_session (fixture->runner)));

  left->id = g_strdup ("left");
  left->answers.pain_before = 5;
  limber_runner_set_recorder (fixture->runner, LIMBER_RECORDER (recorder), left);
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  say (fixture->runner, LIMBER_UNSET, 6);
  assert_log (recorder, "go on left; left: answer after=6; ");
  g_assert_cmpint (limber_runner_get_record (fixture->runner)->answers.pain_before, ==, 5);
}

/* A session that nobody writes down still knows what was said in it. */
static void
test_answers_unrecorded (Fixture *fixture, gconstpointer data)
{
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  say (fixture->runner, LIMBER_UNSET, 6);
  limber_runner_answer_step (fixture->runner, 0,
                             &(LimberStepAnswers){ LIMBER_SKIP_UNSAID, 8, FALSE });
  g_assert_cmpint (limber_runner_get_record (fixture->runner)->answers.pain_after, ==, 6);
  g_assert_cmpint (limber_runner_get_record (fixture->runner)->answers.pain_worst, ==, 8);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/runner/plays-to-the-end", test_plays_to_the_end);
  ADD ("/runner/whole-seconds", test_asks_for_each_whole_second);
  ADD ("/runner/pause", test_pause_disarms);
  ADD ("/runner/disposal", test_disposal_disarms);
  ADD ("/runner/dropped-in-handler", test_may_be_dropped_in_a_handler);
  ADD ("/runner/answers", test_answers);
  ADD ("/runner/nothing-said", test_nothing_said);
  ADD ("/runner/answers-go-on", test_answers_go_on);
  ADD ("/runner/answers-unrecorded", test_answers_unrecorded);
  return g_test_run ();
}
