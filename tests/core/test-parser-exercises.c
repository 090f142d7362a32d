/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The exercise library from folders, and reading files that are no files. */

#include "limber-parser.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct
{
  char *root;
  char *bundled;
  char *own;
  GPtrArray *reports;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->root = g_dir_make_tmp ("limber-XXXXXX", NULL);
  fixture->bundled = g_build_filename (fixture->root, "bundled", NULL);
  fixture->own = g_build_filename (fixture->root, "own", NULL);
  g_mkdir (fixture->bundled, 0700);
  g_mkdir (fixture->own, 0700);
  fixture->reports = limber_file_reports_new ();
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_folder (fixture->root);
  g_ptr_array_unref (fixture->reports);
  g_free (fixture->root);
  g_free (fixture->bundled);
  g_free (fixture->own);
}

static void
write_exercise (const char *folder, const char *file, const char *id, const char *name)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *text = g_strdup_printf ("{\"name\": \"%s\",\n \"position\": \"supine\", "
                                           "\"cues\": [\"Lift.\"],\n \"id\": \"%s\"}",
                                           name, id);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static const char *
name_of (const LimberExercises *exercises, const char *id)
{
  const LimberExercise *exercise = limber_exercises_lookup (exercises, id);

  return exercise != NULL ? exercise->name : NULL;
}

static void
test_own_wins (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberExercises) exercises = NULL;
  g_autoptr (GPtrArray) list = NULL;

  write_exercise (fixture->bundled, "bridge.json", "bridge", "Bridge");
  write_exercise (fixture->bundled, "curl-up.json", "curl-up", "Curl up");
  write_exercise (fixture->own, "mine.json", "bridge", "My bridge");
  write_exercise (fixture->own, "notes.txt", "notes", "No exercise");
  exercises = limber_exercises_load (fixture->bundled, fixture->own, fixture->reports);
  list = limber_exercises_list (exercises);
  g_assert_cmpuint (fixture->reports->len, ==, 0);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpstr (name_of (exercises, "bridge"), ==, "My bridge");
  g_assert_cmpstr (((LimberExercise *) g_ptr_array_index (list, 0))->name, ==, "Curl up");
  g_assert_cmpstr (name_of (exercises, "notes"), ==, NULL);
}

static void
test_same_id (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberExercises) exercises = NULL;
  const LimberFileReport *report;
  const LimberDiagnostic *diagnostic;

  write_exercise (fixture->own, "b.json", "bridge", "Second");
  write_exercise (fixture->own, "a.json", "bridge", "First");
  exercises = limber_exercises_load (NULL, fixture->own, fixture->reports);
  g_assert_cmpstr (name_of (exercises, "bridge"), ==, "First");
  g_assert_cmpuint (fixture->reports->len, ==, 1);
  report = g_ptr_array_index (fixture->reports, 0);
  g_assert_true (g_str_has_suffix (report->path, "b.json"));
  g_assert_cmpuint (report->diagnostics->len, ==, 1);
  diagnostic = g_ptr_array_index (report->diagnostics, 0);
  g_assert_cmpuint (diagnostic->line, ==, 3);
  g_assert_cmpuint (diagnostic->column, ==, 8);
  g_assert_cmpstr (diagnostic->pointer, ==, "/id");
  g_assert_nonnull (strstr (diagnostic->message, "a.json"));
}

static void
test_bad_hides_none (Fixture *fixture, gconstpointer data)
{
  g_autofree char *bad = g_build_filename (fixture->own, "a.json", NULL);
  g_autofree char *folder = g_build_filename (fixture->own, "b.json", NULL);
  g_autoptr (LimberExercises) exercises = NULL;

  g_assert_true (g_file_set_contents (bad, "{", -1, NULL));
  g_mkdir (folder, 0700);
  write_exercise (fixture->own, "c.json", "bridge", "Bridge");
  exercises = limber_exercises_load (NULL, fixture->own, fixture->reports);
  g_assert_cmpstr (name_of (exercises, "bridge"), ==, "Bridge");
  g_assert_cmpuint (fixture->reports->len, ==, 2);
}

static void
test_no_folder (Fixture *fixture, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (fixture->root, "missing", NULL);
  g_autoptr (LimberExercises) exercises = limber_exercises_load (missing, NULL, fixture->reports);
  g_autoptr (GPtrArray) list = limber_exercises_list (exercises);

  g_assert_cmpuint (fixture->reports->len, ==, 0);
  g_assert_cmpuint (list->len, ==, 0);
}

static void
test_nearest (Fixture *fixture, gconstpointer data)
{
  static const char *const pairs[][2] = {
    { "bridge", "bridge" },       { "brigde", "bridge" }, { "Bridge", "bridge" },
    { "cat_camel", "cat-camel" }, { "cat", "cat-camel" }, { "side-plank-knee", "side-plank-knees" },
    { "somersault", NULL },       { "", NULL },           { "b", NULL },
  };
  g_autoptr (LimberExercises) exercises = NULL;

  write_exercise (fixture->own, "a.json", "bridge", "A");
  write_exercise (fixture->own, "b.json", "cat-camel", "B");
  write_exercise (fixture->own, "c.json", "side-plank-knees", "C");
  write_exercise (fixture->own, "d.json", "side-plank-full", "D");
  exercises = limber_exercises_load (NULL, fixture->own, fixture->reports);
  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    g_assert_cmpstr (limber_exercises_nearest (exercises, pairs[i][0]), ==, pairs[i][1]);
}

static void
assert_unreadable (const char *path, int code, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (limber_read_file (path, &error));
  g_assert_error (error, G_FILE_ERROR, code);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_read_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *missing = g_build_filename (fixture->root, "missing", NULL);
  g_autofree char *fifo = g_build_filename (fixture->root, "fifo", NULL);
  g_autofree char *large = g_build_filename (fixture->root, "large", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpint (mkfifo (fifo, 0600), ==, 0);
  g_assert_true (g_file_set_contents (large, "", 0, NULL));
  assert_unreadable (missing, G_FILE_ERROR_NOENT, "there is no such file");
  assert_unreadable (fixture->root, G_FILE_ERROR_ISDIR, "this is a folder, not a file");
  assert_unreadable (fifo, G_FILE_ERROR_INVAL, "this is not an ordinary file");
  assert_unreadable ("/dev/zero", G_FILE_ERROR_INVAL, "this is not an ordinary file");
  g_assert_cmpint (truncate (large, LIMBER_FILE_MAX + 1), ==, 0);
  assert_unreadable (large, G_FILE_ERROR_FAILED, "this file is larger than 1 MiB");
  g_assert_cmpint (truncate (large, LIMBER_FILE_MAX), ==, 0);
  bytes = limber_read_file (large, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, LIMBER_FILE_MAX);
}

#define ADD(name, func)                                                                            \
  g_test_add ("/parser-exercises/" name, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD ("own-wins", test_own_wins);
  ADD ("same-id", test_same_id);
  ADD ("bad-hides-none", test_bad_hides_none);
  ADD ("no-folder", test_no_folder);
  ADD ("nearest", test_nearest);
  ADD ("read-file", test_read_file);
  return g_test_run ();
}
