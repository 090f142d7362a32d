/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws some figures and compares them with stored pictures, with a tolerance for other versions of
 * cairo.  With --write it stores them instead. */

#include <stdlib.h>
#include <string.h>

#include "limber-camera.h"
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

/* Lying, with a pillow at one end of the picture and a chair under the feet at the other. */
static const char legs_up[] =
    "{\"camera\": [20, 10], \"anchors\": [\"pelvis\", \"back\", \"feet\"],"
    " \"props\": [{\"type\": \"chair\", \"at\": [\"feet\"], \"turn\": 180}, {\"type\": "
    "\"pillow\"}],"
    " \"poses\": {\"rest\": {\"spine\": 180, \"head\": 172, \"thigh\": 74, \"shin\": -1,"
    " \"foot\": 78, \"uarm\": -9, \"farm\": -4}}}";

static const char fallout[] =
    "{\"camera\": [62, 20], \"accent\": [\"legR\"], \"poses\": {\"open\": {\"spine\": 180,"
    " \"head\": 176, \"thigh\": [60, 2], \"shin\": -80, \"foot\": 0, \"uarm\": [-11, 24],"
    " \"farm\": [-6, 16], \"hand\": 0, \"thighR\": [45, 53], \"shinR\": [-65, -53],"
    " \"footR\": [0, 8]}}}";

/* A knee that is nearer than the arm beside it is drawn over it. */
static void
test_knee_before_arm (void)
{
  g_autoptr (LimberMotion) motion = limber_motion_new_from_text (fallout, NULL);
  const LimberPalette *palette = limber_palette_for (LIMBER_SCHEME_LIGHT);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 400, 400);
  cairo_t *cr = cairo_create (surface);
  LimberCamera camera;
  LimberPoint knee;
  LimberFrame frame;
  const guint8 *pixel;

  limber_motion_frame_of_pose (motion, 0, LIMBER_SIDE_RIGHT, &frame);
  limber_figure_draw (cr, &frame, palette, 400, 400);
  cairo_destroy (cr);
  limber_camera_init (&camera, frame.yaw, frame.pitch);
  limber_camera_fit (&camera, frame.left, frame.right, frame.bottom, frame.top, 400, 400);
  knee = limber_camera_point (&camera, frame.stance.body.joints[LIMBER_JOINT_KNEE_R]);
  knee.x -= 0.04 * camera.scale;
  pixel = cairo_image_surface_get_data (surface)
          + (int) knee.y * cairo_image_surface_get_stride (surface) + 4 * (int) knee.x;
  g_assert_cmpfloat_with_epsilon (pixel[2] / 255.0, palette->accent.red, 0.02);
  g_assert_cmpfloat_with_epsilon (pixel[1] / 255.0, palette->accent.green, 0.02);
  cairo_surface_destroy (surface);
}

/* Nothing is drawn outside of the room that was given. */
static void
assert_stays_inside (const LimberMotion *motion, double room)
{
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
      limber_figure_draw (cr, &frame, limber_palette_for (LIMBER_SCHEME_LIGHT), room, 100);
    }
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  cairo_surface_destroy (surface);
  g_assert_cmpfloat (x, >=, 0);
  g_assert_cmpfloat (y, >=, 0);
  g_assert_cmpfloat (x + width, <=, room);
  g_assert_cmpfloat (y + height, <=, 100);
}

static void
test_stays_inside (void)
{
  g_autoptr (LimberMotion) bend = load ("side-bend");
  g_autoptr (LimberMotion) rest = limber_motion_new_from_text (legs_up, NULL);

  assert_stays_inside (bend, 200);
  assert_stays_inside (rest, 100);
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
  g_test_add_func ("/drawing/knee-before-arm", test_knee_before_arm);
  return g_test_run ();
}
