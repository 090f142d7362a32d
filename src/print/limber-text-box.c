/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-text-box.h"

#include "limber-box-private.h"
#include "limber-plain-text.h"

/* What lies between a mark and its text, in the size of the text. */
#define MARK_GAP 0.4

/* And what lies between a name and what is named. */
#define NAME_GAP 0.6

/* A line to write on, and how far it is above the foot of its row, in points. */
#define BLANK_LINE 0.6
#define BLANK_ABOVE 2.0

/* Above it, in lines. */
#define BLANK_ROOM 0.5

typedef struct
{
  LimberBox parent;
  PangoLayout *layout;
} Text;

static void
set_width (Text *self, double width)
{
  pango_layout_set_width (self->layout, (int) (MAX (width, 1) * PANGO_SCALE));
}

static double
text_measure (LimberBox *box, double width)
{
  Text *self = (Text *) box;
  int height;

  set_width (self, width);
  pango_layout_get_size (self->layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

/* Letters may be stacked so high that they would cover what is above and below. */
static gboolean
is_inside (PangoLayout *layout, double width, double height)
{
  PangoRectangle ink;

  pango_layout_get_extents (layout, &ink, NULL);
  return ink.x >= 0 && ink.y >= 0 && ink.x + ink.width <= width * PANGO_SCALE
         && ink.y + ink.height <= height * PANGO_SCALE;
}

static void
text_draw (LimberBox *box, cairo_t *cr, double width, double height)
{
  Text *self = (Text *) box;

  set_width (self, width);
  if (!is_inside (self->layout, width, height))
    {
      cairo_rectangle (cr, 0, 0, width, height);
      cairo_clip (cr);
    }
  cairo_move_to (cr, 0, 0);
  pango_cairo_show_layout (cr, self->layout);
}

static void
text_clear (LimberBox *box)
{
  g_object_unref (((Text *) box)->layout);
}

static const LimberBoxKind text_kind = { text_measure, text_draw, text_clear };

LimberBox *
limber_text_new (LimberFonts *fonts, LimberTextRole role, const char *text)
{
  return limber_text_new_lines (fonts, role, text, 0);
}

LimberBox *
limber_text_new_lines (LimberFonts *fonts, LimberTextRole role, const char *text, int lines)
{
  Text *self = g_new0 (Text, 1);
  g_autofree char *plain = limber_plain_text (text);

  self->parent.kind = &text_kind;
  self->layout = limber_fonts_layout (fonts, role, plain);
  if (lines > 0)
    {
      pango_layout_set_height (self->layout, -lines);
      pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
    }
  return &self->parent;
}

LimberBox *
limber_text_new_aligned (LimberFonts *fonts, LimberTextRole role, const char *text,
                         PangoAlignment align)
{
  LimberBox *box = limber_text_new_lines (fonts, role, text, 1);

  pango_layout_set_alignment (((Text *) box)->layout, align);
  return box;
}

void
limber_row_add_text (LimberBox *row, LimberFonts *fonts, LimberTextRole role, const char *text)
{
  LimberBox *box = limber_text_new_lines (fonts, role, text, 1);
  int width;

  pango_layout_set_width (((Text *) box)->layout, -1);
  pango_layout_get_size (((Text *) box)->layout, &width, NULL);
  limber_row_add_fixed (row, box, (double) width / PANGO_SCALE + 1);
}

LimberBox *
limber_text_new_named (LimberFonts *fonts, const char *name, const char *text)
{
  LimberBox *row;

  if (!text || !text[0])
    return NULL;
  row = limber_row_new (NAME_GAP * limber_fonts_get_size (fonts, LIMBER_TEXT_BODY));
  limber_row_add_text (row, fonts, LIMBER_TEXT_STRONG, name);
  limber_row_add (row, limber_text_new (fonts, LIMBER_TEXT_BODY, text), 1);
  return row;
}

static void
draw_line (cairo_t *cr, double width, double height, gpointer data)
{
  cairo_set_line_width (cr, BLANK_LINE);
  cairo_move_to (cr, 0, height - BLANK_ABOVE);
  cairo_line_to (cr, width, height - BLANK_ABOVE);
  cairo_stroke (cr);
}

/* Who writes by hand needs more room than print does. */
static LimberBox *
lowered (LimberBox *box, double height)
{
  LimberBox *column = limber_column_new (BLANK_ROOM * height);

  limber_column_add (column, limber_column_new (0));
  limber_column_add (column, box);
  return column;
}

void
limber_row_add_blank (LimberBox *row, LimberFonts *fonts, const char *label, const char *known,
                      double share)
{
  double height = limber_fonts_get_line (fonts, LIMBER_TEXT_BODY);
  g_autoptr (PangoLayout) layout = limber_fonts_layout (fonts, LIMBER_TEXT_BODY, label);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  limber_row_add_fixed (row, lowered (limber_text_new (fonts, LIMBER_TEXT_BODY, label), height),
                        (double) width / PANGO_SCALE + 1);
  limber_row_add (row,
                  lowered (known ? limber_text_new_lines (fonts, LIMBER_TEXT_STRONG, known, 2)
                                 : limber_drawing_new (height, draw_line, NULL, NULL),
                           height),
                  share);
}

LimberBox *
limber_text_new_bullet (LimberFonts *fonts, LimberTextRole role, const char *mark, const char *text,
                        int lines)
{
  LimberBox *row = limber_row_new (MARK_GAP * limber_fonts_get_size (fonts, role));

  limber_row_add_text (row, fonts, role, mark);
  limber_row_add (row, limber_text_new_lines (fonts, role, text, lines), 1);
  return row;
}
