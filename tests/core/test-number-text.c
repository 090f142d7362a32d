/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers as an editor shows them, and what people type. */

#include "limber-number-text.h"

#include "draft-sample.h"

typedef struct
{
  LimberNumberStyle style;
  const char *typed;
  const char *json; /* (nullable): for nothing */
} TypedCase;

static const TypedCase typed_cases[] = {
  { LIMBER_NUMBER_COUNT, "10", "10" },
  { LIMBER_NUMBER_COUNT, " 8 ", "8" },
  { LIMBER_NUMBER_COUNT, "-3", "-3" },
  { LIMBER_NUMBER_COUNT, "007", "7" },
  { LIMBER_NUMBER_COUNT, "", NULL },
  { LIMBER_NUMBER_COUNT, "  ", NULL },
  { LIMBER_NUMBER_COUNT, "ten", "\"ten\"" },
  { LIMBER_NUMBER_COUNT, "8-10", "\"8-10\"" },
  { LIMBER_NUMBER_COUNT, "1:30", "\"1:30\"" },
  { LIMBER_NUMBER_COUNT, "-", "\"-\"" },
  { LIMBER_NUMBER_COUNT, "99999999999999999999", "\"99999999999999999999\"" },
  { LIMBER_NUMBER_CLOCK, "1:30", "90" },
  { LIMBER_NUMBER_CLOCK, "0:05", "5" },
  { LIMBER_NUMBER_CLOCK, "90", "90" },
  { LIMBER_NUMBER_CLOCK, "90 s", "90" },
  { LIMBER_NUMBER_CLOCK, "90s", "90" },
  { LIMBER_NUMBER_CLOCK, "90 sec.", "90" },
  { LIMBER_NUMBER_CLOCK, "2 min", "120" },
  { LIMBER_NUMBER_CLOCK, "2 Minutes", "120" },
  { LIMBER_NUMBER_CLOCK, "1 min 30 s", "90" },
  { LIMBER_NUMBER_CLOCK, "1m30", "90" },
  { LIMBER_NUMBER_CLOCK, "1:02:05", "3725" },
  { LIMBER_NUMBER_CLOCK, "90:00", "5400" },
  { LIMBER_NUMBER_CLOCK, "1:3", "\"1:3\"" },
  { LIMBER_NUMBER_CLOCK, "1:60", "\"1:60\"" },
  { LIMBER_NUMBER_CLOCK, "1:30 s", "\"1:30 s\"" },
  { LIMBER_NUMBER_CLOCK, ":30", "\":30\"" },
  { LIMBER_NUMBER_CLOCK, "1 min 30 s 5", "\"1 min 30 s 5\"" },
  { LIMBER_NUMBER_CLOCK, "5 hours", "\"5 hours\"" },
  { LIMBER_NUMBER_SECONDS, "2 s", "2" },
  { LIMBER_NUMBER_SECONDS, "2", "2" },
  { LIMBER_NUMBER_SECONDS, "a while", "\"a while\"" },
};

static void
test_typed (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (typed_cases); i++)
    {
      const TypedCase *c = &typed_cases[i];
      g_autofree char *json = limber_number_to_json (c->style, c->typed);

      g_assert_cmpstr (json, ==, c->json);
    }
}

typedef struct
{
  LimberNumberStyle style;
  const char *json; /* (nullable): the key is not there */
  const char *shown;
} ShownCase;

static const ShownCase shown_cases[] = {
  { LIMBER_NUMBER_COUNT, "10", "10" },
  { LIMBER_NUMBER_COUNT, NULL, "" },
  { LIMBER_NUMBER_COUNT, "\"ten\"", "ten" },
  { LIMBER_NUMBER_COUNT, "5.0", "5.0" },
  { LIMBER_NUMBER_COUNT, "true", "true" },
  { LIMBER_NUMBER_COUNT, "[1]", "[1]" },
  { LIMBER_NUMBER_CLOCK, "20", "0:20" },
  { LIMBER_NUMBER_CLOCK, "90", "1:30" },
  { LIMBER_NUMBER_CLOCK, "3725", "1:02:05" },
  { LIMBER_NUMBER_CLOCK, "-5", "-5" },
  { LIMBER_NUMBER_CLOCK, "99999999999", "99999999999" },
  { LIMBER_NUMBER_SECONDS, "2", "2 s" },
  { LIMBER_NUMBER_SECONDS, "\"2 s\"", "2 s" },
};

static void
test_shown (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shown_cases); i++)
    {
      const ShownCase *c = &shown_cases[i];
      g_autofree char *text =
          c->json ? g_strdup_printf ("{\"a\": %s}", c->json) : g_strdup ("{\"b\": 1}");
      g_autoptr (LimberDraft) draft = draft_of (text);
      g_autofree char *shown = limber_number_at (draft, "/a", c->style);

      g_assert_cmpstr (shown, ==, c->shown);
    }
}

/* What is shown of a number is that number when it is typed. */
static void
test_round_trip (void)
{
  static const gint64 numbers[] = { -5, 0, 1, 59, 60, 61, 599, 3600, 3725, 14400, G_MAXINT };

  for (int style = LIMBER_NUMBER_COUNT; style <= LIMBER_NUMBER_CLOCK; style++)
    for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
      {
        g_autofree char *shown = limber_number_text ((LimberNumberStyle) style, numbers[i]);
        gint64 number = G_MININT64;

        g_assert_true (limber_number_parse ((LimberNumberStyle) style, shown, &number));
        g_assert_cmpint (number, ==, numbers[i]);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number-text/typed", test_typed);
  g_test_add_func ("/number-text/shown", test_shown);
  g_test_add_func ("/number-text/round-trip", test_round_trip);
  return g_test_run ();
}
