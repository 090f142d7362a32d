/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-text-box.h"

#include "limber-box-private.h"
#include "limber-plain-text.h"

/* What lies between a mark and its text, in the size of the text. */
#define MARK_GAP 0.4

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
static void
text_draw (LimberBox *box, cairo_t *cr, double width, double height)
{
  Text *self = (Text *) box;

  set_width (self, width);
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_clip (cr);
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

LimberBox *
limber_text_new_bullet (LimberFonts *fonts, LimberTextRole role, const char *mark, const char *text,
                        int lines)
{
  LimberBox *row = limber_row_new (MARK_GAP * limber_fonts_get_size (fonts, role));
  g_autoptr (PangoLayout) layout = limber_fonts_layout (fonts, role, mark);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  limber_row_add_fixed (row, limber_text_new (fonts, role, mark), (double) width / PANGO_SCALE + 1);
  limber_row_add (row, limber_text_new_lines (fonts, role, text, lines), 1);
  return row;
}
