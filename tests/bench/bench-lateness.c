/* SPDX-License-Identifier: GPL-3.0-or-later */

/* bench-lateness [--minutes N] [--load N]: how late phases change and cues come, on the system's
 * clock, while N other threads keep their cores busy. */

#include <stdlib.h>

#include "limber-parser.h"
#include "limber-runner.h"
#include "limber-system-clock.h"

#define REP_S 5

typedef struct
{
  LimberTimeline *timeline;
  GMainLoop *loop;
  gint64 start_us; /* on the machine's monotonic clock */
  guint phase;
  guint cue;
  GArray *phases; /* lateness in microseconds */
  GArray *cues;
  gint64 end_us; /* lateness of the end of the session */
} Bench;

static LimberTimeline *
timeline_new (int minutes)
{
  int sets = (minutes + 4) / 5;
  g_autofree char *json = g_strdup_printf (
      "{\"format\":1,\"id\":\"bench\",\"title\":\"Bench\",\"kind\":\"core\",\"level\":\"gentle\","
      "\"steps\":[{\"exercise\":{\"name\":\"Bench\",\"position\":\"supine\",\"cues\":[\"Go.\"]},"
      "\"ready_s\":0,\"dose\":{\"type\":\"reps\",\"reps\":%d,\"sets\":%d,\"rest_s\":0,"
      "\"out_s\":2,\"hold_s\":1,\"back_s\":2,\"pause_s\":0}}]}",
      minutes * 60 / REP_S / sets, sets);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_new (none);
  g_autoptr (LimberRoutine) routine =
      limber_parse_routine (bytes, exercises, LIMBER_PARSE_DEFAULT, diagnostics);

  return routine ? limber_timeline_compile (routine, NULL, NULL) : NULL;
}

static gpointer
burn (gpointer data)
{
  const gint *stop = data;
  volatile guint64 work = 0;

  while (!g_atomic_int_get (stop))
    work++;
  return NULL;
}

static void
changed (LimberRunner *runner, Bench *bench)
{
  gint64 at_us = g_get_monotonic_time () - bench->start_us;
  guint phase = limber_session_get_phase (limber_runner_get_session (runner));
  gint64 late_us;

  if (bench->start_us == 0 || phase == bench->phase)
    return;
  late_us = at_us - limber_timeline_get_phase (bench->timeline, phase)->start_us;
  bench->phase = phase;
  g_array_append_val (bench->phases, late_us);
}

static void
cued (LimberRunner *runner, guint cue, Bench *bench)
{
  gint64 at_us = g_get_monotonic_time () - bench->start_us;
  gint64 late_us;

  if (bench->start_us == 0)
    return;
  late_us = at_us - limber_timeline_get_cue (bench->timeline, bench->cue++)->offset_us;
  g_array_append_val (bench->cues, late_us);
}

static void
ended (LimberRunner *runner, gboolean finished, Bench *bench)
{
  bench->end_us =
      g_get_monotonic_time () - bench->start_us - limber_timeline_get_total_us (bench->timeline);
  g_main_loop_quit (bench->loop);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 left = *(const gint64 *) a, right = *(const gint64 *) b;

  return (left > right) - (left < right);
}

static gint64
mean (const GArray *late, guint from, guint to)
{
  gint64 sum = 0;

  for (guint i = from; i < to; i++)
    sum += g_array_index (late, gint64, i);
  return to > from ? sum / (to - from) : 0;
}

static void
print_row (const char *name, GArray *late)
{
  guint n = late->len;
  gint64 drift_us = n < 10 ? 0 : mean (late, n - n / 10, n) - mean (late, 0, n / 10);

  if (n == 0)
    return;
  g_array_sort (late, compare);
  g_print ("%-14s %6u %9.2f %9.2f %9.2f %9.2f\n", name, n,
           g_array_index (late, gint64, n / 2) / 1000.0,
           g_array_index (late, gint64, (n - 1) * 99 / 100) / 1000.0,
           g_array_index (late, gint64, n - 1) / 1000.0, drift_us / 1000.0);
}

static void
play (Bench *bench)
{
  g_autoptr (LimberClock) clock = LIMBER_CLOCK (limber_system_clock_new (1));
  g_autoptr (LimberRunner) runner = limber_runner_new (bench->timeline, NULL, clock, NULL);

  g_signal_connect (runner, "changed", G_CALLBACK (changed), bench);
  g_signal_connect (runner, "cued", G_CALLBACK (cued), bench);
  g_signal_connect (runner, "ended", G_CALLBACK (ended), bench);
  bench->start_us = g_get_monotonic_time ();
  limber_runner_send (runner, LIMBER_EVENT_START);
  g_main_loop_run (bench->loop);
}

int
main (int argc, char *argv[])
{
  int minutes = 10, load = MAX (1, (int) g_get_num_processors () - 1);
  const GOptionEntry entries[] = {
    { "minutes", 'm', 0, G_OPTION_ARG_INT, &minutes, "How long to play, up to 100", "N" },
    { "load", 'l', 0, G_OPTION_ARG_INT, &load, "Threads that keep a core busy each", "N" },
    { NULL }
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GPtrArray) threads = g_ptr_array_new ();
  Bench bench = { .phase = 0 };
  gint stop = 0;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, NULL))
    return 2;
  bench.timeline = timeline_new (CLAMP (minutes, 1, 100));
  if (!bench.timeline)
    return 2;
  bench.loop = g_main_loop_new (NULL, FALSE);
  bench.phases = g_array_new (FALSE, FALSE, sizeof (gint64));
  bench.cues = g_array_new (FALSE, FALSE, sizeof (gint64));
  for (int i = 0; i < load; i++)
    g_ptr_array_add (threads, g_thread_new ("burn", burn, &stop));
  play (&bench);
  g_atomic_int_set (&stop, 1);
  for (guint i = 0; i < threads->len; i++)
    g_thread_join (g_ptr_array_index (threads, i));

  g_print ("%d min, %d busy  count    p50 ms    p99 ms    max ms  drift ms\n", minutes, load);
  print_row ("phase changes", bench.phases);
  print_row ("cues", bench.cues);
  g_print ("the session ended %.2f ms late (aims: p99 8 ms, no drift)\n", bench.end_us / 1000.0);
  limber_timeline_unref (bench.timeline);
  g_main_loop_unref (bench.loop);
  g_array_unref (bench.phases);
  g_array_unref (bench.cues);
  return EXIT_SUCCESS;
}
