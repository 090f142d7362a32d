/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-question-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-note-view.h"
#include "limber-ui.h"

struct _LimberQuestionCard
{
  AdwBin parent_instance;

  LimberNoteView *question;
  GtkCheckButton *answered;
  GtkWidget *delete_button;
  LimberNoteView *reply;

  LimberJournal *journal;
  LimberEntry *entry;
  gboolean showing; /* what changes is not the person's doing */
};

static guint deleted_signal;

G_DEFINE_FINAL_TYPE (LimberQuestionCard, limber_question_card, ADW_TYPE_BIN)

static void
keep (LimberQuestionCard *self)
{
  limber_journal_put (self->journal, limber_entry_copy (self->entry));
}

/* A question of which all words were deleted stays as it was: it has a button for that. */
static void
question_edited (LimberQuestionCard *self, const char *text)
{
  if (!text)
    return;
  g_free (self->entry->text);
  self->entry->text = g_strdup (text);
  keep (self);
}

static void
reply_edited (LimberQuestionCard *self, const char *text)
{
  g_free (self->entry->reply);
  self->entry->reply = g_strdup (text);
  keep (self);
}

static void
answered_toggled (LimberQuestionCard *self)
{
  gboolean answered = gtk_check_button_get_active (self->answered);

  gtk_widget_set_visible (GTK_WIDGET (self->reply), answered);
  if (self->showing)
    return;
  self->entry->end = answered ? limber_journal_now (self->journal) : (LimberWallTime){ 0 };
  keep (self);
  if (answered)
    limber_note_view_focus (self->reply);
}

static void
delete_clicked (LimberQuestionCard *self)
{
  limber_note_view_save (self->question);
  limber_note_view_save (self->reply);
  g_signal_emit (self, deleted_signal, 0, self->entry);
}

static void
name_controls (LimberQuestionCard *self)
{
  limber_ui_set_description (GTK_WIDGET (self->answered), self->entry->text);
  limber_ui_set_description (self->delete_button, self->entry->text);
}

void
limber_question_card_show (LimberQuestionCard *self, const LimberEntry *question)
{
  g_return_if_fail (LIMBER_IS_QUESTION_CARD (self));

  g_clear_pointer (&self->entry, limber_entry_free);
  self->entry = limber_entry_copy (question);
  if (!self->entry->text)
    self->entry->text = g_strdup ("");
  self->showing = TRUE;
  limber_note_view_set_text (self->question, question->text);
  limber_note_view_set_text (self->reply, question->reply);
  gtk_check_button_set_active (self->answered, question->end.utc_us != 0);
  self->showing = FALSE;
  name_controls (self);
}

GtkWidget *
limber_question_card_new (LimberJournal *journal)
{
  LimberQuestionCard *self = g_object_new (LIMBER_TYPE_QUESTION_CARD, NULL);

  self->journal = g_object_ref (journal);
  return GTK_WIDGET (self);
}

static void
limber_question_card_dispose (GObject *object)
{
  LimberQuestionCard *self = LIMBER_QUESTION_CARD (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->entry, limber_entry_free);
  G_OBJECT_CLASS (limber_question_card_parent_class)->dispose (object);
}

static void
limber_question_card_class_init (LimberQuestionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_question_card_dispose;
  deleted_signal = g_signal_new ("deleted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  g_type_ensure (LIMBER_TYPE_NOTE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-question-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionCard, question);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionCard, answered);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionCard, delete_button);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionCard, reply);
  gtk_widget_class_bind_template_callback (widget_class, question_edited);
  gtk_widget_class_bind_template_callback (widget_class, reply_edited);
  gtk_widget_class_bind_template_callback (widget_class, answered_toggled);
  gtk_widget_class_bind_template_callback (widget_class, delete_clicked);
}

static void
limber_question_card_init (LimberQuestionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
