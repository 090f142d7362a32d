/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-fixture.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "limber-scan.h"

static void
test_load (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = library_loaded (fixture);
  LimberRoutineInfo *info = limber_library_find (library, "a");

  library_assert_titles (library, "Apple|Bread");
  g_assert_cmpint (limber_routine_info_get_total_us (info), ==, 75 * G_USEC_PER_SEC);
  g_assert_cmpuint (limber_routine_info_get_minutes (info), ==, 1);
  g_assert_cmpint (limber_routine_info_get_places (info), ==, LIMBER_PLACE_FLOOR);
  g_assert_cmpuint (limber_routine_info_get_positions (info), ==, 1u << LIMBER_POSITION_SUPINE);
  g_assert_true (limber_routine_info_get_bundled (info));
  g_assert_null (limber_library_find (library, "c"));
  g_assert_nonnull (limber_exercises_lookup (limber_library_get_exercises (library), "rest"));
  g_assert_cmpuint (limber_library_get_exercise_reports (library)->len, ==, 0);
}

static void
test_own_wins (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;

  library_put (fixture, "own/routines/x.routine.json", LIBRARY_ROUTINE, "a", "Zebra", "rest");
  library = library_loaded (fixture);
  library_assert_titles (library, "Bread|Zebra");
  g_assert_false (limber_routine_info_get_bundled (limber_library_find (library, "a")));
  /* A bad one does not hide the bundled one. */
  library_put (fixture, "own/routines/x.routine.json", "{");
  limber_library_load_sync (library);
  library_assert_titles (library, "Apple|Bread|x.routine.json!");
}

static void
test_doubles (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  LimberRoutineInfo *before;

  fixture->paths->folders = g_new0 (char *, 3);
  fixture->paths->folders[0] = library_sub (fixture, "folder");
  fixture->paths->folders[1] = library_sub (fixture, "folder/../own/routines");
  library_put (fixture, "own/routines/x.routine.json", LIBRARY_ROUTINE, "x", "One", "rest");
  library_put (fixture, "folder/x.routine.json", LIBRARY_ROUTINE, "x", "Two", "rest");
  library = library_loaded (fixture);
  library_assert_titles (library, "Apple|Bread|One?|Two?");
  g_assert_nonnull (
      strstr (limber_routine_info_get_warning (library_row (library, 2)), "folder/x.routine.json"));
  g_assert_nonnull (strstr (limber_routine_info_get_warning (library_row (library, 3)),
                            "routines/x.routine.json"));
  before = library_row (library, 2);
  library_put (fixture, "own/routines/y.routine.json", LIBRARY_ROUTINE, "y", "Three", "rest");
  limber_library_load_sync (library);
  library_assert_titles (library, "Apple|Bread|One?|Three|Two?");
  g_assert_true (library_row (library, 2) == before);
  library_drop (fixture, "folder/x.routine.json");
  limber_library_load_sync (library);
  library_assert_titles (library, "Apple|Bread|One|Three");
}

static void
link_to (const LibraryFixture *fixture, const char *name, const char *target)
{
  g_autofree char *path = library_sub (fixture, name);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

static void
test_odd_files (LibraryFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = library_sub (fixture, "own/routines/e.routine.json");
  g_autofree char *fifo = library_sub (fixture, "own/routines/f.routine.json");
  g_autoptr (LimberLibrary) library = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);
  link_to (fixture, "own/routines/c.routine.json", "c.routine.json");
  link_to (fixture, "own/routines/d.routine.json", "nowhere");
  link_to (fixture, "own/routines/h.routine.json", "/dev/zero");
  library_put (fixture, "own/routines/g\xff.routine.json", "[]");
  library_put (fixture, "own/routines/.hidden.routine.json", "[]");
  library_put (fixture, "own/routines/notes.json", "[]");
  library_put (fixture, "own/routines/i.routine.json", LIBRARY_ROUTINE, "i", "Ink",
               "no-such-exercise");
  library = library_loaded (fixture);
  library_assert_titles (
      library, "Apple|Bread|c.routine.json!|d.routine.json!|e.routine.json!|f.routine.json!|"
               "g\xef\xbf\xbd.routine.json!|h.routine.json!|i.routine.json!");
  for (guint i = 2; i < 9; i++)
    {
      const char *fault = limber_routine_info_get_fault (library_row (library, i));

      g_assert_true (g_utf8_validate (fault, -1, NULL));
      g_assert_nonnull (strstr (fault, ".routine.json:1:"));
      g_assert_nonnull (strstr (fault, ": error: "));
    }
}

/* The index is believed: what it says of an unchanged file is shown, and nothing is read. */
static void
test_index_is_trusted (LibraryFixture *fixture, gconstpointer data)
{
  g_autofree char *path =
      g_build_filename (fixture->paths->bundled_routines, "a.routine.json", NULL);
  gint64 scan_ns = g_get_real_time () * 1000 + 60 * G_GINT64_CONSTANT (1000000000);
  g_autoptr (LimberIndex) planted = limber_index_new (1);
  g_autoptr (LimberRoutineInfo) info = limber_routine_info_new (
      &(LimberRoutineFacts){ .path = path, .title = "Planted", .bundled = TRUE, .valid = TRUE });
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_new (none);
  g_autoptr (LimberIndex) scanned = NULL;
  LimberStamp stamp;
  struct stat st;
  guint n_read;

  g_assert_cmpint (stat (path, &st), ==, 0);
  stamp = limber_stamp_new (&st, scan_ns);
  limber_index_add (planted, &stamp, info);
  scanned = limber_scan (fixture->paths, exercises, planted, NULL, 1, scan_ns, &n_read);
  g_assert_cmpuint (n_read, ==, 1);
  g_assert_cmpuint (limber_index_get_n_infos (scanned), ==, 2);
  g_assert_true (limber_index_find (scanned, path) == info);
}

static void
test_damaged_index (LibraryFixture *fixture, gconstpointer data)
{
  static const char *const damages[] = { "", "LimberIx", "rubbish that is a little longer" };

  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autoptr (LimberLibrary) library = NULL;

      library_put (fixture, "cache/index", "%s", damages[i]);
      library = library_loaded (fixture);
      library_assert_titles (library, "Apple|Bread");
    }
}

static void
test_last_good (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autofree char *path = library_sub (fixture, "own/routines/c.routine.json");
  g_autoptr (LimberRoutine) good = NULL;
  g_autoptr (LimberRoutine) again = NULL;
  g_autoptr (GError) error = NULL;

  library_put (fixture, "own/routines/c.routine.json", LIBRARY_ROUTINE, "c", "Cake", "rest");
  library = limber_library_new (fixture->paths);
  good = limber_library_open (library, path, diagnostics, &error);
  g_assert_no_error (error);
  g_assert_nonnull (good);
  g_assert_cmpuint (diagnostics->len, ==, 0);

  library_put (fixture, "own/routines/c.routine.json", "{]");
  again = limber_library_open (library, path, diagnostics, &error);
  g_assert_no_error (error);
  g_assert_true (again == good);
  g_assert_cmpuint (limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_ERROR), >=, 1);
  limber_library_load_sync (library);
  library_assert_titles (library, "Apple|Bread|c.routine.json!");

  library_drop (fixture, "own/routines/c.routine.json");
  g_assert_null (limber_library_open (library, path, diagnostics, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_last_good_exercise (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  const LimberExercise *exercise;

  library_put (fixture, "own/exercises/mine.json", LIBRARY_EXERCISE, "mine", "Mine", 30);
  library_put (fixture, "own/routines/c.routine.json", LIBRARY_ROUTINE, "c", "Cake", "mine");
  library = library_loaded (fixture);
  library_assert_titles (library, "Apple|Bread|Cake");
  library_put (fixture, "own/exercises/mine.json", "{\"id\": \"mine\"");
  limber_library_load_sync (library);
  library_assert_titles (library, "Apple|Bread|Cake");
  g_assert_cmpuint (limber_library_get_exercise_reports (library)->len, ==, 1);
  library_put (fixture, "own/exercises/mine.json", LIBRARY_EXERCISE, "mine", "Better", 40);
  limber_library_load_sync (library);
  exercise = limber_exercises_lookup (limber_library_get_exercises (library), "mine");
  g_assert_cmpstr (exercise->name, ==, "Better");
  library_drop (fixture, "own/exercises/mine.json");
  limber_library_load_sync (library);
  library_assert_titles (library, "Apple|Bread|c.routine.json!");
}

/* A cache that cannot be written is no reason not to load. */
static void
test_no_cache (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;

  library_put (fixture, "cache", "a file where a folder should be");
  library = library_loaded (fixture);
  library_assert_titles (library, "Apple|Bread");
}

#define ADD(path, func)                                                                            \
  g_test_add (path, LibraryFixture, NULL, library_set_up, func, library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/library/load", test_load);
  ADD ("/library/own-wins", test_own_wins);
  ADD ("/library/doubles", test_doubles);
  ADD ("/library/odd-files", test_odd_files);
  ADD ("/library/index-is-trusted", test_index_is_trusted);
  ADD ("/library/damaged-index", test_damaged_index);
  ADD ("/library/last-good", test_last_good);
  ADD ("/library/last-good-exercise", test_last_good_exercise);
  ADD ("/library/no-cache", test_no_cache);
  return g_test_run ();
}
