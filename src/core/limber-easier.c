/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-easier.h"

#include "limber-config.h"
#include "limber-words.h"

#include <glib/gi18n-lib.h>

static const LimberDose *
lowest_dose (const LimberExercise *exercise)
{
  for (guint level = 0; level < LIMBER_N_LEVELS; level++)
    if (exercise->levels[level] != NULL)
      return exercise->levels[level];
  return NULL;
}

static LimberEasier
other_exercise (const LimberPlayedStep *played, const LimberExercise *exercise)
{
  const LimberDose *dose = lowest_dose (exercise);

  return (LimberEasier){ .exercise = exercise, .dose = dose != NULL ? dose : played->dose };
}

gboolean
limber_easier_find (const LimberPlayedStep *played, const LimberExercises *exercises,
                    LimberEasier *easier)
{
  const char *named = played->exercise->easier;
  const LimberExercise *other =
      named != NULL && exercises != NULL ? limber_exercises_lookup (exercises, named) : NULL;
  const LimberDose *lowest = lowest_dose (played->exercise);
  LimberEasier found = { 0 };

  if (other != NULL)
    found = other_exercise (played, other);
  else if (played->easier)
    return FALSE;
  else if (named != NULL)
    found.advice = named;
  else if (lowest != played->dose)
    found.dose = lowest;
  if (found.advice == NULL && found.dose == NULL)
    return FALSE;
  *easier = found;
  return TRUE;
}

char *
limber_easier_words (const LimberEasier *easier, const LimberPlayedStep *played)
{
  g_autofree char *dose = NULL;

  if (easier->advice != NULL)
    return g_strdup (easier->advice);
  if (easier->exercise != NULL)
    return g_strdup (easier->exercise->name);
  dose = limber_words_dose (easier->dose, played->sides);
  /* Translators: an easier form of an exercise: a smaller dose, such as "Do less: 5 times" */
  return g_strdup_printf (_ ("Do less: %s"), dose);
}
