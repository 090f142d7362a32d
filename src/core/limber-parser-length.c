/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-timeline.h"

typedef struct
{
  gint64 seconds;
  gint64 phases;
} Length;

/* One set on one side, with all that may come between its parts. */
static Length
pass_bound (const LimberDose *dose, const LimberDefaults *defaults)
{
  int gap = dose->gap_s == LIMBER_UNSET ? defaults->gap_s : dose->gap_s;
  int pause = dose->pause_s == LIMBER_UNSET ? defaults->pause_s : dose->pause_s;
  Length length = { 0, 1 };

  switch (dose->type)
    {
    case LIMBER_DOSE_HOLD:
      return (Length){ (gint64) dose->reps * (dose->hold_s + gap), 2 * dose->reps };
    case LIMBER_DOSE_REPS:
      return (Length){ (gint64) dose->reps * (dose->out_s + dose->hold_s + dose->back_s + pause),
                       4 * dose->reps };
    case LIMBER_DOSE_INTERVALS:
      return (Length){ (gint64) dose->rounds * (dose->work_s + dose->easy_s), 2 * dose->rounds };
    case LIMBER_DOSE_SCRIPT:
      length.phases = dose->n_lines;
      for (guint i = 0; i < dose->n_lines; i++)
        length.seconds += dose->lines[i].seconds;
      return length;
    case LIMBER_DOSE_TIME:
    default:
      length.seconds = dose->seconds;
      return length;
    }
}

static Length
step_bound (const LimberStep *step, const LimberRoutine *routine)
{
  const LimberDefaults *defaults = &routine->defaults;
  LimberLevel level = step->has_level ? step->level : routine->level;
  const LimberDose *dose = step->dose != NULL ? step->dose : step->exercise->levels[level];
  Length pass = pass_bound (dose, defaults);
  int sides = limber_step_sides (step) == LIMBER_SIDES_EACH ? 2 : 1;
  int rest = dose->rest_s == LIMBER_UNSET ? defaults->rest_s : dose->rest_s;
  int lead =
      step->ready_s == LIMBER_UNSET ? MAX (defaults->ready_s, defaults->move_s) : step->ready_s;

  return (Length){ lead + dose->sets * (sides * pass.seconds + defaults->switch_s + rest),
                   1 + dose->sets * (sides * pass.phases + 2) };
}

gboolean
limber_parser_is_surely_short (const LimberRoutine *routine)
{
  Length total = { 0, 0 };

  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          Length step = step_bound (g_ptr_array_index (block->steps, j), routine);

          total.seconds += block->repeat * step.seconds;
          total.phases += block->repeat * step.phases;
        }
    }
  return total.seconds <= LIMBER_ROUTINE_MAX_S && total.phases <= LIMBER_PHASES_MAX;
}
