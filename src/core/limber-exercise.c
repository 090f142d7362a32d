/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise.h"

static void
limber_exercise_clear (gpointer data)
{
  LimberExercise *exercise = data;

  g_free (exercise->id);
  g_free (exercise->name);
  g_free (exercise->language);
  g_strfreev (exercise->equipment);
  g_strfreev (exercise->cues);
  g_strfreev (exercise->faults);
  g_free (exercise->feel);
  g_free (exercise->easier);
  g_free (exercise->harder);
  g_strfreev (exercise->stop_if);
  g_strfreev (exercise->tags);
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    g_clear_pointer (&exercise->levels[i], limber_dose_unref);
  g_free (exercise->folder);
  g_free (exercise->picture);
  g_free (exercise->picture_alt);
  g_free (exercise->motion);
  g_strfreev (exercise->sources);
}

LimberExercise *
limber_exercise_new (void)
{
  LimberExercise *exercise = g_atomic_rc_box_new0 (LimberExercise);

  exercise->first_side = LIMBER_SIDE_LEFT;
  exercise->equipment = g_new0 (char *, 1);
  exercise->cues = g_new0 (char *, 1);
  exercise->faults = g_new0 (char *, 1);
  exercise->stop_if = g_new0 (char *, 1);
  exercise->tags = g_new0 (char *, 1);
  exercise->sources = g_new0 (char *, 1);
  return exercise;
}

LimberExercise *
limber_exercise_ref (const LimberExercise *exercise)
{
  return g_atomic_rc_box_acquire ((gpointer) exercise);
}

void
limber_exercise_unref (const LimberExercise *exercise)
{
  g_atomic_rc_box_release_full ((gpointer) exercise, limber_exercise_clear);
}

const char *
limber_exercise_key (const LimberExercise *exercise)
{
  return exercise->id != NULL ? exercise->id : exercise->name;
}

gboolean
limber_exercise_find_level (const LimberExercise *exercise, LimberLevel wanted, LimberLevel *found)
{
  int best = -1;

  for (int i = 0; i < LIMBER_N_LEVELS; i++)
    if (exercise->levels[i] != NULL
        && (best < 0 || ABS (i - (int) wanted) < ABS (best - (int) wanted)))
      best = i;
  if (best < 0)
    return FALSE;
  *found = (LimberLevel) best;
  return TRUE;
}
