/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-library.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>
#include <utime.h>

#include <glib/gstdio.h>

#include "limber-scan.h"

#define ROUTINE                                                                                    \
  "{\"format\": 1, \"id\": \"%s\", \"title\": \"%s\", \"kind\": \"core\", \"level\": \"gentle\","  \
  " \"steps\": [{\"exercise\": \"%s\"}]}"
#define EXERCISE                                                                                   \
  "{\"id\": \"%s\", \"name\": \"%s\", \"position\": \"supine\", \"cues\": [\"Breathe\"],"          \
  " \"levels\": {\"gentle\": {\"type\": \"time\", \"seconds\": %d}}}"

#define DEADLINE_S 20

typedef struct
{
  char *top;
  LimberLibraryPaths *paths;
} Fixture;

static char *
sub (const Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->top, name, NULL);
}

/* In place, as editors do that don't write a new file. */
static void
write_file (const char *path, const char *text)
{
  FILE *file = g_fopen (path, "w");

  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (text, 1, strlen (text), file), ==, strlen (text));
  g_assert_cmpint (fclose (file), ==, 0);
}

static void put (const Fixture *fixture, const char *name, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

static void
put (const Fixture *fixture, const char *name, const char *format, ...)
{
  g_autofree char *path = sub (fixture, name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  write_file (path, text);
}

static void
drop (const Fixture *fixture, const char *name)
{
  g_autofree char *path = sub (fixture, name);

  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->top = g_dir_make_tmp ("limber-library-XXXXXX", NULL);
  fixture->paths = limber_library_paths_new (NULL);
  fixture->paths->bundled_exercises = sub (fixture, "bundled/exercises");
  fixture->paths->bundled_routines = sub (fixture, "bundled/routines");
  g_free (fixture->paths->own_exercises);
  fixture->paths->own_exercises = sub (fixture, "own/exercises");
  g_free (fixture->paths->own_routines);
  fixture->paths->own_routines = sub (fixture, "own/routines");
  g_free (fixture->paths->index);
  fixture->paths->index = sub (fixture, "cache/index");
  put (fixture, "bundled/exercises/rest.json", EXERCISE, "rest", "Rest", 60);
  put (fixture, "bundled/routines/a.routine.json", ROUTINE, "a", "Apple", "rest");
  put (fixture, "bundled/routines/b.routine.json", ROUTINE, "b", "Bread", "rest");
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_tree (fixture->top);
  limber_library_paths_free (fixture->paths);
  g_free (fixture->top);
}

static LimberRoutineInfo *
row (LimberLibrary *library, guint i)
{
  LimberRoutineInfo *info = g_list_model_get_item (G_LIST_MODEL (library), i);

  g_assert_nonnull (info);
  g_object_unref (info);
  return info;
}

/* The titles of all rows, with "!" after a bad one and "?" after one with a warning. */
static char *
titles (LimberLibrary *library)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    g_string_append_printf (text, "%s%s%s%s", i > 0 ? "|" : "",
                            limber_routine_info_get_title (row (library, i)),
                            limber_routine_info_get_valid (row (library, i)) ? "" : "!",
                            *limber_routine_info_get_warning (row (library, i)) ? "?" : "");
  return g_string_free (text, FALSE);
}

static void
assert_titles (LimberLibrary *library, const char *expected)
{
  g_autofree char *found = titles (library);

  g_assert_cmpstr (found, ==, expected);
}

static LimberLibrary *
loaded (const Fixture *fixture)
{
  LimberLibrary *library = limber_library_new (fixture->paths);

  limber_library_load_sync (library);
  return library;
}

static void
test_load (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = loaded (fixture);
  LimberRoutineInfo *info = limber_library_find (library, "a");

  assert_titles (library, "Apple|Bread");
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
test_own_wins (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;

  put (fixture, "own/routines/x.routine.json", ROUTINE, "a", "Zebra", "rest");
  library = loaded (fixture);
  assert_titles (library, "Bread|Zebra");
  g_assert_false (limber_routine_info_get_bundled (limber_library_find (library, "a")));
  /* A bad one does not hide the bundled one. */
  put (fixture, "own/routines/x.routine.json", "{");
  limber_library_load_sync (library);
  assert_titles (library, "Apple|Bread|x.routine.json!");
}

static void
test_doubles (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  LimberRoutineInfo *before;

  fixture->paths->folders = g_new0 (char *, 3);
  fixture->paths->folders[0] = sub (fixture, "folder");
  fixture->paths->folders[1] = sub (fixture, "folder/../own/routines");
  put (fixture, "own/routines/x.routine.json", ROUTINE, "x", "One", "rest");
  put (fixture, "folder/x.routine.json", ROUTINE, "x", "Two", "rest");
  library = loaded (fixture);
  assert_titles (library, "Apple|Bread|One?|Two?");
  g_assert_nonnull (
      strstr (limber_routine_info_get_warning (row (library, 2)), "folder/x.routine.json"));
  g_assert_nonnull (
      strstr (limber_routine_info_get_warning (row (library, 3)), "routines/x.routine.json"));
  before = row (library, 2);
  put (fixture, "own/routines/y.routine.json", ROUTINE, "y", "Three", "rest");
  limber_library_load_sync (library);
  assert_titles (library, "Apple|Bread|One?|Three|Two?");
  g_assert_true (row (library, 2) == before);
  drop (fixture, "folder/x.routine.json");
  limber_library_load_sync (library);
  assert_titles (library, "Apple|Bread|One|Three");
}

static void
link_to (const Fixture *fixture, const char *name, const char *target)
{
  g_autofree char *path = sub (fixture, name);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

static void
test_odd_files (Fixture *fixture, gconstpointer data)
{
  g_autofree char *folder = sub (fixture, "own/routines/e.routine.json");
  g_autofree char *fifo = sub (fixture, "own/routines/f.routine.json");
  g_autoptr (LimberLibrary) library = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);
  link_to (fixture, "own/routines/c.routine.json", "c.routine.json");
  link_to (fixture, "own/routines/d.routine.json", "nowhere");
  link_to (fixture, "own/routines/h.routine.json", "/dev/zero");
  put (fixture, "own/routines/g\xff.routine.json", "[]");
  put (fixture, "own/routines/.hidden.routine.json", "[]");
  put (fixture, "own/routines/notes.json", "[]");
  put (fixture, "own/routines/i.routine.json", ROUTINE, "i", "Ink", "no-such-exercise");
  library = loaded (fixture);
  assert_titles (library,
                 "Apple|Bread|c.routine.json!|d.routine.json!|e.routine.json!|f.routine.json!|"
                 "g\xef\xbf\xbd.routine.json!|h.routine.json!|i.routine.json!");
  for (guint i = 2; i < 9; i++)
    {
      const char *fault = limber_routine_info_get_fault (row (library, i));

      g_assert_true (g_utf8_validate (fault, -1, NULL));
      g_assert_nonnull (strstr (fault, ".routine.json:1:"));
      g_assert_nonnull (strstr (fault, ": error: "));
    }
}

/* The index is believed: what it says of an unchanged file is shown, and nothing is read. */
static void
test_index_is_trusted (Fixture *fixture, gconstpointer data)
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

/* Two changes within one tick of the file system's clock leave the same stamp. */
static void
test_quick_changes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = loaded (fixture);

  for (int i = 0; i < 100; i++)
    {
      g_autofree char *title = g_strdup_printf ("C%d", i % 10);
      g_autofree char *expected = g_strdup_printf ("Apple|Bread|%s", title);
      g_autoptr (LimberLibrary) through_index = NULL;

      put (fixture, "own/routines/c.routine.json", ROUTINE, "c", title, "rest");
      limber_library_load_sync (library);
      assert_titles (library, expected);
      through_index = loaded (fixture);
      assert_titles (through_index, expected);
    }
}

static void
assert_same_rows (LimberLibrary *a, LimberLibrary *b)
{
  g_autofree char *expected = titles (b);

  assert_titles (a, expected);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (a)); i++)
    g_assert_true (limber_routine_info_equal (row (a, i), row (b, i)));
}

/* What someone who only listens to `items-changed` makes of the list. */
static void
mirror (GListModel *model, guint position, guint n_removed, guint n_added, GPtrArray *copy)
{
  if (n_removed > 0)
    g_ptr_array_remove_range (copy, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (copy, position + i, g_list_model_get_item (model, position + i));
}

static void
assert_mirrored (LimberLibrary *library, const GPtrArray *copy)
{
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, copy->len);
  for (guint i = 0; i < copy->len; i++)
    g_assert_true (row (library, i) == copy->pdata[i]);
}

/* Each row that is like one from before is the one from before. */
static void
assert_kept (LimberLibrary *library, const GPtrArray *before)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    for (guint j = 0; j < before->len; j++)
      if (limber_routine_info_equal (row (library, i), before->pdata[j]))
        g_assert_true (row (library, i) == before->pdata[j]);
}

static void
change_something (const Fixture *fixture)
{
  static const char *const folders[] = { "bundled/routines", "own/routines", "folder" };
  int number = g_test_rand_int_range (0, 6);
  g_autofree char *name =
      g_strdup_printf ("%s/%d.routine.json", folders[g_test_rand_int_range (0, 3)], number);
  g_autofree char *path = sub (fixture, name);
  g_autofree char *id = g_strdup_printf ("r%d", g_test_rand_int_range (0, 4));
  g_autofree char *title = g_strdup_printf ("Title %d", g_test_rand_int_range (0, 9));

  switch (g_test_rand_int_range (0, 8))
    {
    case 0:
      g_remove (path);
      break;
    case 1:
      put (fixture, name, "{\"format\": %d", number);
      break;
    case 2:
      put (fixture, "own/exercises/rest.json", EXERCISE, "rest", "Rest",
           g_test_rand_int_range (60, 600));
      break;
    case 3:
      g_utime (path, NULL);
      break;
    default:
      put (fixture, name, ROUTINE, id, title, "rest");
    }
}

static gpointer
copy_row (gconstpointer info, gpointer data)
{
  return g_object_ref ((gpointer) info);
}

static void
test_random_changes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (GPtrArray) copy = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (LimberLibraryPaths) no_index = NULL;

  fixture->paths->folders = g_new0 (char *, 2);
  fixture->paths->folders[0] = sub (fixture, "folder");
  no_index = limber_library_paths_copy (fixture->paths);
  g_clear_pointer (&no_index->index, g_free);
  library = limber_library_new (fixture->paths);
  g_signal_connect (library, "items-changed", G_CALLBACK (mirror), copy);
  for (int round = 0; round < 150; round++)
    {
      g_autoptr (GPtrArray) before = g_ptr_array_copy (copy, copy_row, NULL);
      g_autoptr (LimberLibrary) through_index = NULL;
      g_autoptr (LimberLibrary) anew = limber_library_new (no_index);

      g_ptr_array_set_free_func (before, g_object_unref);
      for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
        change_something (fixture);
      limber_library_load_sync (library);
      limber_library_load_sync (anew);
      through_index = loaded (fixture);
      assert_same_rows (library, anew);
      assert_same_rows (through_index, anew);
      assert_mirrored (library, copy);
      assert_kept (library, before);
    }
}

static void
test_damaged_index (Fixture *fixture, gconstpointer data)
{
  static const char *const damages[] = { "", "LimberIx", "rubbish that is a little longer" };

  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autoptr (LimberLibrary) library = NULL;

      put (fixture, "cache/index", "%s", damages[i]);
      library = loaded (fixture);
      assert_titles (library, "Apple|Bread");
    }
}

/* One splice for each stretch that changed: the rows around it stay. */
static void
count_changes (GListModel *model, guint position, guint n_removed, guint n_added, GString *log)
{
  g_string_append_printf (log, "%u-%u+%u ", position, n_removed, n_added);
}

static void
test_small_splices (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (GString) log = g_string_new (NULL);

  for (int i = 0; i < 9; i++)
    {
      g_autofree char *name = g_strdup_printf ("own/routines/%d.routine.json", i);
      g_autofree char *id = g_strdup_printf ("r%d", i);

      put (fixture, name, ROUTINE, id, id, "rest");
    }
  library = limber_library_new (fixture->paths);
  g_signal_connect (library, "items-changed", G_CALLBACK (count_changes), log);
  limber_library_load_sync (library);
  g_assert_cmpstr (log->str, ==, "0-0+11 ");
  g_string_truncate (log, 0);
  limber_library_load_sync (library);
  g_assert_cmpstr (log->str, ==, "");
  put (fixture, "own/routines/3.routine.json", ROUTINE, "changed", "r3", "rest");
  drop (fixture, "own/routines/7.routine.json");
  put (fixture, "own/routines/10.routine.json", ROUTINE, "r99", "r99", "rest");
  limber_library_load_sync (library);
  g_assert_cmpstr (log->str, ==, "5-1+1 9-1+0 10-0+1 ");
}

static gboolean
on_deadline (gpointer data)
{
  g_error ("nothing happened in %d s", DEADLINE_S);
  return G_SOURCE_REMOVE;
}

/* Runs the main context until the titles are those. */
static void
wait_for_titles (LimberLibrary *library, const char *expected)
{
  guint deadline = g_timeout_add_seconds (DEADLINE_S, on_deadline, NULL);
  g_autofree char *found = titles (library);

  while (strcmp (found, expected) != 0)
    {
      g_main_context_iteration (NULL, TRUE);
      g_free (found);
      found = titles (library);
    }
  g_source_remove (deadline);
}

static void
wait_for_quiet (LimberLibrary *library)
{
  while (limber_library_get_loading (library))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_watch (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = limber_library_new (fixture->paths);
  g_autofree char *own = sub (fixture, "own");
  g_autofree char *aside = sub (fixture, "aside");

  limber_library_load (library);
  g_assert_true (limber_library_get_loading (library));
  wait_for_titles (library, "Apple|Bread");
  wait_for_quiet (library);
  /* The folder, and the one around it, are made only now. */
  put (fixture, "own/routines/c.routine.json", ROUTINE, "c", "Cake", "rest");
  wait_for_titles (library, "Apple|Bread|Cake");
  put (fixture, "own/routines/c.routine.json", ROUTINE, "c", "Cheese", "rest");
  wait_for_titles (library, "Apple|Bread|Cheese");
  put (fixture, "own/exercises/mine.json", EXERCISE, "mine", "Mine", 30);
  put (fixture, "own/routines/d.routine.json", ROUTINE, "d", "Date", "mine");
  wait_for_titles (library, "Apple|Bread|Cheese|Date");
  drop (fixture, "own/routines/d.routine.json");
  wait_for_titles (library, "Apple|Bread|Cheese");
  g_assert_cmpint (g_rename (own, aside), ==, 0);
  wait_for_titles (library, "Apple|Bread");
  g_assert_cmpint (g_rename (aside, own), ==, 0);
  wait_for_titles (library, "Apple|Bread|Cheese");
  remove_tree (own);
  wait_for_titles (library, "Apple|Bread");
  put (fixture, "own/routines/e.routine.json", ROUTINE, "e", "Egg", "rest");
  wait_for_titles (library, "Apple|Bread|Egg");
  wait_for_quiet (library);
}

static void
count_loads (LimberLibrary *library, GParamSpec *pspec, guint *n_loads)
{
  *n_loads += limber_library_get_loading (library);
}

/* However often it is asked for meanwhile, one load follows the one that runs. */
static void
test_queue (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = limber_library_new (fixture->paths);
  guint n_loads = 0;

  g_signal_connect (library, "notify::loading", G_CALLBACK (count_loads), &n_loads);
  for (int i = 0; i < 5; i++)
    limber_library_load (library);
  wait_for_quiet (library);
  g_assert_cmpuint (n_loads, ==, 2);
  assert_titles (library, "Apple|Bread");
}

static void
test_last_good (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autofree char *path = sub (fixture, "own/routines/c.routine.json");
  g_autoptr (LimberRoutine) good = NULL;
  g_autoptr (LimberRoutine) again = NULL;
  g_autoptr (GError) error = NULL;

  put (fixture, "own/routines/c.routine.json", ROUTINE, "c", "Cake", "rest");
  library = limber_library_new (fixture->paths);
  good = limber_library_open (library, path, diagnostics, &error);
  g_assert_no_error (error);
  g_assert_nonnull (good);
  g_assert_cmpuint (diagnostics->len, ==, 0);

  put (fixture, "own/routines/c.routine.json", "{]");
  again = limber_library_open (library, path, diagnostics, &error);
  g_assert_no_error (error);
  g_assert_true (again == good);
  g_assert_cmpuint (limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_ERROR), >=, 1);
  limber_library_load_sync (library);
  assert_titles (library, "Apple|Bread|c.routine.json!");

  drop (fixture, "own/routines/c.routine.json");
  g_assert_null (limber_library_open (library, path, diagnostics, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_last_good_exercise (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  const LimberExercise *exercise;

  put (fixture, "own/exercises/mine.json", EXERCISE, "mine", "Mine", 30);
  put (fixture, "own/routines/c.routine.json", ROUTINE, "c", "Cake", "mine");
  library = loaded (fixture);
  assert_titles (library, "Apple|Bread|Cake");
  put (fixture, "own/exercises/mine.json", "{\"id\": \"mine\"");
  limber_library_load_sync (library);
  assert_titles (library, "Apple|Bread|Cake");
  g_assert_cmpuint (limber_library_get_exercise_reports (library)->len, ==, 1);
  put (fixture, "own/exercises/mine.json", EXERCISE, "mine", "Better", 40);
  limber_library_load_sync (library);
  exercise = limber_exercises_lookup (limber_library_get_exercises (library), "mine");
  g_assert_cmpstr (exercise->name, ==, "Better");
  drop (fixture, "own/exercises/mine.json");
  limber_library_load_sync (library);
  assert_titles (library, "Apple|Bread|c.routine.json!");
}

/* A cache that cannot be written is no reason not to load. */
static void
test_no_cache (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;

  put (fixture, "cache", "a file where a folder should be");
  library = loaded (fixture);
  assert_titles (library, "Apple|Bread");
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/library/load", test_load);
  ADD ("/library/own-wins", test_own_wins);
  ADD ("/library/doubles", test_doubles);
  ADD ("/library/odd-files", test_odd_files);
  ADD ("/library/index-is-trusted", test_index_is_trusted);
  ADD ("/library/quick-changes", test_quick_changes);
  ADD ("/library/random-changes", test_random_changes);
  ADD ("/library/damaged-index", test_damaged_index);
  ADD ("/library/small-splices", test_small_splices);
  ADD ("/library/watch", test_watch);
  ADD ("/library/queue", test_queue);
  ADD ("/library/last-good", test_last_good);
  ADD ("/library/last-good-exercise", test_last_good_exercise);
  ADD ("/library/no-cache", test_no_cache);
  return g_test_run ();
}
