/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where two drafts differ: what an undo leads to. */

#include "limber-draft-change.h"

#include "draft-sample.h"

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *there; /* (nullable): from before to after */
  const char *back;  /* (nullable): from after to before */
} ChangeCase;

#define WITH(steps) HEAD "\"steps\": [" steps "]}"
#define HOLD(seconds)                                                                              \
  "{\"exercise\": \"lie\", \"dose\": {\"type\": \"hold\", \"hold_s\": " seconds ", \"reps\": 3}}"

static const ChangeCase cases[] = {
  { "nothing", WITH (LIE), WITH (LIE), NULL, NULL },
  { "number", WITH (LIE ", " HOLD ("10")), WITH (LIE ", " HOLD ("15")), "/steps/1/dose/hold_s",
    "/steps/1/dose/hold_s" },
  { "text", HEAD "\"goal\": \"A\", \"steps\": [" LIE "]}",
    HEAD "\"goal\": \"A dog\", \"steps\": [" LIE "]}", "/goal", "/goal" },
  { "in-block", WITH (BLOCK (LIE ", " HOLD ("10"))), WITH (BLOCK (LIE ", " HOLD ("11"))),
    "/steps/0/steps/1/dose/hold_s", "/steps/0/steps/1/dose/hold_s" },
  { "last-step", WITH (LIE), WITH (LIE ", " SIDE), "/steps/1", "/steps/0" },
  { "only-step", WITH (LIE), WITH (""), "/steps", "/steps/0" },
  { "no-form", WITH (LIE), "{", NULL, NULL },
};

static void
check (const char *before, const char *after, const char *expected)
{
  g_autoptr (LimberDraft) one = draft_of (before);
  g_autoptr (LimberDraft) two = draft_of (after);
  g_autofree char *found = limber_draft_find_change (one, two);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_change (gconstpointer data)
{
  const ChangeCase *c = data;

  check (c->before, c->after, c->there);
  check (c->after, c->before, c->back);
}

/* A step that comes or goes leads to a row that is there. */
static void
test_steps (void)
{
  static const char *const steps[] = { LIE ", " SIDE ", " STAND, LIE ", " STAND, SIDE ", " STAND,
                                       STAND ", " LIE ", " SIDE, BLOCK (LIE ", " SIDE) ", " STAND };

  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (steps); j++)
      if (i != j)
        {
          g_autoptr (LimberDraft) before = draft_with (steps[i]);
          g_autoptr (LimberDraft) after = draft_with (steps[j]);
          g_autofree char *found = limber_draft_find_change (before, after);

          g_assert_nonnull (limber_draft_find_row (after, found));
        }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draft-change/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_change);
    }
  g_test_add_func ("/draft-change/steps", test_steps);
  return g_test_run ();
}
