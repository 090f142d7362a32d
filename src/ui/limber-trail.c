/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-trail.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-ui.h"

typedef struct
{
  GtkWidget *page;
  char *title;
  GtkWidget *came_from; /* (nullable): what had the focus before; weak */
} Stop;

struct _LimberTrail
{
  GtkWindow *window;
  GtkStack *stack;
  GtkWidget *home;
  GPtrArray *stops; /* (element-type Stop) */
};

static void
stop_free (gpointer data)
{
  Stop *stop = data;

  g_clear_weak_pointer (&stop->came_from);
  g_free (stop->title);
  g_free (stop);
}

static Stop *
front (LimberTrail *self)
{
  return self->stops->len ? g_ptr_array_index (self->stops, self->stops->len - 1) : NULL;
}

static void
update_title (LimberTrail *self)
{
  const Stop *stop = front (self);
  const char *title = stop ? stop->title : _ ("Limber");

  gtk_window_set_title (self->window, title);
  limber_ui_set_name (GTK_WIDGET (self->window), title);
}

LimberTrail *
limber_trail_new (GtkWindow *window, GtkStack *stack, GtkWidget *home)
{
  LimberTrail *self = g_new0 (LimberTrail, 1);

  self->window = window;
  self->stack = stack;
  self->home = home;
  self->stops = g_ptr_array_new_with_free_func (stop_free);
  update_title (self);
  return self;
}

void
limber_trail_free (LimberTrail *self)
{
  g_ptr_array_unref (self->stops);
  g_free (self);
}

/* What gets the focus back. A menu that led here is closed by then: its button does. */
static GtkWidget *
get_focus (LimberTrail *self)
{
  GtkWidget *focus = gtk_window_get_focus (self->window);
  GtkWidget *menu = focus ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;

  return menu ? gtk_widget_get_parent (menu) : focus;
}

void
limber_trail_push (LimberTrail *self, GtkWidget *page, const char *title)
{
  Stop *stop = g_new0 (Stop, 1);

  stop->page = page;
  stop->title = g_strdup (title);
  g_set_weak_pointer (&stop->came_from, get_focus (self));
  g_ptr_array_add (self->stops, stop);
  gtk_stack_add_child (self->stack, page);
  gtk_stack_set_visible_child (self->stack, page);
  update_title (self);
}

static GtkWidget *
find_scroller (GtkWidget *widget)
{
  GtkWidget *found = GTK_IS_SCROLLED_WINDOW (widget) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_scroller (child);
  return found;
}

void
limber_trail_read (LimberTrail *self, GtkWidget *page, const char *title)
{
  GtkWidget *scroller = find_scroller (page);

  limber_trail_push (self, page, title);
  g_return_if_fail (scroller);
  /* A page to be read may have nothing below its head that takes the focus. */
  gtk_widget_set_focusable (scroller, TRUE);
  gtk_widget_add_css_class (scroller, "reading-pane");
  limber_ui_set_name (scroller, title);
  gtk_widget_grab_focus (scroller);
}

void
limber_trail_set_title (LimberTrail *self, GtkWidget *page, const char *title)
{
  for (guint i = 0; i < self->stops->len; i++)
    {
      Stop *stop = g_ptr_array_index (self->stops, i);

      if (stop->page != page || g_str_equal (stop->title, title))
        continue;
      g_free (stop->title);
      stop->title = g_strdup (title);
      update_title (self);
    }
}

/* Removes the @n_stops pages above the home page, which are no longer in front. */
static void
forget (LimberTrail *self, guint n_stops)
{
  for (guint i = n_stops; i-- > 0;)
    {
      Stop *stop = g_ptr_array_index (self->stops, i);

      gtk_stack_remove (self->stack, stop->page);
      g_ptr_array_remove_index (self->stops, i);
    }
}

void
limber_trail_start (LimberTrail *self, GtkWidget *page, const char *title)
{
  guint n_before = self->stops->len;

  limber_trail_push (self, page, title);
  forget (self, n_before);
}

void
limber_trail_go_home (LimberTrail *self)
{
  gtk_stack_set_visible_child (self->stack, self->home);
  forget (self, self->stops->len);
  update_title (self);
}

gboolean
limber_trail_pop (LimberTrail *self)
{
  Stop *stop = front (self);
  GtkWidget *below;
  g_autoptr (GtkWidget) came_from = NULL;

  if (!stop)
    return FALSE;
  g_set_object (&came_from, stop->came_from);
  below = self->stops->len > 1
              ? ((Stop *) g_ptr_array_index (self->stops, self->stops->len - 2))->page
              : self->home;
  gtk_stack_set_visible_child (self->stack, below);
  gtk_stack_remove (self->stack, stop->page);
  g_ptr_array_set_size (self->stops, (int) self->stops->len - 1);
  update_title (self);
  return came_from && gtk_widget_is_ancestor (came_from, below)
         && gtk_widget_grab_focus (came_from);
}

GtkWidget *
limber_trail_get_page (LimberTrail *self)
{
  const Stop *stop = front (self);

  return stop ? stop->page : NULL;
}

GtkWidget *
limber_trail_find (LimberTrail *self, GType type)
{
  for (guint i = self->stops->len; i-- > 0;)
    {
      const Stop *stop = g_ptr_array_index (self->stops, i);

      if (g_type_is_a (G_OBJECT_TYPE (stop->page), type))
        return stop->page;
    }
  return NULL;
}
