/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How fast a library of 10,000 routines loads, beside json-c's bare parse of the same files on one
 * thread; and how long the longest legal routine takes.  Argument: the folder of data. */

#include <json.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "limber-filter.h"
#include "limber-library.h"
#include "limber-parser.h"

#define FILES 10000
#define FEW 10
#define ROUNDS 5

typedef struct
{
  gint64 wall_us;
  gint64 cpu_us;
  glong peak_kib;
} Cost;

typedef struct
{
  char *top;
  LimberLibraryPaths *paths;
  gsize bytes;
} Bench;

static gint64
cpu_us (const struct rusage *usage)
{
  return (gint64) (usage->ru_utime.tv_sec + usage->ru_stime.tv_sec) * G_USEC_PER_SEC
         + usage->ru_utime.tv_usec + usage->ru_stime.tv_usec;
}

static gboolean
is_routine (const char *name)
{
  return g_str_has_suffix (name, ".routine.json");
}

/* The bundled routines' texts, each as a format with its id taken out. */
static GPtrArray *
read_models (const char *folder)
{
  GPtrArray *models = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  g_assert_nonnull (dir);
  for (const char *name = g_dir_read_name (dir); name; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;

      if (is_routine (name) && g_file_get_contents (path, &text, NULL, NULL))
        g_ptr_array_add (models, g_steal_pointer (&text));
    }
  return models;
}

static char *
with_number (const char *text, int number)
{
  const char *id = strstr (text, "\"id\": \"");

  g_assert_nonnull (id);
  id += strlen ("\"id\": \"");
  return g_strdup_printf ("%.*sr%d-%s", (int) (id - text), text, number, id);
}

static void
make_files (Bench *bench, const char *folder, const GPtrArray *models, int n)
{
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  for (int i = 0; i < n; i++)
    {
      g_autofree char *text = with_number (g_ptr_array_index (models, i % models->len), i);
      g_autofree char *name = g_strdup_printf ("%05d.routine.json", i);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      FILE *file = g_fopen (path, "w");

      g_assert_nonnull (file);
      bench->bytes += fwrite (text, 1, strlen (text), file);
      fclose (file);
    }
}

/* In a process of its own, so that its memory is its own. */
static Cost
measure (const Bench *bench, void (*func) (const Bench *bench))
{
  Cost cost = { 0 };
  struct rusage usage;
  gint64 start_us = g_get_monotonic_time ();
  int status;
  pid_t pid = fork ();

  g_assert_cmpint (pid, >=, 0);
  if (pid == 0)
    {
      func (bench);
      _exit (0);
    }
  g_assert_cmpint (wait4 (pid, &status, 0, &usage), ==, pid);
  g_assert_cmpint (status, ==, 0);
  cost.wall_us = g_get_monotonic_time () - start_us;
  cost.cpu_us = cpu_us (&usage);
  cost.peak_kib = usage.ru_maxrss;
  return cost;
}

static Cost
best_of (const Bench *bench, void (*func) (const Bench *bench), gboolean without_index)
{
  Cost best = { .wall_us = G_MAXINT64 };

  for (int i = 0; i < ROUNDS; i++)
    {
      Cost cost;

      if (without_index)
        g_remove (bench->paths->index);
      cost = measure (bench, func);
      if (cost.wall_us < best.wall_us)
        best = cost;
    }
  return best;
}

static void
do_nothing (const Bench *bench)
{
}

static void
parse_bare (const Bench *bench)
{
  g_autoptr (GDir) dir = g_dir_open (bench->paths->own_routines, 0, NULL);

  for (const char *name = g_dir_read_name (dir); name; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (bench->paths->own_routines, name, NULL);
      g_autofree char *text = NULL;
      gsize size;
      json_tokener *tokener = json_tokener_new ();
      json_object *object;

      g_assert_true (g_file_get_contents (path, &text, &size, NULL));
      object = json_tokener_parse_ex (tokener, text, (int) size);
      g_assert_nonnull (object);
      json_object_put (object);
      json_tokener_free (tokener);
    }
}

static void
load_library (const Bench *bench)
{
  g_autoptr (LimberLibrary) library = limber_library_new (bench->paths);

  limber_library_load_sync (library);
}

static void
print_row (const char *name, const Cost *cost, int n, const Cost *bare)
{
  g_print ("%-34s %9.1f ms %9.1f ms cpu %9.2f us/file %8.0f files/s %7.1f MiB", name,
           cost->wall_us / 1e3, cost->cpu_us / 1e3, (double) cost->wall_us / n,
           n * 1e6 / cost->wall_us, cost->peak_kib / 1024.0);
  if (bare)
    g_print ("  %5.2f x wall %5.2f x cpu", (double) cost->wall_us / bare->wall_us,
             (double) cost->cpu_us / bare->cpu_us);
  g_print ("\n");
}

static void
bench_loads (Bench *bench)
{
  Cost nothing = best_of (bench, do_nothing, FALSE);
  Cost bare = best_of (bench, parse_bare, FALSE);
  Cost cold = best_of (bench, load_library, TRUE);
  Cost warm;

  /* Files that changed just before are not trusted; what is measured is a library at rest. */
  g_usleep (3 * G_USEC_PER_SEC);
  g_remove (bench->paths->index);
  measure (bench, load_library);
  warm = best_of (bench, load_library, FALSE);
  print_row ("json-c, bare parse", &bare, FILES, NULL);
  print_row ("cold load, index written", &cold, FILES, &bare);
  print_row ("warm load, through the index", &warm, FILES, &bare);
  g_print ("%-34s %9.1f ms %40s %24.1f MiB\n", "(an empty process)", nothing.wall_us / 1e3, "",
           nothing.peak_kib / 1024.0);
}

static void
bench_warm_in_process (const Bench *bench)
{
  gint64 best_us = G_MAXINT64;

  for (int i = 0; i < ROUNDS; i++)
    {
      g_autoptr (LimberLibrary) library = limber_library_new (bench->paths);
      gint64 start_us = g_get_monotonic_time ();

      limber_library_load_sync (library);
      best_us = MIN (best_us, g_get_monotonic_time () - start_us);
    }
  g_print ("%-34s %9.1f ms %40.2f us/file\n", "warm load, the call alone", best_us / 1e3,
           (double) best_us / FILES);
}

static void
bench_few (Bench *bench, const char *few)
{
  g_autofree char *many = bench->paths->own_routines;
  Cost warm;

  bench->paths->own_routines = g_strdup (few);
  measure (bench, load_library);
  warm = best_of (bench, load_library, FALSE);
  print_row ("the same with 10 files", &warm, FEW, NULL);
  g_free (bench->paths->own_routines);
  bench->paths->own_routines = g_steal_pointer (&many);
}

static void
bench_filter (const Bench *bench)
{
  static const char *const queries[] = { "b", "core back", "zzz", "étirement" };
  g_autoptr (LimberLibrary) library = limber_library_new (bench->paths);

  limber_library_load_sync (library);
  for (gsize q = 0; q < G_N_ELEMENTS (queries); q++)
    {
      LimberFilter filter = { .text = queries[q] };
      gint64 start_us = g_get_monotonic_time ();
      guint found = 0;

      for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
        {
          g_autoptr (LimberRoutineInfo) info = g_list_model_get_item (G_LIST_MODEL (library), i);

          found += limber_filter_match (&filter, info);
        }
      g_print ("filter of all rows by \"%s\": %.2f ms, %u found\n", queries[q],
               (g_get_monotonic_time () - start_us) / 1e3, found);
    }
}

/* As near to 20,000 phases and six hours as whole sets come. */
static char *
longest_text (void)
{
  static const int sets[] = { 20, 20, 10 };
  GString *text = g_string_new ("{\"format\": 1, \"id\": \"longest\", \"title\": \"Longest\","
                                " \"kind\": \"core\", \"level\": \"gentle\", \"steps\": [");

  for (gsize i = 0; i < G_N_ELEMENTS (sets); i++)
    g_string_append_printf (
        text,
        "%s{\"exercise\": {\"name\": \"Long\", \"position\": \"supine\", \"cues\": [\"Go\"]},"
        " \"dose\": {\"type\": \"reps\", \"reps\": 100, \"sets\": %d, \"out_s\": 1,"
        " \"hold_s\": 1, \"back_s\": 1, \"pause_s\": 1, \"rest_s\": 0}}",
        i > 0 ? ", " : "", sets[i]);
  g_string_append (text, "]}");
  return g_string_free (text, FALSE);
}

static void
bench_longest (void)
{
  char *text = longest_text ();
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_new (none);
  g_autoptr (LimberRoutine) routine =
      limber_parse_routine (bytes, exercises, LIMBER_PARSE_DEFAULT, diagnostics);
  gint64 best_us = G_MAXINT64;
  guint n_phases = 0;

  g_assert_nonnull (routine);
  for (int i = 0; i < ROUNDS; i++)
    {
      gint64 start_us = g_get_monotonic_time ();
      g_autoptr (LimberTimeline) timeline = limber_timeline_compile (routine, NULL, NULL);

      best_us = MIN (best_us, g_get_monotonic_time () - start_us);
      g_assert_nonnull (timeline);
      n_phases = limber_timeline_get_n_phases (timeline);
    }
  g_print ("compile of %u phases: %.2f ms\n", n_phases, best_us / 1e3);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);

  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
set_up (Bench *bench, const char *data)
{
  bench->top = g_dir_make_tmp ("limber-bench-XXXXXX", NULL);
  bench->paths = g_new0 (LimberLibraryPaths, 1);
  bench->paths->bundled_exercises = g_build_filename (data, "exercises", NULL);
  bench->paths->own_routines = g_build_filename (bench->top, "many", NULL);
  bench->paths->index = g_build_filename (bench->top, "index", NULL);
}

int
main (int argc, char **argv)
{
  Bench bench = { NULL };
  g_autofree char *bundled = NULL;
  g_autofree char *few = NULL;
  g_autoptr (GPtrArray) models = NULL;

  g_assert_cmpint (argc, ==, 2);
  set_up (&bench, argv[1]);
  bundled = g_build_filename (argv[1], "routines", NULL);
  few = g_build_filename (bench.top, "few", NULL);
  models = read_models (bundled);
  make_files (&bench, few, models, FEW);
  bench.bytes = 0;
  make_files (&bench, bench.paths->own_routines, models, FILES);
  g_print ("%d files of %.1f KiB, %u processors\n", FILES, bench.bytes / 1024.0 / FILES,
           g_get_num_processors ());
  bench_loads (&bench);
  bench_few (&bench, few);
  bench_warm_in_process (&bench);
  bench_filter (&bench);
  bench_longest ();
  remove_tree (bench.top);
  limber_library_paths_free (bench.paths);
  g_free (bench.top);
  return 0;
}
