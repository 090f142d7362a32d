/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-faults.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-draft-words.h"
#include "limber-fault-line.h"
#include "limber-ui.h"

struct _LimberEditorFaults
{
  AdwBin parent_instance;

  GtkWidget *none;
  GtkWidget *scroller;
  GtkListBox *rows;
  GtkWidget *fix_all;

  gboolean by_keys;     /* as the file has them, since it is what is shown */
  LimberEditor *editor; /* (nullable): until it is set */
};

G_DEFINE_FINAL_TYPE (LimberEditorFaults, limber_editor_faults, ADW_TYPE_BIN)

static char *
place_of (LimberDraft *draft, const LimberDiagnostic *fault)
{
  const LimberDraftRow *row = fault->pointer ? limber_draft_find_row (draft, fault->pointer) : NULL;

  if (row)
    return limber_draft_words_row (draft, row);
  if (fault->pointer)
    return g_strdup (_ ("About the Routine"));
  /* Translators: a line of a file */
  return g_strdup_printf (_ ("Line %u"), fault->line);
}

/* The row goes with its fault: the focus stays in the list. */
static void
fixing (LimberEditorFaults *self)
{
  gtk_widget_grab_focus (self->none);
  limber_editor_settle (self->editor);
}

static void
append (LimberEditorFaults *self, LimberDraft *draft, const LimberDiagnostic *fault)
{
  g_autofree char *place = place_of (draft, fault);
  const char *words = self->by_keys ? fault->message : fault->words;
  GtkWidget *line = limber_fault_line_new (self->editor, fault, words, place);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_widget_add_css_class (line, "editor-row");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), line);
  limber_ui_set_name (row, words);
  limber_ui_set_description (row, place);
  g_signal_connect_object (line, "fixing", G_CALLBACK (fixing), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (self->rows, row);
}

static gboolean
can_fix (const GPtrArray *faults)
{
  guint n = 0;

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      n += limber_diagnostic_is_mended_safely (fault);
    }
  return n > 1;
}

static void
show (LimberEditorFaults *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const GPtrArray *faults = limber_draft_get_faults (draft);
  GtkListBoxRow *row;
  gboolean was_in = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  gtk_widget_set_visible (self->none, TRUE);
  if (was_in)
    gtk_widget_grab_focus (self->none);
  while ((row = gtk_list_box_get_row_at_index (self->rows, 0)))
    gtk_list_box_remove (self->rows, GTK_WIDGET (row));
  for (guint i = 0; i < faults->len; i++)
    append (self, draft, g_ptr_array_index (faults, i));
  gtk_widget_set_visible (self->scroller, faults->len > 0);
  gtk_widget_set_visible (self->fix_all, can_fix (faults));
  if (was_in && faults->len > 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, 0)));
  gtk_widget_set_visible (self->none, faults->len == 0);
}

/* A list that nobody sees is not built for each letter that is written. */
static void
editor_changed (LimberEditorFaults *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show (self);
}

static void
limber_editor_faults_map (GtkWidget *widget)
{
  LimberEditorFaults *self = LIMBER_EDITOR_FAULTS (widget);

  if (self->editor)
    show (self);
  GTK_WIDGET_CLASS (limber_editor_faults_parent_class)->map (widget);
}

static void
row_activated (LimberEditorFaults *self, GtkListBoxRow *row)
{
  GtkWidget *popover = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_POPOVER);
  guint index = (guint) gtk_list_box_row_get_index (row);

  if (popover)
    gtk_popover_popdown (GTK_POPOVER (popover));
  gtk_widget_activate_action (GTK_WIDGET (self), "editor.show-fault", "u", index);
}

static void
fix_all_clicked (LimberEditorFaults *self)
{
  limber_editor_settle (self->editor);
  limber_editor_take (self->editor, limber_draft_fix_all (limber_editor_get_draft (self->editor)));
}

void
limber_editor_faults_set_by_keys (LimberEditorFaults *self, gboolean by_keys)
{
  g_return_if_fail (LIMBER_IS_EDITOR_FAULTS (self));

  self->by_keys = by_keys;
  if (self->editor)
    editor_changed (self);
}

void
limber_editor_faults_set_editor (LimberEditorFaults *self, LimberEditor *editor)
{
  g_return_if_fail (LIMBER_IS_EDITOR_FAULTS (self) && !self->editor);

  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (editor_changed), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
limber_editor_faults_dispose (GObject *object)
{
  g_clear_object (&LIMBER_EDITOR_FAULTS (object)->editor);
  G_OBJECT_CLASS (limber_editor_faults_parent_class)->dispose (object);
}

static void
limber_editor_faults_class_init (LimberEditorFaultsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_faults_dispose;
  widget_class->map = limber_editor_faults_map;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-faults.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFaults, none);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFaults, scroller);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFaults, rows);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFaults, fix_all);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, fix_all_clicked);
}

static void
limber_editor_faults_init (LimberEditorFaults *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
