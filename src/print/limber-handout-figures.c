/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-handout-figures.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-exercise-picture.h"
#include "limber-figure-draw.h"
#include "limber-rest.h"
#include "limber-text-box.h"

#define GAP 8.0
#define HEIGHT_SHARE 0.76 /* of a picture's width */

/* Joints that move less than this, in meters, do not show. */
#define ALIKE 0.03

#define GREY(value)                                                                                \
  {                                                                                                \
    (value), (value), (value), 1                                                                   \
  }

/* Shades of grey far apart; only what works has a color, which is the darkest shade without it. */
static const LimberPalette paper_palette = {
  .skin = GREY (1.0),
  .hair = GREY (0.25),
  .shirt = GREY (0.88),
  .trousers = GREY (0.70),
  .accent = { 0.72, 0.25, 0.0, 1 },
  .outline = GREY (0.0),
  .shade = GREY (0.45),
  .floor = { 0, 0, 0, 0.18 },
  .mat = GREY (0.93),
  .prop = GREY (0.96),
  .prop_edge = GREY (0.2),
  .water = { 0.5, 0.5, 0.5, 0.25 },
  .outline_width = 9,
};

static void
draw_frame (cairo_t *cr, double width, double height, gpointer data)
{
  limber_figure_draw (cr, data, &paper_palette, width, height);
}

static LimberBox *
figure_new (LimberMotion *motion, guint pose, double height)
{
  LimberFrame *frame = g_new0 (LimberFrame, 1);

  limber_motion_frame_of_pose (motion, pose, LIMBER_SIDE_RIGHT, frame);
  return limber_drawing_new (height, draw_frame, frame, g_free);
}

static void
draw_picture (cairo_t *cr, double width, double height, gpointer data)
{
  limber_exercise_picture_draw (cr, data, width, height);
}

static LimberBox *
captioned (LimberFonts *fonts, LimberBox *figure, const char *caption)
{
  LimberBox *column = limber_column_new (0);

  limber_column_add (column, figure);
  if (caption)
    limber_column_add (
        column, limber_text_new_aligned (fonts, LIMBER_TEXT_SMALL, caption, PANGO_ALIGN_CENTER));
  return column;
}

/* Whether two poses look so much the same that one picture tells all. */
static gboolean
look_alike (LimberMotion *motion, guint one, guint other)
{
  const LimberVec *a = limber_motion_get_stance (motion, one)->body.joints;
  const LimberVec *b = limber_motion_get_stance (motion, other)->body.joints;

  for (guint i = 0; i < LIMBER_N_JOINTS; i++)
    {
      LimberVec apart = limber_vec_sub (a[i], b[i]);

      if (limber_vec_dot (apart, apart) > ALIKE * ALIKE)
        return FALSE;
    }
  return TRUE;
}

/* A picture that cannot be read is told of where files are checked, not on paper. */
static GdkPixbuf *
load_picture (const LimberExercise *exercise)
{
  return exercise->motion == NULL && exercise->picture
             ? limber_exercise_picture_load (exercise, NULL)
             : NULL;
}

LimberBox *
limber_handout_figures_new (LimberFonts *fonts, const LimberExercise *exercise, double side,
                            guint *n_pictures)
{
  GdkPixbuf *picture = load_picture (exercise);
  g_autoptr (LimberMotion) motion = NULL;
  LimberBox *row = limber_row_new (GAP);
  double height = HEIGHT_SHARE * side;
  guint main_pose;

  *n_pictures = 1;
  if (picture)
    {
      limber_row_add (row, limber_drawing_new (height, draw_picture, picture, g_object_unref), 1);
      return row;
    }
  motion = limber_motion_for_exercise (exercise);
  main_pose = limber_motion_main_pose (motion);
  if (look_alike (motion, 0, main_pose))
    {
      limber_row_add (row, figure_new (motion, main_pose, height), 1);
      return row;
    }
  *n_pictures = 2;
  /* Translators: below the first of two pictures of an exercise */
  limber_row_add (row, captioned (fonts, figure_new (motion, 0, height), C_ ("picture", "Start")),
                  1);
  /* Translators: below the second of two pictures of an exercise */
  limber_row_add (
      row, captioned (fonts, figure_new (motion, main_pose, height), C_ ("picture", "Then")), 1);
  return row;
}
