/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-routine.h"

static void
limber_routine_clear (gpointer data)
{
  LimberRoutine *routine = data;

  g_free (routine->id);
  g_free (routine->title);
  g_free (routine->path);
  g_free (routine->checksum);
  g_free (routine->language);
  g_free (routine->summary);
  g_free (routine->goal);
  g_free (routine->why);
  g_free (routine->author.name);
  g_free (routine->author.role);
  g_free (routine->author.contact);
  g_free (routine->created);
  g_free (routine->revised);
  g_free (routine->review_by);
  g_clear_pointer (&routine->schedule, limber_schedule_free);
  g_strfreev (routine->cautions);
  g_strfreev (routine->stop_if);
  g_free (routine->easier);
  g_free (routine->harder);
  g_free (routine->fallback);
  g_ptr_array_unref (routine->blocks);
}

LimberRoutine *
limber_routine_new (void)
{
  LimberRoutine *routine = g_atomic_rc_box_new0 (LimberRoutine);

  routine->version = 1;
  routine->cautions = g_new0 (char *, 1);
  routine->stop_if = g_new0 (char *, 1);
  routine->green_max = LIMBER_GREEN_MAX;
  routine->amber_max = LIMBER_AMBER_MAX;
  routine->defaults = LIMBER_DEFAULTS;
  routine->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_block_free);
  return routine;
}

LimberRoutine *
limber_routine_ref (const LimberRoutine *routine)
{
  return g_atomic_rc_box_acquire ((gpointer) routine);
}

void
limber_routine_unref (const LimberRoutine *routine)
{
  g_atomic_rc_box_release_full ((gpointer) routine, limber_routine_clear);
}

LimberStep *
limber_step_new (void)
{
  LimberStep *step = g_new0 (LimberStep, 1);

  step->first_side = LIMBER_SIDE_NONE;
  step->ready_s = LIMBER_UNSET;
  step->pain_limit = LIMBER_UNSET;
  return step;
}

void
limber_step_free (LimberStep *step)
{
  g_clear_pointer (&step->exercise, limber_exercise_unref);
  g_clear_pointer (&step->dose, limber_dose_unref);
  g_free (step->note);
  g_clear_pointer (&step->flare_dose, limber_dose_unref);
  g_free (step);
}

LimberBlock *
limber_block_new (int repeat)
{
  LimberBlock *block = g_new0 (LimberBlock, 1);

  block->repeat = repeat;
  block->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_step_free);
  return block;
}

void
limber_block_free (LimberBlock *block)
{
  g_ptr_array_unref (block->steps);
  g_free (block);
}

LimberSchedule *
limber_schedule_new (void)
{
  LimberSchedule *schedule = g_new0 (LimberSchedule, 1);

  schedule->frequency = 1;
  schedule->period = 1;
  schedule->period_unit = 'd';
  schedule->times = g_new0 (char *, 1);
  return schedule;
}

LimberSchedule *
limber_schedule_copy (const LimberSchedule *schedule)
{
  LimberSchedule *copy = g_memdup2 (schedule, sizeof *schedule);

  copy->times = g_strdupv (schedule->times);
  return copy;
}

gboolean
limber_schedule_equal (const LimberSchedule *a, const LimberSchedule *b)
{
  return a->frequency == b->frequency && a->period == b->period && a->period_unit == b->period_unit
         && a->days == b->days && a->weeks == b->weeks
         && g_strv_equal ((const char *const *) a->times, (const char *const *) b->times);
}

void
limber_schedule_free (LimberSchedule *schedule)
{
  g_strfreev (schedule->times);
  g_free (schedule);
}

const char *const *
limber_schedule_day_words (void)
{
  static const char *const words[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun", NULL };

  return words;
}

LimberSides
limber_step_sides (const LimberStep *step)
{
  return step->has_sides ? step->sides : step->exercise->sides;
}

LimberSide
limber_step_first_side (const LimberStep *step)
{
  return step->first_side != LIMBER_SIDE_NONE ? step->first_side : step->exercise->first_side;
}

typedef gboolean (*StepFunc) (const LimberStep *step, gpointer data);

/* Calls func for each step as written, until it answers FALSE. */
static gboolean
each_step (const LimberRoutine *routine, StepFunc func, gpointer data)
{
  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        if (!func (g_ptr_array_index (block->steps, j), data))
          return FALSE;
    }
  return TRUE;
}

static gboolean
add_place (const LimberStep *step, gpointer places)
{
  *(guint *) places |= limber_position_place (step->exercise->position);
  return TRUE;
}

LimberPlaces
limber_routine_places (const LimberRoutine *routine)
{
  guint places = 0;

  each_step (routine, add_place, &places);
  return (LimberPlaces) places;
}

static gboolean
add_targets (const LimberStep *step, gpointer targets)
{
  *(guint *) targets |= step->exercise->targets;
  return TRUE;
}

LimberTargets
limber_routine_targets (const LimberRoutine *routine)
{
  guint targets = 0;

  each_step (routine, add_targets, &targets);
  return (LimberTargets) targets;
}

static gboolean
add_equipment (const LimberStep *step, gpointer data)
{
  GPtrArray *things = data;

  for (guint i = 0; step->exercise->equipment[i] != NULL; i++)
    if (!g_ptr_array_find_with_equal_func (things, step->exercise->equipment[i], g_str_equal, NULL))
      g_ptr_array_add (things, g_strdup (step->exercise->equipment[i]));
  return TRUE;
}

GStrv
limber_routine_equipment (const LimberRoutine *routine)
{
  g_autoptr (GPtrArray) things = g_ptr_array_new_with_free_func (g_free);

  each_step (routine, add_equipment, things);
  g_ptr_array_add (things, NULL);
  return (GStrv) g_ptr_array_steal (things, NULL);
}

static gboolean
is_optional (const LimberStep *step, gpointer data)
{
  return step->optional;
}

static gboolean
is_not_optional (const LimberStep *step, gpointer data)
{
  return !step->optional;
}

gboolean
limber_routine_has_short (const LimberRoutine *routine)
{
  return !each_step (routine, is_optional, NULL) && !each_step (routine, is_not_optional, NULL);
}

static gboolean
has_no_flare (const LimberStep *step, gpointer data)
{
  return !step->flare_skip && step->flare_dose == NULL;
}

static gboolean
is_flare_skip (const LimberStep *step, gpointer data)
{
  return step->flare_skip;
}

gboolean
limber_routine_has_flare (const LimberRoutine *routine)
{
  return !each_step (routine, has_no_flare, NULL) && !each_step (routine, is_flare_skip, NULL);
}

static gboolean
has_dose_at (const LimberStep *step, gpointer data)
{
  LimberLevel chosen = *(const LimberLevel *) data;

  return step->dose != NULL
         || step->exercise->levels[step->has_level ? step->level : chosen] != NULL;
}

gboolean
limber_routine_has_level (const LimberRoutine *routine, LimberLevel level)
{
  return each_step (routine, has_dose_at, &level);
}

static gboolean
has_settled_dose (const LimberStep *step, gpointer data)
{
  return step->dose != NULL || step->has_level;
}

gboolean
limber_routine_level_matters (const LimberRoutine *routine)
{
  return !each_step (routine, has_settled_dose, NULL);
}
