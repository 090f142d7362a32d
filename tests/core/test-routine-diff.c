/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two versions of a routine, and what is said of them. */

#include "limber-routine-diff.h"

#include "draft-sample.h"
#include "limber-plain-text.h"

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *lines; /* a new line after each */
} Case;

#define STEPS(steps) HEAD "\"steps\": [" steps "]}"
#define WITH(exercise, more) "{\"exercise\": \"" exercise "\", " more "}"
#define REPS(sets, reps)                                                                           \
  "\"dose\": {\"type\": \"reps\", \"sets\": " sets ", \"reps\": " reps ", \"out_s\": 2}"

static const Case cases[] = {
  { "same", STEPS (LIE), HEAD "\"steps\":[ " LIE "], \"x-mine\": 1}", "" },
  { "head", STEPS (LIE),
    "{\"format\": 1, \"id\": \"a\", \"title\": \"B\", \"kind\": \"mixed\", \"level\": \"gentle\", "
    "\"version\": 2, \"goal\": \"Walk\", \"steps\": [" LIE "]}",
    "Version: 1 becomes 2\nTitle: “A” becomes “B”\nKind: Core becomes Mixed\nGoal: “Walk” is "
    "new\n" },
  { "schedule", STEPS (LIE),
    HEAD "\"schedule\": {\"frequency\": 3, \"period_unit\": \"wk\"}, \"steps\": [" LIE "]}",
    "Schedule: nothing becomes 3 times a week\n" },
  { "lists", HEAD "\"cautions\": [\"One\", \"Two\"], \"steps\": [" LIE "]}",
    HEAD "\"cautions\": [\"Two\", \"Three\"], \"steps\": [" LIE "]}",
    "Caution: “One” is taken out\nCaution: “Three” is new\n" },
  { "list-order", HEAD "\"cautions\": [\"One\", \"Two\"], \"steps\": [" LIE "]}",
    HEAD "\"cautions\": [\"Two\", \"One\"], \"steps\": [" LIE "]}", "Caution: in another order\n" },
  { "defaults", STEPS (LIE), HEAD "\"defaults\": {\"rest_s\": 45}, \"steps\": [" LIE "]}",
    "Rest between sets: 30 seconds becomes 45 seconds\n" },
  { "dose", STEPS (WITH ("lie", REPS ("2", "8"))), STEPS (WITH ("lie", REPS ("2", "10"))),
    "The lie: 2 × 8 times becomes 2 × 10 times\n" },
  { "tempo", STEPS (WITH ("lie", REPS ("2", "8"))),
    STEPS (WITH ("lie", "\"dose\": {\"type\": \"reps\", \"sets\": 2, \"reps\": 8, \"out_s\": 3, "
                        "\"rest_s\": 60}")),
    "The lie: Way out: 2 seconds becomes 3 seconds\n"
    "The lie: Rest between sets: the usual becomes 1 minute\n" },
  { "own-dose", STEPS (LIE), STEPS (WITH ("lie", REPS ("1", "5"))),
    "The lie: the exercise’s own becomes 5 times\n" },
  { "sides", STEPS (LIE), STEPS (WITH ("lie", "\"sides\": \"each\"")),
    "The lie: sides: no sides becomes each side\n" },
  { "sides-of-dose", STEPS (WITH ("lie", REPS ("1", "5"))),
    STEPS (WITH ("lie", "\"sides\": \"each\", " REPS ("1", "5"))),
    "The lie: 5 times becomes 5 times each side\n" },
  { "details",
    STEPS (WITH ("lie", "\"note\": \"Slow\", \"first_side\": \"left\", \"pain_limit\": 3")),
    STEPS (WITH ("lie", "\"note\": \"Slower\", \"first_side\": \"right\", \"optional\": true, "
                        "\"ready_s\": 20, \"level\": \"gentle\"")),
    "The lie: level: nothing becomes Gentle\nThe lie: first side: Left side becomes Right side\n"
    "The lie: time to get ready: the usual becomes 20 seconds\n"
    "The lie: note: “Slow” becomes “Slower”\nThe lie: optional now\n"
    "The lie: pain limit: 3 becomes nothing\n" },
  { "flare", STEPS (LIE), STEPS (WITH ("lie", "\"flare\": \"skip\"")),
    "The lie: on a flare-up day: as on other days becomes left out\n" },
  { "flare-dose", STEPS (WITH ("lie", "\"flare\": {\"type\": \"time\", \"seconds\": 5}")),
    STEPS (WITH ("lie", "\"flare\": {\"type\": \"time\", \"seconds\": 9}")),
    "The lie: on a flare-up day: 5 s becomes 9 s\n" },
  { "added", STEPS (LIE), STEPS (SIDE ", " LIE ", " WITH ("stand", REPS ("1", "5"))),
    "The side: new\nThe stand: new, 5 times\n" },
  { "taken-out", STEPS (LIE ", " SIDE), STEPS (SIDE), "The lie: taken out\n" },
  { "moved", STEPS (LIE ", " SIDE ", " STAND), STEPS (STAND ", " LIE ", " SIDE),
    "The stand: moved from place 3 to place 1\n" },
  { "moved-past-a-gap", STEPS (SIDE ", " LIE ", " STAND), STEPS (STAND ", " LIE),
    "The lie: moved\nThe side: taken out\n" },
  { "block", STEPS (LIE ", " SIDE), STEPS (BLOCK (LIE) ", " SIDE),
    "The lie: times in a row: 1 becomes 2\n" },
  /* Of two steps of one exercise, the one with the other dose has gone. */
  { "twice", STEPS (LIE ", " WITH ("lie", REPS ("1", "5")) ", " WITH ("lie", REPS ("1", "6"))),
    STEPS (LIE ", " WITH ("lie", REPS ("1", "6"))), "The lie (step 2): taken out\n" },
  { "twice-changed", STEPS (LIE ", " WITH ("lie", REPS ("1", "5"))),
    STEPS (LIE ", " WITH ("lie", REPS ("1", "6"))), "The lie (step 2): 5 times becomes 6 times\n" },
  { "in-place",
    STEPS ("{\"exercise\": {\"name\": \"Own\", \"position\": \"supine\", \"cues\": [\"Go.\"]}, "
           "\"dose\": {\"type\": \"time\", \"seconds\": 5}}"),
    STEPS ("{\"exercise\": {\"name\": \"Own\", \"position\": \"supine\", \"cues\": [\"Stop.\"]}, "
           "\"dose\": {\"type\": \"time\", \"seconds\": 5}}"),
    "Own: the exercise itself is another\n" },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (LimberDraft) before = draft_of (c->before);
  g_autoptr (LimberDraft) after = draft_of (c->after);
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_nonnull (limber_draft_get_routine (before));
  g_assert_nonnull (limber_draft_get_routine (after));
  lines = limber_routine_diff (limber_draft_get_routine (before), limber_draft_get_routine (after));
  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *line = limber_plain_text (g_ptr_array_index (lines, i));

      g_string_append_printf (text, "%s\n", line);
    }
  g_assert_cmpstr (text->str, ==, c->lines);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/routine-diff/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
