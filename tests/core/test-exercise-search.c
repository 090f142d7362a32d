/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding an exercise by a few letters. */

#include "limber-exercise-search.h"

#include <string.h>

#include "limber-parser.h"

static LimberExercise *
exercise (const char *id, const char *name, const char *rest)
{
  g_autofree char *text = g_strdup_printf (
      "{\"id\": \"%s\", \"name\": \"%s\", \"cues\": [\"Move.\"], %s}", id, name, rest);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  LimberExercise *read = limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics);

  g_assert_nonnull (read);
  return read;
}

static LimberExercises *
library_new (void)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_exercise_unref);

  g_ptr_array_add (list, exercise ("half-bridge", "A half bridge",
                                   "\"position\": \"supine\", \"targets\": [\"glutes\"]"));
  g_ptr_array_add (
      list, exercise ("bridge", "Bridge", "\"position\": \"supine\", \"targets\": [\"glutes\"]"));
  g_ptr_array_add (list, exercise ("cat", "Cat and cow", "\"position\": \"hands-and-knees\""));
  g_ptr_array_add (list, exercise ("elan", "Élan",
                                   "\"position\": \"standing\", "
                                   "\"equipment\": [\"a bridge of wood\"]"));
  return limber_exercises_new (list);
}

static void
test_find (void)
{
  static const struct
  {
    const char *query;
    const char *found; /* ids */
  } cases[] = {
    { "", "half-bridge bridge cat elan" },
    { "  ", "half-bridge bridge cat elan" },
    { "bri", "bridge half-bridge elan" },
    { "BRIDGE", "bridge half-bridge elan" },
    { "half bri", "half-bridge" },
    { "bri half", "half-bridge" },
    { "glutes", "half-bridge bridge" },
    { "glut bri", "half-bridge bridge" },
    { "wood", "elan" },
    { "stand", "elan" },
    { "elan", "elan" },
    { "éla", "elan" },
    { "cow", "cat" },
    { "brigde", "half-bridge bridge elan" },
    { "birdg", "half-bridge bridge elan" },
    { "half brigde", "half-bridge" },
    { "zzzzzz", "" },
    { "\xff", "half-bridge bridge cat elan" },
  };
  g_autoptr (LimberExercises) library = library_new ();
  g_autoptr (LimberExerciseSearch) search = limber_exercise_search_new (library);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) found = limber_exercise_search_find (search, cases[i].query);
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint j = 0; j < found->len; j++)
        g_string_append_printf (ids, "%s%s", j > 0 ? " " : "",
                                ((LimberExercise *) g_ptr_array_index (found, j))->id);
      g_assert_cmpstr (ids->str, ==, cases[i].found);
    }
}

static void
test_nothing (void)
{
  g_autoptr (LimberExerciseSearch) search = limber_exercise_search_new (NULL);
  g_autoptr (GPtrArray) found = limber_exercise_search_find (search, "bridge");

  g_assert_cmpuint (found->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exercise-search/find", test_find);
  g_test_add_func ("/exercise-search/nothing", test_nothing);
  return g_test_run ();
}
