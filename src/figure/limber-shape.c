/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-shape.h"

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

/* How far an oval reaches in each of some directions, and the points where it does. */
typedef struct
{
  double reach[LIMBER_SHAPE_FINEST];
  LimberPoint corners[LIMBER_SHAPE_FINEST];
} Outline;

typedef struct
{
  cairo_t *cr;
  guint n; /* directions of a full turn */
  LimberPoint directions[LIMBER_SHAPE_FINEST];
  Outline outlines[LIMBER_SHAPE_MAX_OVALS];
} Pen;

static void
trace (Pen *pen, const LimberOval *oval, double swell, Outline *outline)
{
  for (guint i = 0; i < pen->n; i++)
    {
      LimberPoint toward = pen->directions[i];
      LimberPoint sum = { 0 };
      double square = 0;
      double length;

      for (guint k = 0; k < 3; k++)
        {
          double along = oval->axes[k].x * toward.x + oval->axes[k].y * toward.y;

          square += along * along;
          sum.x += oval->axes[k].x * along;
          sum.y += oval->axes[k].y * along;
        }
      length = MAX (sqrt (square), 1e-9);
      outline->reach[i] = oval->middle.x * toward.x + oval->middle.y * toward.y + length;
      outline->corners[i].x = oval->middle.x + sum.x / length + swell * toward.x;
      outline->corners[i].y = oval->middle.y + sum.y / length + swell * toward.y;
    }
}

static void
corner (Pen *pen, guint oval, guint direction)
{
  LimberPoint at = pen->outlines[oval].corners[direction % pen->n];

  cairo_line_to (pen->cr, at.x, at.y);
}

/* The rubber band around any two ovals. */
static void
band_path (Pen *pen, guint a, guint b)
{
  cairo_new_sub_path (pen->cr);
  for (guint i = 0; i < pen->n; i++)
    corner (pen, pen->outlines[a].reach[i] >= pen->outlines[b].reach[i] ? a : b, i);
  cairo_close_path (pen->cr);
}

/* The rubber band around @a and @b touches @b from direction @enter to before @leave.  Returns
 * whether it does so once; not if one hides the other. */
static gboolean
find_touch (const Pen *pen, guint a, guint b, guint *enter, guint *leave)
{
  const double *of_a = pen->outlines[a].reach;
  const double *of_b = pen->outlines[b].reach;
  guint changes = 0;

  for (guint i = 0; i < pen->n; i++)
    {
      guint before = (i + pen->n - 1) % pen->n;
      gboolean is_b = of_b[i] > of_a[i];

      if (is_b == (of_b[before] > of_a[before]))
        continue;
      changes++;
      *(is_b ? enter : leave) = i;
    }
  return changes == 2;
}

/* The arc of a middle oval between two bands: on the outside of a bend it shows, on the inside its
 * ends lie within the shape. */
static void
join_path (Pen *pen, guint oval, guint from, guint to)
{
  guint way = (to + pen->n - from) % pen->n;

  if (way > pen->n / 2)
    {
      corner (pen, oval, from);
      corner (pen, oval, to + pen->n - 1);
      return;
    }
  for (guint i = 0; i < MAX (way, 1); i++)
    corner (pen, oval, from + i);
}

/* A chain of bands as one loop: around its first oval, along one side, around its last oval, and
 * back along the other side.  One loop is much faster to fill than a heap of bands. */
static void
chain_path (Pen *pen, const guint8 *ovals, guint n_ovals, const guint *enter, const guint *leave)
{
  guint last = n_ovals - 1;
  guint around = (enter[0] + pen->n - leave[0]) % pen->n;

  cairo_new_sub_path (pen->cr);
  for (guint i = 0; i < around; i++)
    corner (pen, ovals[0], leave[0] + i);
  for (guint i = 1; i < last; i++)
    join_path (pen, ovals[i], enter[i - 1], enter[i]);
  around = (leave[last - 1] + pen->n - enter[last - 1]) % pen->n;
  for (guint i = 0; i < around; i++)
    corner (pen, ovals[last], enter[last - 1] + i);
  for (guint i = last - 1; i > 0; i--)
    join_path (pen, ovals[i], leave[i], leave[i - 1]);
  cairo_close_path (pen->cr);
}

/* Takes links from @first on for as long as each begins where the one before ends; returns the
 * first one that is left. */
static guint
links_path (Pen *pen, const LimberShape *shape, guint first)
{
  guint8 ovals[LIMBER_SHAPE_MAX_OVALS + 1];
  guint enter[LIMBER_SHAPE_MAX_OVALS];
  guint leave[LIMBER_SHAPE_MAX_OVALS];
  guint n = 0;
  guint i = first;

  ovals[0] = shape->links[first][0];
  while (i < shape->n_links && n + 1 < LIMBER_SHAPE_MAX_OVALS && shape->links[i][0] == ovals[n]
         && find_touch (pen, shape->links[i][0], shape->links[i][1], &enter[n], &leave[n]))
    ovals[++n] = shape->links[i++][1];
  if (n > 0)
    {
      chain_path (pen, ovals, n + 1, enter, leave);
      return i;
    }
  band_path (pen, shape->links[first][0], shape->links[first][1]);
  return first + 1;
}

/* A turn by small steps, each from the one before: that spares most sines. */
static void
turn (Pen *pen)
{
  double c = cos (2 * G_PI / pen->n);
  double s = sin (2 * G_PI / pen->n);

  pen->directions[0] = (LimberPoint){ 1, 0 };
  for (guint i = 1; i < pen->n; i++)
    {
      LimberPoint at = pen->directions[i - 1];

      pen->directions[i] = (LimberPoint){ at.x * c - at.y * s, at.x * s + at.y * c };
    }
}

void
limber_shape_path (const LimberShape *self, cairo_t *cr, double swell, guint fineness)
{
  Pen pen;

  pen.cr = cr;
  pen.n = MIN (fineness, LIMBER_SHAPE_FINEST);
  turn (&pen);
  for (guint i = 0; i < self->n_ovals; i++)
    trace (&pen, &self->ovals[i], swell, &pen.outlines[i]);
  for (guint i = 0; i < self->n_links;)
    i = links_path (&pen, self, i);
}
