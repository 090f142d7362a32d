/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "look.h"

#include <adwaita.h>

/* Whether a screen reader finds a name: one that was given, or a text inside. */
static gboolean
has_name (GtkWidget *widget)
{
  const char *text = NULL;

  if (gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL)
      || gtk_test_accessible_has_relation (GTK_ACCESSIBLE (widget),
                                           GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    return TRUE;
  if (GTK_IS_BUTTON (widget))
    text = gtk_button_get_label (GTK_BUTTON (widget));
  else if (GTK_IS_CHECK_BUTTON (widget))
    text = gtk_check_button_get_label (GTK_CHECK_BUTTON (widget));
  return text && text[0];
}

static gboolean
wants_name (GtkWidget *widget)
{
  return GTK_IS_BUTTON (widget) || GTK_IS_SWITCH (widget) || GTK_IS_SCALE (widget)
         || GTK_IS_DROP_DOWN (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_EXPANDER (widget)
         || GTK_IS_TEXT_VIEW (widget) || GTK_IS_MENU_BUTTON (widget) || ADW_IS_WINDOW (widget);
}

/* GTK names what is inside these by itself. */
static gboolean
is_whole (GtkWidget *widget)
{
  return GTK_IS_DROP_DOWN (widget) || GTK_IS_MENU_BUTTON (widget) || GTK_IS_WINDOW_CONTROLS (widget)
         || GTK_IS_SEARCH_ENTRY (widget);
}

guint
look_assert_names (GtkWidget *widget)
{
  guint n = 0;

  if (!gtk_widget_get_visible (widget) && !GTK_IS_ROOT (widget))
    return 0;
  if (wants_name (widget))
    {
      if (!has_name (widget))
        g_error ("a %s has no name", G_OBJECT_TYPE_NAME (widget));
      n++;
    }
  if (is_whole (widget))
    return n;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    n += look_assert_names (child);
  return n;
}

gboolean
look_shows (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    if (look_shows (child, text))
      return TRUE;
  return FALSE;
}
