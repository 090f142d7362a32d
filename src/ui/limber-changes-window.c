/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-changes-window.h"

#include "limber-ui.h"

struct _LimberChangesWindow
{
  AdwWindow parent_instance;

  GtkStack *stack;
  GtkLabel *since;
  GtkListBox *lines;
};

G_DEFINE_FINAL_TYPE (LimberChangesWindow, limber_changes_window, ADW_TYPE_WINDOW)

GtkWidget *
limber_changes_window_new (GtkWindow *parent, const char *since, const GPtrArray *lines)
{
  LimberChangesWindow *self =
      g_object_new (LIMBER_TYPE_CHANGES_WINDOW, "transient-for", parent, NULL);

  limber_ui_set_text (self->since, since);
  for (guint i = 0; i < lines->len; i++)
    gtk_list_box_append (self->lines, limber_ui_row_new (g_ptr_array_index (lines, i), NULL));
  gtk_stack_set_visible_child_name (self->stack, lines->len > 0 ? "lines" : "same");
  return GTK_WIDGET (self);
}

static void
limber_changes_window_class_init (LimberChangesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-changes-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberChangesWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberChangesWindow, since);
  gtk_widget_class_bind_template_child (widget_class, LimberChangesWindow, lines);
}

static void
limber_changes_window_init (LimberChangesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_set_name (GTK_WIDGET (self), gtk_window_get_title (GTK_WINDOW (self)));
}
