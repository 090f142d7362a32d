/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-demo.h"

/* Long enough to see a position, short enough not to wait for the next. */
#define HOLD_S 3
#define GAP_S 2
#define WORK_S 12
#define READY_S 1

static const LimberDose *
any_dose (const LimberExercise *exercise)
{
  for (guint level = 0; level < LIMBER_N_LEVELS; level++)
    if (exercise->levels[level] != NULL)
      return exercise->levels[level];
  return NULL;
}

static LimberDose *
demo_hold (void)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_HOLD);

  dose->hold_s = HOLD_S;
  dose->gap_s = GAP_S;
  dose->reps = 2;
  return dose;
}

static LimberDose *
demo_reps (const LimberDose *own)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_REPS);

  dose->out_s = MAX (1, own->out_s);
  dose->hold_s = MIN (HOLD_S, own->hold_s);
  dose->back_s = MAX (1, own->back_s);
  dose->reps = 2;
  return dose;
}

static LimberDose *
demo_work (void)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_TIME);

  dose->seconds = WORK_S;
  return dose;
}

static LimberDose *
demo_script (void)
{
  LimberDose *dose = limber_dose_new (LIMBER_DOSE_SCRIPT);

  dose->n_lines = 1;
  dose->lines = g_new0 (LimberLine, 1);
  dose->lines[0].say = g_strdup ("");
  dose->lines[0].seconds = WORK_S;
  return dose;
}

static LimberDose *
demo_dose (const LimberDose *own)
{
  if (own == NULL)
    return demo_hold ();
  switch (own->type)
    {
    case LIMBER_DOSE_REPS:
      return demo_reps (own);
    case LIMBER_DOSE_TIME:
    case LIMBER_DOSE_INTERVALS:
      return demo_work ();
    case LIMBER_DOSE_SCRIPT:
      return demo_script ();
    case LIMBER_DOSE_HOLD:
    default:
      return demo_hold ();
    }
}

LimberTimeline *
limber_demo_new (const LimberExercise *exercise)
{
  g_autoptr (LimberRoutine) routine = limber_routine_new ();
  LimberBlock *block = limber_block_new (1);
  LimberStep *step = limber_step_new ();

  routine->id = g_strdup (limber_exercise_key (exercise));
  routine->title = g_strdup (exercise->name);
  routine->language = g_strdup ("en");
  routine->defaults.ready_s = READY_S;
  routine->defaults.switch_s = GAP_S;
  step->exercise = limber_exercise_ref (exercise);
  step->first_side = LIMBER_SIDE_RIGHT;
  step->dose = demo_dose (any_dose (exercise));
  g_ptr_array_add (block->steps, step);
  g_ptr_array_add (routine->blocks, block);
  return limber_timeline_compile (routine, NULL, NULL);
}
