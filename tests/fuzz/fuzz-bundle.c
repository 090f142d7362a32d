/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a routine that somebody hands over: none may do harm, and none may name a file that
 * is not in the person's own folders. */

#include <string.h>

#include "limber-bundle-plan.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

#define EXERCISES "/nonexistent/limber/exercises"
#define ROUTINES "/nonexistent/limber/routines"

static void
check_path (const char *path)
{
  g_assert_true (g_str_has_prefix (path, EXERCISES "/") || g_str_has_prefix (path, ROUTINES "/"));
  g_assert_null (strstr (path, "/."));
}

static void
check_plan (const LimberBundlePlan *plan)
{
  g_autoptr (GPtrArray) lines = limber_bundle_plan_words (plan);

  check_path (plan->path);
  for (guint i = 0; i < plan->files->len; i++)
    check_path (((LimberBundleFile *) g_ptr_array_index (plan->files, i))->path);
  for (guint i = 0; i < lines->len; i++)
    g_assert_true (g_utf8_validate (g_ptr_array_index (lines, i), -1, NULL));
}

/* What is written again is read as the same. */
static void
check_round (const LimberBundle *bundle, LimberExercises *library)
{
  g_autoptr (GBytes) once = limber_bundle_write (bundle);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberBundle) read = limber_bundle_read (once, library, diagnostics, NULL);
  g_autoptr (GBytes) twice = NULL;

  /* Deeper by two levels than a file by itself, it may be too deep. */
  if (read == NULL)
    return;
  twice = limber_bundle_write (read);
  g_assert_true (g_bytes_equal (once, twice));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  LimberLibraryPaths paths = { .own_exercises = (char *) EXERCISES,
                               .own_routines = (char *) ROUTINES };
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (LimberExercises) library = limber_exercises_new (none);
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberBundle) bundle = limber_bundle_read (bytes, library, diagnostics, &error);
  g_autoptr (LimberBundlePlan) plan = NULL;

  g_assert_cmpint (bundle == NULL, ==, error != NULL);
  if (bundle == NULL)
    return 0;
  plan = limber_bundle_plan_new (bundle, &paths, library);
  check_plan (plan);
  check_round (bundle, library);
  return 0;
}
