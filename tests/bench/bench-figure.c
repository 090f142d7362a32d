/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What one frame of the moving figure costs: solving it, and drawing it at the sizes in use. */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "limber-diagnostic.h"
#include "limber-figure-draw.h"
#include "limber-parser.h"

#define N_FRAMES 300

/* Processor time, so that what else the machine does counts little. */
static gint64
now_ns (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * G_GINT64_CONSTANT (1000000000) + time.tv_nsec;
}

static int
compare (const void *a, const void *b)
{
  gint64 x = *(const gint64 *) a;
  gint64 y = *(const gint64 *) b;

  return (x > y) - (x < y);
}

static void
bench (const LimberMotion *motion, int side)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, side, side);
  cairo_t *cr = cairo_create (surface);
  gint64 solving[N_FRAMES];
  gint64 drawing[N_FRAMES];

  for (guint i = 0; i < N_FRAMES; i++)
    {
      LimberMoment moment = { .kind = LIMBER_PHASE_OUT, .length_us = N_FRAMES, .elapsed_us = i };
      LimberFrame frame;
      gint64 start = now_ns ();

      limber_motion_frame (motion, &moment, &frame);
      solving[i] = now_ns () - start;
      limber_figure_draw (cr, &frame, limber_palette_for (LIMBER_SCHEME_LIGHT), side, side);
      drawing[i] = now_ns () - start - solving[i];
    }
  qsort (solving, N_FRAMES, sizeof (gint64), compare);
  qsort (drawing, N_FRAMES, sizeof (gint64), compare);
  printf ("%4d px: solve %" G_GINT64_FORMAT " us, draw %" G_GINT64_FORMAT
          " us (p99 %" G_GINT64_FORMAT ")\n",
          side, solving[N_FRAMES / 2] / 1000, drawing[N_FRAMES / 2] / 1000,
          drawing[N_FRAMES * 99 / 100] / 1000);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GBytes) bytes = argc == 2 ? limber_read_file (argv[1], NULL) : NULL;
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberExercise) exercise = NULL;
  g_autoptr (LimberMotion) motion = NULL;

  if (bytes == NULL)
    return 2;
  exercise = limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics);
  motion = limber_motion_new_from_text (exercise->motion, NULL);
  bench (motion, 96);
  bench (motion, 320);
  bench (motion, 800);
  return 0;
}
