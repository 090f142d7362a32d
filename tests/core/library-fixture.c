/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-fixture.h"

#include <string.h>

#include <glib/gstdio.h>

char *
library_sub (const LibraryFixture *fixture, const char *name)
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

void
library_put (const LibraryFixture *fixture, const char *name, const char *format, ...)
{
  g_autofree char *path = library_sub (fixture, name);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  write_file (path, text);
}

void
library_drop (const LibraryFixture *fixture, const char *name)
{
  g_autofree char *path = library_sub (fixture, name);

  g_assert_cmpint (g_remove (path), ==, 0);
}

void
library_set_up (LibraryFixture *fixture, gconstpointer data)
{
  fixture->top = g_dir_make_tmp ("limber-library-XXXXXX", NULL);
  fixture->paths = limber_library_paths_new (NULL);
  fixture->paths->bundled_exercises = library_sub (fixture, "bundled/exercises");
  fixture->paths->bundled_routines = library_sub (fixture, "bundled/routines");
  g_free (fixture->paths->own_exercises);
  fixture->paths->own_exercises = library_sub (fixture, "own/exercises");
  g_free (fixture->paths->own_routines);
  fixture->paths->own_routines = library_sub (fixture, "own/routines");
  g_free (fixture->paths->index);
  fixture->paths->index = library_sub (fixture, "cache/index");
  library_put (fixture, "bundled/exercises/rest.json", LIBRARY_EXERCISE, "rest", "Rest", 60);
  library_put (fixture, "bundled/routines/a.routine.json", LIBRARY_ROUTINE, "a", "Apple", "rest");
  library_put (fixture, "bundled/routines/b.routine.json", LIBRARY_ROUTINE, "b", "Bread", "rest");
}

void
library_remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      library_remove_tree (child);
    }
  g_remove (path);
}

void
library_tear_down (LibraryFixture *fixture, gconstpointer data)
{
  library_remove_tree (fixture->top);
  limber_library_paths_free (fixture->paths);
  g_free (fixture->top);
}

LimberRoutineInfo *
library_row (LimberLibrary *library, guint i)
{
  LimberRoutineInfo *info = g_list_model_get_item (G_LIST_MODEL (library), i);

  g_assert_nonnull (info);
  g_object_unref (info);
  return info;
}

char *
library_titles (LimberLibrary *library)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    g_string_append_printf (text, "%s%s%s%s", i > 0 ? "|" : "",
                            limber_routine_info_get_title (library_row (library, i)),
                            limber_routine_info_get_valid (library_row (library, i)) ? "" : "!",
                            *limber_routine_info_get_warning (library_row (library, i)) ? "?" : "");
  return g_string_free (text, FALSE);
}

void
library_assert_titles (LimberLibrary *library, const char *expected)
{
  g_autofree char *found = library_titles (library);

  g_assert_cmpstr (found, ==, expected);
}

LimberLibrary *
library_loaded (const LibraryFixture *fixture)
{
  LimberLibrary *library = limber_library_new (fixture->paths);

  limber_library_load_sync (library);
  return library;
}
