/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Boxes below and beside each other. */

#include "limber-box-private.h"

typedef struct
{
  LimberBox *box;
  double share; /* of what is left, in a row */
  double fixed; /* or so wide */
} Child;

typedef struct
{
  LimberBox parent;
  double gap;
  GArray *children; /* (element-type Child) */
} Group;

static void
clear_child (gpointer data)
{
  limber_box_free (((Child *) data)->box);
}

static LimberBox *
group_new (const LimberBoxKind *kind, double gap)
{
  Group *self = g_new0 (Group, 1);

  self->parent.kind = kind;
  self->gap = gap;
  self->children = g_array_new (FALSE, FALSE, sizeof (Child));
  g_array_set_clear_func (self->children, clear_child);
  return &self->parent;
}

static void
group_add (LimberBox *box, Child child)
{
  g_array_append_val (((Group *) box)->children, child);
}

static void
group_clear (LimberBox *box)
{
  g_array_unref (((Group *) box)->children);
}

static double
gaps (const Group *self)
{
  return self->children->len > 0 ? self->gap * (self->children->len - 1) : 0;
}

static double
column_measure (LimberBox *box, double width)
{
  Group *self = (Group *) box;
  double height = gaps (self);

  for (guint i = 0; i < self->children->len; i++)
    height += limber_box_measure (g_array_index (self->children, Child, i).box, width);
  return height;
}

static void
column_draw (LimberBox *box, cairo_t *cr, double width, double height)
{
  Group *self = (Group *) box;

  for (guint i = 0; i < self->children->len; i++)
    {
      LimberBox *child = g_array_index (self->children, Child, i).box;
      double taken = limber_box_measure (child, width);

      limber_box_draw (child, cr, width, taken);
      cairo_translate (cr, 0, taken + self->gap);
    }
}

static const LimberBoxKind column_kind = { column_measure, column_draw, group_clear };

LimberBox *
limber_column_new (double gap)
{
  return group_new (&column_kind, gap);
}

void
limber_column_add (LimberBox *self, LimberBox *child)
{
  g_return_if_fail (self->kind == &column_kind);
  if (child)
    group_add (self, (Child){ .box = child });
}

/* What one share is, in points. */
static double
share_width (const Group *self, double width)
{
  double left = width - gaps (self);
  double shares = 0;

  for (guint i = 0; i < self->children->len; i++)
    {
      const Child *child = &g_array_index (self->children, Child, i);

      left -= child->fixed;
      shares += child->share;
    }
  return shares > 0 ? MAX (left, 0) / shares : 0;
}

static double
row_measure (LimberBox *box, double width)
{
  Group *self = (Group *) box;
  double share = share_width (self, width);
  double height = 0;

  for (guint i = 0; i < self->children->len; i++)
    {
      const Child *child = &g_array_index (self->children, Child, i);

      height = MAX (height, limber_box_measure (child->box, child->fixed + share * child->share));
    }
  return height;
}

static void
row_draw (LimberBox *box, cairo_t *cr, double width, double height)
{
  Group *self = (Group *) box;
  double share = share_width (self, width);

  for (guint i = 0; i < self->children->len; i++)
    {
      const Child *child = &g_array_index (self->children, Child, i);
      double wide = child->fixed + share * child->share;

      limber_box_draw (child->box, cr, wide, height);
      cairo_translate (cr, wide + self->gap, 0);
    }
}

static const LimberBoxKind row_kind = { row_measure, row_draw, group_clear };

LimberBox *
limber_row_new (double gap)
{
  return group_new (&row_kind, gap);
}

void
limber_row_add (LimberBox *self, LimberBox *child, double share)
{
  g_return_if_fail (self->kind == &row_kind);
  group_add (self, (Child){ .box = child, .share = share });
}

void
limber_row_add_fixed (LimberBox *self, LimberBox *child, double width)
{
  g_return_if_fail (self->kind == &row_kind);
  group_add (self, (Child){ .box = child, .fixed = width });
}
