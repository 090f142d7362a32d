/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a routine, as an exercise, as a card and as a file to check: none may do harm, and
 * what is called good must be good all the way. */

#include "limber-parser.h"
#include "limber-timeline.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static LimberExercises *
make_library (void)
{
  static const char file[] =
      "{\"id\": \"bridge\", \"name\": \"Bridge\", \"position\": \"supine\", \"cues\": [\"Lift.\"],"
      " \"levels\": {\"gentle\": {\"type\": \"hold\", \"hold_s\": 5, \"reps\": 3}}}";
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_exercise_unref);
  g_autoptr (GBytes) bytes = g_bytes_new_static (file, sizeof file - 1);

  g_ptr_array_add (list, limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics));
  return limber_exercises_new (list);
}

static void
check_diagnostics (const GPtrArray *diagnostics, gboolean good)
{
  g_assert_cmpint (good, ==, limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_ERROR) == 0);
  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);

      g_assert_true (g_utf8_validate (diagnostic->message, -1, NULL));
      g_assert_cmpuint (diagnostic->line, >, 0);
      g_assert_cmpuint (diagnostic->column, >, 0);
    }
}

static void
try_routine (GBytes *bytes, const LimberExercises *library)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine =
      limber_parse_routine (bytes, library, LIMBER_PARSE_TRANSLATE, diagnostics);
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (GError) error = NULL;

  check_diagnostics (diagnostics, routine != NULL);
  if (routine == NULL)
    return;
  timeline = limber_timeline_compile (routine, NULL, &error);
  g_assert_no_error (error);
}

static void
try_exercise (GBytes *bytes)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberExercise) exercise =
      limber_parse_exercise (bytes, LIMBER_PARSE_TRANSLATE, diagnostics);

  check_diagnostics (diagnostics, exercise != NULL);
}

static void
try_learn (GBytes *bytes)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberCard) card = NULL;
  g_autoptr (LimberHelp) help = NULL;
  gboolean good = limber_parse_learn (bytes, LIMBER_PARSE_TRANSLATE, &card, &help, diagnostics);

  check_diagnostics (diagnostics, good);
  g_assert_cmpint (good, ==, (card != NULL) != (help != NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  static LimberExercises *library;
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  if (library == NULL)
    library = make_library ();
  try_routine (bytes, library);
  try_exercise (bytes);
  try_learn (bytes);
  check_diagnostics (diagnostics, limber_parse_check (bytes, library, diagnostics));
  return 0;
}
