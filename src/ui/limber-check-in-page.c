/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-check-in-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-activity-card.h"
#include "limber-breakpoint.h"
#include "limber-check-in.h"
#include "limber-date-words.h"
#include "limber-dose.h"
#include "limber-draft-view.h"
#include "limber-entry-list.h"
#include "limber-note-view.h"
#include "limber-ui.h"
#include "limber-undo-bar.h"

struct _LimberCheckInPage
{
  AdwBin parent_instance;

  GtkWidget *content;
  GtkLabel *due;
  LimberNoteView *goal;
  GtkBox *activities;
  LimberDraftView *draft;
  GtkLabel *mean;
  GtkLabel *score;
  GtkButton *rmdq_button;
  GtkWidget *history;
  GtkBox *scores;
  LimberUndoBar *undo;

  LimberJournal *journal;
  LimberCheckIn *check_in; /* (nullable): until the history was read */
};

G_DEFINE_FINAL_TYPE (LimberCheckInPage, limber_check_in_page, ADW_TYPE_BIN)

static int
today (LimberCheckInPage *self)
{
  return limber_wall_time_get_day (limber_journal_now (self->journal));
}

/* --- The goal --- */

/* A goal that is changed on another day is another one, and the old one stays in the record. */
static void
goal_edited (LimberCheckInPage *self, const char *text)
{
  LimberHistory *history = limber_journal_get_history (self->journal);
  const LimberEntry *latest = limber_history_get_latest (history, LIMBER_ENTRY_GOAL);
  LimberEntry *goal;

  if (latest && limber_wall_time_get_day (latest->at) == today (self))
    goal = limber_entry_copy (latest);
  else
    goal = limber_entry_new (LIMBER_ENTRY_GOAL, limber_journal_now (self->journal));
  g_free (goal->text);
  goal->text = g_strdup (text);
  limber_journal_put (self->journal, goal);
}

/* --- Own activities --- */

static void
activity_removed (LimberCheckInPage *self, const LimberEntry *activity, gboolean scored)
{
  LimberEntry *ended;

  if (!scored)
    {
      limber_undo_bar_delete (self->undo, self->journal, _ ("The activity is deleted."), activity);
      return;
    }
  ended = limber_entry_copy (activity);
  ended->end = limber_journal_now (self->journal);
  limber_undo_bar_offer (self->undo, self->journal,
                         _ ("It is not asked again. Its scores stay in your record."), activity);
  limber_journal_put (self->journal, ended);
}

static GtkWidget *
card_new (gpointer page, const LimberEntry *activity)
{
  LimberCheckInPage *self = page;
  GtkWidget *card = limber_activity_card_new (self->journal);

  g_signal_connect_object (card, "removed", G_CALLBACK (activity_removed), self, G_CONNECT_SWAPPED);
  return card;
}

static const LimberActivity *
activity_of (LimberCheckInPage *self, const LimberEntry *entry)
{
  for (guint i = 0; i < self->check_in->activities->len; i++)
    {
      const LimberActivity *activity = g_ptr_array_index (self->check_in->activities, i);

      if (activity->activity == entry)
        return activity;
    }
  return NULL;
}

static void
card_show (gpointer page, GtkWidget *card, const LimberEntry *entry)
{
  limber_activity_card_show (LIMBER_ACTIVITY_CARD (card), activity_of (page, entry));
}

static void
show_activities (LimberCheckInPage *self)
{
  g_autofree char *mean = limber_check_in_mean_label (self->check_in);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();

  for (guint i = 0; i < self->check_in->activities->len; i++)
    {
      const LimberActivity *activity = g_ptr_array_index (self->check_in->activities, i);

      if (!limber_draft_view_has (self->draft, activity->activity->id))
        g_ptr_array_add (shown, (gpointer) activity->activity);
    }
  limber_entry_list_show (self->activities, shown, card_new, card_show, self);
  gtk_widget_set_visible (GTK_WIDGET (self->draft), shown->len < LIMBER_ACTIVITIES_MAX);
  gtk_widget_set_visible (GTK_WIDGET (self->mean), shown->len > 0);
  limber_ui_set_text (self->mean, mean);
}

/* --- The questionnaire --- */

static int
rmdq_at (LimberCheckInPage *self, guint index)
{
  return ((const LimberEntry *) g_ptr_array_index (self->check_in->rmdq, index))->value;
}

static void
show_rmdq_scores (LimberCheckInPage *self)
{
  guint n = self->check_in->rmdq->len;

  limber_ui_remove_children (self->scores);
  for (guint i = n; i > 0; i--)
    {
      const LimberEntry *entry = g_ptr_array_index (self->check_in->rmdq, i - 1);
      g_autofree char *date = limber_words_short_date (limber_wall_time_get_day (entry->at));
      /* Translators: a date, and how many statements were ticked: "24 Sep 2026: 6 of 24" */
      g_autofree char *line =
          g_strdup_printf (_ ("%s: %d of %d"), date, entry->value, LIMBER_RMDQ_N);

      gtk_box_append (self->scores, limber_ui_wrapped_label (line, NULL));
    }
  gtk_widget_set_visible (self->history, n > 1);
}

static void
show_rmdq (LimberCheckInPage *self)
{
  guint n = self->check_in->rmdq->len;
  const LimberEntry *draft = limber_rmdq_get_draft (self->check_in->history);
  gboolean begun = draft && limber_wall_time_get_day (draft->at) == today (self);

  gtk_widget_set_visible (GTK_WIDGET (self->score), n > 0);
  if (n > 0)
    {
      int latest = rmdq_at (self, n - 1);
      g_autofree char *score = limber_rmdq_score_label (latest);
      g_autofree char *meaning =
          limber_rmdq_meaning_label (n > 1 ? rmdq_at (self, 0) : LIMBER_UNSET, latest);
      g_autofree char *words = g_strjoin (" ", score, meaning, NULL);

      limber_ui_set_text (self->score, words);
    }
  gtk_button_set_label (self->rmdq_button, begun ? _ ("Carry On") : _ ("Fill It In"));
  show_rmdq_scores (self);
}

/* --- The page --- */

static void
history_changed (LimberCheckInPage *self)
{
  LimberHistory *history = limber_journal_get_history (self->journal);
  gboolean due;

  gtk_widget_set_visible (self->content, history != NULL);
  if (!history)
    return;
  g_clear_pointer (&self->check_in, limber_check_in_free);
  self->check_in = limber_check_in_new (history);
  due = limber_check_in_is_due (self->check_in, today (self));
  gtk_widget_set_visible (GTK_WIDGET (self->due), due);
  if (due)
    {
      g_autofree char *words = limber_check_in_due_label (self->check_in, today (self));

      limber_ui_set_text (self->due, words);
    }
  limber_note_view_set_text (self->goal, limber_goal_get (history));
  show_activities (self);
  show_rmdq (self);
}

static void
undone (LimberCheckInPage *self)
{
  gtk_widget_child_focus (GTK_WIDGET (self->activities), GTK_DIR_TAB_FORWARD);
}

GtkWidget *
limber_check_in_page_new (LimberJournal *journal)
{
  LimberCheckInPage *self = g_object_new (LIMBER_TYPE_CHECK_IN_PAGE, NULL);

  self->journal = g_object_ref (journal);
  limber_draft_view_set_journal (self->draft, journal, LIMBER_ENTRY_ACTIVITY);
  g_signal_connect_object (journal, "changed", G_CALLBACK (history_changed), self,
                           G_CONNECT_SWAPPED);
  history_changed (self);
  return GTK_WIDGET (self);
}

static void
limber_check_in_page_dispose (GObject *object)
{
  LimberCheckInPage *self = LIMBER_CHECK_IN_PAGE (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->check_in, limber_check_in_free);
  G_OBJECT_CLASS (limber_check_in_page_parent_class)->dispose (object);
}

static void
limber_check_in_page_class_init (LimberCheckInPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_check_in_page_dispose;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_DRAFT_VIEW);
  g_type_ensure (LIMBER_TYPE_NOTE_VIEW);
  g_type_ensure (LIMBER_TYPE_UNDO_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-check-in-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, content);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, due);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, goal);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, activities);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, draft);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, mean);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, score);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, rmdq_button);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, history);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, scores);
  gtk_widget_class_bind_template_child (widget_class, LimberCheckInPage, undo);
  gtk_widget_class_bind_template_callback (widget_class, goal_edited);
  gtk_widget_class_bind_template_callback (widget_class, history_changed);
  gtk_widget_class_bind_template_callback (widget_class, undone);
}

static void
limber_check_in_page_init (LimberCheckInPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
