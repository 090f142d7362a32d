/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-rmdq-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-dose.h"
#include "limber-rmdq.h"
#include "limber-ui.h"

#define INDEX "limber-statement"

struct _LimberRmdqPage
{
  AdwBin parent_instance;

  GtkWidget *form;
  GtkLabel *instructions;
  GtkLabel *note;
  GtkBox *statements;
  GtkLabel *count;
  GtkWidget *discard_button;
  GtkWidget *told;
  GtkLabel *result;
  GtkLabel *meaning;
  GtkWidget *back_button;

  LimberJournal *journal;
  LimberEntry *entry; /* (nullable): until the history was read */
  gboolean kept;      /* it is in the record */
  gboolean showing;   /* what changes is not the person's doing */
};

G_DEFINE_FINAL_TYPE (LimberRmdqPage, limber_rmdq_page, ADW_TYPE_BIN)

static void
keep (LimberRmdqPage *self)
{
  limber_journal_put (self->journal, limber_entry_copy (self->entry));
  self->kept = TRUE;
}

static void
show_count (LimberRmdqPage *self)
{
  g_autofree char *words = limber_rmdq_score_label (limber_rmdq_count (self->entry->flags));

  limber_ui_set_text (self->count, words);
  gtk_widget_set_visible (self->discard_button, self->kept);
}

static void
statement_toggled (LimberRmdqPage *self, GtkCheckButton *check)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), INDEX));
  guint64 flag = G_GUINT64_CONSTANT (1) << index;

  if (self->showing || !self->entry)
    return;
  if (gtk_check_button_get_active (check))
    self->entry->flags |= flag;
  else
    self->entry->flags &= ~flag;
  keep (self);
  show_count (self);
}

static void
show_result (LimberRmdqPage *self, int first)
{
  g_autofree char *result = limber_rmdq_score_label (self->entry->value);
  g_autofree char *meaning = limber_rmdq_meaning_label (first, self->entry->value);

  gtk_widget_show (self->told);
  limber_ui_set_text (self->result, result);
  limber_ui_set_text (self->meaning, meaning);
  gtk_widget_grab_focus (self->back_button);
  gtk_widget_hide (self->form);
}

static int
first_score (LimberRmdqPage *self)
{
  g_autoptr (GPtrArray) list = limber_rmdq_list (limber_journal_get_history (self->journal));

  return list->len > 0 ? ((const LimberEntry *) g_ptr_array_index (list, 0))->value : LIMBER_UNSET;
}

static void
done_clicked (LimberRmdqPage *self)
{
  int first;

  if (!self->entry)
    return;
  first = first_score (self);
  self->entry->value = limber_rmdq_count (self->entry->flags);
  keep (self);
  show_result (self, first);
}

static void
discard_clicked (LimberRmdqPage *self)
{
  limber_journal_remove (self->journal, self->entry->id);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

static void
show_ticks (LimberRmdqPage *self)
{
  guint i = 0;

  self->showing = TRUE;
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self->statements)); check;
       check = gtk_widget_get_next_sibling (check), i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), self->entry->flags >> i & 1);
  self->showing = FALSE;
  show_count (self);
}

/* It asks for today: one that was begun on another day is not gone on with. */
static void
begin (LimberRmdqPage *self, const LimberEntry *draft)
{
  LimberWallTime now = limber_journal_now (self->journal);

  self->kept = draft && limber_wall_time_get_day (draft->at) == limber_wall_time_get_day (now);
  if (draft && !self->kept)
    limber_journal_remove (self->journal, draft->id);
  self->entry = self->kept ? limber_entry_copy (draft) : limber_entry_new (LIMBER_ENTRY_RMDQ, now);
  show_ticks (self);
}

static void
history_changed (LimberRmdqPage *self)
{
  LimberHistory *history = limber_journal_get_history (self->journal);

  if (history && !self->entry)
    begin (self, limber_rmdq_get_draft (history));
  if (!gtk_widget_get_visible (self->told))
    gtk_widget_set_visible (self->form, history != NULL);
}

GtkWidget *
limber_rmdq_page_new (LimberJournal *journal)
{
  LimberRmdqPage *self = g_object_new (LIMBER_TYPE_RMDQ_PAGE, NULL);

  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "changed", G_CALLBACK (history_changed), self,
                           G_CONNECT_SWAPPED);
  history_changed (self);
  return GTK_WIDGET (self);
}

static void
limber_rmdq_page_dispose (GObject *object)
{
  LimberRmdqPage *self = LIMBER_RMDQ_PAGE (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->entry, limber_entry_free);
  G_OBJECT_CLASS (limber_rmdq_page_parent_class)->dispose (object);
}

static void
limber_rmdq_page_class_init (LimberRmdqPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_rmdq_page_dispose;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-rmdq-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, form);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, instructions);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, note);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, statements);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, count);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, discard_button);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, told);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, result);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, meaning);
  gtk_widget_class_bind_template_child (widget_class, LimberRmdqPage, back_button);
  gtk_widget_class_bind_template_callback (widget_class, done_clicked);
  gtk_widget_class_bind_template_callback (widget_class, discard_clicked);
}

static void
limber_rmdq_page_init (LimberRmdqPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_set_text (self->instructions, limber_rmdq_instructions ());
  gtk_widget_set_visible (GTK_WIDGET (self->note), limber_rmdq_note () != NULL);
  if (limber_rmdq_note ())
    limber_ui_set_text (self->note, limber_rmdq_note ());
  for (guint i = 0; i < LIMBER_RMDQ_N; i++)
    {
      GtkWidget *check = limber_ui_check_new (limber_rmdq_statement (i));

      g_object_set_data (G_OBJECT (check), INDEX, GUINT_TO_POINTER (i));
      g_signal_connect_object (check, "toggled", G_CALLBACK (statement_toggled), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (self->statements, check);
    }
}
