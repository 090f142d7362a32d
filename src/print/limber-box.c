/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-box-private.h"

#define RULE_LINE 0.5
#define RULE_GREY 0.6

void
limber_box_free (LimberBox *self)
{
  if (self->kind->clear)
    self->kind->clear (self);
  g_free (self);
}

double
limber_box_measure (LimberBox *self, double width)
{
  return self->kind->measure (self, width);
}

void
limber_box_draw (LimberBox *self, cairo_t *cr, double width, double height)
{
  cairo_save (cr);
  self->kind->draw (self, cr, width, height);
  cairo_restore (cr);
}

/* Frames. */

typedef struct
{
  LimberBox parent;
  LimberBox *child;
  double padding;
  double line;
} Frame;

static double
frame_measure (LimberBox *box, double width)
{
  Frame *self = (Frame *) box;

  return limber_box_measure (self->child, width - 2 * self->padding) + 2 * self->padding;
}

static void
frame_draw (LimberBox *box, cairo_t *cr, double width, double height)
{
  Frame *self = (Frame *) box;

  if (self->line > 0)
    {
      cairo_set_line_width (cr, self->line);
      cairo_rectangle (cr, self->line / 2, self->line / 2, width - self->line, height - self->line);
      cairo_stroke (cr);
    }
  cairo_translate (cr, self->padding, self->padding);
  limber_box_draw (self->child, cr, width - 2 * self->padding, height - 2 * self->padding);
}

static void
frame_clear (LimberBox *box)
{
  limber_box_free (((Frame *) box)->child);
}

static const LimberBoxKind frame_kind = { frame_measure, frame_draw, frame_clear };

LimberBox *
limber_frame_new (LimberBox *child, double padding, double line)
{
  Frame *self = g_new0 (Frame, 1);

  self->parent.kind = &frame_kind;
  self->child = child;
  self->padding = padding;
  self->line = line;
  return &self->parent;
}

/* Drawings. */

typedef struct
{
  LimberBox parent;
  double height;
  LimberDrawFunc draw;
  gpointer data;
  GDestroyNotify destroy;
} Drawing;

static double
drawing_measure (LimberBox *box, double width)
{
  return ((Drawing *) box)->height;
}

static void
drawing_draw (LimberBox *box, cairo_t *cr, double width, double height)
{
  Drawing *self = (Drawing *) box;

  cairo_rectangle (cr, 0, 0, width, self->height);
  cairo_clip (cr);
  self->draw (cr, width, self->height, self->data);
}

static void
drawing_clear (LimberBox *box)
{
  Drawing *self = (Drawing *) box;

  if (self->destroy)
    self->destroy (self->data);
}

static const LimberBoxKind drawing_kind = { drawing_measure, drawing_draw, drawing_clear };

LimberBox *
limber_drawing_new (double height, LimberDrawFunc draw, gpointer data, GDestroyNotify destroy)
{
  Drawing *self = g_new0 (Drawing, 1);

  self->parent.kind = &drawing_kind;
  self->height = height;
  self->draw = draw;
  self->data = data;
  self->destroy = destroy;
  return &self->parent;
}

static void
draw_rule (cairo_t *cr, double width, double height, gpointer data)
{
  cairo_set_source_rgb (cr, RULE_GREY, RULE_GREY, RULE_GREY);
  cairo_paint (cr);
}

LimberBox *
limber_rule_new (void)
{
  return limber_drawing_new (RULE_LINE, draw_rule, NULL, NULL);
}
