/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sample.h"

LimberDose *
sample_hold (int hold_s, int reps)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_HOLD);

  dose->hold_s = hold_s;
  dose->reps = reps;
  return dose;
}

LimberDose *
sample_reps (int reps, int out_s, int hold_s, int back_s)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_REPS);

  dose->reps = reps;
  dose->out_s = out_s;
  dose->hold_s = hold_s;
  dose->back_s = back_s;
  return dose;
}

LimberDose *
sample_time (int seconds)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_TIME);

  dose->seconds = seconds;
  return dose;
}

LimberDose *
sample_intervals (int rounds, int work_s, int easy_s)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_INTERVALS);

  dose->rounds = rounds;
  dose->work_s = work_s;
  dose->easy_s = easy_s;
  return dose;
}

LimberDose *
sample_script (int first_s, int second_s)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_SCRIPT);

  dose->n_lines = 2;
  dose->lines = g_new0 (LimberLine, 2);
  dose->lines[0] = (LimberLine){ g_strdup ("Breathe in"), first_s };
  dose->lines[1] = (LimberLine){ g_strdup ("Breathe out"), second_s };
  return dose;
}

LimberStep *
sample_step (const char *name, LimberPosition position, LimberSides sides, LimberDose *dose)
{
  LimberStep *step = limber_step_new ();

  step->exercise = limber_exercise_new ();
  step->exercise->name = g_strdup (name);
  step->exercise->position = position;
  step->exercise->sides = sides;
  g_strfreev (step->exercise->cues);
  step->exercise->cues = g_strsplit ("Lie down|Breathe|Move slowly", "|", -1);
  step->dose = dose;
  return step;
}

LimberRoutine *
sample_routine (void)
{
  LimberRoutine *routine = limber_routine_new ();

  routine->id = g_strdup ("sample");
  routine->title = g_strdup ("Sample");
  routine->language = g_strdup ("en");
  return routine;
}

LimberStep *
sample_add (LimberRoutine *routine, LimberStep *step)
{
  LimberBlock *block = limber_block_new (1);

  g_ptr_array_add (block->steps, step);
  g_ptr_array_add (routine->blocks, block);
  return step;
}

LimberRoutine *
sample_worked (void)
{
  LimberRoutine *routine = sample_routine ();
  LimberDose *reps = sample_reps (3, 2, 1, 2);

  reps->sets = 2;
  sample_add (routine, sample_step ("Knee hug", LIMBER_POSITION_SUPINE, LIMBER_SIDES_EACH,
                                    sample_hold (20, 2)));
  sample_add (routine, sample_step ("Bridge", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, reps));
  return routine;
}

static LimberDose *
random_dose (void)
{
  LimberDose *dose;

  switch (g_test_rand_int_range (0, LIMBER_N_DOSE_TYPES))
    {
    case LIMBER_DOSE_HOLD:
      dose = sample_hold (g_test_rand_int_range (1, 61), g_test_rand_int_range (1, 6));
      dose->gap_s = g_test_rand_int_range (-1, 10);
      break;
    case LIMBER_DOSE_REPS:
      dose = sample_reps (g_test_rand_int_range (1, 12), g_test_rand_int_range (0, 5),
                          g_test_rand_int_range (0, 5), g_test_rand_int_range (1, 5));
      dose->pause_s = g_test_rand_int_range (-1, 5);
      dose->self_paced = g_test_rand_int_range (0, 4) == 0;
      break;
    case LIMBER_DOSE_TIME:
      dose = sample_time (g_test_rand_int_range (1, 301));
      break;
    case LIMBER_DOSE_INTERVALS:
      return sample_intervals (g_test_rand_int_range (1, 8), g_test_rand_int_range (1, 61),
                               g_test_rand_int_range (0, 31));
    case LIMBER_DOSE_SCRIPT:
    default:
      return sample_script (g_test_rand_int_range (1, 30), g_test_rand_int_range (1, 30));
    }
  dose->sets = g_test_rand_int_range (1, 4);
  dose->rest_s = g_test_rand_int_range (-1, 40);
  return dose;
}

LimberRoutine *
sample_random (void)
{
  LimberRoutine *routine = sample_routine ();
  int n = g_test_rand_int_range (1, 9);

  for (int i = 0; i < n; i++)
    {
      LimberStep *step =
          sample_step ("Exercise", (LimberPosition) g_test_rand_int_range (0, LIMBER_N_POSITIONS),
                       (LimberSides) g_test_rand_int_range (0, LIMBER_N_SIDES), random_dose ());

      step->ready_s = g_test_rand_int_range (-1, 20);
      sample_add (routine, step);
    }
  routine->defaults.switch_s = g_test_rand_int_range (0, 12);
  routine->defaults.move_s = g_test_rand_int_range (0, 40);
  return routine;
}

LimberTimeline *
sample_compile (const LimberRoutine *routine)
{
  g_autoptr (GError) error = NULL;
  LimberTimeline *timeline = limber_timeline_compile (routine, NULL, &error);

  g_assert_no_error (error);
  return timeline;
}
