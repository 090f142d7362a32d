/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-item.h"

struct _LimberExerciseItem
{
  GObject parent_instance;

  LimberExercise *exercise;
  char *folded;
};

G_DEFINE_FINAL_TYPE (LimberExerciseItem, limber_exercise_item, G_TYPE_OBJECT)

LimberExerciseItem *
limber_exercise_item_new (const LimberExercise *exercise)
{
  LimberExerciseItem *self = g_object_new (LIMBER_TYPE_EXERCISE_ITEM, NULL);

  self->exercise = limber_exercise_ref (exercise);
  self->folded = limber_exercise_filter_fold (exercise);
  return self;
}

const LimberExercise *
limber_exercise_item_get_exercise (LimberExerciseItem *self)
{
  g_return_val_if_fail (LIMBER_IS_EXERCISE_ITEM (self), NULL);
  return self->exercise;
}

gboolean
limber_exercise_item_match (LimberExerciseItem *self, const LimberExerciseFilter *filter)
{
  g_return_val_if_fail (LIMBER_IS_EXERCISE_ITEM (self), FALSE);
  return limber_exercise_filter_match (filter, self->exercise, self->folded);
}

static void
limber_exercise_item_finalize (GObject *object)
{
  LimberExerciseItem *self = LIMBER_EXERCISE_ITEM (object);

  g_clear_pointer (&self->exercise, limber_exercise_unref);
  g_free (self->folded);
  G_OBJECT_CLASS (limber_exercise_item_parent_class)->finalize (object);
}

static void
limber_exercise_item_class_init (LimberExerciseItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_exercise_item_finalize;
}

static void
limber_exercise_item_init (LimberExerciseItem *self)
{
}
