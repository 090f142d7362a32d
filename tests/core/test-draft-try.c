/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A draft that is tried out from any of its steps. */

#include "limber-draft-try.h"

#include "draft-sample.h"

static const struct
{
  const char *name;
  const char *steps;
  const char *pointer;
  const char *expected; /* which played step it begins with, and its exercise; or why not */
} cases[] = {
  { "whole", LIE ", " SIDE, NULL, "0 The lie" },
  { "first", LIE ", " SIDE, "/steps/0", "0 The lie" },
  { "second", LIE ", " SIDE, "/steps/1", "1 The side" },
  { "same-exercise", LIE ", " LIE, "/steps/1", "1 The lie" },
  { "inside", LIE ", " SIDE, "/steps/1/dose/reps", "1 The side" },
  { "block", LIE ", " BLOCK (SIDE ", " STAND), "/steps/1", "1 The side" },
  { "in-block", LIE ", " BLOCK (SIDE ", " STAND), "/steps/1/steps/1", "2 The stand" },
  { "after-block", BLOCK (SIDE ", " STAND) ", " LIE, "/steps/1", "4 The lie" },
  { "no-such-row", LIE, "/steps/7", "This step is not played." },
  { "fault", LIE ", {\"exercise\": \"nobody\"}", "/steps/0",
    "Put what is wrong right first: There is no exercise “nobody” in the library" },
};

static char *
begin (LimberSession *session)
{
  LimberTimeline *timeline = limber_session_get_timeline (session);
  const LimberPhase *phase =
      limber_timeline_get_phase (timeline, limber_session_get_phase (session));

  g_assert_cmpint (limber_session_get_status (session), ==, LIMBER_SESSION_READY);
  return g_strdup_printf ("%u %s", phase->step,
                          limber_timeline_get_step (timeline, phase->step)->exercise->name);
}

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (LimberDraft) draft = draft_with (cases[i].steps);
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberSession) session = limber_draft_try (draft, cases[i].pointer, &error);
  g_autofree char *found = session != NULL ? begin (session) : g_strdup (error->message);

  g_assert_cmpstr (found, ==, cases[i].expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draft-try/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  return g_test_run ();
}
