/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-undo-bar.h"

#include "limber-ui.h"

struct _LimberUndoBar
{
  AdwBin parent_instance;

  GtkLabel *text;
  GtkWidget *undo_button;

  LimberJournal *journal; /* (nullable) */
  LimberEntry *before;    /* (nullable) */
};

static guint undone_signal;

G_DEFINE_FINAL_TYPE (LimberUndoBar, limber_undo_bar, ADW_TYPE_BIN)

void
limber_undo_bar_offer (LimberUndoBar *self, LimberJournal *journal, const char *text,
                       const LimberEntry *before)
{
  g_return_if_fail (LIMBER_IS_UNDO_BAR (self));

  g_clear_pointer (&self->before, limber_entry_free);
  self->before = limber_entry_copy (before);
  g_set_object (&self->journal, journal);
  limber_ui_set_text (self->text, text);
  limber_ui_set_description (self->undo_button, text);
  gtk_widget_show (GTK_WIDGET (self));
  gtk_widget_grab_focus (self->undo_button);
}

void
limber_undo_bar_delete (LimberUndoBar *self, LimberJournal *journal, const char *text,
                        const LimberEntry *entry)
{
  g_return_if_fail (LIMBER_IS_UNDO_BAR (self));
  limber_undo_bar_offer (self, journal, text, entry);
  limber_journal_remove (journal, self->before->id);
}

/* The page puts the focus elsewhere before the button goes. */
static void
undo_clicked (LimberUndoBar *self)
{
  g_autoptr (LimberEntry) before = g_steal_pointer (&self->before);

  if (before)
    {
      limber_journal_put (self->journal, limber_entry_copy (before));
      g_signal_emit (self, undone_signal, 0, before->id);
    }
  gtk_widget_hide (GTK_WIDGET (self));
}

static void
limber_undo_bar_dispose (GObject *object)
{
  LimberUndoBar *self = LIMBER_UNDO_BAR (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->before, limber_entry_free);
  G_OBJECT_CLASS (limber_undo_bar_parent_class)->dispose (object);
}

static void
limber_undo_bar_class_init (LimberUndoBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_undo_bar_dispose;
  undone_signal = g_signal_new ("undone", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, LIMBER_RESOURCES "limber-undo-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberUndoBar, text);
  gtk_widget_class_bind_template_child (widget_class, LimberUndoBar, undo_button);
  gtk_widget_class_bind_template_callback (widget_class, undo_clicked);
}

static void
limber_undo_bar_init (LimberUndoBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
