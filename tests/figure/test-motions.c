/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every motion of a folder of exercises, as it is written and mirrored: does it read, do the joints
 * allow it, is it short, and does all of it lie in the picture? */

#include <string.h>

#include "limber-camera.h"
#include "limber-diagnostic.h"
#include "limber-joint-check.h"
#include "limber-parser.h"

#define LONGEST 1700 /* bytes: about 1 KB is meant */

static void
assert_clean (const char *path, GPtrArray *diagnostics)
{
  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);

      g_test_message ("%s: %s: %s", path, diagnostic->pointer, diagnostic->message);
    }
  g_assert_cmpuint (diagnostics->len, ==, 0);
}

/* Left and right swapped is as sound as before, and stands on the same floor. */
static void
check_mirror (const LimberMotion *motion)
{
  for (guint i = 0; i < limber_motion_get_n_poses (motion); i++)
    {
      LimberFrame right;
      LimberFrame left;

      limber_motion_frame_of_pose (motion, i, LIMBER_SIDE_RIGHT, &right);
      limber_motion_frame_of_pose (motion, i, LIMBER_SIDE_LEFT, &left);
      g_assert_cmpfloat_with_epsilon (limber_body_lowest (&right.stance.body),
                                      limber_body_lowest (&left.stance.body), 1e-6);
      g_assert_cmpuint (right.stance.anchors, ==, limber_anchors_mirror (left.stance.anchors));
    }
}

static void
check_bounds (const LimberFrame *frame)
{
  LimberCamera camera;
  double bounds[4];

  limber_camera_init (&camera, frame->yaw, frame->pitch);
  limber_camera_begin_bounds (bounds);
  limber_camera_add_body (&camera, &frame->stance.body, bounds);
  /* On the way an arm may swing out a little further than at its ends. */
  g_assert_cmpfloat (bounds[0], >, frame->left - 0.12);
  g_assert_cmpfloat (bounds[1], <, frame->right + 0.12);
  g_assert_cmpfloat (bounds[2], >, frame->bottom - 0.05);
  g_assert_cmpfloat (bounds[3], <, frame->top + 0.12);
}

static void
check_way (const LimberMotion *motion)
{
  g_autoptr (GArray) legs = limber_motion_legs (motion);
  LimberFrame frame;

  limber_motion_frame_of_pose (motion, 0, LIMBER_SIDE_RIGHT, &frame);
  for (guint i = 0; i < legs->len; i++)
    for (guint t = 0; t <= 8; t++)
      {
        const LimberMotionLeg *leg = &g_array_index (legs, LimberMotionLeg, i);

        limber_stance_blend (&frame.stance, leg->from, leg->to, t / 8.0);
        check_bounds (&frame);
      }
}

static void
test_file (gconstpointer data)
{
  const char *path = data;
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GBytes) bytes = limber_read_file (path, NULL);
  g_autoptr (LimberExercise) exercise =
      limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics);
  g_autoptr (LimberMotion) motion = NULL;

  assert_clean (path, diagnostics);
  g_assert_nonnull (exercise->motion);
  g_assert_cmpuint (strlen (exercise->motion), <, LONGEST);
  motion = limber_motion_new_from_text (exercise->motion, diagnostics);
  if (motion != NULL)
    limber_joint_check (motion, diagnostics);
  assert_clean (path, diagnostics);
  check_mirror (motion);
  check_way (motion);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  dir = g_dir_open (argv[1], 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        g_autofree char *test = g_strdup_printf ("/motions/%s", name);

        g_test_add_data_func_full (test, g_build_filename (argv[1], name, NULL), test_file, g_free);
      }
  return g_test_run ();
}
