/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "draft-sample.h"

#include <string.h>

#include "limber-parser.h"

static LimberExercise *
exercise (const char *id, const char *position, const char *kind)
{
  g_autofree char *text = g_strdup_printf (
      "{\"id\": \"%s\", \"name\": \"The %s\", \"position\": \"%s\", \"kind\": \"%s\", \"cues\": "
      "[\"Move.\"], \"levels\": {\"gentle\": {\"type\": \"hold\", \"hold_s\": 5, \"reps\": 3}, "
      "\"active\": {\"type\": \"time\", \"seconds\": 40}}}",
      id, id, position, kind);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  LimberExercise *read = limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics);

  g_assert_cmpuint (diagnostics->len, ==, 0);
  return read;
}

LimberExercises *
draft_library (void)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_exercise_unref);

  g_ptr_array_add (list, exercise ("lie", "supine", "core"));
  g_ptr_array_add (list, exercise ("side", "side-lying", "core"));
  g_ptr_array_add (list, exercise ("stand", "standing", "core"));
  g_ptr_array_add (list, exercise ("rest", "supine", "relaxation"));
  return limber_exercises_new (list);
}

LimberDraft *
draft_of (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (LimberExercises) exercises = draft_library ();

  return limber_draft_new (bytes, exercises);
}

LimberDraft *
draft_with (const char *steps)
{
  g_autofree char *text = g_strdup_printf (HEAD "\"steps\": [%s]}", steps);

  return draft_of (text);
}

void
assert_text (LimberDraft *draft, const char *expected)
{
  g_autofree char *text = NULL;
  GBytes *bytes;

  g_assert_nonnull (draft);
  bytes = limber_draft_get_text (draft);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_cmpstr (text, ==, expected);
}

void
assert_steps (LimberDraft *draft, const char *steps)
{
  g_autofree char *expected = g_strdup_printf (HEAD "\"steps\": [%s]}", steps);

  assert_text (draft, expected);
}
