/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Flare-ups, and what happens near them. */

#include "limber-diary.h"

#define HOUR_US (60 * 60 * (gint64) G_USEC_PER_SEC)

static LimberWallTime
at_hour (int hour)
{
  return (LimberWallTime){ .utc_us = hour * HOUR_US, .zone_s = 3600 };
}

static LimberEntry *
add_flare (GPtrArray *entries, int start, int end, guint64 flags)
{
  LimberEntry *flare = limber_entry_new (LIMBER_ENTRY_FLARE, at_hour (start));

  if (end > 0)
    flare->end = at_hour (end);
  flare->flags = flags;
  g_ptr_array_add (entries, flare);
  return flare;
}

static LimberDiary *
diary_of (GPtrArray *entries)
{
  g_autoptr (LimberHistory) history = limber_history_new (limber_records_new (), entries);

  return limber_diary_new (history);
}

static void
test_words (void)
{
  for (int i = 0; i < LIMBER_N_TRIGGERS; i++)
    {
      LimberTrigger trigger = LIMBER_N_TRIGGERS;
      const char *word = limber_trigger_to_string ((LimberTrigger) i);

      g_assert_true (limber_trigger_from_string (word, &trigger));
      g_assert_cmpint (trigger, ==, i);
      g_assert_cmpstr (limber_trigger_label (trigger), !=, "");
      g_assert_cmpint (limber_trigger_get_family (trigger), <, LIMBER_N_TRIGGER_FAMILIES);
    }
  for (int i = 0; i < LIMBER_N_TRIGGER_FAMILIES; i++)
    {
      g_assert_nonnull (limber_trigger_family_to_string ((LimberTriggerFamily) i));
      g_assert_cmpstr (limber_trigger_family_label ((LimberTriggerFamily) i), !=, "");
    }
  g_assert_false (limber_trigger_from_string ("no-such", &(LimberTrigger){ 0 }));
  g_assert_false (limber_trigger_from_string (NULL, &(LimberTrigger){ 0 }));
}

/* Records of years hold the bits: none may ever mean another thing. */
static void
test_bits (void)
{
  static const struct
  {
    guint64 flag;
    const char *word;
  } cases[] = {
    { 1, "lifting" },      { 1 << 6, "long-sitting" }, { 1 << 11, "poor-sleep" },
    { 1 << 17, "stress" }, { 1 << 22, "gardening" },   { 1 << 26, "work-task" },
    { 1 << 27, "sex" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberTrigger trigger;

      g_assert_true (limber_trigger_from_string (cases[i].word, &trigger));
      g_assert_cmpuint (LIMBER_TRIGGER_FLAG (trigger), ==, cases[i].flag);
    }
}

static void
test_label (void)
{
  g_autofree char *none = limber_triggers_label (0);
  g_autofree char *unknown = limber_triggers_label (G_GUINT64_CONSTANT (1) << 52);
  g_autofree char *secret = limber_triggers_label (LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_SEX));
  g_autofree char *some = limber_triggers_label (LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_POOR_SLEEP)
                                                 | LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_SEX)
                                                 | LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_LIFTING));

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (unknown, ==, "");
  g_assert_cmpstr (secret, ==, "");
  g_assert_cmpstr (some, ==, "Lifting, Poor sleep");
}

static void
test_open (void)
{
  GPtrArray *entries = limber_entries_new ();
  LimberEntry *old = add_flare (entries, 100, 0, 0);
  LimberEntry *newest = add_flare (entries, 300, 302, 0);
  LimberEntry *lasting = add_flare (entries, 200, 0, 0);
  g_autoptr (LimberDiary) diary = NULL;

  g_ptr_array_add (entries, limber_entry_new (LIMBER_ENTRY_GOAL, at_hour (400)));
  diary = diary_of (entries);
  g_assert_cmpuint (diary->flares->len, ==, 3);
  g_assert_true (diary->flares->pdata[0] == newest);
  g_assert_true (diary->flares->pdata[2] == old);
  g_assert_true (diary->open == lasting);
}

static void
test_none (void)
{
  g_autoptr (LimberDiary) diary = diary_of (limber_entries_new ());
  g_autoptr (GArray) list = limber_diary_list_triggers (diary, LIMBER_TRIGGERS_PHYSICAL);

  g_assert_cmpuint (diary->flares->len, ==, 0);
  g_assert_null (diary->open);
  g_assert_false (limber_diary_has_enough (diary));
  g_assert_cmpuint (list->len, ==, 0);
}

/* Nothing is counted of nine; of ten, each flare-up counts once for a family. */
static void
test_counts (void)
{
  const guint64 sleep = LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_POOR_SLEEP);
  const guint64 tired = LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_TIRED);
  const guint64 stress = LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_STRESS);

  for (int n = LIMBER_DIARY_ENOUGH - 1; n <= LIMBER_DIARY_ENOUGH; n++)
    {
      GPtrArray *entries = limber_entries_new ();
      g_autoptr (LimberDiary) diary = NULL;
      g_autoptr (GArray) list = NULL;
      gboolean enough = n >= LIMBER_DIARY_ENOUGH;

      for (int i = 0; i < n; i++)
        add_flare (entries, 100 * i + 1, 100 * i + 9,
                   i < 2   ? sleep | tired
                   : i < 6 ? tired
                   : i < 7 ? stress
                           : 0);
      diary = diary_of (entries);
      g_assert_cmpint (limber_diary_has_enough (diary), ==, enough);
      g_assert_cmpuint (diary->n_triggers[LIMBER_TRIGGER_POOR_SLEEP], ==, enough ? 2 : 0);
      g_assert_cmpuint (diary->n_triggers[LIMBER_TRIGGER_TIRED], ==, enough ? 6 : 0);
      g_assert_cmpuint (diary->n_families[LIMBER_TRIGGERS_LIFESTYLE], ==, enough ? 6 : 0);
      g_assert_cmpuint (diary->n_families[LIMBER_TRIGGERS_FEELINGS], ==, enough ? 1 : 0);
      list = limber_diary_list_triggers (diary, LIMBER_TRIGGERS_LIFESTYLE);
      g_assert_cmpuint (list->len, ==, enough ? 2 : 0);
      if (enough)
        g_assert_cmpint (g_array_index (list, LimberTrigger, 0), ==, LIMBER_TRIGGER_TIRED);
    }
}

static void
test_length (void)
{
  static const struct
  {
    int start;
    int end; /* nought: it lasts */
    int now;
    int hours;
    const char *label;
  } cases[] = {
    { 10, 12, 99, 2, "2 hours" },          { 10, 11, 99, 1, "1 hour" },
    { 10, 0, 15, 5, "5 hours" },           { 10, 0, 10, 0, "less than an hour" },
    { 10, 58, 99, 48, "48 hours" },        { 10, 59, 99, 49, "2 days" },
    { 10, 10 + 60, 99, 60, "3 days" },     { 10, 10 + 24 * 14, 999, 24 * 14, "14 days" },
    { 10, 8, 99, 0, "less than an hour" }, { 10, 0, 4, 0, "less than an hour" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) entries = limber_entries_new ();
      LimberEntry *flare = add_flare (entries, cases[i].start, cases[i].end, 0);
      gint64 length_us = limber_flare_get_length_us (flare, at_hour (cases[i].now));
      g_autofree char *label = limber_flare_length_label (length_us);

      g_assert_cmpint (length_us, ==, cases[i].hours * HOUR_US);
      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diary/words", test_words);
  g_test_add_func ("/diary/bits", test_bits);
  g_test_add_func ("/diary/label", test_label);
  g_test_add_func ("/diary/open", test_open);
  g_test_add_func ("/diary/none", test_none);
  g_test_add_func ("/diary/counts", test_counts);
  g_test_add_func ("/diary/length", test_length);
  return g_test_run ();
}
