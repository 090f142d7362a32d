/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-faults-window.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-text-editor.h"
#include "limber-ui.h"

struct _LimberFaultsWindow
{
  AdwWindow parent_instance;

  GtkStack *stack;
  GtkBox *files;
  GtkWidget *check_button;
};

enum
{
  CHECK_AGAIN,
  EDIT_WANTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberFaultsWindow, limber_faults_window, ADW_TYPE_WINDOW)

static void
open_in_editor (GtkWidget *button, const char *path)
{
  limber_text_editor_open (GTK_WINDOW (gtk_widget_get_root (button)), path);
}

static void
free_path (gpointer path, GClosure *closure)
{
  g_free (path);
}

GtkWidget *
limber_fault_row_new (const LimberDiagnostic *fault)
{
  gboolean error = fault->severity == LIMBER_SEVERITY_ERROR;
  const char *icon_name = error ? "dialog-error-symbolic" : "dialog-warning-symbolic";
  g_autofree char *place = NULL;
  GtkWidget *row;

  /* Translators: "Error" or "Warning", then where in the file */
  place = g_strdup_printf (_ ("%s in line %u, column %u"), error ? _ ("Error") : _ ("Warning"),
                           fault->line, fault->column);
  row = limber_ui_row_new (fault->words, place);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name (icon_name));
  return row;
}

static void
edit_clicked (GtkWidget *button, const char *path)
{
  g_autofree char *name = g_strdup (path);

  g_signal_emit (gtk_widget_get_root (button), signals[EDIT_WANTED], 0, name);
}

static GtkWidget *
edit_button_new (const char *path)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Edit…"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_data (button, "clicked", G_CALLBACK (edit_clicked), g_strdup (path), free_path,
                         0);
  return button;
}

static GtkWidget *
editor_button_new (const char *path)
{
  GtkWidget *button = gtk_button_new_with_label (_ ("Open in Text Editor"));

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_data (button, "clicked", G_CALLBACK (open_in_editor), g_strdup (path), free_path,
                         0);
  return button;
}

static void
add_file (LimberFaultsWindow *self, const LimberFileReport *report, gboolean are_routines)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *name = g_filename_display_basename (report->path);
  g_autofree char *folder = g_path_get_dirname (report->path);
  g_autofree char *shown_folder = g_filename_display_name (folder);
  g_autofree char *title = g_markup_escape_text (name, -1);
  g_autofree char *description = g_markup_escape_text (shown_folder, -1);

  /* In libadwaita 1.2 both texts of a group are markup. */
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  adw_preferences_group_set_header_suffix (ADW_PREFERENCES_GROUP (group), buttons);
  if (are_routines)
    gtk_box_append (GTK_BOX (buttons), edit_button_new (report->path));
  gtk_box_append (GTK_BOX (buttons), editor_button_new (report->path));
  for (guint i = 0; i < report->diagnostics->len; i++)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group),
                               limber_fault_row_new (g_ptr_array_index (report->diagnostics, i)));
  gtk_box_append (self->files, group);
}

void
limber_faults_window_set_reports (LimberFaultsWindow *self, GPtrArray *reports,
                                  gboolean are_routines)
{
  g_return_if_fail (LIMBER_IS_FAULTS_WINDOW (self));

  limber_ui_remove_children (self->files);
  for (guint i = 0; i < reports->len; i++)
    add_file (self, g_ptr_array_index (reports, i), are_routines);
  gtk_stack_set_visible_child_name (self->stack, reports->len > 0 ? "faults" : "well");
}

static void
check_again (LimberFaultsWindow *self)
{
  g_signal_emit (self, signals[CHECK_AGAIN], 0);
}

LimberFaultsWindow *
limber_faults_window_new (GtkWindow *parent)
{
  return g_object_new (LIMBER_TYPE_FAULTS_WINDOW, "transient-for", parent, NULL);
}

static void
limber_faults_window_class_init (LimberFaultsWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHECK_AGAIN] = g_signal_new ("check-again", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[EDIT_WANTED] = g_signal_new ("edit-wanted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-faults-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberFaultsWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberFaultsWindow, files);
  gtk_widget_class_bind_template_child (widget_class, LimberFaultsWindow, check_button);
  gtk_widget_class_bind_template_callback (widget_class, check_again);
}

static void
limber_faults_window_init (LimberFaultsWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_set_name (GTK_WIDGET (self), gtk_window_get_title (GTK_WINDOW (self)));
  gtk_window_set_focus (GTK_WINDOW (self), self->check_button);
}
