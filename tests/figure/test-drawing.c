/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws some figures and compares them with stored pictures, with a tolerance for other versions of
 * cairo.  With --write it stores them instead. */

#include <stdlib.h>
#include <string.h>

#include "limber-diagnostic.h"
#include "limber-figure-draw.h"
#include "limber-parser.h"

#define SIDE 96

/* Another version of cairo may smooth edges otherwise: that changes many pixels by a little.  A
 * part that is missing or elsewhere changes some pixels by much. */
#define MUCH 72       /* of 255 */
#define TOLERANCE 0.2 /* percent of pixels */

static const char *exercises;
static const char *pictures;

typedef struct
{
  const char *name;
  const char *motion;
  LimberScheme scheme;
  LimberSide side;
} Picture;

static const Picture list[] = {
  { "bird-dog", "bird-dog", LIMBER_SCHEME_LIGHT, LIMBER_SIDE_RIGHT },
  { "bird-dog-left", "bird-dog", LIMBER_SCHEME_LIGHT, LIMBER_SIDE_LEFT },
  { "cat-cow-dark", "cat-cow", LIMBER_SCHEME_DARK, LIMBER_SIDE_RIGHT },
  { "sit-to-stand-contrast", "sit-to-stand", LIMBER_SCHEME_HIGH_CONTRAST, LIMBER_SIDE_RIGHT },
  { "side-plank-knees", "side-plank-knees", LIMBER_SCHEME_LIGHT, LIMBER_SIDE_RIGHT },
  { "hamstring-strap", "hamstring-strap", LIMBER_SCHEME_LIGHT, LIMBER_SIDE_RIGHT },
};

static LimberMotion *
load (const char *name)
{
  g_autofree char *file = g_strconcat (name, ".json", NULL);
  g_autofree char *path = g_build_filename (exercises, file, NULL);
  g_autoptr (GBytes) bytes = limber_read_file (path, NULL);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberExercise) exercise =
      limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics);

  g_assert_nonnull (exercise);
  return limber_motion_new_from_text (exercise->motion, NULL);
}

static cairo_surface_t *
draw (const Picture *picture)
{
  g_autoptr (LimberMotion) motion = load (picture->motion);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, SIDE, SIDE);
  cairo_t *cr = cairo_create (surface);
  LimberFrame frame;
  double paper = picture->scheme == LIMBER_SCHEME_DARK ? 0.14 : 0.98;

  cairo_set_source_rgb (cr, paper, paper, paper);
  cairo_paint (cr);
  limber_motion_frame_of_pose (motion, limber_motion_main_pose (motion), picture->side, &frame);
  limber_figure_draw (cr, &frame, limber_palette_for (picture->scheme), SIDE, SIDE);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static char *
stored_path (const Picture *picture)
{
  g_autofree char *file = g_strconcat (picture->name, ".png", NULL);

  return g_build_filename (pictures, file, NULL);
}

static gboolean
is_much (const guint8 *a, const guint8 *b)
{
  return MAX (abs (a[0] - b[0]), MAX (abs (a[1] - b[1]), abs (a[2] - b[2]))) > MUCH;
}

/* The percentage of pixels that are not the same by far. */
static double
difference (cairo_surface_t *a, cairo_surface_t *b)
{
  guint count = 0;

  for (int y = 0; y < SIDE; y++)
    {
      const guint8 *row_a =
          cairo_image_surface_get_data (a) + y * cairo_image_surface_get_stride (a);
      const guint8 *row_b =
          cairo_image_surface_get_data (b) + y * cairo_image_surface_get_stride (b);

      for (int x = 0; x < SIDE; x++)
        count += is_much (row_a + 4 * x, row_b + 4 * x);
    }
  return 100.0 * count / (SIDE * SIDE);
}

static void
test_picture (gconstpointer data)
{
  const Picture *picture = data;
  g_autofree char *path = stored_path (picture);
  cairo_surface_t *drawn = draw (picture);
  cairo_surface_t *stored = cairo_image_surface_create_from_png (path);

  g_assert_cmpint (cairo_surface_status (stored), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (stored), ==, SIDE);
  g_test_message ("%.2f %% of the picture is off", difference (drawn, stored));
  g_assert_cmpfloat (difference (drawn, stored), <, TOLERANCE);
  cairo_surface_destroy (drawn);
  cairo_surface_destroy (stored);
}

/* Two sides are two pictures, or the comparison could not tell anything. */
static void
test_tells_apart (void)
{
  cairo_surface_t *right = draw (&list[0]);
  cairo_surface_t *left = draw (&list[1]);

  g_assert_cmpfloat (difference (right, left), >, TOLERANCE);
  cairo_surface_destroy (right);
  cairo_surface_destroy (left);
}

/* Nothing is drawn outside of the room that was given. */
static void
test_stays_inside (void)
{
  g_autoptr (LimberMotion) motion = load ("side-bend");
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  LimberFrame frame;
  double x;
  double y;
  double width;
  double height;

  for (guint i = 0; i < limber_motion_get_n_poses (motion); i++)
    {
      limber_motion_frame_of_pose (motion, i, LIMBER_SIDE_LEFT, &frame);
      limber_figure_draw (cr, &frame, limber_palette_for (LIMBER_SCHEME_LIGHT), 200, 100);
    }
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  cairo_surface_destroy (surface);
  g_assert_cmpfloat (x, >=, 0);
  g_assert_cmpfloat (y, >=, 0);
  g_assert_cmpfloat (x + width, <=, 200);
  g_assert_cmpfloat (y + height, <=, 100);
}

static int
write_pictures (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (list); i++)
    {
      g_autofree char *path = stored_path (&list[i]);
      cairo_surface_t *drawn = draw (&list[i]);
      cairo_status_t status = cairo_surface_write_to_png (drawn, path);

      cairo_surface_destroy (drawn);
      if (status != CAIRO_STATUS_SUCCESS)
        return 1;
    }
  return 0;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, >=, 3);
  exercises = argv[1];
  pictures = argv[2];
  if (argc > 3 && strcmp (argv[3], "--write") == 0)
    return write_pictures ();
  for (gsize i = 0; i < G_N_ELEMENTS (list); i++)
    {
      g_autofree char *test = g_strdup_printf ("/drawing/%s", list[i].name);

      g_test_add_data_func (test, &list[i], test_picture);
    }
  g_test_add_func ("/drawing/tells-apart", test_tells_apart);
  g_test_add_func ("/drawing/stays-inside", test_stays_inside);
  return g_test_run ();
}
