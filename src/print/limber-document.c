/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-document.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-plain-text.h"
#include "limber-text-box.h"

/* Between the last box and the foot of the page, in lines of the footer. */
#define FOOTER_GAP 0.6

/* A box that is made smaller is measured so often; twice as many would not show. */
#define SHRINK_STEPS 12
#define LEAST_SCALE 0.05

typedef struct
{
  LimberBox *box;
  guint page;
  double y;     /* below the upper margin */
  double scale; /* 1, or less for what is higher than a page */
} Placed;

struct _LimberDocument
{
  LimberPaper paper;
  LimberFonts *fonts;
  char *title;
  char *footer;
  GArray *placed; /* (element-type Placed) */
  guint page;     /* the last one */
  double y;       /* where its boxes end */
};

static void
clear_placed (gpointer data)
{
  limber_box_free (((Placed *) data)->box);
}

LimberDocument *
limber_document_new (const LimberPaper *paper, LimberFonts *fonts, const char *title,
                     const char *footer)
{
  LimberDocument *self = g_new0 (LimberDocument, 1);

  self->paper = *paper;
  self->fonts = limber_fonts_ref (fonts);
  self->title = limber_plain_text (title);
  self->footer = g_strdup (footer);
  self->placed = g_array_new (FALSE, FALSE, sizeof (Placed));
  g_array_set_clear_func (self->placed, clear_placed);
  return self;
}

void
limber_document_free (LimberDocument *self)
{
  g_array_unref (self->placed);
  g_free (self->title);
  g_free (self->footer);
  limber_fonts_unref (self->fonts);
  g_free (self);
}

static double
footer_height (const LimberDocument *self)
{
  return limber_fonts_get_line (self->fonts, LIMBER_TEXT_SMALL);
}

double
limber_document_get_height (const LimberDocument *self)
{
  return self->paper.height - 2 * self->paper.margin - (1 + FOOTER_GAP) * footer_height (self);
}

/* The scale at which @box, as wide as the page, is no higher than it. */
static double
shrink (const LimberDocument *self, LimberBox *box)
{
  double width = limber_document_get_width (self);
  double fits = LEAST_SCALE;
  double not = 1;

  for (guint i = 0; i < SHRINK_STEPS; i++)
    {
      double scale = (fits + not ) / 2;

      if (limber_box_measure (box, width / scale) * scale <= limber_document_get_height (self))
        fits = scale;
      else
        not = scale;
    }
  return fits;
}

void
limber_document_add (LimberDocument *self, LimberBox *box, double gap)
{
  double height = limber_box_measure (box, limber_document_get_width (self));
  Placed placed = { .box = box, .scale = 1 };

  if (self->y > 0 && self->y + gap + height > limber_document_get_height (self))
    {
      self->page++;
      self->y = 0;
    }
  if (height > limber_document_get_height (self))
    {
      placed.scale = shrink (self, box);
      height = limber_document_get_height (self);
    }
  if (self->y > 0)
    self->y += gap;
  placed.page = self->page;
  placed.y = self->y;
  self->y += height;
  g_array_append_val (self->placed, placed);
}

double
limber_document_get_width (const LimberDocument *self)
{
  return self->paper.width - 2 * self->paper.margin;
}

double
limber_document_get_room (const LimberDocument *self)
{
  return limber_document_get_height (self) - self->y;
}

const char *
limber_document_get_title (const LimberDocument *self)
{
  return self->title;
}

const LimberPaper *
limber_document_get_paper (const LimberDocument *self)
{
  return &self->paper;
}

guint
limber_document_get_n_pages (const LimberDocument *self)
{
  return self->page + 1;
}

static void
draw_placed (const LimberDocument *self, cairo_t *cr, const Placed *placed)
{
  double width = limber_document_get_width (self) / placed->scale;

  cairo_save (cr);
  cairo_translate (cr, 0, placed->y);
  cairo_scale (cr, placed->scale, placed->scale);
  limber_box_draw (placed->box, cr, width, limber_box_measure (placed->box, width));
  cairo_restore (cr);
}

static void
draw_footer (const LimberDocument *self, cairo_t *cr, guint page)
{
  double width = limber_document_get_width (self);
  g_autoptr (LimberBox) row = limber_row_new (footer_height (self));

  limber_row_add (row, limber_text_new_lines (self->fonts, LIMBER_TEXT_SMALL, self->footer, 1), 1);
  if (self->page > 0)
    {
      /* Translators: at the foot of a printed page: which one, of how many */
      g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page + 1, self->page + 1);

      limber_row_add_text (row, self->fonts, LIMBER_TEXT_SMALL, number);
    }
  cairo_translate (cr, 0, self->paper.height - 2 * self->paper.margin - footer_height (self));
  limber_box_draw (row, cr, width, limber_box_measure (row, width));
}

void
limber_document_draw (LimberDocument *self, cairo_t *cr, guint page)
{
  const LimberPaper *paper = &self->paper;

  g_return_if_fail (page <= self->page);
  cairo_save (cr);
  cairo_translate (cr, paper->margin, paper->margin);
  cairo_rectangle (cr, 0, 0, paper->width - 2 * paper->margin, paper->height - 2 * paper->margin);
  cairo_clip (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  for (guint i = 0; i < self->placed->len; i++)
    {
      const Placed *placed = &g_array_index (self->placed, Placed, i);

      if (placed->page == page)
        draw_placed (self, cr, placed);
    }
  draw_footer (self, cr, page);
  cairo_restore (cr);
}
