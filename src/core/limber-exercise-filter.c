/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-filter.h"

#include "limber-fold.h"

static void
append_words (GString *words, const char *text)
{
  g_string_append (words, text);
  g_string_append_c (words, '\n');
}

char *
limber_exercise_filter_fold (const LimberExercise *exercise)
{
  g_autoptr (GString) words = g_string_new (NULL);

  append_words (words, exercise->name);
  if (exercise->id != NULL)
    append_words (words, exercise->id);
  append_words (words, limber_kind_label (exercise->kind));
  append_words (words, limber_position_label (exercise->position));
  append_words (words, limber_position_to_string (exercise->position));
  for (guint i = 0; i < LIMBER_N_TARGETS; i++)
    if (exercise->targets & (1u << i))
      {
        append_words (words, limber_target_label ((LimberTargets) (1u << i)));
        append_words (words, limber_target_to_string ((LimberTargets) (1u << i)));
      }
  for (gsize i = 0; exercise->equipment[i] != NULL; i++)
    append_words (words, exercise->equipment[i]);
  return limber_fold_text (words->str);
}

static gboolean
asks_only_text (const LimberExerciseFilter *filter)
{
  return filter->targets == 0 && filter->positions == 0 && filter->kinds == 0;
}

gboolean
limber_exercise_filter_match (const LimberExerciseFilter *filter, const LimberExercise *exercise,
                              const char *folded)
{
  return (filter->targets == 0 || (exercise->targets & filter->targets) != 0)
         && (filter->positions == 0 || (filter->positions & (1u << exercise->position)) != 0)
         && (filter->kinds == 0 || (filter->kinds & (1u << exercise->kind)) != 0)
         && (filter->text == NULL || limber_fold_match (folded, filter->text));
}

gboolean
limber_exercise_filter_is_empty (const LimberExerciseFilter *filter)
{
  return asks_only_text (filter) && (filter->text == NULL || limber_fold_match ("", filter->text));
}
