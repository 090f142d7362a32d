/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-entry-list.h"

#include "limber-ui.h"

#define ID "limber-entry-id"
#define TITLE "limber-entry-title"
#define SUBTITLE "limber-entry-subtitle"

const char *
limber_entry_list_get_id (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), ID);
}

GtkWidget *
limber_entry_list_find (GtkBox *box, const char *id)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (box)); row;
       row = gtk_widget_get_next_sibling (row))
    if (g_strcmp0 (limber_entry_list_get_id (row), id) == 0)
      return row;
  return NULL;
}

static gboolean
has_entry (const GPtrArray *entries, const char *id)
{
  for (guint i = 0; i < entries->len; i++)
    if (g_strcmp0 (((const LimberEntry *) g_ptr_array_index (entries, i))->id, id) == 0)
      return TRUE;
  return FALSE;
}

static void
remove_others (GtkBox *box, const GPtrArray *entries)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (box));

  while (row)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (row);

      if (!has_entry (entries, limber_entry_list_get_id (row)))
        gtk_box_remove (box, row);
      row = next;
    }
}

void
limber_entry_list_show (GtkBox *box, const GPtrArray *entries, LimberEntryRowNew row_new,
                        LimberEntryRowShow row_show, gpointer page)
{
  GtkWidget *before = NULL;

  remove_others (box, entries);
  for (guint i = 0; i < entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (entries, i);
      GtkWidget *row = limber_entry_list_find (box, entry->id);

      if (!row)
        {
          row = row_new (page, entry);
          g_object_set_data_full (G_OBJECT (row), ID, g_strdup (entry->id), g_free);
          gtk_box_insert_child_after (box, row, before);
        }
      else if (gtk_widget_get_prev_sibling (row) != before)
        gtk_box_reorder_child_after (box, row, before);
      row_show (page, row, entry);
      before = row;
    }
}

static void
add_label (GtkWidget *button, GtkWidget *box, const char *key, const char *style_class)
{
  GtkWidget *label = limber_ui_wrapped_label (NULL, style_class);

  gtk_box_append (GTK_BOX (box), label);
  g_object_set_data (G_OBJECT (button), key, label);
}

GtkWidget *
limber_entry_button_new (const char *action, const char *id)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  add_label (button, words, TITLE, "heading");
  add_label (button, words, SUBTITLE, "subtitle");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (content), words);
  gtk_box_append (GTK_BOX (content),
                  g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "link-button");
  gtk_widget_add_css_class (button, "entry-button");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

void
limber_entry_button_show (GtkWidget *button, const char *title, const char *subtitle)
{
  GtkWidget *line = g_object_get_data (G_OBJECT (button), SUBTITLE);

  limber_ui_set_text (g_object_get_data (G_OBJECT (button), TITLE), title);
  limber_ui_set_text (GTK_LABEL (line), subtitle);
  gtk_widget_set_visible (line, subtitle[0] != '\0');
  limber_ui_set_name (button, title);
  limber_ui_set_description (button, subtitle);
}
