/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pain-rule.h"

#include <string.h>

#define NO LIMBER_UNSET

static void
test_color (void)
{
  static const struct
  {
    LimberPainRule rule;
    int pain;
    int before;
    gboolean spread;
    LimberPainColor color;
  } cases[] = {
    { { 3, 5 }, NO, NO, FALSE, LIMBER_PAIN_UNKNOWN },
    { { 3, 5 }, NO, 4, FALSE, LIMBER_PAIN_UNKNOWN },
    { { 3, 5 }, NO, NO, TRUE, LIMBER_PAIN_RED },
    { { 3, 5 }, 0, NO, FALSE, LIMBER_PAIN_GREEN },
    { { 3, 5 }, 0, NO, TRUE, LIMBER_PAIN_RED },
    { { 3, 5 }, 3, NO, FALSE, LIMBER_PAIN_GREEN },
    { { 3, 5 }, 4, NO, FALSE, LIMBER_PAIN_AMBER },
    { { 3, 5 }, 5, NO, FALSE, LIMBER_PAIN_AMBER },
    { { 3, 5 }, 6, NO, FALSE, LIMBER_PAIN_RED },
    { { 3, 5 }, 10, NO, FALSE, LIMBER_PAIN_RED },
    /* No more than 2 above where it began, but never above the amber. */
    { { 3, 5 }, 4, 1, FALSE, LIMBER_PAIN_AMBER },
    { { 3, 5 }, 4, 2, FALSE, LIMBER_PAIN_GREEN },
    { { 3, 5 }, 5, 2, FALSE, LIMBER_PAIN_AMBER },
    { { 3, 5 }, 5, 3, FALSE, LIMBER_PAIN_GREEN },
    { { 3, 5 }, 6, 4, FALSE, LIMBER_PAIN_RED },
    { { 3, 5 }, 6, 6, FALSE, LIMBER_PAIN_RED },
    { { 3, 5 }, 3, 0, FALSE, LIMBER_PAIN_GREEN },
    /* The cut-offs are the routine's. */
    { { 0, 1 }, 1, NO, FALSE, LIMBER_PAIN_AMBER },
    { { 0, 1 }, 2, 2, FALSE, LIMBER_PAIN_RED },
    { { 6, 10 }, 10, NO, FALSE, LIMBER_PAIN_AMBER },
    { { 6, 10 }, 10, 8, FALSE, LIMBER_PAIN_GREEN },
    { { 2, 2 }, 3, 3, FALSE, LIMBER_PAIN_RED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %u", i);
      g_assert_cmpint (
          limber_pain_rule_color (&cases[i].rule, cases[i].pain, cases[i].before, cases[i].spread),
          ==, cases[i].color);
    }
}

static void
test_step (void)
{
  static const struct
  {
    int limit;
    LimberPainRule rule;
  } cases[] = {
    { NO, { 3, 5 } }, { 0, { 0, 0 } }, { 2, { 2, 2 } }, { 4, { 3, 4 } }, { 8, { 3, 5 } },
  };
  g_autoptr (LimberRoutine) routine = limber_routine_new ();
  g_autoptr (LimberStep) step = limber_step_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberPainRule rule;

      step->pain_limit = cases[i].limit;
      rule = limber_pain_rule_for_step (routine, step);
      g_test_message ("case %u", i);
      g_assert_cmpint (rule.green_max, ==, cases[i].rule.green_max);
      g_assert_cmpint (rule.amber_max, ==, cases[i].rule.amber_max);
    }
}

typedef struct
{
  int before, after, morning, worst;
  int steps[2];
  gboolean hurt;
  gboolean spread;
  LimberPainColor color;
  gboolean woke_worse;
} Session;

static LimberRecord *
record_for (const Session *session)
{
  LimberRecord *record = limber_record_new ();

  record->answers.pain_before = session->before;
  record->answers.pain_after = session->after;
  record->answers.pain_morning = session->morning;
  record->answers.pain_worst = session->worst;
  for (guint i = 0; i < G_N_ELEMENTS (session->steps); i++)
    {
      LimberRecordStep *step = limber_record_step_new ();

      step->pain = session->steps[i];
      step->hurt = i == 1 && session->hurt;
      step->spread = i == 1 && session->spread;
      g_ptr_array_add (record->steps, step);
    }
  return record;
}

static void
test_record (void)
{
  static const Session cases[] = {
    { NO, NO, NO, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_UNKNOWN, FALSE },
    { 2, NO, NO, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_UNKNOWN, FALSE },
    { 2, 3, NO, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_GREEN, FALSE },
    { NO, 5, NO, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_AMBER, FALSE },
    { 3, 5, NO, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_GREEN, FALSE },
    /* The worst of all that was said. */
    { NO, 1, NO, 6, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_RED, FALSE },
    { NO, 7, NO, 2, { 2, NO }, FALSE, FALSE, LIMBER_PAIN_RED, FALSE },
    { NO, NO, NO, NO, { NO, 4 }, TRUE, FALSE, LIMBER_PAIN_AMBER, FALSE },
    { NO, 0, NO, 1, { 1, 4 }, TRUE, FALSE, LIMBER_PAIN_AMBER, FALSE },
    { NO, 0, NO, NO, { NO, 1 }, TRUE, TRUE, LIMBER_PAIN_RED, FALSE },
    { NO, NO, NO, NO, { NO, NO }, TRUE, TRUE, LIMBER_PAIN_RED, FALSE },
    /* It hurt, and nobody said how much. */
    { NO, 1, NO, NO, { NO, NO }, TRUE, FALSE, LIMBER_PAIN_UNKNOWN, FALSE },
    { NO, 4, NO, NO, { NO, NO }, TRUE, FALSE, LIMBER_PAIN_AMBER, FALSE },
    { NO, 1, NO, NO, { NO, 1 }, TRUE, FALSE, LIMBER_PAIN_GREEN, FALSE },
    /* The next morning. */
    { 2, 2, 2, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_GREEN, FALSE },
    { 2, 2, 3, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_AMBER, TRUE },
    { 0, NO, 1, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_AMBER, TRUE },
    { 2, 7, 3, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_RED, TRUE },
    { 5, 4, 2, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_GREEN, FALSE },
    { NO, 2, 8, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_AMBER, TRUE },
    { NO, 2, 2, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_GREEN, FALSE },
    { 3, 2, 3, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_GREEN, FALSE },
    { NO, NO, 8, NO, { NO, NO }, FALSE, FALSE, LIMBER_PAIN_UNKNOWN, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberRecord) record = record_for (&cases[i]);

      g_test_message ("case %u", i);
      g_assert_cmpint (limber_record_get_pain_color (record), ==, cases[i].color);
      g_assert_cmpint (limber_record_woke_worse (record), ==, cases[i].woke_worse);
    }
}

/* Amber by the exercise is not amber by the morning. */
static void
test_morning_moment (void)
{
  static const struct
  {
    int before, after, morning;
    LimberPainMoment moment;
  } cases[] = {
    { 2, 2, 2, LIMBER_PAIN_MORNING }, { 2, 2, 3, LIMBER_PAIN_MORNING },
    { 2, 5, 2, LIMBER_PAIN_AFTER },   { 2, 5, 3, LIMBER_PAIN_MORNING },
    { 2, 7, 2, LIMBER_PAIN_AFTER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberRecord) record = limber_record_new ();

      g_test_message ("case %u", i);
      record->answers.pain_before = cases[i].before;
      record->answers.pain_after = cases[i].after;
      record->answers.pain_morning = cases[i].morning;
      g_assert_cmpint (limber_record_get_morning_moment (record), ==, cases[i].moment);
    }
}

/* The cut-offs are those of the routine as it was when it was played. */
static void
test_record_rule (void)
{
  g_autoptr (LimberRecord) record = limber_record_new ();

  record->answers.pain_after = 4;
  g_assert_cmpint (limber_record_get_pain_color (record), ==, LIMBER_PAIN_AMBER);
  record->green_max = 4;
  g_assert_cmpint (limber_record_get_pain_color (record), ==, LIMBER_PAIN_GREEN);
  record->green_max = 1;
  record->amber_max = 3;
  g_assert_cmpint (limber_record_get_pain_color (record), ==, LIMBER_PAIN_RED);
}

/* A step's own limit, as it was then. */
static void
test_record_step_limit (void)
{
  g_autoptr (LimberRecord) record = limber_record_new ();
  LimberRecordStep *step = limber_record_step_new ();

  g_ptr_array_add (record->steps, step);
  step->hurt = TRUE;
  step->pain = 3;
  g_assert_cmpint (limber_record_get_pain_color (record), ==, LIMBER_PAIN_GREEN);
  step->pain_limit = 2;
  g_assert_cmpint (limber_record_get_step_color (record, step), ==, LIMBER_PAIN_RED);
  g_assert_cmpint (limber_record_get_pain_color (record), ==, LIMBER_PAIN_RED);
}

static void
test_words (void)
{
  static const struct
  {
    LimberPainRule rule;
    const char *words;
  } cases[] = {
    { { 3, 5 }, "0 to 3 is green, up to 5 amber, more is red." },
    { { 2, 2 }, "0 to 2 is green, more is red." },
    { { 6, 10 }, "0 to 6 is green, more is amber." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = limber_pain_rule_words (&cases[i].rule);

      g_assert_true (g_str_has_prefix (words, "A guide"));
      g_assert_nonnull (strstr (words, cases[i].words));
    }
  for (int color = LIMBER_PAIN_GREEN; color < LIMBER_N_PAIN_COLORS; color++)
    {
      g_assert_cmpstr (limber_pain_color_title (color), !=, "");
      for (int moment = LIMBER_PAIN_DURING; moment <= LIMBER_PAIN_MORNING; moment++)
        g_assert_cmpstr (limber_pain_color_advice (color, moment), !=, "");
    }
  g_assert_cmpstr (limber_pain_color_title (LIMBER_PAIN_UNKNOWN), ==, "");
  g_assert_cmpstr (limber_pain_color_advice (LIMBER_PAIN_UNKNOWN, LIMBER_PAIN_DURING), ==, "");
  g_assert_nonnull (
      strstr (limber_pain_color_advice (LIMBER_PAIN_AMBER, LIMBER_PAIN_MORNING), "half"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pain-rule/color", test_color);
  g_test_add_func ("/pain-rule/step", test_step);
  g_test_add_func ("/pain-rule/record", test_record);
  g_test_add_func ("/pain-rule/morning-moment", test_morning_moment);
  g_test_add_func ("/pain-rule/record-rule", test_record_rule);
  g_test_add_func ("/pain-rule/record-step-limit", test_record_step_limit);
  g_test_add_func ("/pain-rule/words", test_words);
  return g_test_run ();
}
