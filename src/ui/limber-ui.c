/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ui.h"

#include "limber-config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-filter-bar.h"
#include "limber-help-button.h"
#include "limber-home-page.h"
#include "limber-hurt-panel.h"
#include "limber-resources.h"
#include "limber-ring.h"
#include "limber-segments.h"

void
limber_ui_init (void)
{
  g_resources_register (limber_ui_get_resource ());
  g_type_ensure (LIMBER_TYPE_FILTER_BAR);
  g_type_ensure (LIMBER_TYPE_HELP_BUTTON);
  g_type_ensure (LIMBER_TYPE_HOME_PAGE);
  g_type_ensure (LIMBER_TYPE_HURT_PANEL);
  g_type_ensure (LIMBER_TYPE_RING);
  g_type_ensure (LIMBER_TYPE_SEGMENTS);
}

gboolean
limber_ui_set_text (GtkLabel *label, const char *text)
{
  if (g_strcmp0 (gtk_label_get_text (label), text) == 0)
    return FALSE;
  gtk_label_set_text (label, text);
  return TRUE;
}

void
limber_ui_set_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

void
limber_ui_set_description (GtkWidget *widget, const char *description)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

void
limber_ui_set_class (GtkWidget *widget, const char *name, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
rename_drop_down (GtkDropDown *drop_down, GParamSpec *pspec, const char *name)
{
  GtkStringObject *item = gtk_drop_down_get_selected_item (drop_down);
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));
  g_autofree char *full = NULL;

  /* Translators: what a screen reader says of a choice: its name and what is chosen */
  full = g_strdup_printf (_ ("%s: %s"), name, item ? gtk_string_object_get_string (item) : "");
  limber_ui_set_name (GTK_WIDGET (drop_down), full);
  /* The focus lies on the button inside, which would be called by its class. */
  if (button)
    limber_ui_set_name (button, full);
}

static void
free_name (gpointer name, GClosure *closure)
{
  g_free (name);
}

void
limber_ui_name_drop_down (GtkDropDown *drop_down, const char *name)
{
  rename_drop_down (drop_down, NULL, name);
  g_signal_connect_data (drop_down, "notify::selected", G_CALLBACK (rename_drop_down),
                         g_strdup (name), free_name, 0);
}

static gboolean
radio_key_pressed (GtkWidget *button, guint keyval)
{
  const char *way = keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down ? "below"
                    : keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up   ? "above"
                                                                        : NULL;
  GtkWidget *other = way ? g_object_get_data (G_OBJECT (button), way) : NULL;

  while (other && !gtk_widget_get_mapped (other))
    other = g_object_get_data (G_OBJECT (other), way);
  if (other)
    {
      gtk_widget_grab_focus (other);
      gtk_check_button_set_active (GTK_CHECK_BUTTON (other), TRUE);
    }
  return way != NULL;
}

void
limber_ui_link_radios (GtkCheckButton *const *buttons, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      GtkEventController *keys = gtk_event_controller_key_new ();

      if (i > 0)
        g_object_set_data (G_OBJECT (buttons[i]), "above", buttons[i - 1]);
      if (i + 1 < n)
        g_object_set_data (G_OBJECT (buttons[i]), "below", buttons[i + 1]);
      g_signal_connect_object (keys, "key-pressed", G_CALLBACK (radio_key_pressed), buttons[i],
                               G_CONNECT_SWAPPED);
      gtk_widget_add_controller (GTK_WIDGET (buttons[i]), keys);
    }
}

void
limber_ui_remove_children (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))))
    gtk_box_remove (box, child);
}

GtkWidget *
limber_ui_wrapped_label (const char *text, const char *style_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (style_class)
    gtk_widget_add_css_class (label, style_class);
  return label;
}

static void
append_marked (GtkBox *box, const char *mark, const char *text)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *label = limber_ui_wrapped_label (text, NULL);
  GtkWidget *marker = gtk_label_new (mark);

  gtk_widget_set_valign (marker, GTK_ALIGN_START);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (row), marker);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (box, row);
}

void
limber_ui_bullet_list (GtkBox *box, const char *const *lines)
{
  for (; lines && *lines; lines++)
    append_marked (box, "•", *lines);
}

static void
append_heading (GtkBox *box, const char *text)
{
  GtkWidget *label = limber_ui_wrapped_label (text, "heading");

  gtk_widget_set_margin_top (label, 6);
  gtk_box_append (box, label);
}

void
limber_ui_append_list (GtkBox *box, const char *heading, const char *const *lines)
{
  if (!lines || !lines[0])
    return;
  append_heading (box, heading);
  limber_ui_bullet_list (box, lines);
}

void
limber_ui_append_numbered (GtkBox *box, const char *heading, const char *const *lines)
{
  if (!lines || !lines[0])
    return;
  append_heading (box, heading);
  for (guint i = 0; lines[i]; i++)
    {
      /* Translators: the number before a line of a list */
      g_autofree char *number = g_strdup_printf (_ ("%u."), i + 1);

      append_marked (box, number, lines[i]);
    }
}

void
limber_ui_append_text (GtkBox *box, const char *heading, const char *text)
{
  if (!text || !text[0])
    return;
  append_heading (box, heading);
  gtk_box_append (box, limber_ui_wrapped_label (text, NULL));
}

void
limber_ui_append_widget (GtkBox *box, const char *heading, GtkWidget *widget)
{
  append_heading (box, heading);
  gtk_box_append (box, widget);
}

GtkWidget *
limber_ui_link_new (const char *text, const char *action, const char *target)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = limber_ui_wrapped_label (text, NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "link-button");
  limber_ui_set_name (button, text);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

GtkWidget *
limber_ui_row_new (const char *title, const char *subtitle)
{
  /* Set at once, the title would be read as markup before the row knows better. */
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle)
    {
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
      limber_ui_set_description (row, subtitle);
    }
  return row;
}

GtkWidget *
limber_ui_check_new (const char *text)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = limber_ui_wrapped_label (text, NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_widget_add_css_class (check, "tick");
  limber_ui_set_name (check, text);
  return check;
}

static void
show_message (GtkWindow *parent, GtkApplication *application, const char *heading, const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, NULL);

  if (application)
    gtk_window_set_application (GTK_WINDOW (dialog), application);
  adw_message_dialog_set_body_use_markup (ADW_MESSAGE_DIALOG (dialog), FALSE);
  adw_message_dialog_set_body (ADW_MESSAGE_DIALOG (dialog), body);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_OK"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  limber_ui_set_name (dialog, heading);
  limber_adw_present (ADW_MESSAGE_DIALOG (dialog));
}

void
limber_ui_show_message (GtkWindow *parent, const char *heading, const char *body)
{
  show_message (parent, NULL, heading, body);
}

void
limber_ui_show_message_alone (GtkApplication *application, const char *heading, const char *body)
{
  show_message (NULL, application, heading, body);
}
