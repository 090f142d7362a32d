/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sample.h"

/* A timeline in one line, such as "15 ready, 20 hold 1.1 left": length, kind, set.repetition, side.
 */
static char *
describe (const LimberTimeline *timeline)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < limber_timeline_get_n_phases (timeline); i++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (timeline, i);
      const char *side = limber_side_to_string (phase->side);

      g_string_append_printf (text, "%s%d %s %u.%u%s%s", i > 0 ? ", " : "",
                              (int) (phase->length_us / LIMBER_SECOND_US),
                              limber_phase_kind_to_string (phase->kind), phase->set, phase->rep,
                              side != NULL ? " " : "", side != NULL ? side : "");
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_step (LimberSides sides, LimberDose *dose, const char *expected)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autofree char *described = NULL;

  sample_add (routine, sample_step ("One", LIMBER_POSITION_PRONE, sides, dose));
  timeline = sample_compile (routine);
  described = describe (timeline);
  g_assert_cmpstr (described, ==, expected);
}

static void
test_worked_example (void)
{
  g_autoptr (LimberRoutine) routine = sample_worked ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);

  g_assert_cmpint (limber_timeline_get_total_us (timeline), ==, 194 * LIMBER_SECOND_US);
  g_assert_cmpuint (limber_timeline_get_n_steps (timeline), ==, 2);
}

static void
test_holds (void)
{
  assert_step (LIMBER_SIDES_NONE, sample_hold (20, 2),
               "15 ready 1.0, 20 hold 1.1, 5 release 1.1, 20 hold 1.2");
  assert_step (LIMBER_SIDES_EACH, sample_hold (20, 1),
               "15 ready 1.0, 20 hold 1.1 left, 10 switch 1.0, 20 hold 1.1 right");
  assert_step (LIMBER_SIDES_ALTERNATE, sample_hold (6, 3),
               "15 ready 1.0, 6 hold 1.1 left, 5 release 1.1 left, 6 hold 1.2 right, "
               "5 release 1.2 right, 6 hold 1.3 left");
}

static void
test_reps (void)
{
  LimberDose *two_sets = sample_reps (1, 2, 0, 3);

  assert_step (LIMBER_SIDES_NONE, sample_reps (2, 2, 1, 3),
               "15 ready 1.0, 2 out 1.1, 1 hold 1.1, 3 back 1.1, 1 pause 1.1, 2 out 1.2, "
               "1 hold 1.2, 3 back 1.2");
  two_sets->sets = 2;
  assert_step (LIMBER_SIDES_EACH, two_sets,
               "15 ready 1.0, 2 out 1.1 left, 3 back 1.1 left, 10 switch 1.0, 2 out 1.1 right, "
               "3 back 1.1 right, 30 rest 1.0, 2 out 2.1 left, 3 back 2.1 left, 10 switch 2.0, "
               "2 out 2.1 right, 3 back 2.1 right");
}

static void
test_self_paced (void)
{
  LimberDose *dose = sample_reps (4, 2, 1, 2);

  dose->self_paced = TRUE;
  /* 4 × 5 s and 3 pauses; without repetitions there is nothing to alternate. */
  assert_step (LIMBER_SIDES_ALTERNATE, dose, "15 ready 1.0, 23 wait 1.0");
}

static void
test_time (void)
{
  assert_step (LIMBER_SIDES_ALTERNATE, sample_time (60), "15 ready 1.0, 60 work 1.0");
  assert_step (LIMBER_SIDES_EACH, sample_time (30),
               "15 ready 1.0, 30 work 1.0 left, 10 switch 1.0, 30 work 1.0 right");
}

static void
test_intervals (void)
{
  assert_step (LIMBER_SIDES_NONE, sample_intervals (2, 40, 20),
               "15 ready 1.0, 40 work 1.1, 20 easy 1.1, 40 work 1.2");
  assert_step (LIMBER_SIDES_NONE, sample_intervals (2, 40, 0),
               "15 ready 1.0, 40 work 1.1, 40 work 1.2");
}

static void
test_script (void)
{
  assert_step (LIMBER_SIDES_NONE, sample_script (4, 6), "15 ready 1.0, 4 say 1.0, 6 say 1.0");
}

static void
test_long_dose_does_not_overflow (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;

  sample_add (routine, sample_step ("Walk", LIMBER_POSITION_STANDING, LIMBER_SIDES_NONE,
                                    sample_time (14400)));
  timeline = sample_compile (routine);
  g_assert_cmpint (limber_timeline_get_total_us (timeline), ==, 14415 * LIMBER_SECOND_US);
}

static void
test_lead_ins (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autofree char *described = NULL;

  sample_add (routine,
              sample_step ("A", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (1)));
  sample_add (routine, sample_step ("B", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (1)))
      ->ready_s = 7;
  sample_add (routine, sample_step ("C", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (1)))
      ->ready_s = 0;
  timeline = sample_compile (routine);
  described = describe (timeline);
  /* A step's own length keeps the kind; none at all makes no phase. */
  g_assert_cmpstr (described, ==, "15 ready 1.0, 1 work 1.0, 7 move 1.0, 1 work 1.0, 1 work 1.0");
}

static void
test_repeat_block (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  LimberBlock *block = limber_block_new (3);

  g_ptr_array_add (block->steps,
                   sample_step ("A", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (10)));
  g_ptr_array_add (block->steps,
                   sample_step ("B", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (10)));
  g_ptr_array_add (routine->blocks, block);
  timeline = sample_compile (routine);
  g_assert_cmpuint (limber_timeline_get_n_steps (timeline), ==, 6);
  g_assert_cmpint (limber_timeline_get_total_us (timeline), ==,
                   (15 + 10 + 5 * (30 + 10)) * LIMBER_SECOND_US);
  g_assert_cmpuint (limber_timeline_get_step (timeline, 5)->round, ==, 3);
}

/* Steps A, B (optional), C (left out on a flare-up day), of three positions. */
static LimberRoutine *
versions_routine (void)
{
  LimberRoutine *routine = sample_routine ();
  LimberStep *step;

  step = sample_add (
      routine, sample_step ("A", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (40)));
  step->flare_dose = sample_time (20);
  step = sample_add (routine,
                     sample_step ("B", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (40)));
  step->optional = TRUE;
  step = sample_add (
      routine, sample_step ("C", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (40)));
  step->flare_skip = TRUE;
  return routine;
}

static void
test_versions (void)
{
  static const struct
  {
    LimberChoices choices;
    int total_s;
  } cases[] = {
    { { 0 }, 15 + 40 + 30 + 40 + 30 + 40 },
    /* Without B there is no change of position. */
    { { .short_version = TRUE }, 15 + 40 + 15 + 40 },
    { { .flare = TRUE }, 15 + 20 + 30 + 40 },
    { { .flare = TRUE, .short_version = TRUE }, 15 + 20 },
  };
  g_autoptr (LimberRoutine) routine = versions_routine ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberTimeline) timeline =
          limber_timeline_compile (routine, &cases[i].choices, NULL);

      g_assert_cmpint (limber_timeline_get_total_us (timeline), ==,
                       cases[i].total_s * LIMBER_SECOND_US);
    }
}

static void
test_nothing_left (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (GError) error = NULL;
  LimberChoices choices = { .short_version = TRUE };

  sample_add (routine,
              sample_step ("A", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (4)))
      ->optional = TRUE;
  timeline = limber_timeline_compile (routine, &choices, &error);
  g_assert_null (timeline);
  g_assert_error (error, LIMBER_TIMELINE_ERROR, LIMBER_TIMELINE_ERROR_EMPTY);
}

static void
test_levels (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) own = NULL;
  g_autoptr (LimberTimeline) chosen = NULL;
  g_autoptr (LimberTimeline) missing = NULL;
  g_autoptr (GError) error = NULL;
  LimberChoices active = { .has_level = TRUE, .level = LIMBER_LEVEL_ACTIVE };
  LimberChoices moderate = { .has_level = TRUE, .level = LIMBER_LEVEL_MODERATE };
  LimberStep *step =
      sample_add (routine, sample_step ("Plank", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, NULL));

  step->exercise->levels[LIMBER_LEVEL_GENTLE] = sample_time (10);
  step->exercise->levels[LIMBER_LEVEL_ACTIVE] = sample_time (60);
  own = sample_compile (routine);
  chosen = limber_timeline_compile (routine, &active, NULL);
  missing = limber_timeline_compile (routine, &moderate, &error);
  g_assert_cmpint (limber_timeline_get_total_us (own), ==, 25 * LIMBER_SECOND_US);
  g_assert_cmpint (limber_timeline_get_total_us (chosen), ==, 75 * LIMBER_SECOND_US);
  g_assert_null (missing);
  g_assert_error (error, LIMBER_TIMELINE_ERROR, LIMBER_TIMELINE_ERROR_NO_DOSE);
  g_assert_nonnull (strstr (error->message, "Plank"));
  g_assert_nonnull (strstr (error->message, "moderate"));
  g_assert_true (limber_routine_has_level (routine, LIMBER_LEVEL_ACTIVE));
  g_assert_false (limber_routine_has_level (routine, LIMBER_LEVEL_MODERATE));
}

static void
test_step_level_wins (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  LimberChoices active = { .has_level = TRUE, .level = LIMBER_LEVEL_ACTIVE };
  LimberStep *step =
      sample_add (routine, sample_step ("Plank", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, NULL));

  step->exercise->levels[LIMBER_LEVEL_GENTLE] = sample_time (10);
  step->exercise->levels[LIMBER_LEVEL_ACTIVE] = sample_time (60);
  step->has_level = TRUE;
  step->level = LIMBER_LEVEL_GENTLE;
  timeline = limber_timeline_compile (routine, &active, NULL);
  g_assert_cmpint (limber_timeline_get_total_us (timeline), ==, 25 * LIMBER_SECOND_US);
}

static void
test_too_long (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) just = NULL;
  g_autoptr (LimberTimeline) over = NULL;
  g_autoptr (GError) error = NULL;
  gint64 measured_us;

  routine->defaults.ready_s = 0;
  sample_add (routine,
              sample_step ("A", LIMBER_POSITION_BIKE, LIMBER_SIDES_NONE, sample_time (14400)));
  sample_add (routine,
              sample_step ("B", LIMBER_POSITION_BIKE, LIMBER_SIDES_NONE, sample_time (7200)));
  just = sample_compile (routine);
  g_assert_true (limber_timeline_measure (routine, &measured_us, NULL));
  g_assert_cmpint (measured_us, ==, limber_timeline_get_total_us (just));
  sample_add (routine, sample_step ("C", LIMBER_POSITION_BIKE, LIMBER_SIDES_NONE, sample_time (1)));
  g_assert_false (limber_timeline_measure (routine, &measured_us, &error));
  g_assert_error (error, LIMBER_TIMELINE_ERROR, LIMBER_TIMELINE_ERROR_TOO_LONG);
  g_assert_cmpint (measured_us, ==, limber_timeline_get_total_us (just));
  g_clear_error (&error);
  over = limber_timeline_compile (routine, NULL, &error);
  g_assert_cmpint (limber_timeline_get_total_us (just), ==,
                   LIMBER_ROUTINE_MAX_S * LIMBER_SECOND_US);
  g_assert_null (over);
  g_assert_error (error, LIMBER_TIMELINE_ERROR, LIMBER_TIMELINE_ERROR_TOO_LONG);
}

/* --- Cues --- */

/* The cues in one line, such as "12 tick, 15 start"; halves of a second are written ".5". */
static char *
describe_cues (const LimberTimeline *timeline)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < limber_timeline_get_n_cues (timeline); i++)
    {
      const LimberCuePoint *cue = limber_timeline_get_cue (timeline, i);

      g_string_append_printf (
          text, "%s%d%s %s", i > 0 ? ", " : "", (int) (cue->offset_us / LIMBER_SECOND_US),
          cue->offset_us % LIMBER_SECOND_US != 0 ? ".5" : "", limber_cue_to_string (cue->cue));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_cues (LimberSides sides, LimberDose *dose, const char *expected)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autofree char *described = NULL;

  sample_add (routine, sample_step ("One", LIMBER_POSITION_PRONE, sides, dose));
  timeline = sample_compile (routine);
  described = describe_cues (timeline);
  g_assert_cmpstr (described, ==, expected);
}

static void
test_cues (void)
{
  assert_cues (LIMBER_SIDES_EACH, sample_hold (25, 1),
               "12 tick, 13 tick, 14 tick, 15 start, 27.5 halfway, 40 switch, 47 tick, 48 tick, "
               "49 tick, 50 start, 62.5 halfway, 75 finished");
  assert_cues (LIMBER_SIDES_NONE, sample_hold (19, 2),
               "12 tick, 13 tick, 14 tick, 15 start, 34 end, 36 tick, 37 tick, 38 tick, 39 start, "
               "58 finished");
  assert_cues (LIMBER_SIDES_NONE, sample_reps (2, 2, 1, 2),
               "12 tick, 13 tick, 14 tick, 15 start, 17 change, 18 end, 20 tick, 21 start, "
               "23 change, 24 end, 26 finished");
  assert_cues (LIMBER_SIDES_NONE, sample_script (4, 6),
               "12 tick, 13 tick, 14 tick, 15 start, 19 change, 25 finished");
}

static void
test_cues_of_rest (void)
{
  LimberDose *dose = sample_time (5);

  dose->sets = 2;
  dose->rest_s = 4;
  assert_cues (LIMBER_SIDES_NONE, dose,
               "12 tick, 13 tick, 14 tick, 15 start, 20 rest, 21 tick, 22 tick, 23 tick, 24 start, "
               "29 finished");
}

static void
test_swap (void)
{
  g_autoptr (LimberRoutine) routine = sample_worked ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);
  g_autoptr (LimberTimeline) swapped = NULL;
  g_autoptr (LimberTimeline) again = NULL;
  g_autoptr (LimberDose) dose = sample_time (10);

  swapped = limber_timeline_swap (timeline, 0, NULL, dose, NULL);
  again = limber_timeline_swap (swapped, 1, NULL, dose, NULL);
  /* Each side for 10 s in place of 2 × 20 s each side. */
  g_assert_cmpint (limber_timeline_get_total_us (swapped), ==, (194 - 100 + 30) * LIMBER_SECOND_US);
  g_assert_true (limber_timeline_get_step (swapped, 0)->easier);
  g_assert_false (limber_timeline_get_step (swapped, 1)->easier);
  /* A second swap keeps the first. */
  g_assert_cmpint (limber_timeline_get_total_us (again), ==,
                   (15 + 30 + 15 + 10) * LIMBER_SECOND_US);
}

/* --- Properties --- */

static void
assert_well_formed (const LimberTimeline *timeline)
{
  gint64 at_us = 0;
  guint step = 0;

  for (guint i = 0; i < limber_timeline_get_n_phases (timeline); i++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (timeline, i);

      g_assert_cmpint (phase->start_us, ==, at_us);
      g_assert_true (phase->length_us > 0 || phase->kind == LIMBER_PHASE_WAIT);
      g_assert_true (phase->step == step || phase->step == step + 1);
      g_assert_cmpuint (phase->set, >=, 1);
      if (phase->length_us > 0)
        {
          g_assert_cmpuint (limber_timeline_find (timeline, at_us), ==, i);
          g_assert_cmpuint (limber_timeline_find (timeline, at_us + phase->length_us - 1), ==, i);
        }
      at_us += phase->length_us;
      step = phase->step;
    }
  g_assert_cmpint (limber_timeline_get_total_us (timeline), ==, at_us);
  g_assert_cmpuint (step + 1, ==, limber_timeline_get_n_steps (timeline));
}

static void
assert_cues_rise (const LimberTimeline *timeline)
{
  gint64 at_us = -1;

  for (guint i = 0; i < limber_timeline_get_n_cues (timeline); i++)
    {
      const LimberCuePoint *cue = limber_timeline_get_cue (timeline, i);

      /* A self-paced dose without a tempo is estimated at no time at all. */
      g_assert_cmpint (cue->offset_us, >, at_us);
      g_assert_cmpuint (limber_timeline_find_cue (timeline, cue->offset_us), ==, i);
      at_us = cue->offset_us;
    }
}

static void
test_random_routines (void)
{
  for (int i = 0; i < 500; i++)
    {
      g_autoptr (LimberRoutine) routine = sample_random ();
      g_autoptr (LimberTimeline) timeline = sample_compile (routine);
      gint64 measured_us = 0;

      assert_well_formed (timeline);
      assert_cues_rise (timeline);
      g_assert_true (limber_timeline_measure (routine, &measured_us, NULL));
      g_assert_cmpint (measured_us, ==, limber_timeline_get_total_us (timeline));
    }
}

static void
test_minutes (void)
{
  g_assert_cmpuint (limber_minutes (0), ==, 1);
  g_assert_cmpuint (limber_minutes (89 * LIMBER_SECOND_US), ==, 1);
  g_assert_cmpuint (limber_minutes (90 * LIMBER_SECOND_US), ==, 2);
  g_assert_cmpuint (limber_minutes (484 * LIMBER_SECOND_US), ==, 8);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/timeline/worked-example", test_worked_example);
  g_test_add_func ("/timeline/holds", test_holds);
  g_test_add_func ("/timeline/reps", test_reps);
  g_test_add_func ("/timeline/self-paced", test_self_paced);
  g_test_add_func ("/timeline/time", test_time);
  g_test_add_func ("/timeline/intervals", test_intervals);
  g_test_add_func ("/timeline/script", test_script);
  g_test_add_func ("/timeline/long-dose", test_long_dose_does_not_overflow);
  g_test_add_func ("/timeline/lead-ins", test_lead_ins);
  g_test_add_func ("/timeline/repeat-block", test_repeat_block);
  g_test_add_func ("/timeline/versions", test_versions);
  g_test_add_func ("/timeline/nothing-left", test_nothing_left);
  g_test_add_func ("/timeline/levels", test_levels);
  g_test_add_func ("/timeline/step-level", test_step_level_wins);
  g_test_add_func ("/timeline/too-long", test_too_long);
  g_test_add_func ("/timeline/cues", test_cues);
  g_test_add_func ("/timeline/cues-of-rest", test_cues_of_rest);
  g_test_add_func ("/timeline/swap", test_swap);
  g_test_add_func ("/timeline/random", test_random_routines);
  g_test_add_func ("/timeline/minutes", test_minutes);
  return g_test_run ();
}
