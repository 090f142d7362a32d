/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ctl-sheet.h"

#include "limber-figure-draw.h"
#include "limber-rest.h"

#define CELL 180
#define COLUMNS 8
#define LABEL 16
#define PAPER 0.98

typedef struct
{
  LimberFrame frame;
  char *label;
} Cell;

static void
cell_clear (gpointer data)
{
  g_free (((Cell *) data)->label);
}

static void
add_exercise (GArray *cells, const LimberExercise *exercise)
{
  g_autoptr (LimberMotion) motion = limber_motion_for_exercise (exercise);
  guint n_poses = limber_motion_get_n_poses (motion);

  for (guint i = 0; i < n_poses; i++)
    {
      const char *key = limber_exercise_key (exercise);
      Cell cell = { .label = n_poses > 1 ? g_strdup_printf ("%s: %s", key,
                                                            limber_motion_get_pose_name (motion, i))
                                         : g_strdup (key) };

      limber_motion_frame_of_pose (motion, i, LIMBER_SIDE_RIGHT, &cell.frame);
      g_array_append_val (cells, cell);
    }
}

static void
draw_cell (cairo_t *cr, const Cell *cell, guint index)
{
  cairo_save (cr);
  cairo_translate (cr, index % COLUMNS * CELL, (double) (index / COLUMNS) * CELL);
  cairo_rectangle (cr, 0, 0, CELL, CELL);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 0.3, 0.3, 0.3);
  cairo_set_font_size (cr, 11);
  cairo_move_to (cr, 4, 12);
  cairo_show_text (cr, cell->label);
  cairo_translate (cr, 0, LABEL);
  limber_figure_draw (cr, &cell->frame, limber_palette_for (LIMBER_SCHEME_LIGHT), CELL,
                      CELL - LABEL);
  cairo_restore (cr);
}

cairo_status_t
limber_ctl_write_sheet (const LimberExercises *exercises, const char *path)
{
  g_autoptr (GPtrArray) list = limber_exercises_list (exercises);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  g_array_set_clear_func (cells, cell_clear);
  for (guint i = 0; i < list->len; i++)
    add_exercise (cells, g_ptr_array_index (list, i));
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, COLUMNS * CELL,
                                        MAX (1, ((int) cells->len + COLUMNS - 1) / COLUMNS) * CELL);
  cr = cairo_create (surface);
  cairo_set_source_rgb (cr, PAPER, PAPER, PAPER);
  cairo_paint (cr);
  for (guint i = 0; i < cells->len; i++)
    draw_cell (cr, &g_array_index (cells, Cell, i), i);
  cairo_destroy (cr);
  status = cairo_surface_write_to_png (surface, path);
  cairo_surface_destroy (surface);
  return status;
}
