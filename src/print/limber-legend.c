/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-legend.h"

#include <math.h>

#include "limber-text-box.h"

#define LINE 1.0
#define HATCH_STEP 3.5

/* Of a mark, in the size of the text beside it; and between a label and the next mark. */
#define MARK_SIZE 0.7
#define LABEL_GAP 0.35
#define ITEM_GAP 0.5

void
limber_mark_dash (cairo_t *cr, LimberMark mark)
{
  static const double dashed[] = { 4, 2.5 };
  static const double dotted[] = { 0.1, 2.5 };

  cairo_set_line_width (cr, LINE);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  if (mark == LIMBER_MARK_BEFORE)
    cairo_set_dash (cr, dashed, G_N_ELEMENTS (dashed), 0);
  else if (mark == LIMBER_MARK_MORNING)
    cairo_set_dash (cr, dotted, G_N_ELEMENTS (dotted), 0);
  else
    cairo_set_dash (cr, NULL, 0, 0);
}

void
limber_hatch (cairo_t *cr, double x, double y, double width, double height)
{
  cairo_save (cr);
  cairo_rectangle (cr, x, y, width, height);
  cairo_clip_preserve (cr);
  cairo_set_source_rgb (cr, 0.9, 0.9, 0.9);
  cairo_fill (cr);
  cairo_set_source_rgb (cr, 0.55, 0.55, 0.55);
  cairo_set_line_width (cr, LINE / 2);
  cairo_set_dash (cr, NULL, 0, 0);
  for (double at = floor ((x - height) / HATCH_STEP) * HATCH_STEP; at < x + width; at += HATCH_STEP)
    {
      cairo_move_to (cr, at, y + height);
      cairo_line_to (cr, at + height, y);
    }
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
draw_circle (cairo_t *cr, double x, double y, double size, gboolean filled)
{
  cairo_arc (cr, x, y, size / 2 - LINE / 2, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, filled ? 0 : 1, filled ? 0 : 1, filled ? 0 : 1);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_stroke (cr);
}

static void
draw_cross (cairo_t *cr, double x, double y, double size)
{
  double half = size / 2 - LINE / 2;

  cairo_move_to (cr, x - half, y - half);
  cairo_line_to (cr, x + half, y + half);
  cairo_move_to (cr, x - half, y + half);
  cairo_line_to (cr, x + half, y - half);
  cairo_stroke (cr);
}

static void
draw_bar (cairo_t *cr, double x, double y, double size, gboolean filled)
{
  cairo_rectangle (cr, x - size / 2 + LINE / 2, y - size / 2 + LINE / 2, size - LINE, size - LINE);
  if (filled)
    {
      cairo_set_source_rgb (cr, 0.35, 0.35, 0.35);
      cairo_fill_preserve (cr);
    }
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_stroke (cr);
}

/* Upwards, or with a @size below 0 downwards. */
static void
draw_triangle (cairo_t *cr, double x, double y, double size)
{
  cairo_move_to (cr, x, y - size / 2);
  cairo_line_to (cr, x + size / 2, y + size / 2);
  cairo_line_to (cr, x - size / 2, y + size / 2);
  cairo_fill (cr);
}

void
limber_mark_draw (cairo_t *cr, LimberMark mark, double x, double y, double size)
{
  cairo_save (cr);
  cairo_set_line_width (cr, LINE);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_new_path (cr);
  switch (mark)
    {
    case LIMBER_MARK_DONE:
    case LIMBER_MARK_PLANNED:
      draw_bar (cr, x, y, size, mark == LIMBER_MARK_DONE);
      break;
    case LIMBER_MARK_BEFORE:
    case LIMBER_MARK_AFTER:
      draw_circle (cr, x, y, size, mark == LIMBER_MARK_AFTER);
      break;
    case LIMBER_MARK_MORNING:
      draw_cross (cr, x, y, size);
      break;
    case LIMBER_MARK_FLARE:
      limber_hatch (cr, x - size / 2, y - size / 2, size, size);
      break;
    case LIMBER_MARK_HARDER:
    case LIMBER_MARK_EASIER:
      draw_triangle (cr, x, y, mark == LIMBER_MARK_HARDER ? size : -size);
      break;
    default:
      g_assert_not_reached ();
    }
  cairo_restore (cr);
}

static void
draw_mark (cairo_t *cr, double width, double height, gpointer data)
{
  limber_mark_draw (cr, (LimberMark) GPOINTER_TO_UINT (data), width / 2, height / 2, width);
}

static void
add_item (LimberBox *row, LimberFonts *fonts, const LimberLegendItem *item)
{
  double size = limber_fonts_get_size (fonts, LIMBER_TEXT_BODY);
  double line = limber_fonts_get_line (fonts, LIMBER_TEXT_BODY);

  limber_row_add_fixed (row, limber_column_new (0), ITEM_GAP * size);
  limber_row_add_fixed (row,
                        limber_drawing_new (line, draw_mark, GUINT_TO_POINTER (item->mark), NULL),
                        MARK_SIZE * size);
  limber_row_add_text (row, fonts, LIMBER_TEXT_BODY, item->label);
}

LimberBox *
limber_legend_new (LimberFonts *fonts, const char *heading, const GArray *items)
{
  LimberBox *row = limber_row_new (LABEL_GAP * limber_fonts_get_size (fonts, LIMBER_TEXT_BODY));

  limber_row_add (row, limber_text_new_lines (fonts, LIMBER_TEXT_STRONG, heading, 1), 1);
  for (guint i = 0; i < items->len; i++)
    add_item (row, fonts, &g_array_index (items, LimberLegendItem, i));
  return row;
}
