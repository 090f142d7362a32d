/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws sheets of motions to look at while writing them:
 *
 *   figure-sheet -o SHEET.png [--size PIXELS] [--columns N] [--dark] [--contrast] [--left] [--yaw
 * D] FILE.json...
 *
 * A file is a motion, or an exercise with a `motion`.  For each it shows every key pose, and half
 * way between those that follow each other, and prints what the joint check finds. */

#include <cairo.h>
#include <json-c/json.h>
#include <stdio.h>
#include <string.h>

#include "limber-diagnostic.h"
#include "limber-figure-draw.h"
#include "limber-joint-check.h"

static char *output = NULL;
static gint size = 220;
static gint columns = 7;
static gboolean dark = FALSE;
static gboolean contrast = FALSE;
static gboolean left = FALSE;
static gboolean main_only = FALSE;
static double yaw = G_MAXDOUBLE;
static char **files = NULL;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Where to write the sheet", "FILE.png" },
  { "size", 0, 0, G_OPTION_ARG_INT, &size, "Pixels of a picture's side", "N" },
  { "columns", 0, 0, G_OPTION_ARG_INT, &columns, "Pictures in a row", "N" },
  { "dark", 0, 0, G_OPTION_ARG_NONE, &dark, "Draw on dark", NULL },
  { "contrast", 0, 0, G_OPTION_ARG_NONE, &contrast, "High contrast", NULL },
  { "left", 0, 0, G_OPTION_ARG_NONE, &left, "Draw the left side", NULL },
  { "main", 0, 0, G_OPTION_ARG_NONE, &main_only, "Only the pose that tells most", NULL },
  { "yaw", 0, 0, G_OPTION_ARG_DOUBLE, &yaw, "Another camera", "DEGREES" },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, "FILE.json..." },
  G_OPTION_ENTRY_NULL,
};

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

static LimberMotion *
load (const char *path, GPtrArray *diagnostics)
{
  g_autofree char *text = NULL;
  json_object *root;
  json_object *motion;
  LimberMotion *loaded;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return NULL;
  root = json_tokener_parse (text);
  if (json_object_object_get_ex (root, "motion", &motion))
    {
      g_free (text);
      text = g_strdup (json_object_to_json_string (motion));
    }
  json_object_put (root);
  loaded = limber_motion_new_from_text (text, diagnostics);
  if (loaded != NULL)
    limber_joint_check (loaded, diagnostics);
  return loaded;
}

static void
report (const char *path, GPtrArray *diagnostics)
{
  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);

      printf ("%s: %s: %s\n", path, diagnostic->pointer, diagnostic->message);
    }
}

static void
add_cell (GArray *cells, const LimberFrame *frame, char *label)
{
  Cell cell = { *frame, label };

  if (yaw != G_MAXDOUBLE)
    cell.frame.yaw = yaw;
  g_array_append_val (cells, cell);
}

static void
add_motion (GArray *cells, const LimberMotion *motion, const char *id)
{
  LimberSide side = left ? LIMBER_SIDE_LEFT : LIMBER_SIDE_RIGHT;
  g_autoptr (GArray) legs = limber_motion_legs (motion);
  LimberFrame frame;

  if (main_only)
    {
      limber_motion_frame_of_pose (motion, limber_motion_main_pose (motion), side, &frame);
      add_cell (cells, &frame, g_strdup (id));
      return;
    }
  for (guint i = 0; i < limber_motion_get_n_poses (motion); i++)
    {
      limber_motion_frame_of_pose (motion, i, side, &frame);
      add_cell (cells, &frame,
                g_strdup_printf ("%s %s", id, limber_motion_get_pose_name (motion, i)));
    }
  for (guint i = 0; i < legs->len && !left; i++)
    {
      const LimberMotionLeg *leg = &g_array_index (legs, LimberMotionLeg, i);

      limber_stance_blend (&frame.stance, leg->from, leg->to, 0.5);
      add_cell (cells, &frame,
                g_strdup_printf ("%s > %s", limber_motion_get_pose_name (motion, leg->from_pose),
                                 limber_motion_get_pose_name (motion, leg->to_pose)));
    }
  while (cells->len % (guint) columns != 0)
    {
      frame.n_props = G_MAXUINT;
      add_cell (cells, &frame, g_strdup (""));
    }
}

static void
draw_cell (cairo_t *cr, const Cell *cell, guint index, const LimberPalette *palette)
{
  double x = (double) (index % (guint) columns) * size;
  double y = (double) (index / (guint) columns) * size;

  if (cell->frame.n_props > LIMBER_MOTION_MAX_PROPS)
    return;
  cairo_save (cr);
  cairo_rectangle (cr, x, y, size, size);
  cairo_clip (cr);
  cairo_translate (cr, x, y + 14);
  limber_figure_draw (cr, &cell->frame, palette, size, size - 14);
  cairo_restore (cr);
  cairo_set_source_rgb (cr, 0.5, 0.5, 0.5);
  cairo_set_font_size (cr, 10);
  cairo_move_to (cr, x + 4, y + 11);
  cairo_show_text (cr, cell->label);
}

static gboolean
write_sheet (const GArray *cells)
{
  gint rows = ((gint) cells->len + columns - 1) / columns;
  LimberScheme scheme = dark ? (contrast ? LIMBER_SCHEME_HIGH_CONTRAST_DARK : LIMBER_SCHEME_DARK)
                             : (contrast ? LIMBER_SCHEME_HIGH_CONTRAST : LIMBER_SCHEME_LIGHT);
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, columns * size, rows * size);
  cairo_t *cr = cairo_create (surface);
  double paper = dark ? 0.141 : 0.98;
  cairo_status_t status;

  cairo_set_source_rgb (cr, paper, paper, paper);
  cairo_paint (cr);
  for (guint i = 0; i < cells->len; i++)
    draw_cell (cr, &g_array_index (cells, Cell, i), i, limber_palette_for (scheme));
  cairo_destroy (cr);
  status = cairo_surface_write_to_png (surface, output);
  cairo_surface_destroy (surface);
  return status == CAIRO_STATUS_SUCCESS;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
  g_autoptr (GError) error = NULL;
  gboolean clean = TRUE;

  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error) || output == NULL || files == NULL)
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "figure-sheet -o OUT.png FILE...");
      return 2;
    }
  g_array_set_clear_func (cells, cell_clear);
  for (guint i = 0; files[i] != NULL; i++)
    {
      g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
      g_autoptr (LimberMotion) motion = load (files[i], diagnostics);
      g_autofree char *name = g_path_get_basename (files[i]);

      if (g_str_has_suffix (name, ".json"))
        name[strlen (name) - 5] = '\0';
      report (files[i], diagnostics);
      clean = clean && motion != NULL && diagnostics->len == 0;
      if (motion != NULL)
        add_motion (cells, motion, name);
    }
  return write_sheet (cells) && clean ? 0 : 1;
}
