/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-text-area.h"

#include <string.h>

/* What is seen of the page above and below the line that is being written. */
#define CURSOR_MARGIN 24
/* Of a framed one, between the frame and the text. */
#define MARGIN_Y 9
#define MARGIN_X 12

struct _LimberTextArea
{
  GtkTextView parent_instance;

  char *composed; /* (nullable): what an input method shows and has not written yet */
  guint follow_source;
};

G_DEFINE_FINAL_TYPE (LimberTextArea, limber_text_area, GTK_TYPE_TEXT_VIEW)

/* --- The cursor --- */

static gboolean
follow (gpointer data)
{
  LimberTextArea *self = data;
  GtkTextView *view = data;
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;
  GdkRectangle cursor;
  double y;

  self->follow_source = 0;
  if (!page || !gtk_widget_has_focus (GTK_WIDGET (view)))
    return G_SOURCE_REMOVE;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (page));
  gtk_text_view_get_cursor_locations (view, NULL, &cursor, NULL);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, 0, cursor.y, NULL,
                                         &cursor.y);
  gtk_widget_translate_coordinates (GTK_WIDGET (view), page, 0, cursor.y, NULL, &y);
  y += gtk_adjustment_get_value (adjustment);
  gtk_adjustment_clamp_page (adjustment, y - CURSOR_MARGIN, y + cursor.height + CURSOR_MARGIN);
  return G_SOURCE_REMOVE;
}

/* Once the text has its new height. */
static void
cursor_moved (LimberTextArea *self)
{
  if (self->follow_source == 0)
    self->follow_source = g_idle_add (follow, self);
}

/* --- The height --- */

static void
composed_changed (LimberTextArea *self, const char *text)
{
  g_free (self->composed);
  self->composed = g_strdup (text);
}

/* Returns: (transfer full): all that is to be seen */
static char *
dup_shown (LimberTextArea *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkTextIter start, cursor, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_get_iter_at_mark (buffer, &cursor, gtk_text_buffer_get_insert (buffer));
  before = gtk_text_buffer_get_text (buffer, &start, &cursor, TRUE);
  after = gtk_text_buffer_get_text (buffer, &cursor, &end, TRUE);
  return g_strconcat (before, self->composed ? self->composed : "", after, NULL);
}

static int
height_at (LimberTextArea *self, int width)
{
  GtkTextView *view = GTK_TEXT_VIEW (self);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  g_autofree char *text = dup_shown (self);
  int margins = gtk_text_view_get_left_margin (view) + gtk_text_view_get_right_margin (view);
  int height = gtk_text_view_get_top_margin (view) + gtk_text_view_get_bottom_margin (view);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, MAX (width - margins, 1) * PANGO_SCALE);
  for (const char *start = text, *end; start; start = end ? end + 1 : NULL)
    {
      int lines;

      end = strchr (start, '\n');
      pango_layout_set_text (layout, start, end ? (int) (end - start) : -1);
      pango_layout_get_size (layout, NULL, &lines);
      /* GTK, too, rounds each paragraph. */
      height += PANGO_PIXELS (lines);
    }
  return height;
}

static GtkSizeRequestMode
limber_text_area_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
limber_text_area_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                          int *natural, int *minimum_baseline, int *natural_baseline)
{
  GTK_WIDGET_CLASS (limber_text_area_parent_class)
      ->measure (widget, orientation, for_size, minimum, natural, minimum_baseline,
                 natural_baseline);
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    *minimum = *natural = height_at (LIMBER_TEXT_AREA (widget), for_size);
}

/* --- The widget --- */

GtkWidget *
limber_text_area_new (void)
{
  GtkWidget *self =
      g_object_new (LIMBER_TYPE_TEXT_AREA, "top-margin", MARGIN_Y, "bottom-margin", MARGIN_Y,
                    "left-margin", MARGIN_X, "right-margin", MARGIN_X, NULL);

  gtk_text_buffer_set_enable_undo (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), FALSE);
  gtk_widget_add_css_class (self, "written");
  return self;
}

static void
limber_text_area_dispose (GObject *object)
{
  LimberTextArea *self = LIMBER_TEXT_AREA (object);

  g_clear_handle_id (&self->follow_source, g_source_remove);
  g_clear_pointer (&self->composed, g_free);
  G_OBJECT_CLASS (limber_text_area_parent_class)->dispose (object);
}

static void
limber_text_area_class_init (LimberTextAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_text_area_dispose;
  widget_class->get_request_mode = limber_text_area_get_request_mode;
  widget_class->measure = limber_text_area_measure;
}

static void
limber_text_area_init (LimberTextArea *self)
{
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self), FALSE);
  g_signal_connect (self, "preedit-changed", G_CALLBACK (composed_changed), NULL);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)),
                           "notify::cursor-position", G_CALLBACK (cursor_moved), self,
                           G_CONNECT_SWAPPED);
}
