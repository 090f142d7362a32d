/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-fault-line.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-ui.h"

/* Of a line that could be as long as it likes. */
#define WIDTH_CHARS 36

struct _LimberFaultLine
{
  GtkWidget parent_instance;

  LimberEditor *editor;
  LimberDiagnostic *fault; /* without its fix */
  char *words;
};

static guint fixing_signal;

G_DEFINE_FINAL_TYPE (LimberFaultLine, limber_fault_line, GTK_TYPE_WIDGET)

/* The button may be pressed long after the fault was shown, so the fault is looked up again. */
static const LimberDiagnostic *
find_again (LimberFaultLine *self)
{
  const GPtrArray *faults = limber_draft_get_faults (limber_editor_get_draft (self->editor));

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (g_strcmp0 (fault->pointer, self->fault->pointer) == 0
          && g_strcmp0 (fault->message, self->fault->message) == 0)
        return fault;
    }
  return NULL;
}

static void
fix_clicked (LimberFaultLine *self)
{
  g_autoptr (LimberEditor) editor = g_object_ref (self->editor);
  const LimberDiagnostic *fault = find_again (self);
  g_autoptr (LimberDraft) fixed =
      fault ? limber_draft_fix (limber_editor_get_draft (editor), fault) : NULL;

  if (!fixed)
    return;
  g_signal_emit (self, fixing_signal, 0);
  limber_editor_take (editor, g_steal_pointer (&fixed));
}

/* Long words wrap, and a list that measures itself without knowing its width has room for that. */
static GtkWidget *
label_new (const char *text, const char *style_class)
{
  GtkWidget *label = limber_ui_wrapped_label (text, style_class);

  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  return label;
}

static GtkWidget *
button_new (LimberFaultLine *self, const char *text)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = label_new (text, NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  limber_ui_set_name (button, text);
  limber_ui_set_description (button, self->words);
  g_signal_connect_object (button, "clicked", G_CALLBACK (fix_clicked), self, G_CONNECT_SWAPPED);
  return button;
}

static void
add_words (LimberFaultLine *self, const char *where, const char *fix)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label_new (self->words, NULL));
  if (where)
    gtk_box_append (GTK_BOX (box), label_new (where, "caption"));
  if (fix)
    gtk_box_append (GTK_BOX (box), button_new (self, fix));
  gtk_widget_set_parent (box, GTK_WIDGET (self));
}

static void
add_icon (LimberFaultLine *self)
{
  gboolean error = self->fault->severity == LIMBER_SEVERITY_ERROR;
  GtkWidget *icon =
      gtk_image_new_from_icon_name (error ? "dialog-error-symbolic" : "dialog-warning-symbolic");

  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  limber_ui_set_name (icon, error ? _ ("Error") : _ ("Warning"));
  gtk_widget_add_css_class (icon, error ? "error" : "warning");
  gtk_widget_set_parent (icon, GTK_WIDGET (self));
}

GtkWidget *
limber_fault_line_new (LimberEditor *editor, const LimberDiagnostic *fault, const char *words,
                       const char *where)
{
  LimberFaultLine *self = g_object_new (LIMBER_TYPE_FAULT_LINE, NULL);
  g_autofree char *label = limber_diagnostic_fix_label (fault);

  self->editor = g_object_ref (editor);
  self->fault = limber_diagnostic_new (fault->severity, fault->line, fault->column, fault->message,
                                       fault->pointer);
  self->words = g_strdup (words);
  add_icon (self);
  add_words (self, where, label);
  return GTK_WIDGET (self);
}

static void
limber_fault_line_dispose (GObject *object)
{
  LimberFaultLine *self = LIMBER_FAULT_LINE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->fault, limber_diagnostic_free);
  g_clear_pointer (&self->words, g_free);
  G_OBJECT_CLASS (limber_fault_line_parent_class)->dispose (object);
}

static void
limber_fault_line_class_init (LimberFaultLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_fault_line_dispose;
  fixing_signal = g_signal_new ("fixing", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "limber-fault-line");
}

static void
limber_fault_line_init (LimberFaultLine *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 9);
}
