/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-questions-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-draft-view.h"
#include "limber-entry-list.h"
#include "limber-question-card.h"
#include "limber-ui.h"
#include "limber-undo-bar.h"

struct _LimberQuestionsPage
{
  AdwBin parent_instance;

  GtkWidget *content;
  LimberDraftView *draft;
  GtkWidget *none;
  GtkBox *open;
  GtkWidget *answered_part;
  GtkBox *answered;
  LimberUndoBar *undo;

  LimberJournal *journal;
  GHashTable *were_answered; /* (element-type utf8): ids; (nullable): before the first history */
};

G_DEFINE_FINAL_TYPE (LimberQuestionsPage, limber_questions_page, ADW_TYPE_BIN)

static void
card_deleted (LimberQuestionsPage *self, const LimberEntry *question)
{
  limber_undo_bar_delete (self->undo, self->journal, _ ("The question is deleted."), question);
}

static GtkWidget *
card_new (gpointer page, const LimberEntry *question)
{
  LimberQuestionsPage *self = page;
  GtkWidget *card = limber_question_card_new (self->journal);

  g_signal_connect_object (card, "deleted", G_CALLBACK (card_deleted), self, G_CONNECT_SWAPPED);
  return card;
}

static void
card_show (gpointer page, GtkWidget *card, const LimberEntry *question)
{
  limber_question_card_show (LIMBER_QUESTION_CARD (card), question);
}

/* One that is ticked stays where it is as long as the page is there: what the person works on must
 * not run away. */
static void
note_answered (LimberQuestionsPage *self, const GPtrArray *questions)
{
  if (self->were_answered)
    return;
  self->were_answered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < questions->len; i++)
    {
      const LimberEntry *question = g_ptr_array_index (questions, i);

      if (question->end.utc_us != 0)
        g_hash_table_add (self->were_answered, g_strdup (question->id));
    }
}

static void
history_changed (LimberQuestionsPage *self)
{
  LimberHistory *history = limber_journal_get_history (self->journal);
  g_autoptr (GPtrArray) questions = NULL;
  g_autoptr (GPtrArray) open = g_ptr_array_new ();
  g_autoptr (GPtrArray) answered = g_ptr_array_new ();

  gtk_widget_set_visible (self->content, history != NULL);
  if (!history)
    return;
  questions = limber_history_list (history, LIMBER_ENTRY_QUESTION);
  note_answered (self, questions);
  for (guint i = questions->len; i > 0; i--)
    {
      LimberEntry *question = g_ptr_array_index (questions, i - 1);

      if (!limber_draft_view_has (self->draft, question->id))
        g_ptr_array_add (
            g_hash_table_contains (self->were_answered, question->id) ? answered : open, question);
    }
  limber_entry_list_show (self->open, open, card_new, card_show, self);
  limber_entry_list_show (self->answered, answered, card_new, card_show, self);
  gtk_widget_set_visible (self->none, open->len == 0);
  gtk_widget_set_visible (self->answered_part, answered->len > 0);
}

static void
undone (LimberQuestionsPage *self)
{
  limber_draft_view_focus (self->draft);
}

void
limber_questions_page_focus (LimberQuestionsPage *self)
{
  g_return_if_fail (LIMBER_IS_QUESTIONS_PAGE (self));
  limber_draft_view_focus (self->draft);
}

GtkWidget *
limber_questions_page_new (LimberJournal *journal)
{
  LimberQuestionsPage *self = g_object_new (LIMBER_TYPE_QUESTIONS_PAGE, NULL);

  self->journal = g_object_ref (journal);
  limber_draft_view_set_journal (self->draft, journal, LIMBER_ENTRY_QUESTION);
  g_signal_connect_object (journal, "changed", G_CALLBACK (history_changed), self,
                           G_CONNECT_SWAPPED);
  history_changed (self);
  return GTK_WIDGET (self);
}

static void
limber_questions_page_dispose (GObject *object)
{
  LimberQuestionsPage *self = LIMBER_QUESTIONS_PAGE (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->were_answered, g_hash_table_unref);
  G_OBJECT_CLASS (limber_questions_page_parent_class)->dispose (object);
}

static void
limber_questions_page_class_init (LimberQuestionsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_questions_page_dispose;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_DRAFT_VIEW);
  g_type_ensure (LIMBER_TYPE_UNDO_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-questions-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionsPage, content);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionsPage, draft);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionsPage, none);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionsPage, open);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionsPage, answered_part);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionsPage, answered);
  gtk_widget_class_bind_template_child (widget_class, LimberQuestionsPage, undo);
  gtk_widget_class_bind_template_callback (widget_class, history_changed);
  gtk_widget_class_bind_template_callback (widget_class, undone);
}

static void
limber_questions_page_init (LimberQuestionsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
