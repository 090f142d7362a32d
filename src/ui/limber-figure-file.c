/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-figure-file.h"

#include "limber-config.h"

#include <glib/gstdio.h>

#include "limber-figure-draw.h"
#include "limber-rest.h"

#define SIDE 256
#define MARGIN 16
/* Who shows the picture has a background that is not known, so it brings its own. */
#define BACKGROUND 0.98

/* Another drawing has another name, so that nobody shows an old one. */
static char *
make_path (const LimberExercise *exercise)
{
  g_autofree char *what = g_strdup_printf ("%s %d %s", LIMBER_VERSION, (int) exercise->position,
                                           exercise->motion ? exercise->motion : "");
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, what, -1);
  g_autofree char *name = g_strdup_printf ("%.24s.png", sum);

  return g_build_filename (g_get_user_cache_dir (), "limber", "figures", name, NULL);
}

static cairo_surface_t *
draw (const LimberExercise *exercise)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIDE, SIDE);
  g_autoptr (LimberMotion) motion = limber_motion_for_exercise (exercise);
  cairo_t *cr = cairo_create (surface);
  LimberFrame frame;

  limber_motion_frame_of_pose (motion, limber_motion_main_pose (motion), LIMBER_SIDE_RIGHT, &frame);
  cairo_set_source_rgb (cr, BACKGROUND, BACKGROUND, BACKGROUND);
  cairo_paint (cr);
  cairo_translate (cr, MARGIN, MARGIN);
  limber_figure_draw (cr, &frame, limber_palette_for (LIMBER_SCHEME_LIGHT), SIDE - 2 * MARGIN,
                      SIDE - 2 * MARGIN);
  cairo_destroy (cr);
  return surface;
}

static cairo_status_t
append (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
write_picture (const LimberExercise *exercise, const char *path)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = draw (exercise);
  gboolean drawn =
      cairo_surface_write_to_png_stream (surface, append, bytes) == CAIRO_STATUS_SUCCESS;

  cairo_surface_destroy (surface);
  if (!drawn || g_mkdir_with_parents (folder, 0700) < 0)
    return FALSE;
  if (g_file_set_contents_full (path, (const char *) bytes->data, (gssize) bytes->len,
                                G_FILE_SET_CONTENTS_CONSISTENT, 0600, &error))
    return TRUE;
  g_debug ("no picture of the exercise: %s", error->message);
  return FALSE;
}

char *
limber_figure_file_new (const LimberExercise *exercise)
{
  g_autofree char *path = make_path (exercise);

  if (g_file_test (path, G_FILE_TEST_IS_REGULAR) || write_picture (exercise, path))
    return g_steal_pointer (&path);
  return NULL;
}
