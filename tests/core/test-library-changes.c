/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-fixture.h"

#include <string.h>
#include <utime.h>

#include <glib/gstdio.h>

#define DEADLINE_S 20

/* Two changes within one tick of the file system's clock leave the same stamp. */
static void
test_quick_changes (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = library_loaded (fixture);

  for (int i = 0; i < 100; i++)
    {
      g_autofree char *title = g_strdup_printf ("C%d", i % 10);
      g_autofree char *expected = g_strdup_printf ("Apple|Bread|%s", title);
      g_autoptr (LimberLibrary) through_index = NULL;

      library_put (fixture, "own/routines/c.routine.json", LIBRARY_ROUTINE, "c", title, "rest");
      limber_library_load_sync (library);
      library_assert_titles (library, expected);
      through_index = library_loaded (fixture);
      library_assert_titles (through_index, expected);
    }
}

static void
assert_same_rows (LimberLibrary *a, LimberLibrary *b)
{
  g_autofree char *expected = library_titles (b);

  library_assert_titles (a, expected);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (a)); i++)
    g_assert_true (limber_routine_info_equal (library_row (a, i), library_row (b, i)));
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
    g_assert_true (library_row (library, i) == copy->pdata[i]);
}

/* Each row that is like one from before is the one from before. */
static void
assert_kept (LimberLibrary *library, const GPtrArray *before)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    for (guint j = 0; j < before->len; j++)
      if (limber_routine_info_equal (library_row (library, i), before->pdata[j]))
        g_assert_true (library_row (library, i) == before->pdata[j]);
}

static void
change_something (const LibraryFixture *fixture)
{
  static const char *const folders[] = { "bundled/routines", "own/routines", "folder" };
  int number = g_test_rand_int_range (0, 6);
  g_autofree char *name =
      g_strdup_printf ("%s/%d.routine.json", folders[g_test_rand_int_range (0, 3)], number);
  g_autofree char *path = library_sub (fixture, name);
  g_autofree char *id = g_strdup_printf ("r%d", g_test_rand_int_range (0, 4));
  g_autofree char *title = g_strdup_printf ("Title %d", g_test_rand_int_range (0, 9));

  switch (g_test_rand_int_range (0, 8))
    {
    case 0:
      g_remove (path);
      break;
    case 1:
      library_put (fixture, name, "{\"format\": %d", number);
      break;
    case 2:
      library_put (fixture, "own/exercises/rest.json", LIBRARY_EXERCISE, "rest", "Rest",
                   g_test_rand_int_range (60, 600));
      break;
    case 3:
      g_utime (path, NULL);
      break;
    default:
      library_put (fixture, name, LIBRARY_ROUTINE, id, title, "rest");
    }
}

static gpointer
copy_row (gconstpointer info, gpointer data)
{
  return g_object_ref ((gpointer) info);
}

static void
test_random_changes (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (GPtrArray) copy = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (LimberLibraryPaths) no_index = NULL;

  fixture->paths->folders = g_new0 (char *, 2);
  fixture->paths->folders[0] = library_sub (fixture, "folder");
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
      through_index = library_loaded (fixture);
      assert_same_rows (library, anew);
      assert_same_rows (through_index, anew);
      assert_mirrored (library, copy);
      assert_kept (library, before);
    }
}

/* One splice for each stretch that changed: the rows around it stay. */
static void
count_changes (GListModel *model, guint position, guint n_removed, guint n_added, GString *log)
{
  g_string_append_printf (log, "%u-%u+%u ", position, n_removed, n_added);
}

static void
test_small_splices (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (GString) log = g_string_new (NULL);

  for (int i = 0; i < 9; i++)
    {
      g_autofree char *name = g_strdup_printf ("own/routines/%d.routine.json", i);
      g_autofree char *id = g_strdup_printf ("r%d", i);

      library_put (fixture, name, LIBRARY_ROUTINE, id, id, "rest");
    }
  library = limber_library_new (fixture->paths);
  g_signal_connect (library, "items-changed", G_CALLBACK (count_changes), log);
  limber_library_load_sync (library);
  g_assert_cmpstr (log->str, ==, "0-0+11 ");
  g_string_truncate (log, 0);
  limber_library_load_sync (library);
  g_assert_cmpstr (log->str, ==, "");
  library_put (fixture, "own/routines/3.routine.json", LIBRARY_ROUTINE, "changed", "r3", "rest");
  library_drop (fixture, "own/routines/7.routine.json");
  library_put (fixture, "own/routines/10.routine.json", LIBRARY_ROUTINE, "r99", "r99", "rest");
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
  g_autofree char *found = library_titles (library);

  while (strcmp (found, expected) != 0)
    {
      g_main_context_iteration (NULL, TRUE);
      g_free (found);
      found = library_titles (library);
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
test_watch (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = limber_library_new (fixture->paths);
  g_autofree char *own = library_sub (fixture, "own");
  g_autofree char *aside = library_sub (fixture, "aside");

  limber_library_load (library);
  g_assert_true (limber_library_get_loading (library));
  wait_for_titles (library, "Apple|Bread");
  wait_for_quiet (library);
  /* The folder, and the one around it, are made only now. */
  library_put (fixture, "own/routines/c.routine.json", LIBRARY_ROUTINE, "c", "Cake", "rest");
  wait_for_titles (library, "Apple|Bread|Cake");
  library_put (fixture, "own/routines/c.routine.json", LIBRARY_ROUTINE, "c", "Cheese", "rest");
  wait_for_titles (library, "Apple|Bread|Cheese");
  library_put (fixture, "own/exercises/mine.json", LIBRARY_EXERCISE, "mine", "Mine", 30);
  library_put (fixture, "own/routines/d.routine.json", LIBRARY_ROUTINE, "d", "Date", "mine");
  wait_for_titles (library, "Apple|Bread|Cheese|Date");
  library_drop (fixture, "own/routines/d.routine.json");
  wait_for_titles (library, "Apple|Bread|Cheese");
  g_assert_cmpint (g_rename (own, aside), ==, 0);
  wait_for_titles (library, "Apple|Bread");
  g_assert_cmpint (g_rename (aside, own), ==, 0);
  wait_for_titles (library, "Apple|Bread|Cheese");
  library_remove_tree (own);
  wait_for_titles (library, "Apple|Bread");
  library_put (fixture, "own/routines/e.routine.json", LIBRARY_ROUTINE, "e", "Egg", "rest");
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
test_queue (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = limber_library_new (fixture->paths);
  guint n_loads = 0;

  g_signal_connect (library, "notify::loading", G_CALLBACK (count_loads), &n_loads);
  for (int i = 0; i < 5; i++)
    limber_library_load (library);
  wait_for_quiet (library);
  g_assert_cmpuint (n_loads, ==, 2);
  library_assert_titles (library, "Apple|Bread");
}

#define ADD(path, func)                                                                            \
  g_test_add (path, LibraryFixture, NULL, library_set_up, func, library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/library/quick-changes", test_quick_changes);
  ADD ("/library/random-changes", test_random_changes);
  ADD ("/library/small-splices", test_small_splices);
  ADD ("/library/watch", test_watch);
  ADD ("/library/queue", test_queue);
  return g_test_run ();
}
