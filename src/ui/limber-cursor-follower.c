/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-cursor-follower.h"

/* What is seen of the page above and below the line that is being written. */
#define CURSOR_MARGIN 24
#define SOURCE_KEY "limber-follow-cursor"

static gboolean
follow (gpointer data)
{
  GtkTextView *text = data;
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (text), GTK_TYPE_VIEWPORT);
  GtkAdjustment *adjustment;
  GdkRectangle cursor;
  double y;

  g_object_steal_data (G_OBJECT (text), SOURCE_KEY);
  if (!page || !gtk_widget_has_focus (GTK_WIDGET (text)))
    return G_SOURCE_REMOVE;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (page));
  gtk_text_view_get_cursor_locations (text, NULL, &cursor, NULL);
  gtk_text_view_buffer_to_window_coords (text, GTK_TEXT_WINDOW_WIDGET, 0, cursor.y, NULL,
                                         &cursor.y);
  gtk_widget_translate_coordinates (GTK_WIDGET (text), page, 0, cursor.y, NULL, &y);
  y += gtk_adjustment_get_value (adjustment);
  gtk_adjustment_clamp_page (adjustment, y - CURSOR_MARGIN, y + cursor.height + CURSOR_MARGIN);
  return G_SOURCE_REMOVE;
}

static void
remove_source (gpointer id)
{
  g_source_remove (GPOINTER_TO_UINT (id));
}

/* Once the text has its new height. */
static void
cursor_moved (GtkTextView *text)
{
  if (!g_object_get_data (G_OBJECT (text), SOURCE_KEY))
    g_object_set_data_full (G_OBJECT (text), SOURCE_KEY,
                            GUINT_TO_POINTER (g_idle_add (follow, text)), remove_source);
}

void
limber_follow_cursor (GtkTextView *text)
{
  g_return_if_fail (GTK_IS_TEXT_VIEW (text));
  g_signal_connect_object (gtk_text_view_get_buffer (text), "notify::cursor-position",
                           G_CALLBACK (cursor_moved), text, G_CONNECT_SWAPPED);
}
