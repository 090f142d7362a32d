/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two drafts, also with faults, and what is said of them. */

#include "limber-draft-diff.h"

#include "draft-sample.h"

#define FAULTS "There are faults: what cannot be read is not told here.\n"

static const struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *lines;
} cases[] = {
  { "same", HEAD "\"steps\": [" LIE "]}", HEAD "\"steps\": [" LIE "]}", "" },
  { "step", HEAD "\"steps\": [" LIE "]}", HEAD "\"steps\": [" LIE ", " STAND "]}",
    "The stand: new\n" },
  { "layout", HEAD "\"steps\": [" LIE "]}", HEAD "\"steps\":[" LIE "]}",
    "Only keys that Limber does not know differ, or how something is written.\n" },
  { "fault", HEAD "\"steps\": [" LIE "]}", HEAD "\"goal\": 7, \"steps\": [" LIE ", " STAND "]}",
    "The stand: new\n" FAULTS },
  { "fault-put-right", HEAD "\"goal\": 7, \"steps\": [" LIE "]}", HEAD "\"steps\": [" LIE "]}",
    FAULTS },
  { "no-exercise", HEAD "\"steps\": [" LIE "]}",
    HEAD "\"steps\": [" LIE ", {\"exercise\": \"nobody\"}, 7, {}]}", FAULTS },
  { "no-steps", HEAD "\"steps\": []}", HEAD "\"steps\": [" LIE "]}", "The lie: new\n" FAULTS },
  { "no-head", HEAD "\"steps\": [" LIE "]}", "{\"steps\": [" LIE "]}",
    "Id: “a” is taken out\nTitle: “A” is taken out\n" FAULTS },
  { "no-json", HEAD "\"steps\": [" LIE "]}", "{", FAULTS },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (LimberDraft) before = draft_of (cases[i].before);
  g_autoptr (LimberDraft) after = draft_of (cases[i].after);
  g_autoptr (GPtrArray) lines = limber_draft_diff (before, after);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint j = 0; j < lines->len; j++)
    g_string_append_printf (text, "%s\n", (const char *) g_ptr_array_index (lines, j));
  /* The marks around a text keep its direction to itself. */
  g_string_replace (text, "\xe2\x81\xa8", "", 0);
  g_string_replace (text, "\xe2\x81\xa9", "", 0);
  g_assert_cmpstr (text->str, ==, cases[i].lines);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draft-diff/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  return g_test_run ();
}
