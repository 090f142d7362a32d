/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-adw.h"

#include "limber-ui.h"

/* The first of its type below @widget, depth first. */
static GtkWidget *
find_below (GtkWidget *widget, GType type)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = G_TYPE_CHECK_INSTANCE_TYPE (child, type) ? child : find_below (child, type);
  return found;
}

/* The keyboard's focus goes to the line that is always there, a row in the row. */
static void
tell_expanded (AdwExpanderRow *row)
{
  GtkWidget *line = find_below (GTK_WIDGET (row), ADW_TYPE_ACTION_ROW);

  if (line)
    gtk_accessible_update_state (GTK_ACCESSIBLE (line), GTK_ACCESSIBLE_STATE_EXPANDED,
                                 adw_expander_row_get_expanded (row), -1);
}

static gboolean
is_nameless (GtkWidget *list)
{
  GtkWidget *group = gtk_widget_get_ancestor (list, ADW_TYPE_PREFERENCES_GROUP);
  GtkWidget *row = gtk_widget_get_ancestor (list, ADW_TYPE_EXPANDER_ROW);
  const char *title =
      group ? adw_preferences_group_get_title (ADW_PREFERENCES_GROUP (group)) : NULL;

  return row != NULL || (group != NULL && (title == NULL || *title == '\0'));
}

static void
tell_subtitle (AdwActionRow *row)
{
  const char *subtitle = adw_action_row_get_subtitle (row);
  GtkWidget *control = adw_action_row_get_activatable_widget (row);
  g_autofree char *plain = NULL;

  if (!subtitle || !*subtitle)
    return;
  if (!pango_parse_markup (subtitle, -1, 0, NULL, &plain, NULL, NULL))
    plain = g_strdup (subtitle);
  limber_ui_set_description (GTK_WIDGET (row), plain);
  if (control)
    limber_ui_set_description (control, plain);
  /* The focus lies on the button inside. */
  if (GTK_IS_DROP_DOWN (control))
    limber_ui_set_description (gtk_widget_get_first_child (control), plain);
}

void
limber_adw_mend (GtkWidget *widget)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    {
      tell_expanded (ADW_EXPANDER_ROW (widget));
      g_signal_connect (widget, "notify::expanded", G_CALLBACK (tell_expanded), NULL);
    }
  else if (ADW_IS_ACTION_ROW (widget))
    {
      tell_subtitle (ADW_ACTION_ROW (widget));
      g_signal_connect (widget, "notify::subtitle", G_CALLBACK (tell_subtitle), NULL);
    }
  else if (ADW_IS_VIEW_SWITCHER (widget) || (GTK_IS_LIST_BOX (widget) && is_nameless (widget)))
    g_object_set (widget, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    limber_adw_mend (child);
}

/* The label in a button is its name already; what libadwaita adds still has its underscore. */
static void
name_buttons (GtkWidget *widget)
{
  if (GTK_IS_BUTTON (widget))
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    name_buttons (child);
}

void
limber_adw_present (AdwMessageDialog *dialog)
{
  name_buttons (GTK_WIDGET (dialog));
  gtk_window_present (GTK_WINDOW (dialog));
}
