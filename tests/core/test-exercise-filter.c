/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-filter.h"

static LimberExercise *
example (void)
{
  LimberExercise *exercise = limber_exercise_new ();

  exercise->id = g_strdup ("figure-four-chair");
  exercise->name = g_strdup ("Étirement assis");
  exercise->kind = LIMBER_KIND_FLEXIBILITY;
  exercise->targets = LIMBER_TARGET_HIPS | LIMBER_TARGET_GLUTES;
  exercise->position = LIMBER_POSITION_SITTING;
  g_strfreev (exercise->equipment);
  exercise->equipment = g_strsplit ("firm stool,towel", ",", -1);
  return exercise;
}

static void
test_match (void)
{
  static const struct
  {
    LimberExerciseFilter filter;
    gboolean match;
  } cases[] = {
    { { 0 }, TRUE },
    { { .kinds = 1u << LIMBER_KIND_FLEXIBILITY }, TRUE },
    { { .kinds = 1u << LIMBER_KIND_CORE | 1u << LIMBER_KIND_FLEXIBILITY }, TRUE },
    { { .kinds = 1u << LIMBER_KIND_CORE }, FALSE },
    { { .positions = 1u << LIMBER_POSITION_SITTING }, TRUE },
    { { .positions = 1u << LIMBER_POSITION_SUPINE | 1u << LIMBER_POSITION_SITTING }, TRUE },
    { { .positions = 1u << LIMBER_POSITION_SUPINE }, FALSE },
    { { .targets = LIMBER_TARGET_GLUTES }, TRUE },
    { { .targets = LIMBER_TARGET_NECK | LIMBER_TARGET_HIPS }, TRUE },
    { { .targets = LIMBER_TARGET_NECK }, FALSE },
    { { .text = "" }, TRUE },
    { { .text = "etir" }, TRUE },
    { { .text = "ÉTIREMENT as" }, TRUE },
    { { .text = "tirement" }, FALSE },
    { { .text = "four" }, TRUE },
    { { .text = "stool buttocks sitting flex" }, TRUE },
    { { .text = "towel neck" }, FALSE },
    { { .text = "hips", .positions = 1u << LIMBER_POSITION_SITTING }, TRUE },
    { { .text = "neck", .positions = 1u << LIMBER_POSITION_SITTING }, FALSE },
    { { .text = "hips", .kinds = 1u << LIMBER_KIND_AEROBIC }, FALSE },
    { { .targets = LIMBER_TARGET_HIPS, .kinds = 1u << LIMBER_KIND_AEROBIC }, FALSE },
  };
  g_autoptr (LimberExercise) exercise = example ();
  g_autofree char *folded = limber_exercise_filter_fold (exercise);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    if (limber_exercise_filter_match (&cases[i].filter, exercise, folded) != cases[i].match)
      g_error ("case %" G_GSIZE_FORMAT ": \"%s\" in \"%s\"", i, cases[i].filter.text, folded);
}

/* An exercise written in place has no id. */
static void
test_no_id (void)
{
  g_autoptr (LimberExercise) exercise = example ();
  g_autofree char *folded = NULL;

  g_clear_pointer (&exercise->id, g_free);
  folded = limber_exercise_filter_fold (exercise);
  g_assert_true (
      limber_exercise_filter_match (&(LimberExerciseFilter){ .text = "assis" }, exercise, folded));
  g_assert_false (
      limber_exercise_filter_match (&(LimberExerciseFilter){ .text = "four" }, exercise, folded));
}

static void
test_empty (void)
{
  g_assert_true (limber_exercise_filter_is_empty (&(LimberExerciseFilter){ 0 }));
  g_assert_true (limber_exercise_filter_is_empty (&(LimberExerciseFilter){ .text = " - " }));
  g_assert_false (limber_exercise_filter_is_empty (&(LimberExerciseFilter){ .text = "a" }));
  g_assert_false (limber_exercise_filter_is_empty (&(LimberExerciseFilter){ .kinds = 1 }));
  g_assert_false (limber_exercise_filter_is_empty (&(LimberExerciseFilter){ .positions = 1 }));
  g_assert_false (limber_exercise_filter_is_empty (
      &(LimberExerciseFilter){ .targets = LIMBER_TARGET_ABDOMINALS }));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exercise-filter/match", test_match);
  g_test_add_func ("/exercise-filter/no-id", test_no_id);
  g_test_add_func ("/exercise-filter/empty", test_empty);
  return g_test_run ();
}
