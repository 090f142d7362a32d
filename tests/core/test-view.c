/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-view.h"
#include "limber-words.h"
#include "sample.h"

#define S LIMBER_SECOND_US

/* What is shown of @routine at @at_us after its start. */
static LimberView *
view_at (LimberRoutine *routine, gint64 at_us)
{
  g_autoptr (LimberRoutine) taken = routine;
  g_autoptr (LimberTimeline) timeline = sample_compile (taken);
  g_autoptr (LimberSession) ready = limber_session_new (timeline, NULL);
  g_autoptr (GPtrArray) effects = limber_effects_new ();
  g_autoptr (LimberSession) started = NULL;
  g_autoptr (LimberSession) later = NULL;

  started = limber_session_reduce (ready, LIMBER_EVENT_START, 0, effects);
  later = limber_session_reduce (started, LIMBER_EVENT_TICK, at_us, effects);
  return limber_view_new (later, at_us);
}

static void
test_lead_in (void)
{
  g_autoptr (LimberView) view = view_at (sample_worked (), 2 * S);

  g_assert_cmpstr (view->title, ==, "Knee hug");
  g_assert_cmpstr (view->phase, ==, "Get ready");
  g_assert_cmpstr (view->digits, ==, "13");
  g_assert_cmpstr (view->digits_spoken, ==, "13 seconds left");
  g_assert_cmpstr (view->note, ==, "Lie down");
  g_assert_cmpstr (view->side, ==, "");
  g_assert_cmpstr (view->next, ==, "Next: Change sides");
  g_assert_cmpstr (view->left, ==, "3:12 left");
  g_assert_cmpstr (view->step, ==, "Exercise 1 of 2");
  g_assert_true (view->can_pause && view->can_next && !view->can_resume && !view->can_done);
}

static void
test_phases (void)
{
  static const struct
  {
    int at_s;
    const char *phase, *digits, *side, *set, *rep, *next;
  } cases[] = {
    { 15, "Hold", "20", "Left side", "", "1 of 2", "Next: Change sides" },
    { 36, "Let go", "4", "Left side", "", "1 of 2", "Next: Change sides" },
    { 40, "Hold", "20", "Left side", "", "2 of 2", "Next: Change sides" },
    { 60, "Change sides", "10", "", "", "", "Next: Right side" },
    { 75, "Hold", "15", "Right side", "", "1 of 2", "Next: Bridge" },
    { 116, "Get ready", "14", "", "Set 1 of 2", "", "Next: Rest" },
    { 130, "Go", "2", "", "Set 1 of 2", "1 of 3", "Next: Rest" },
    { 132, "Hold", "1", "", "Set 1 of 2", "1 of 3", "Next: Rest" },
    { 133, "Back", "2", "", "Set 1 of 2", "1 of 3", "Next: Rest" },
    { 150, "Rest", "27", "", "Set 1 of 2", "", "Next: set 2 of 2" },
    { 178, "Go", "1", "", "Set 2 of 2", "1 of 3", "This is the last exercise" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberView) view = view_at (sample_worked (), cases[i].at_s * S);

      g_assert_cmpstr (view->phase, ==, cases[i].phase);
      g_assert_cmpstr (view->digits, ==, cases[i].digits);
      g_assert_cmpstr (view->side, ==, cases[i].side);
      g_assert_cmpstr (view->set, ==, cases[i].set);
      g_assert_cmpstr (view->rep, ==, cases[i].rep);
      g_assert_cmpstr (view->next, ==, cases[i].next);
    }
}

/* A moment before a whole second still shows the second that is not yet over. */
static void
test_digits_round_up (void)
{
  g_autoptr (LimberView) view = view_at (sample_worked (), 15 * S - 1);

  g_assert_cmpstr (view->digits, ==, "1");
  g_assert_cmpfloat (view->ring, >, 0);
}

static void
test_notes_take_turns (void)
{
  static const char *const notes[] = { "Lie down", "Breathe", "Move slowly", "Lie down" };

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      g_autoptr (LimberView) view = view_at (sample_worked (), i * LIMBER_CUE_TURN_US + S);

      g_assert_cmpstr (view->note, ==, notes[i]);
    }
}

static void
test_clinicians_note_is_first (void)
{
  LimberRoutine *routine = sample_worked ();
  const LimberBlock *block = g_ptr_array_index (routine->blocks, 0);
  LimberStep *step = g_ptr_array_index (block->steps, 0);
  g_autoptr (LimberView) first = NULL;
  g_autoptr (LimberView) second = NULL;

  step->note = g_strdup ("Use the blue cushion");
  first = view_at (limber_routine_ref (routine), S);
  second = view_at (routine, LIMBER_CUE_TURN_US);
  g_assert_cmpstr (first->note, ==, "Use the blue cushion");
  g_assert_cmpstr (second->note, ==, "Lie down");
}

static void
test_script_shows_its_line (void)
{
  LimberRoutine *routine = sample_routine ();
  g_autoptr (LimberView) view = NULL;

  sample_add (routine, sample_step ("Breathing", LIMBER_POSITION_SITTING, LIMBER_SIDES_NONE,
                                    sample_script (4, 6)));
  view = view_at (routine, 20 * S);
  g_assert_cmpstr (view->note, ==, "Breathe out");
}

static void
test_self_paced_counts_up (void)
{
  LimberRoutine *routine = sample_routine ();
  LimberDose *dose = sample_reps (8, 2, 1, 2);
  g_autoptr (LimberView) view = NULL;

  dose->self_paced = TRUE;
  sample_add (routine, sample_step ("Slow", LIMBER_POSITION_SITTING, LIMBER_SIDES_NONE, dose));
  view = view_at (routine, 15 * S + 75 * S);
  g_assert_cmpstr (view->digits, ==, "1:15");
  g_assert_cmpstr (view->digits_spoken, ==, "1 minute 15 seconds so far");
  g_assert_true (view->can_done);
  g_assert_cmpfloat (view->ring, ==, 1.0);
}

static void
test_finished (void)
{
  g_autoptr (LimberView) view = view_at (sample_worked (), 194 * S);

  g_assert_cmpint (view->status, ==, LIMBER_SESSION_ENDED);
  g_assert_cmpstr (view->phase, ==, "Finished");
  g_assert_cmpfloat (view->progress, ==, 1.0);
  g_assert_false (view->can_pause || view->can_next || view->can_back || view->can_end);
}

/* --- Words --- */

static void
assert_dose (LimberDose *dose, LimberSides sides, const char *expected)
{
  g_autoptr (LimberDose) taken = dose;
  g_autofree char *words = limber_words_dose (taken, sides);

  g_assert_cmpstr (words, ==, expected);
}

static LimberDose *
with (LimberDose *dose, int sets, gboolean self_paced)
{
  dose->sets = sets;
  dose->self_paced = self_paced;
  return dose;
}

static void
test_doses_in_words (void)
{
  assert_dose (sample_hold (20, 3), LIMBER_SIDES_EACH, "3 × 20 s each side");
  assert_dose (sample_hold (20, 1), LIMBER_SIDES_NONE, "20 s");
  assert_dose (with (sample_hold (10, 4), 2, FALSE), LIMBER_SIDES_NONE, "2 sets of 4 × 10 s");
  assert_dose (sample_reps (8, 2, 1, 2), LIMBER_SIDES_ALTERNATE, "8 times, changing sides");
  assert_dose (sample_reps (1, 2, 1, 2), LIMBER_SIDES_NONE, "1 time");
  assert_dose (sample_reps (10, 2, 5, 2), LIMBER_SIDES_NONE, "10 times, 5 s hold");
  assert_dose (with (sample_reps (10, 2, 1, 2), 2, FALSE), LIMBER_SIDES_NONE, "2 × 10 times");
  assert_dose (with (sample_reps (10, 2, 1, 2), 1, TRUE), LIMBER_SIDES_NONE,
               "10 times, at your own pace");
  assert_dose (sample_time (60), LIMBER_SIDES_NONE, "1 min");
  assert_dose (sample_time (90), LIMBER_SIDES_NONE, "90 s");
  assert_dose (sample_time (150), LIMBER_SIDES_NONE, "2 min 30 s");
  assert_dose (sample_intervals (8, 60, 30), LIMBER_SIDES_NONE, "8 × 1 min, 30 s easy between");
  assert_dose (sample_intervals (1, 60, 30), LIMBER_SIDES_NONE, "1 min");
  assert_dose (sample_script (100, 200), LIMBER_SIDES_NONE, "5 min");
}

static void
test_times_in_words (void)
{
  static const struct
  {
    gint64 seconds;
    const char *digits, *clock, *spoken;
  } cases[] = {
    { 0, "0", "0:00", "0 seconds" },
    { 1, "1", "0:01", "1 second" },
    { 59, "59", "0:59", "59 seconds" },
    { 60, "1:00", "1:00", "1 minute" },
    { 65, "1:05", "1:05", "1 minute 5 seconds" },
    { 3725, "1:02:05", "1:02:05", "62 minutes 5 seconds" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *digits = limber_words_digits (cases[i].seconds);
      g_autofree char *clock = limber_words_clock (cases[i].seconds);
      g_autofree char *spoken = limber_words_seconds (cases[i].seconds);

      g_assert_cmpstr (digits, ==, cases[i].digits);
      g_assert_cmpstr (clock, ==, cases[i].clock);
      g_assert_cmpstr (spoken, ==, cases[i].spoken);
    }
}

static void
assert_schedule (int frequency, int period, char unit, guint days, int weeks, const char *expected)
{
  g_autoptr (LimberSchedule) schedule = limber_schedule_new ();
  g_autofree char *words = NULL;

  schedule->frequency = frequency;
  schedule->period = period;
  schedule->period_unit = unit;
  schedule->days = days;
  schedule->weeks = weeks;
  words = limber_words_schedule (schedule);
  g_assert_cmpstr (words, ==, expected);
}

static void
test_schedules_in_words (void)
{
  assert_schedule (1, 1, 'd', 0, 0, "Once a day");
  assert_schedule (2, 1, 'd', 0, 0, "2 times a day");
  assert_schedule (3, 1, 'w', 0, 6, "3 times a week, for 6 weeks");
  assert_schedule (1, 2, 'd', 0, 1, "1 × every 2 days, for 1 week");
  assert_schedule (2, 1, 'w', 1 | 16, 0, "2 times a week, Monday, Friday");
}

static void
test_words_of_phases (void)
{
  g_autoptr (LimberRoutine) routine = sample_worked ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);
  static const struct
  {
    int at_s;
    const char *words;
  } cases[] = {
    { 0, "Next: Knee hug. On your back. 2 × 20 s each side." },
    { 15, "Left side. Hold." },
    { 35, "Let go" },
    { 40, "Hold" },
    { 60, "Change sides" },
    { 70, "Right side. Hold." },
    { 115, "Next: Bridge. 2 × 3 times." },
    { 130, "Go" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words =
          limber_words_phase (timeline, limber_timeline_find (timeline, cases[i].at_s * S));

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/view/lead-in", test_lead_in);
  g_test_add_func ("/view/phases", test_phases);
  g_test_add_func ("/view/digits-round-up", test_digits_round_up);
  g_test_add_func ("/view/notes-take-turns", test_notes_take_turns);
  g_test_add_func ("/view/clinicians-note", test_clinicians_note_is_first);
  g_test_add_func ("/view/script", test_script_shows_its_line);
  g_test_add_func ("/view/self-paced", test_self_paced_counts_up);
  g_test_add_func ("/view/finished", test_finished);
  g_test_add_func ("/words/doses", test_doses_in_words);
  g_test_add_func ("/words/times", test_times_in_words);
  g_test_add_func ("/words/schedules", test_schedules_in_words);
  g_test_add_func ("/words/phases", test_words_of_phases);
  return g_test_run ();
}
