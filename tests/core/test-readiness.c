/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "history-fixture.h"
#include "limber-dose.h"
#include "limber-readiness.h"

static const struct
{
  const char *name;
  LimberReadiness said;
  LimberReadinessAdvice advice;
} cases[] = {
  { "nothing", { .pain = LIMBER_UNSET }, { .level = LIMBER_LEVEL_GENTLE } },
  { "all-well",
    { .checked = TRUE, .floor = LIMBER_FLOOR_YES, .walk = LIMBER_WALK_LONG, .pain = 2 },
    { .known = TRUE, .level = LIMBER_LEVEL_ACTIVE } },
  { "walks-some",
    { .floor = LIMBER_FLOOR_YES, .walk = LIMBER_WALK_MEDIUM, .pain = 6 },
    { .known = TRUE, .level = LIMBER_LEVEL_MODERATE } },
  { "walks-little",
    { .floor = LIMBER_FLOOR_YES, .walk = LIMBER_WALK_SHORT, .pain = 0 },
    { .known = TRUE, .level = LIMBER_LEVEL_GENTLE } },
  { "no-floor",
    { .floor = LIMBER_FLOOR_NO, .walk = LIMBER_WALK_MEDIUM, .pain = LIMBER_UNSET },
    { .known = TRUE, .level = LIMBER_LEVEL_MODERATE, .chair = TRUE } },
  { "much-pain",
    { .floor = LIMBER_FLOOR_YES, .walk = LIMBER_WALK_LONG, .pain = 7 },
    { .known = TRUE, .level = LIMBER_LEVEL_GENTLE, .flare_day = TRUE } },
  { "flare",
    { .walk = LIMBER_WALK_LONG, .pain = 3, .flare = TRUE },
    { .known = TRUE, .level = LIMBER_LEVEL_GENTLE, .flare_day = TRUE } },
  { "walk-unsaid",
    { .floor = LIMBER_FLOOR_YES, .pain = 1 },
    { .known = TRUE, .level = LIMBER_LEVEL_GENTLE } },
  { "a-sign",
    { .checked = TRUE, .signs = 1u << LIMBER_SIGN_UNWELL, .walk = LIMBER_WALK_LONG, .pain = 0 },
    { .known = TRUE, .ask_first = TRUE, .level = LIMBER_LEVEL_ACTIVE } },
  { "a-sign-that-is-known-of",
    { .checked = TRUE, .cleared = TRUE, .signs = 1u << LIMBER_SIGN_HEART, .pain = LIMBER_UNSET },
    { .level = LIMBER_LEVEL_GENTLE } },
};

static void
test_advice (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberReadinessAdvice advice = limber_readiness_advise (&cases[i].said);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (advice.known, ==, cases[i].advice.known);
      g_assert_cmpint (advice.ask_first, ==, cases[i].advice.ask_first);
      g_assert_cmpint (advice.level, ==, cases[i].advice.level);
      g_assert_cmpint (advice.chair, ==, cases[i].advice.chair);
      g_assert_cmpint (advice.flare_day, ==, cases[i].advice.flare_day);
    }
}

static void
assert_same (const LimberReadiness *a, const LimberReadiness *b)
{
  g_assert_cmpuint (a->signs, ==, b->signs);
  g_assert_cmpint (a->checked, ==, b->checked);
  g_assert_cmpint (a->cleared, ==, b->cleared);
  g_assert_cmpint (a->floor, ==, b->floor);
  g_assert_cmpint (a->walk, ==, b->walk);
  g_assert_cmpint (a->pain, ==, b->pain);
  g_assert_cmpint (a->flare, ==, b->flare);
}

static void
test_kept (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberEntry) entry =
          limber_readiness_entry_new (&cases[i].said, fixture_time (0, 8, 0, 1));
      LimberReadiness kept = limber_readiness_from_entry (entry);

      assert_same (&kept, &cases[i].said);
    }
}

/* The layout is in the records of people: it may never change. */
static void
test_layout (void)
{
  const LimberReadiness said = { .signs = 1u << LIMBER_SIGN_HEART | 1u << LIMBER_SIGN_UNWELL,
                                 .checked = TRUE,
                                 .floor = LIMBER_FLOOR_NO,
                                 .walk = LIMBER_WALK_LONG,
                                 .pain = 10,
                                 .flare = TRUE };
  g_autoptr (LimberEntry) entry = limber_readiness_entry_new (&said, fixture_time (0, 8, 0, 1));

  g_assert_cmphex (entry->flags, ==, 0x1be601);
  g_assert_cmpint (entry->value, ==, LIMBER_LEVEL_GENTLE);
}

/* Whatever another program wrote. */
static void
test_hostile (void)
{
  g_autoptr (LimberEntry) entry =
      limber_entry_new (LIMBER_ENTRY_READINESS, fixture_time (0, 8, 0, 1));

  for (int i = 0; i < 1000; i++)
    {
      LimberReadiness readiness;

      entry->flags = (guint64) g_test_rand_int () << 21 | (guint64) g_test_rand_int ();
      readiness = limber_readiness_from_entry (entry);
      g_assert_cmpuint (readiness.signs, <, 1u << LIMBER_N_SIGNS);
      g_assert_cmpint (readiness.floor, <=, LIMBER_FLOOR_NO);
      g_assert_cmpint (readiness.walk, <=, LIMBER_WALK_LONG);
      g_assert_cmpint (readiness.pain, >=, LIMBER_UNSET);
      g_assert_cmpint (readiness.pain, <=, 10);
    }
}

static LimberHistory *
history_with (const LimberReadiness *said, int day, const LimberReadiness *later, int later_day)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  if (said)
    g_ptr_array_add (fixture->entries,
                     limber_readiness_entry_new (said, fixture_time (day, 8, 0, 1)));
  if (later)
    g_ptr_array_add (fixture->entries,
                     limber_readiness_entry_new (later, fixture_time (later_day, 8, 0, 1)));
  return fixture_make_history (fixture);
}

static void
test_due (void)
{
  const LimberReadiness skipped = LIMBER_READINESS_UNSAID;
  static const struct
  {
    gboolean any;
    int day;
    gboolean due;
  } due_cases[] = { { FALSE, 0, TRUE },
                    { TRUE, 0, FALSE },
                    { TRUE, 364, FALSE },
                    { TRUE, 365, TRUE },
                    { TRUE, -3, FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (due_cases); i++)
    {
      g_autoptr (LimberHistory) history =
          history_with (due_cases[i].any ? &skipped : NULL, 0, NULL, 0);

      g_assert_cmpint (limber_readiness_is_due (history, fixture_time (due_cases[i].day, 8, 0, 1)),
                       ==, due_cases[i].due);
    }
}

static void
test_asks_first (void)
{
  const LimberReadiness sign = {
    .signs = 1, .checked = TRUE, .floor = LIMBER_FLOOR_NO, .pain = LIMBER_UNSET
  };
  const LimberReadiness none = { .checked = TRUE, .pain = LIMBER_UNSET };
  const LimberReadiness skipped = LIMBER_READINESS_UNSAID;
  g_autoptr (LimberHistory) empty = history_with (NULL, 0, NULL, 0);
  g_autoptr (LimberHistory) asks = history_with (&sign, 0, NULL, 0);
  g_autoptr (LimberHistory) skipped_later = history_with (&sign, 0, &skipped, 400);
  g_autoptr (LimberHistory) gone = history_with (&sign, 0, &none, 400);

  g_assert_false (limber_readiness_asks_first (empty));
  g_assert_true (limber_readiness_asks_first (asks));
  g_assert_true (limber_readiness_is_chair (asks));
  g_assert_true (limber_readiness_asks_first (skipped_later));
  g_assert_false (limber_readiness_asks_first (gone));
  g_assert_false (limber_readiness_is_chair (gone));
}

static void
test_clear (void)
{
  const LimberReadiness sign = { .signs = 1, .checked = TRUE, .pain = LIMBER_UNSET };
  g_autoptr (LimberEntry) entry = limber_readiness_entry_new (&sign, fixture_time (0, 8, 0, 1));
  g_autoptr (LimberEntry) cleared = limber_readiness_clear (entry, fixture_time (3, 8, 0, 1));
  LimberReadiness readiness = limber_readiness_from_entry (cleared);

  g_assert_cmpstr (cleared->id, ==, entry->id);
  g_assert_true (readiness.cleared);
  g_assert_cmpuint (readiness.signs, ==, 1);
  g_assert_cmpint (cleared->end.utc_us, ==, fixture_time (3, 8, 0, 1).utc_us);
  g_assert_false (limber_readiness_advise (&readiness).ask_first);
}

static void
test_words (void)
{
  for (int i = 0; i < LIMBER_N_SIGNS; i++)
    g_assert_cmpuint (strlen (limber_readiness_sign_label ((LimberReadinessSign) i)), >, 10);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/readiness/advice", test_advice);
  g_test_add_func ("/readiness/kept", test_kept);
  g_test_add_func ("/readiness/layout", test_layout);
  g_test_add_func ("/readiness/hostile", test_hostile);
  g_test_add_func ("/readiness/due", test_due);
  g_test_add_func ("/readiness/asks-first", test_asks_first);
  g_test_add_func ("/readiness/clear", test_clear);
  g_test_add_func ("/readiness/words", test_words);
  return g_test_run ();
}
