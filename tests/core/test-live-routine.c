/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-fixture.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "limber-live-routine.h"
#include "limber-watch.h"

#define DEADLINE_S 20
#define BAD_LEVEL                                                                                  \
  "{\"format\": 1, \"id\": \"x\", \"title\": \"Bad\", \"kind\": \"core\", \"level\": \"none\", "   \
  "\"steps\": [{\"exercise\": \"rest\"}]}"
#define BAD_STEPS                                                                                  \
  "{\"format\": 1, \"id\": \"x\", \"title\": \"Bad\", \"kind\": \"core\", \"level\": \"none\",\n"  \
  " \"steps\": [{\"exercise\": \"rest\", \"ready_s\": -1},\n {\"exercise\": \"nobody\"}]}"

/* What the person sees, in a line. */
static char *
seen (LimberLiveRoutine *live)
{
  g_autofree char *heading = limber_live_routine_dup_heading (live);
  g_autofree char *faults = limber_live_routine_dup_faults (live, 2);

  return g_strconcat (limber_live_routine_get (live)->title, "|", heading ? heading : "", "|",
                      faults, NULL);
}

static gboolean
too_late (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_for (LimberLiveRoutine *live, const char *pattern)
{
  gboolean late = FALSE;
  guint deadline = g_timeout_add_seconds (DEADLINE_S, too_late, &late);
  g_autofree char *now = seen (live);

  while (!g_pattern_match_simple (pattern, now))
    {
      if (late)
        g_error ("waited for %s; there is %s", pattern, now);
      g_main_context_iteration (NULL, TRUE);
      g_free (now);
      now = seen (live);
    }
  g_source_remove (deadline);
}

static LimberLiveRoutine *
open_live (const LibraryFixture *fixture, LimberLibrary *library, const char *name)
{
  g_autofree char *path = library_sub (fixture, name);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberRoutine) routine = limber_library_open (library, path, diagnostics, &error);

  g_assert_no_error (error);
  g_assert_nonnull (routine);
  return limber_live_routine_new (library, routine);
}

/* What one does with a file in an editor, and what shows of it. */
static void
test_writes (LibraryFixture *fixture, gconstpointer data)
{
  const char *name = data;
  g_autofree char *path = library_sub (fixture, name);
  g_autoptr (LimberLibrary) library = library_loaded (fixture);
  g_autoptr (LimberLiveRoutine) live = NULL;

  library_put (fixture, name, LIBRARY_ROUTINE, "x", "One", "rest");
  live = open_live (fixture, library, name);
  wait_for (live, "One||");
  library_put (fixture, name, LIBRARY_ROUTINE, "x", "Two", "rest");
  wait_for (live, "Two||");
  library_put (fixture, name, BAD_LEVEL);
  wait_for (live, "Two|The file has 1 fault now.*without faults.|Line 1, column *cannot be*");
  library_put (fixture, name, BAD_STEPS);
  wait_for (live,
            "Two|The file has 3 faults now.*|Line 1, column *\nLine 2, column *\nAnd 1 more.");
  library_put (fixture, name, "{");
  wait_for (live, "Two|The file has 1 fault now.*|Line 1, column *");
  g_remove (path);
  wait_for (live, "Two|The file cannot be read: *. Here is how it was before.|");
  library_put (fixture, name, LIBRARY_ROUTINE, "x", "Two", "rest");
  wait_for (live, "Two||");
}

static void
count (gpointer n)
{
  (*(guint *) n)++;
}

/* A file that is written again as it was is no news; neither is one beside it. */
static void
test_no_news (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = library_loaded (fixture);
  g_autoptr (LimberLiveRoutine) live = NULL;
  g_autofree char *path = library_sub (fixture, "x.routine.json");
  LimberWatch *watch;
  guint n_changes = 0;
  guint n_writes = 0;

  library_put (fixture, "x.routine.json", LIBRARY_ROUTINE, "x", "One", "rest");
  live = open_live (fixture, library, "x.routine.json");
  g_signal_connect_swapped (live, "changed", G_CALLBACK (count), &n_changes);
  watch = limber_watch_new_for_file (path, count, &n_writes);
  library_put (fixture, "y.routine.json", LIBRARY_ROUTINE, "x", "Other", "rest");
  library_put (fixture, "x.routine.json", LIBRARY_ROUTINE, "x", "One", "rest");
  while (n_writes == 0)
    g_main_context_iteration (NULL, TRUE);
  library_put (fixture, "x.routine.json", LIBRARY_ROUTINE, "x", "Two", "rest");
  wait_for (live, "Two||");
  g_assert_cmpuint (n_changes, ==, 1);
  limber_watch_free (watch);
}

/* A program that writes through a link touches the folder of the file alone. */
static void
test_link (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = library_loaded (fixture);
  g_autoptr (LimberLiveRoutine) live = NULL;
  g_autofree char *link = library_sub (fixture, "here.json");

  library_put (fixture, "there/x.routine.json", LIBRARY_ROUTINE, "x", "One", "rest");
  g_assert_cmpint (symlink ("there/x.routine.json", link), ==, 0);
  live = open_live (fixture, library, "here.json");
  library_put (fixture, "there/x.routine.json", LIBRARY_ROUTINE, "x", "Two", "rest");
  wait_for (live, "Two||");
}

/* An exercise that goes takes the routine with it, until it comes back. */
static void
test_exercises (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberLiveRoutine) live = NULL;

  library_put (fixture, "own/exercises/mine.json", LIBRARY_EXERCISE, "mine", "Mine", 30);
  library_put (fixture, "x.routine.json", LIBRARY_ROUTINE, "x", "One", "mine");
  library = library_loaded (fixture);
  live = open_live (fixture, library, "x.routine.json");
  library_drop (fixture, "own/exercises/mine.json");
  limber_library_load_sync (library);
  wait_for (live, "One|The file has 1 fault now.*|Line 1, column *mine*");
  library_put (fixture, "own/exercises/mine.json", LIBRARY_EXERCISE, "mine", "Longer", 60);
  limber_library_load_sync (library);
  wait_for (live, "One||");
  g_assert_cmpstr (
      ((LimberStep *) ((LimberBlock *) limber_live_routine_get (live)->blocks->pdata[0])
           ->steps->pdata[0])
          ->exercise->name,
      ==, "Longer");
}

/* Its file has had faults since a page opened it last; the next page is told at once. */
static void
test_opened_with_faults (LibraryFixture *fixture, gconstpointer data)
{
  g_autoptr (LimberLibrary) library = library_loaded (fixture);
  g_autoptr (LimberLiveRoutine) first = NULL;
  g_autoptr (LimberLiveRoutine) second = NULL;
  g_autofree char *now = NULL;

  library_put (fixture, "x.routine.json", LIBRARY_ROUTINE, "x", "One", "rest");
  first = open_live (fixture, library, "x.routine.json");
  library_put (fixture, "x.routine.json", BAD_LEVEL);
  second = open_live (fixture, library, "x.routine.json");
  now = seen (second);
  g_assert_true (g_str_has_prefix (now, "One|The file has 1 fault now."));
}

#define ADD(path, data, func)                                                                      \
  g_test_add (path, LibraryFixture, data, library_set_up, func, library_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/live-routine/in-the-library", "own/routines/x.routine.json", test_writes);
  ADD ("/live-routine/elsewhere", "elsewhere/x.routine.json", test_writes);
  ADD ("/live-routine/other-name", "elsewhere/x.txt", test_writes);
  ADD ("/live-routine/no-news", NULL, test_no_news);
  ADD ("/live-routine/link", NULL, test_link);
  ADD ("/live-routine/exercises", NULL, test_exercises);
  ADD ("/live-routine/opened-with-faults", NULL, test_opened_with_faults);
  return g_test_run ();
}
