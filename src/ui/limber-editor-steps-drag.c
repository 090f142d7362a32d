/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-steps-private.h"

#include "limber-draft-several.h"
#include "limber-editor-step-row.h"
#include "limber-steps-content.h"

/* So near to an edge, in pixels, a drag scrolls the list, by so much a frame at most. */
#define EDGE 48
#define SCROLL_MAX 12

/* Where what is dragged is held. */
#define HOTSPOT 24

#define CHOSEN(pointers) ((const char *const *) (pointers))

static void
clear_mark (LimberEditorSteps *self)
{
  if (self->rows && self->marked < self->rows->len)
    limber_editor_step_row_set_mark (g_ptr_array_index (self->rows, self->marked),
                                     LIMBER_DROP_MARK_NONE, FALSE);
  self->marked = G_MAXUINT;
}

static void
show_mark (LimberEditorSteps *self, LimberDraftPlace place)
{
  guint index;
  gboolean below;

  clear_mark (self);
  if (!limber_draft_mark_of_place (limber_editor_steps_get_draft (self), place, &index, &below))
    return;
  self->marked = index;
  limber_editor_step_row_set_mark (g_ptr_array_index (self->rows, index),
                                   below ? LIMBER_DROP_MARK_BELOW : LIMBER_DROP_MARK_ABOVE,
                                   place.inner >= 0);
}

/* Where something drops at this height of the list. */
static LimberDraftPlace
place_at (LimberEditorSteps *self, double y)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->list, (int) y);
  gboolean has_block = self->dragged && limber_draft_has_block (draft, CHOSEN (self->dragged));
  double within = 0;
  guint index = row ? (guint) gtk_list_box_row_get_index (row) : self->rows->len + 1;

  if (row)
    gtk_widget_translate_coordinates (GTK_WIDGET (self->list), GTK_WIDGET (row), 0, y, NULL,
                                      &within);
  /* The routine as a whole stays in front. */
  if (index == 0)
    return limber_draft_place_of_drop (draft, 0, FALSE, has_block);
  return limber_draft_place_of_drop (
      draft, index - 1, row && within >= gtk_widget_get_height (GTK_WIDGET (row)) / 2.0, has_block);
}

/* The list moves below what is dragged, which drops elsewhere then. */
static gboolean
scroll (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  LimberEditorSteps *self = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double before = gtk_adjustment_get_value (adjustment);

  gtk_adjustment_set_value (adjustment, before + self->scroll_step);
  self->drag_y += gtk_adjustment_get_value (adjustment) - before;
  show_mark (self, place_at (self, self->drag_y));
  return G_SOURCE_CONTINUE;
}

static void
stop_scrolling (LimberEditorSteps *self)
{
  if (self->scroll_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->scroll_tick);
  self->scroll_tick = 0;
}

/* The nearer to the edge, the faster. */
static void
scroll_at (LimberEditorSteps *self, double y)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self->scroller));
  double seen = 0;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->list), GTK_WIDGET (self->scroller), 0, y,
                                    NULL, &seen);
  if (seen < EDGE)
    self->scroll_step = -SCROLL_MAX * MIN (EDGE - seen, EDGE) / EDGE;
  else if (seen > height - EDGE)
    self->scroll_step = SCROLL_MAX * MIN (seen - height + EDGE, EDGE) / EDGE;
  else
    {
      stop_scrolling (self);
      return;
    }
  if (!self->scroll_tick)
    self->scroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll, self, NULL);
}

static void
leave (LimberEditorSteps *self)
{
  clear_mark (self);
  stop_scrolling (self);
}

void
limber_editor_steps_end_drag (LimberEditorSteps *self)
{
  leave (self);
  g_clear_pointer (&self->dragged, g_strfreev);
}

/* Steps move within their list; to another one they are copied. */
static GdkDragAction
drag_moved (LimberEditorSteps *self, GdkDrop *drop, double x, double y)
{
  self->drag_y = y;
  show_mark (self, place_at (self, y));
  scroll_at (self, y);
  return self->dragged ? GDK_ACTION_MOVE : GDK_ACTION_COPY;
}

static void
drop_read (gpointer data, char *text)
{
  LimberEditorSteps *self = data;
  g_autoptr (GdkDrop) drop = g_steal_pointer (&self->drop);

  limber_editor_steps_paste (self, self->drop_place, text);
  gdk_drop_finish (drop, GDK_ACTION_COPY);
}

static gboolean
dropped (LimberEditorSteps *self, GdkDrop *drop, double x, double y)
{
  LimberDraftPlace place = place_at (self, y);
  g_auto (GStrv) moved = NULL;
  LimberDraft *draft;

  leave (self);
  if (!self->dragged)
    {
      g_set_object (&self->drop, drop);
      self->drop_place = place;
      limber_steps_content_drop (drop, self->cancellable, drop_read, self);
      return TRUE;
    }
  draft = limber_draft_move_steps (limber_editor_steps_get_draft (self), CHOSEN (self->dragged),
                                   place, &moved);
  limber_editor_steps_take (self, draft, CHOSEN (moved));
  gdk_drop_finish (drop, GDK_ACTION_MOVE);
  return TRUE;
}

/* Returns: (transfer full) (nullable): what is dragged from here: all that is chosen, where it
 * begins at one of them. */
static GdkContentProvider *
prepare (LimberEditorSteps *self, double x, double y, GtkDragSource *source)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->list, (int) y);
  guint index = row ? (guint) gtk_list_box_row_get_index (row) : 0;
  g_autofree char *json = NULL;
  GStrv chosen;

  if (index == 0)
    return NULL;
  if (!limber_editor_steps_is_chosen (self, index - 1))
    limber_editor_steps_choose_row (self, index - 1);
  chosen = limber_editor_steps_dup_chosen (self);
  limber_editor_steps_end_drag (self);
  self->dragged = limber_draft_whole_steps (draft, CHOSEN (chosen));
  g_strfreev (chosen);
  self->dragged_row = GTK_WIDGET (row);
  json = limber_draft_copy_steps (draft, CHOSEN (self->dragged));
  return json ? limber_steps_content_new (json) : NULL;
}

/* A row is seen through, and nobody could read it above another one. */
static void
begin (LimberEditorSteps *self, GdkDrag *drag)
{
  g_autoptr (GdkPaintable) shown = gtk_widget_paintable_new (self->dragged_row);
  GtkWidget *picture = gtk_picture_new_for_paintable (shown);

  gtk_widget_add_css_class (picture, "dragged-step");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), picture);
  gdk_drag_set_hotspot (drag, HOTSPOT, HOTSPOT);
}

static gboolean
cancelled (LimberEditorSteps *self)
{
  limber_editor_steps_end_drag (self);
  return FALSE;
}

void
limber_editor_steps_add_drag (LimberEditorSteps *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  const char *types[] = { LIMBER_STEPS_MIME };
  g_autoptr (GdkContentFormats) formats = gdk_content_formats_new (types, G_N_ELEMENTS (types));
  GtkDropTargetAsync *target =
      gtk_drop_target_async_new (g_steal_pointer (&formats), GDK_ACTION_MOVE | GDK_ACTION_COPY);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE | GDK_ACTION_COPY);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (begin), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-cancel", G_CALLBACK (cancelled), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (limber_editor_steps_end_drag), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drag-enter", G_CALLBACK (drag_moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drag-motion", G_CALLBACK (drag_moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drag-leave", G_CALLBACK (leave), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (dropped), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (target));
}
