/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-stay.h"

struct _LimberStay
{
  GtkWidget *page;
  GtkWidget *focus;      /* (nullable): weak */
  GtkViewport *viewport; /* (nullable): that it is in */
  GArray *way; /* (element-type guint): from the page to it, each as a number of a child */
};

static guint
number_of (GtkWidget *child)
{
  guint number = 0;

  while ((child = gtk_widget_get_prev_sibling (child)))
    number++;
  return number;
}

static GtkWidget *
nearest_child (GtkWidget *parent, guint number)
{
  GtkWidget *child = gtk_widget_get_first_child (parent);

  while (number-- > 0 && child && gtk_widget_get_next_sibling (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

LimberStay *
limber_stay_new (GtkWidget *page)
{
  LimberStay *self = g_new0 (LimberStay, 1);
  GtkRoot *root = gtk_widget_get_root (page);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  self->page = page;
  self->way = g_array_new (FALSE, FALSE, sizeof (guint));
  if (!focus || !gtk_widget_is_ancestor (focus, page))
    return self;
  g_set_weak_pointer (&self->focus, focus);
  self->viewport = (GtkViewport *) gtk_widget_get_ancestor (focus, GTK_TYPE_VIEWPORT);
  for (GtkWidget *at = focus; at != page; at = gtk_widget_get_parent (at))
    {
      guint number = number_of (at);

      g_array_prepend_val (self->way, number);
    }
  return self;
}

static gboolean
take_focus (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget)
         && (gtk_widget_grab_focus (widget)
             || gtk_widget_child_focus (widget, GTK_DIR_TAB_FORWARD));
}

/* The same way again, as far as it goes; then back until something takes the focus. */
static void
focus_near (LimberStay *self)
{
  GtkWidget *at = self->page;

  for (guint i = 0; i < self->way->len; i++)
    {
      GtkWidget *child = nearest_child (at, g_array_index (self->way, guint, i));

      if (!child)
        break;
      at = child;
    }
  while (!take_focus (at) && at != self->page)
    at = gtk_widget_get_parent (at);
}

static gboolean
is_still_there (LimberStay *self)
{
  return self->focus && gtk_widget_is_ancestor (self->focus, self->page)
         && gtk_widget_get_mapped (self->focus);
}

void
limber_stay_end (LimberStay *self)
{
  if (self->way->len > 0 && !is_still_there (self))
    {
      if (self->viewport)
        gtk_viewport_set_scroll_to_focus (self->viewport, FALSE);
      focus_near (self);
      if (self->viewport)
        gtk_viewport_set_scroll_to_focus (self->viewport, TRUE);
    }
  g_clear_weak_pointer (&self->focus);
  g_array_unref (self->way);
  g_free (self);
}
