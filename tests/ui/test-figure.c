/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <unistd.h>

#include <adwaita.h>
#include <glib/gstdio.h>

#include "limber-exercise-picture.h"
#include "limber-figure-area.h"
#include "limber-figures.h"
#include "limber-rest.h"
#include "limber-ui.h"
#include "wait.h"

/* An area in a window, whose moment is set by hand. */
typedef struct
{
  GtkWidget *window;
  LimberFigureArea *area;
  LimberMotion *motion;
  LimberMoment moment;
  gboolean time_runs;
  guint n_asked;
} Fixture;

static const char lift[] =
    "{\"poses\": {\"stand\": {\"thigh\": -90, \"shin\": -90, \"foot\": 0},"
    "\"lift\": {\"from\": \"stand\", \"thighR\": 0, \"anchors\": [\"footL\"]}},"
    "\"phases\": {\"out\": \"lift\", \"back\": \"stand\"}}";

static gboolean
tell (LimberMoment *moment, gpointer data)
{
  Fixture *fixture = data;

  fixture->n_asked++;
  *moment = fixture->moment;
  return fixture->time_runs;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->window = adw_window_new ();
  fixture->area = LIMBER_FIGURE_AREA (limber_figure_area_new ());
  fixture->motion = limber_motion_new_from_text (lift, NULL);
  fixture->moment = (LimberMoment){ .kind = LIMBER_PHASE_READY, .length_us = G_USEC_PER_SEC };
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 300, 300);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->area));
  limber_figure_area_set_source (fixture->area, tell, fixture);
  limber_figure_area_set_motion (fixture->area, fixture->motion, "Leg lift");
  gtk_window_present (GTK_WINDOW (fixture->window));
  WAIT (gtk_widget_get_mapped (GTK_WIDGET (fixture->area))
        && gtk_widget_get_width (GTK_WIDGET (fixture->area)) > 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  limber_motion_unref (fixture->motion);
}

static void
show (Fixture *fixture, LimberPhaseKind kind, LimberSide side, double share)
{
  fixture->moment.kind = kind;
  fixture->moment.side = side;
  fixture->moment.elapsed_us = (gint64) (share * fixture->moment.length_us);
  limber_figure_area_refresh (fixture->area);
}

static double
knee_height (Fixture *fixture, LimberJoint knee)
{
  return limber_figure_area_get_frame (fixture->area)->stance.body.joints[knee].y;
}

static void
test_moves_with_time (Fixture *fixture, gconstpointer data)
{
  guint n_asked;

  fixture->time_runs = TRUE;
  show (fixture, LIMBER_PHASE_READY, LIMBER_SIDE_RIGHT, 0.5);
  g_assert_false (limber_figure_area_get_moving (fixture->area));
  show (fixture, LIMBER_PHASE_OUT, LIMBER_SIDE_RIGHT, 0.3);
  g_assert_true (limber_figure_area_get_moving (fixture->area));
  n_asked = fixture->n_asked;
  WAIT (fixture->n_asked >= n_asked + 3);
  show (fixture, LIMBER_PHASE_OUT, LIMBER_SIDE_RIGHT, 1);
  g_assert_false (limber_figure_area_get_moving (fixture->area));
}

static void
test_still_while_paused (Fixture *fixture, gconstpointer data)
{
  show (fixture, LIMBER_PHASE_OUT, LIMBER_SIDE_RIGHT, 0.5);
  g_assert_false (limber_figure_area_get_moving (fixture->area));
  g_assert_cmpuint (limber_figure_area_get_n_pictures (fixture->area), ==, 1);
}

static void
test_still_where_nobody_looks (Fixture *fixture, gconstpointer data)
{
  fixture->time_runs = TRUE;
  show (fixture, LIMBER_PHASE_OUT, LIMBER_SIDE_RIGHT, 0.3);
  gtk_widget_set_visible (GTK_WIDGET (fixture->area), FALSE);
  g_assert_false (limber_figure_area_get_moving (fixture->area));
  limber_figure_area_refresh (fixture->area);
  g_assert_false (limber_figure_area_get_moving (fixture->area));
  gtk_widget_set_visible (GTK_WIDGET (fixture->area), TRUE);
  g_assert_true (limber_figure_area_get_moving (fixture->area));
}

static void
test_mirrored (Fixture *fixture, gconstpointer data)
{
  show (fixture, LIMBER_PHASE_OUT, LIMBER_SIDE_RIGHT, 1);
  g_assert_cmpfloat (knee_height (fixture, LIMBER_JOINT_KNEE_R), >,
                     knee_height (fixture, LIMBER_JOINT_KNEE_L) + 0.2);
  show (fixture, LIMBER_PHASE_OUT, LIMBER_SIDE_LEFT, 1);
  g_assert_cmpfloat (knee_height (fixture, LIMBER_JOINT_KNEE_L), >,
                     knee_height (fixture, LIMBER_JOINT_KNEE_R) + 0.2);
}

static void
test_reduced_motion (Fixture *fixture, gconstpointer data)
{
  fixture->time_runs = TRUE;
  show (fixture, LIMBER_PHASE_OUT, LIMBER_SIDE_RIGHT, 0.5);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_assert_false (limber_figure_area_get_moving (fixture->area));
  g_assert_cmpuint (limber_figure_area_get_n_pictures (fixture->area), ==, 2);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  g_assert_true (limber_figure_area_get_moving (fixture->area));
  g_assert_cmpuint (limber_figure_area_get_n_pictures (fixture->area), ==, 1);
}

static void
test_name (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (fixture->area)), ==,
                   GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->area),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Figure: Leg lift");
}

static void
test_pictures_are_shared (void)
{
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  g_autoptr (LimberExercise) one = limber_exercise_new ();
  g_autoptr (LimberExercise) other = limber_exercise_new ();
  GdkTexture *texture;

  one->motion = g_strdup (lift);
  other->motion = g_strdup (lift);
  texture = limber_figures_get (figures, one, 0, LIMBER_SCHEME_LIGHT, 48, 2);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, 96);
  g_assert_true (texture == limber_figures_get (figures, other, 0, LIMBER_SCHEME_LIGHT, 48, 2));
  g_assert_cmpuint (limber_figures_get_n_drawn (figures), ==, 1);
  limber_figures_get (figures, one, 0, LIMBER_SCHEME_DARK, 48, 2);
  limber_figures_get (figures, NULL, LIMBER_POSITION_BIKE, LIMBER_SCHEME_LIGHT, 48, 2);
  g_assert_cmpuint (limber_figures_get_n_drawn (figures), ==, 3);
}

/* What was used last stays, however much else is asked for. */
static void
test_pictures_are_dropped (void)
{
  g_autoptr (LimberFigures) figures = limber_figures_new ();

  for (int i = 0; i < 2 * LIMBER_FIGURES_MAX; i++)
    {
      limber_figures_get (figures, NULL, LIMBER_POSITION_SUPINE, LIMBER_SCHEME_LIGHT, 16, 1);
      limber_figures_get (figures, NULL, LIMBER_POSITION_PRONE, LIMBER_SCHEME_LIGHT, 17 + i, 1);
    }
  g_assert_cmpuint (limber_figures_get_n_drawn (figures), ==, 1 + 2 * LIMBER_FIGURES_MAX);
  limber_figures_get (figures, NULL, LIMBER_POSITION_PRONE, LIMBER_SCHEME_LIGHT, 17, 1);
  g_assert_cmpuint (limber_figures_get_n_drawn (figures), ==, 2 + 2 * LIMBER_FIGURES_MAX);
}

/* --- Pictures of a clinician's own exercises --- */

/* A folder with a picture, `bridge.png`, of @width by 20 pixels, and an exercise that names
 * @picture. */
static LimberExercise *
exercise_with_picture (const char *picture, int width)
{
  LimberExercise *exercise = limber_exercise_new ();
  g_autofree char *folder = g_dir_make_tmp ("limber-picture-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (folder, "bridge.png", NULL);
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, width, 20);

  gdk_pixbuf_fill (pixbuf, 0x336699ff);
  g_assert_true (gdk_pixbuf_save (pixbuf, file, "png", NULL, NULL));
  exercise->name = g_strdup ("My bridge");
  exercise->folder = g_steal_pointer (&folder);
  exercise->picture = g_strdup (picture);
  exercise->picture_alt = g_strdup ("Hips up, knees bent");
  return exercise;
}

static void
remove_folder (const LimberExercise *exercise)
{
  static const char *const names[] = { "bridge.png", "link.png", "text.png" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (exercise->folder, names[i], NULL);

      g_unlink (path);
    }
  g_assert_cmpint (g_rmdir (exercise->folder), ==, 0);
}

static void
test_picture (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberExercise) exercise = exercise_with_picture ("bridge.png", 30);

  limber_figure_area_set_exercise (fixture->area, exercise);
  g_assert_nonnull (limber_figure_area_get_picture (fixture->area));
  g_assert_cmpint (gdk_texture_get_width (limber_figure_area_get_picture (fixture->area)), ==, 30);
  g_assert_false (limber_figure_area_get_moving (fixture->area));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->area),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Hips up, knees bent");
  /* The next exercise has a motion again. */
  limber_figure_area_set_motion (fixture->area, fixture->motion, "Leg lift");
  g_assert_null (limber_figure_area_get_picture (fixture->area));
  remove_folder (exercise);
}

static void
assert_figure_instead (Fixture *fixture, const LimberExercise *exercise)
{
  limber_figure_area_set_exercise (fixture->area, exercise);
  g_assert_null (limber_figure_area_get_picture (fixture->area));
  g_assert_cmpuint (limber_figure_area_get_n_pictures (fixture->area), >, 0);
  remove_folder (exercise);
}

static void
test_picture_outside (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberExercise) other = exercise_with_picture ("bridge.png", 30);
  g_autoptr (LimberExercise) exercise = exercise_with_picture ("link.png", 30);
  g_autofree char *target = g_build_filename (other->folder, "bridge.png", NULL);
  g_autofree char *link = g_build_filename (exercise->folder, "link.png", NULL);

  g_assert_cmpint (symlink (target, link), ==, 0);
  assert_figure_instead (fixture, exercise);
  remove_folder (other);
}

static void
test_picture_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberExercise) exercise = exercise_with_picture ("none.png", 30);

  assert_figure_instead (fixture, exercise);
}

static void
test_picture_too_wide (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberExercise) exercise =
      exercise_with_picture ("bridge.png", LIMBER_PICTURE_SIDE_MAX + 1);

  assert_figure_instead (fixture, exercise);
}

static void
test_picture_is_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberExercise) exercise = exercise_with_picture ("text.png", 30);
  g_autofree char *path = g_build_filename (exercise->folder, "text.png", NULL);

  g_assert_true (g_file_set_contents (path, "no picture", -1, NULL));
  assert_figure_instead (fixture, exercise);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/figure/moves-with-time", test_moves_with_time);
  ADD ("/figure/still-while-paused", test_still_while_paused);
  ADD ("/figure/still-where-nobody-looks", test_still_where_nobody_looks);
  ADD ("/figure/mirrored", test_mirrored);
  ADD ("/figure/reduced-motion", test_reduced_motion);
  ADD ("/figure/name", test_name);
  ADD ("/figure/picture", test_picture);
  ADD ("/figure/picture-outside", test_picture_outside);
  ADD ("/figure/picture-missing", test_picture_missing);
  ADD ("/figure/picture-too-wide", test_picture_too_wide);
  ADD ("/figure/picture-is-text", test_picture_is_text);
  g_test_add_func ("/figures/are-shared", test_pictures_are_shared);
  g_test_add_func ("/figures/are-dropped", test_pictures_are_dropped);
  return g_test_run ();
}
