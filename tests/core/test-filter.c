/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-filter.h"
#include "limber-fold.h"

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *query;
    gboolean found;
  } cases[] = {
    { "Core on your back", "", TRUE },
    { "Core on your back", "  ", TRUE },
    { "Core on your back", "core", TRUE },
    { "Core on your back", "BACK co", TRUE },
    { "Core on your back", "ore", FALSE },
    { "Core on your back", "core legs", FALSE },
    { "Core on your back", "core-back", TRUE },
    { "Étirements légers", "etirement", TRUE },
    { "Etirements legers", "étirement", TRUE },
    { "Étirements légers", "ÉTIREMENTS LEG", TRUE },
    { "Étirements légers", "tirements", FALSE },
    { "Große Runde", "grosse", TRUE },
    { "Große Runde", "große", TRUE },
    { "Grosse Runde", "GROSSE", TRUE },
    { "Mobilité du dos", "dós", TRUE },
    { "Спина утром", "спин", TRUE },
    { "Спина утром", "УТРОМ", TRUE },
    { "Спина утром", "пина", FALSE },
    { "腰 痛", "腰", TRUE },
    { "back\n2 of 3", "2", TRUE },
    { "", "a", FALSE },
    { "back", "b\xff", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = limber_fold_text (cases[i].text);

      if (limber_fold_match (folded, cases[i].query) != cases[i].found)
        g_error ("\"%s\" in \"%s\" (\"%s\")", cases[i].query, cases[i].text, folded);
    }
}

/* Longer than what the search looks at, and no reason to write past its end. */
static void
test_fold_long (void)
{
  g_autofree char *word = g_strnfill (5000, 'x');
  g_autofree char *folded = limber_fold_text (word);

  g_assert_true (limber_fold_match (folded, word));
  g_assert_false (limber_fold_match (" xy", word));
}

static LimberRoutineInfo *
example (void)
{
  return limber_routine_info_new (&(LimberRoutineFacts){
      .path = "/example.routine.json",
      .id = "chair-morning",
      .title = "Morning in a chair",
      .summary = "For a stiff neck",
      .kind = LIMBER_KIND_FLEXIBILITY,
      .level = LIMBER_LEVEL_GENTLE,
      .places = LIMBER_PLACE_CHAIR,
      .targets = LIMBER_TARGET_NECK | LIMBER_TARGET_SHOULDERS,
      .positions = 1u << LIMBER_POSITION_SITTING,
      .total_us = 10 * 60 * G_USEC_PER_SEC,
      .valid = TRUE,
  });
}

static void
test_match (void)
{
  static const struct
  {
    LimberFilter filter;
    gboolean good; /* whether the good routine passes */
    gboolean bad;  /* whether the file with errors does */
  } cases[] = {
    { { 0 }, TRUE, TRUE },
    { { .has_kind = TRUE, .kind = LIMBER_KIND_FLEXIBILITY }, TRUE, FALSE },
    { { .has_kind = TRUE, .kind = LIMBER_KIND_CORE }, FALSE, FALSE },
    { { .has_level = TRUE, .level = LIMBER_LEVEL_GENTLE }, TRUE, FALSE },
    { { .has_level = TRUE, .level = LIMBER_LEVEL_ACTIVE }, FALSE, FALSE },
    { { .max_minutes = 10 }, TRUE, FALSE },
    { { .max_minutes = 9 }, FALSE, FALSE },
    { { .place = LIMBER_PLACE_CHAIR }, TRUE, FALSE },
    { { .place = LIMBER_PLACE_FLOOR }, FALSE, FALSE },
    { { .targets = LIMBER_TARGET_NECK | LIMBER_TARGET_HIPS }, TRUE, FALSE },
    { { .targets = LIMBER_TARGET_HIPS }, FALSE, FALSE },
    { { .positions = 1u << LIMBER_POSITION_SITTING }, TRUE, FALSE },
    { { .positions = 1u << LIMBER_POSITION_PRONE }, FALSE, FALSE },
    { { .text = "" }, TRUE, TRUE },
    { { .text = "morning" }, TRUE, FALSE },
    { { .text = "neck chair" }, TRUE, FALSE },
    { { .text = "chair-mor" }, TRUE, FALSE },
    { { .text = "broken" }, FALSE, TRUE },
    { { .text = "neck", .max_minutes = 5 }, FALSE, FALSE },
  };
  g_autoptr (LimberRoutineInfo) good = example ();
  g_autoptr (LimberDiagnostic) fault =
      limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, "fault", NULL);
  g_autoptr (LimberRoutineInfo) bad =
      limber_routine_info_new_for_fault ("/broken.routine.json", FALSE, fault);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (limber_filter_match (&cases[i].filter, good), ==, cases[i].good);
      g_assert_cmpint (limber_filter_match (&cases[i].filter, bad), ==, cases[i].bad);
    }
}

static void
test_empty (void)
{
  g_assert_true (limber_filter_is_empty (&(LimberFilter){ 0 }));
  g_assert_true (limber_filter_is_empty (&(LimberFilter){ .text = "  " }));
  g_assert_false (limber_filter_is_empty (&(LimberFilter){ .text = " a" }));
  g_assert_false (limber_filter_is_empty (&(LimberFilter){ .text = "é" }));
  g_assert_false (limber_filter_is_empty (&(LimberFilter){ .max_minutes = 5 }));
  g_assert_false (limber_filter_is_empty (&(LimberFilter){ .has_kind = TRUE }));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/filter/fold", test_fold);
  g_test_add_func ("/filter/fold-long", test_fold_long);
  g_test_add_func ("/filter/match", test_match);
  g_test_add_func ("/filter/empty", test_empty);
  return g_test_run ();
}
