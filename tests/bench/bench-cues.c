/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How late the cues are.  Runs under with-pulse --idle.
 *
 * A recording has no clock of its own, so there are two figures.  By the first, a cue is late
 * against the one that was soonest: it has no constant part in it.  The second is from the call to
 * the moment at which the recording has the first sample: it has all of the recording's own delay,
 * about 10 ms, in it. */

#include "limber-canberra-cues.h"
#include "sound-server.h"

#include <stdlib.h>

#define CUES 100
#define AUDIBLE 50
#define SILENCE_SAMPLES (SOUND_RECORDER_RATE / 5)

typedef struct
{
  guint64 sample;
  gint64 arrived_us;
} Onset;

typedef struct
{
  guint64 last_heard;
  GArray *onsets;
} Recording;

static gint64
to_us (guint64 samples)
{
  return (gint64) (samples * G_USEC_PER_SEC / SOUND_RECORDER_RATE);
}

static void
on_recorded (const gint16 *samples, gsize n, guint64 position, gpointer user_data)
{
  Recording *self = user_data;
  gint64 now_us = g_get_monotonic_time ();

  for (gsize i = 0; i < n; i++)
    {
      Onset onset = { position + i, now_us };

      if (abs (samples[i]) < AUDIBLE)
        continue;
      if (self->onsets->len == 0 || onset.sample - self->last_heard > SILENCE_SAMPLES)
        g_array_append_val (self->onsets, onset);
      self->last_heard = onset.sample;
    }
}

static gboolean
on_time_out (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
pass_time (guint ms)
{
  gboolean over = FALSE;

  g_timeout_add (ms, on_time_out, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const gint64 *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

static void
print_row (const char *name, gint64 *late_us)
{
  qsort (late_us, CUES, sizeof late_us[0], compare);
  g_print ("%-36s %8.1f %8.1f %8.1f\n", name, late_us[CUES / 2] / 1e3,
           late_us[CUES * 99 / 100 - 1] / 1e3, late_us[CUES - 1] / 1e3);
}

static void
report (const Recording *recording, const gint64 *calls_us)
{
  gint64 spread_us[CUES], heard_us[CUES], soonest_us = G_MAXINT64;

  for (guint i = 0; i < CUES; i++)
    {
      const Onset *onset = &g_array_index (recording->onsets, Onset, i);

      heard_us[i] = onset->arrived_us - calls_us[i];
      spread_us[i] = to_us (onset->sample) - calls_us[i];
      soonest_us = MIN (soonest_us, spread_us[i]);
    }
  for (guint i = 0; i < CUES; i++)
    spread_us[i] -= soonest_us;
  g_print ("%-36s %8s %8s %8s\n", "ms", "p50", "p99", "max");
  print_row ("later than the soonest cue", spread_us);
  print_row ("call to recorded, recording included", heard_us);
}

int
main (void)
{
  g_autoptr (SoundServer) server = sound_server_start ();
  g_autoptr (LimberCanberraCues) cues = NULL;
  g_autoptr (SoundRecorder) recorder = NULL;
  g_autoptr (GArray) onsets = g_array_new (FALSE, FALSE, sizeof (Onset));
  Recording recording = { .onsets = onsets };
  gint64 calls_us[CUES];

  /* The server's own null sink mixes in steps of 50 ms; this one, as a sound card does, takes up a
   * new sound at once. */
  sound_server_control (server, "load-module module-null-sink sink_name=prompt rate=48000");
  sound_server_control (server, "set-default-sink prompt");
  cues = limber_canberra_cues_new (LIMBER_TEST_SOUNDS_DIR);
  wait_until (limber_cues_get_state (LIMBER_CUES (cues)) == LIMBER_CUES_WORKING);
  recorder = sound_recorder_start (on_recorded, &recording);

  for (guint i = 0; i < CUES; i++)
    {
      /* Uneven, so as not to keep step with the blocks. */
      pass_time (400 + (guint) g_random_int_range (0, 100));
      calls_us[i] = g_get_monotonic_time ();
      limber_cues_play (LIMBER_CUES (cues), LIMBER_CUE_TICK);
    }
  pass_time (1000);
  g_print ("%u of %d cues were heard\n", onsets->len, CUES);
  if (onsets->len != CUES)
    return EXIT_FAILURE;
  report (&recording, calls_us);
  return EXIT_SUCCESS;
}
