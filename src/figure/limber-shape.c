/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-shape.h"

/* Corners of a full turn: at 800 pixels a limb is off its true edge by a tenth of a pixel. */
#define N_CORNERS 40

void
limber_shape_init (LimberShape *self)
{
  self->n_ovals = 0;
  self->n_links = 0;
}

guint
limber_shape_add (LimberShape *self, LimberOval oval)
{
  g_assert (self->n_ovals < LIMBER_SHAPE_MAX_OVALS);
  self->ovals[self->n_ovals] = oval;
  return self->n_ovals++;
}

void
limber_shape_link (LimberShape *self, guint a, guint b)
{
  g_assert (self->n_links < LIMBER_SHAPE_MAX_LINKS);
  self->links[self->n_links][0] = (guint8) a;
  self->links[self->n_links][1] = (guint8) b;
  self->n_links++;
}

void
limber_shape_chain (LimberShape *self, LimberOval oval)
{
  guint index = limber_shape_add (self, oval);

  if (index > 0)
    limber_shape_link (self, index - 1, index);
}

/* The point of an oval that lies furthest in a direction, and how far that is. */
static double
furthest (const LimberOval *oval, double dx, double dy, LimberPoint *point)
{
  double square = 0;
  double reach;
  LimberPoint sum = { 0 };

  for (guint i = 0; i < 3; i++)
    {
      double along = oval->axes[i].x * dx + oval->axes[i].y * dy;

      square += along * along;
      sum.x += oval->axes[i].x * along;
      sum.y += oval->axes[i].y * along;
    }
  reach = sqrt (square);
  *point = oval->middle;
  if (reach > 1e-9)
    {
      point->x += sum.x / reach;
      point->y += sum.y / reach;
    }
  return oval->middle.x * dx + oval->middle.y * dy + reach;
}

static void
link_path (cairo_t *cr, const LimberOval *a, const LimberOval *b)
{
  for (guint i = 0; i < N_CORNERS; i++)
    {
      double angle = 2 * G_PI * i / N_CORNERS;
      double dx = cos (angle);
      double dy = sin (angle);
      LimberPoint of_a;
      LimberPoint of_b;
      gboolean is_a = furthest (a, dx, dy, &of_a) >= furthest (b, dx, dy, &of_b);

      cairo_line_to (cr, is_a ? of_a.x : of_b.x, is_a ? of_a.y : of_b.y);
    }
  cairo_close_path (cr);
}

void
limber_shape_path (const LimberShape *self, cairo_t *cr)
{
  for (guint i = 0; i < self->n_links; i++)
    {
      cairo_new_sub_path (cr);
      link_path (cr, &self->ovals[self->links[i][0]], &self->ovals[self->links[i][1]]);
    }
}
