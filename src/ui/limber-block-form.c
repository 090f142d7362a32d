/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-block-form.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-steps.h"
#include "limber-ui.h"

struct _LimberBlockForm
{
  AdwBin parent_instance;

  GtkLabel *about;
  GtkSpinButton *times;

  LimberEditor *editor;
  gboolean is_showing;
};

G_DEFINE_FINAL_TYPE (LimberBlockForm, limber_block_form, ADW_TYPE_BIN)

static const LimberDraftRow *
get_block (LimberBlockForm *self)
{
  const LimberDraftRow *row = limber_editor_get_row (self->editor);

  return row && row->is_block ? row : NULL;
}

static void
show (LimberBlockForm *self)
{
  const LimberDraftRow *row = get_block (self);
  g_autofree char *about = NULL;

  if (!row)
    return;
  about = g_strdup_printf (ngettext ("%u step is done again and again.",
                                     "%u steps are done one after the other, then again.",
                                     row->n_inner),
                           row->n_inner);
  limber_ui_set_text (self->about, about);
  /* What is being typed is not to be touched. */
  if (gtk_spin_button_get_value_as_int (self->times) == row->repeat)
    return;
  self->is_showing = TRUE;
  gtk_spin_button_set_value (self->times, row->repeat);
  self->is_showing = FALSE;
}

static void
times_changed (LimberBlockForm *self)
{
  const LimberDraftRow *row = get_block (self);
  g_autofree char *pointer = row ? g_strconcat (row->pointer, "/repeat", NULL) : NULL;

  if (pointer && !self->is_showing)
    limber_editor_take (self->editor,
                        limber_draft_set_integer (limber_editor_get_draft (self->editor), pointer,
                                                  gtk_spin_button_get_value_as_int (self->times)));
}

static void
stop_clicked (LimberBlockForm *self)
{
  const LimberDraftRow *row = get_block (self);

  if (row)
    limber_editor_take (self->editor,
                        limber_draft_unwrap (limber_editor_get_draft (self->editor), row->entry));
}

void
limber_block_form_set_editor (LimberBlockForm *self, LimberEditor *editor)
{
  g_return_if_fail (LIMBER_IS_BLOCK_FORM (self) && !self->editor);

  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selected", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
limber_block_form_dispose (GObject *object)
{
  g_clear_object (&LIMBER_BLOCK_FORM (object)->editor);
  G_OBJECT_CLASS (limber_block_form_parent_class)->dispose (object);
}

static void
limber_block_form_class_init (LimberBlockFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_block_form_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-block-form.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberBlockForm, about);
  gtk_widget_class_bind_template_child (widget_class, LimberBlockForm, times);
  gtk_widget_class_bind_template_callback (widget_class, times_changed);
  gtk_widget_class_bind_template_callback (widget_class, stop_clicked);
}

static void
limber_block_form_init (LimberBlockForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
