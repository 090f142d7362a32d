/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-timeline.h"

#include "limber-config.h"
#include "limber-cue-plan.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (limber - timeline - error - quark, limber_timeline_error)

struct _LimberTimeline
{
  LimberRoutine *routine;
  LimberChoices choices;
  GPtrArray *swaps; /* of Swap; those that made this timeline what it is */
  GArray *phases;   /* empty where only the length is wanted */
  GArray *steps;
  GArray *cues;
  guint n_phases;
  gint64 total_us;
  gboolean length_only;
};

/* An easier form that takes the place of a step's exercise, dose or both. */
typedef struct
{
  guint step;
  LimberExercise *exercise;
  LimberDose *dose;
} Swap;

static void
swap_free (Swap *swap)
{
  g_clear_pointer (&swap->exercise, limber_exercise_unref);
  g_clear_pointer (&swap->dose, limber_dose_unref);
  g_free (swap);
}

static Swap *
swap_new (guint step, const LimberExercise *exercise, const LimberDose *dose)
{
  Swap *swap = g_new0 (Swap, 1);

  swap->step = step;
  swap->exercise = exercise != NULL ? limber_exercise_ref (exercise) : NULL;
  swap->dose = dose != NULL ? limber_dose_ref (dose) : NULL;
  return swap;
}

static void
limber_timeline_clear (gpointer data)
{
  LimberTimeline *self = data;

  g_array_unref (self->phases);
  g_array_unref (self->steps);
  g_array_unref (self->cues);
  g_ptr_array_unref (self->swaps);
  limber_routine_unref (self->routine);
}

static LimberTimeline *
limber_timeline_new (const LimberRoutine *routine, const LimberChoices *choices)
{
  LimberTimeline *self = g_atomic_rc_box_new0 (LimberTimeline);

  self->routine = limber_routine_ref (routine);
  self->choices = choices != NULL ? *choices : (LimberChoices){ 0 };
  self->phases = g_array_new (FALSE, FALSE, sizeof (LimberPhase));
  self->steps = g_array_new (FALSE, FALSE, sizeof (LimberPlayedStep));
  self->cues = g_array_new (FALSE, FALSE, sizeof (LimberCuePoint));
  self->swaps = g_ptr_array_new_with_free_func ((GDestroyNotify) swap_free);
  return self;
}

LimberTimeline *
limber_timeline_ref (LimberTimeline *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
limber_timeline_unref (LimberTimeline *self)
{
  g_atomic_rc_box_release_full (self, limber_timeline_clear);
}

/* What the phases of one pass over a step have in common. */
typedef struct
{
  LimberTimeline *timeline;
  const LimberDose *dose;
  const LimberDefaults *defaults;
  guint step;
  guint set;
  guint rep;
  LimberSide side;
} Pass;

static void
add_phase (Pass *pass, LimberPhaseKind kind, int seconds, const char *text)
{
  LimberTimeline *self = pass->timeline;
  LimberPhase phase = {
    .kind = kind,
    .start_us = self->total_us,
    .length_us = seconds * LIMBER_SECOND_US,
    .step = pass->step,
    .set = pass->set,
    .rep = pass->rep,
    .side = pass->side,
    .text = text,
  };

  if (seconds == 0 && kind != LIMBER_PHASE_WAIT)
    return;
  if (!self->length_only)
    g_array_append_val (self->phases, phase);
  self->n_phases++;
  self->total_us += phase.length_us;
}

/* A phase of the step as a whole: it belongs to no repetition and no side. */
static void
add_between (Pass *pass, LimberPhaseKind kind, int seconds)
{
  Pass between = *pass;

  between.rep = 0;
  between.side = LIMBER_SIDE_NONE;
  add_phase (&between, kind, seconds, NULL);
}

static int
or_default (int value, int fallback)
{
  return value == LIMBER_UNSET ? fallback : value;
}

/* Starts repetition @rep of a pass; odd ones are on @first where sides alternate. */
static void
begin_rep (Pass *pass, guint rep, gboolean alternate, LimberSide first)
{
  pass->rep = rep;
  if (alternate)
    pass->side = rep % 2 == 1 ? first : limber_side_other (first);
}

static int
self_paced_estimate_s (const LimberDose *dose, int pause_s)
{
  return dose->reps * (dose->out_s + dose->hold_s + dose->back_s) + (dose->reps - 1) * pause_s;
}

static void
add_reps (Pass *pass, gboolean alternate, LimberSide first)
{
  const LimberDose *dose = pass->dose;
  int pause_s = or_default (dose->pause_s, pass->defaults->pause_s);

  if (dose->self_paced)
    {
      add_phase (pass, LIMBER_PHASE_WAIT, self_paced_estimate_s (dose, pause_s), NULL);
      return;
    }
  for (int rep = 1; rep <= dose->reps; rep++)
    {
      begin_rep (pass, rep, alternate, first);
      add_phase (pass, LIMBER_PHASE_OUT, dose->out_s, NULL);
      add_phase (pass, LIMBER_PHASE_HOLD, dose->hold_s, NULL);
      add_phase (pass, LIMBER_PHASE_BACK, dose->back_s, NULL);
      if (rep < dose->reps)
        add_phase (pass, LIMBER_PHASE_PAUSE, pause_s, NULL);
    }
}

static void
add_holds (Pass *pass, gboolean alternate, LimberSide first)
{
  const LimberDose *dose = pass->dose;

  for (int rep = 1; rep <= dose->reps; rep++)
    {
      begin_rep (pass, rep, alternate, first);
      add_phase (pass, LIMBER_PHASE_HOLD, dose->hold_s, NULL);
      if (rep < dose->reps)
        add_phase (pass, LIMBER_PHASE_RELEASE, or_default (dose->gap_s, pass->defaults->gap_s),
                   NULL);
    }
}

static void
add_intervals (Pass *pass, gboolean alternate, LimberSide first)
{
  const LimberDose *dose = pass->dose;

  for (int round = 1; round <= dose->rounds; round++)
    {
      begin_rep (pass, round, alternate, first);
      add_phase (pass, LIMBER_PHASE_WORK, dose->work_s, NULL);
      if (round < dose->rounds)
        add_phase (pass, LIMBER_PHASE_EASY, dose->easy_s, NULL);
    }
}

/* All of a set that is done on one side, or on both where they alternate. */
static void
add_pass (Pass *pass, LimberSides sides, LimberSide first)
{
  gboolean alternate = sides == LIMBER_SIDES_ALTERNATE;

  switch (pass->dose->type)
    {
    case LIMBER_DOSE_HOLD:
      add_holds (pass, alternate, first);
      break;
    case LIMBER_DOSE_REPS:
      add_reps (pass, alternate, first);
      break;
    case LIMBER_DOSE_TIME:
      add_phase (pass, LIMBER_PHASE_WORK, pass->dose->seconds, NULL);
      break;
    case LIMBER_DOSE_INTERVALS:
      add_intervals (pass, alternate, first);
      break;
    case LIMBER_DOSE_SCRIPT:
      for (guint i = 0; i < pass->dose->n_lines; i++)
        add_phase (pass, LIMBER_PHASE_SAY, pass->dose->lines[i].seconds, pass->dose->lines[i].say);
      break;
    default:
      g_assert_not_reached ();
    }
}

static void
add_sets (Pass *pass, const LimberPlayedStep *played)
{
  for (guint set = 1; set <= played->n_sets; set++)
    {
      pass->set = set;
      pass->rep = 0;
      if (set > 1)
        {
          pass->set = set - 1;
          add_between (pass, LIMBER_PHASE_REST,
                       or_default (pass->dose->rest_s, pass->defaults->rest_s));
          pass->set = set;
        }
      pass->side = played->sides == LIMBER_SIDES_NONE ? LIMBER_SIDE_NONE : played->first_side;
      add_pass (pass, played->sides, played->first_side);
      if (played->sides == LIMBER_SIDES_EACH)
        {
          add_between (pass, LIMBER_PHASE_SWITCH, pass->defaults->switch_s);
          pass->rep = 0;
          pass->side = limber_side_other (played->first_side);
          add_pass (pass, played->sides, played->first_side);
        }
    }
}

static gboolean
dose_counts_reps (const LimberDose *dose)
{
  switch (dose->type)
    {
    case LIMBER_DOSE_HOLD:
    case LIMBER_DOSE_INTERVALS:
      return TRUE;
    case LIMBER_DOSE_REPS:
      return !dose->self_paced;
    case LIMBER_DOSE_TIME:
    case LIMBER_DOSE_SCRIPT:
    default:
      return FALSE;
    }
}

static LimberSides
sides_played (const LimberStep *step, const LimberExercise *exercise, const LimberDose *dose)
{
  LimberSides sides = step->has_sides && exercise == step->exercise ? step->sides : exercise->sides;

  if (sides == LIMBER_SIDES_ALTERNATE && !dose_counts_reps (dose))
    return LIMBER_SIDES_NONE;
  return sides;
}

static const Swap *
find_swap (const LimberTimeline *self, guint step)
{
  for (guint i = self->swaps->len; i > 0; i--)
    {
      const Swap *swap = g_ptr_array_index (self->swaps, i - 1);

      if (swap->step == step)
        return swap;
    }
  return NULL;
}

static const LimberDose *
dose_played (const LimberTimeline *self, const LimberStep *step, GError **error)
{
  LimberLevel level = step->has_level ? step->level : limber_timeline_get_level (self);
  const LimberDose *dose = step->dose;

  if (self->choices.flare && step->flare_dose != NULL)
    dose = step->flare_dose;
  if (dose == NULL)
    dose = step->exercise->levels[level];
  if (dose == NULL)
    g_set_error (
        error, LIMBER_TIMELINE_ERROR, LIMBER_TIMELINE_ERROR_NO_DOSE,
        /* Translators: the name of an exercise, then a level such as "gentle" */
        _ ("“%s” has no dose at the level “%s”. Give the step a “dose”, or another “level”."),
        limber_exercise_key (step->exercise), limber_level_to_string (level));
  return dose;
}

static void
add_lead_in (Pass *pass, const LimberStep *step, gboolean moved)
{
  int seconds = moved ? pass->defaults->move_s : pass->defaults->ready_s;

  pass->set = 1;
  add_between (pass, moved ? LIMBER_PHASE_MOVE : LIMBER_PHASE_READY,
               or_default (step->ready_s, seconds));
}

static gboolean
is_within_limits (const LimberTimeline *self, GError **error)
{
  if (self->total_us <= LIMBER_ROUTINE_MAX_S * LIMBER_SECOND_US
      && self->n_phases <= LIMBER_PHASES_MAX)
    return TRUE;
  g_set_error_literal (error, LIMBER_TIMELINE_ERROR, LIMBER_TIMELINE_ERROR_TOO_LONG,
                       self->n_phases > LIMBER_PHASES_MAX
                           ? _ ("This routine has more than 20,000 phases. Split it in two.")
                           : _ ("This routine takes more than 6 hours. Split it in two."));
  return FALSE;
}

static gboolean
add_step (LimberTimeline *self, const LimberStep *step, guint round, guint n_rounds, GError **error)
{
  const Swap *swap = find_swap (self, self->steps->len);
  const LimberExercise *exercise =
      swap != NULL && swap->exercise != NULL ? swap->exercise : step->exercise;
  const LimberDose *dose =
      swap != NULL && swap->dose != NULL ? swap->dose : dose_played (self, step, error);
  const LimberPlayedStep *before =
      self->steps->len > 0 ? limber_timeline_get_step (self, self->steps->len - 1) : NULL;
  LimberPlayedStep played;
  Pass pass;

  if (dose == NULL)
    return FALSE;
  played = (LimberPlayedStep){
    .step = step,
    .exercise = exercise,
    .dose = dose,
    .sides = sides_played (step, exercise, dose),
    .first_side = step->first_side != LIMBER_SIDE_NONE ? step->first_side : exercise->first_side,
    .first_phase = self->n_phases,
    .n_sets = dose->sets,
    .n_reps = !dose_counts_reps (dose)              ? 0
              : dose->type == LIMBER_DOSE_INTERVALS ? dose->rounds
                                                    : dose->reps,
    .round = round,
    .n_rounds = n_rounds,
    .easier = swap != NULL,
  };
  pass = (Pass){
    .timeline = self,
    .dose = dose,
    .defaults = &self->routine->defaults,
    .step = self->steps->len,
  };
  add_lead_in (&pass, step, before != NULL && before->exercise->position != exercise->position);
  add_sets (&pass, &played);
  played.n_phases = self->n_phases - played.first_phase;
  g_array_append_val (self->steps, played);
  return is_within_limits (self, error);
}

static gboolean
is_played (const LimberTimeline *self, const LimberStep *step)
{
  return !(self->choices.short_version && step->optional)
         && !(self->choices.flare && step->flare_skip);
}

static gboolean
add_block (LimberTimeline *self, const LimberBlock *block, GError **error)
{
  for (int round = 1; round <= block->repeat; round++)
    for (guint i = 0; i < block->steps->len; i++)
      {
        const LimberStep *step = g_ptr_array_index (block->steps, i);

        if (is_played (self, step) && !add_step (self, step, round, block->repeat, error))
          return FALSE;
      }
  return TRUE;
}

static gboolean
add_blocks (LimberTimeline *self, GError **error)
{
  for (guint i = 0; i < self->routine->blocks->len; i++)
    if (!add_block (self, g_ptr_array_index (self->routine->blocks, i), error))
      return FALSE;
  if (self->n_phases == 0)
    {
      g_set_error_literal (error, LIMBER_TIMELINE_ERROR, LIMBER_TIMELINE_ERROR_EMPTY,
                           _ ("No exercise is left to do. Choose the full version."));
      return FALSE;
    }
  return TRUE;
}

static gboolean
fill (LimberTimeline *self, GError **error)
{
  if (!add_blocks (self, error))
    return FALSE;
  limber_cue_plan (self, self->cues);
  return TRUE;
}

LimberTimeline *
limber_timeline_compile (const LimberRoutine *routine, const LimberChoices *choices, GError **error)
{
  g_autoptr (LimberTimeline) self = limber_timeline_new (routine, choices);

  return fill (self, error) ? g_steal_pointer (&self) : NULL;
}

gboolean
limber_timeline_measure (const LimberRoutine *routine, gint64 *total_us, GError **error)
{
  g_autoptr (LimberTimeline) self = limber_timeline_new (routine, NULL);

  self->length_only = TRUE;
  if (!add_blocks (self, error))
    return FALSE;
  *total_us = self->total_us;
  return TRUE;
}

LimberTimeline *
limber_timeline_swap (LimberTimeline *self, guint step, const LimberExercise *exercise,
                      const LimberDose *dose, GError **error)
{
  g_autoptr (LimberTimeline) swapped = limber_timeline_new (self->routine, &self->choices);

  for (guint i = 0; i < self->swaps->len; i++)
    {
      const Swap *swap = g_ptr_array_index (self->swaps, i);

      g_ptr_array_add (swapped->swaps, swap_new (swap->step, swap->exercise, swap->dose));
    }
  g_ptr_array_add (swapped->swaps, swap_new (step, exercise, dose));
  return fill (swapped, error) ? g_steal_pointer (&swapped) : NULL;
}

const LimberRoutine *
limber_timeline_get_routine (const LimberTimeline *self)
{
  return self->routine;
}

LimberLevel
limber_timeline_get_level (const LimberTimeline *self)
{
  return self->choices.has_level ? self->choices.level : self->routine->level;
}

const LimberChoices *
limber_timeline_get_choices (const LimberTimeline *self)
{
  return &self->choices;
}

guint
limber_timeline_get_n_phases (const LimberTimeline *self)
{
  return self->n_phases;
}

const LimberPhase *
limber_timeline_get_phase (const LimberTimeline *self, guint index)
{
  return &g_array_index (self->phases, LimberPhase, index);
}

guint
limber_timeline_get_n_steps (const LimberTimeline *self)
{
  return self->steps->len;
}

const LimberPlayedStep *
limber_timeline_get_step (const LimberTimeline *self, guint index)
{
  return &g_array_index (self->steps, LimberPlayedStep, index);
}

guint
limber_timeline_get_n_cues (const LimberTimeline *self)
{
  return self->cues->len;
}

const LimberCuePoint *
limber_timeline_get_cue (const LimberTimeline *self, guint index)
{
  return &g_array_index (self->cues, LimberCuePoint, index);
}

gint64
limber_timeline_get_total_us (const LimberTimeline *self)
{
  return self->total_us;
}

guint
limber_timeline_find (const LimberTimeline *self, gint64 offset_us)
{
  guint low = 0;
  guint high = self->phases->len;

  while (high - low > 1)
    {
      guint middle = low + (high - low) / 2;

      if (limber_timeline_get_phase (self, middle)->start_us <= offset_us)
        low = middle;
      else
        high = middle;
    }
  return low;
}

guint
limber_timeline_find_cue (const LimberTimeline *self, gint64 offset_us)
{
  guint low = 0;
  guint high = self->cues->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (limber_timeline_get_cue (self, middle)->offset_us < offset_us)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Returns: the next phase of the step in which the person exercises; @end where there is none. */
static guint
next_active (const LimberTimeline *self, guint from, guint end)
{
  while (from < end && !limber_phase_kind_is_active (limber_timeline_get_phase (self, from)->kind))
    from++;
  return from;
}

void
limber_timeline_count (const LimberTimeline *self, guint step, guint before, guint *sets,
                       guint *reps)
{
  const LimberPlayedStep *played = limber_timeline_get_step (self, step);
  guint end = played->first_phase + played->n_phases;
  guint i = next_active (self, played->first_phase, end);

  *sets = *reps = 0;
  while (i < MIN (before, end))
    {
      const LimberPhase *phase = limber_timeline_get_phase (self, i);
      guint j = next_active (self, i + 1, end);
      const LimberPhase *next = j < end ? limber_timeline_get_phase (self, j) : NULL;
      gboolean set_over = next == NULL || next->set != phase->set;

      *sets += set_over;
      *reps += phase->rep > 0 && (set_over || next->rep != phase->rep || next->side != phase->side);
      i = j;
    }
}

guint
limber_minutes (gint64 length_us)
{
  return (guint) MAX (1, (length_us + 30 * LIMBER_SECOND_US) / (60 * LIMBER_SECOND_US));
}
