/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-activity-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-dose.h"
#include "limber-note-view.h"
#include "limber-pain-scale.h"
#include "limber-ui.h"

struct _LimberActivityCard
{
  AdwBin parent_instance;

  LimberNoteView *name;
  LimberPainScale *score;
  GtkLabel *change;
  GtkWidget *history;
  GtkBox *scores;
  GtkWidget *remove_button;

  LimberJournal *journal;
  LimberEntry *activity;
  LimberEntry *today; /* (nullable): the score that was given today */
  gboolean scored;
};

static guint removed_signal;

G_DEFINE_FINAL_TYPE (LimberActivityCard, limber_activity_card, ADW_TYPE_BIN)

/* An activity without a name stays as it was: it has a button to be done with. */
static void
name_edited (LimberActivityCard *self, const char *text)
{
  LimberEntry *activity;

  if (!text)
    return;
  activity = limber_entry_copy (self->activity);
  g_free (activity->text);
  activity->text = g_strdup (text);
  limber_journal_put (self->journal, activity);
}

static LimberEntry *
score_of_today (LimberActivityCard *self)
{
  LimberWallTime now = limber_journal_now (self->journal);
  LimberEntry *score;

  if (self->today && limber_wall_time_get_day (self->today->at) == limber_wall_time_get_day (now))
    return limber_entry_copy (self->today);
  score = limber_entry_new (LIMBER_ENTRY_ACTIVITY_SCORE, now);
  score->subject = g_strdup (self->activity->id);
  return score;
}

/* Two answers on one day are one that was put right. */
static void
score_answered (LimberActivityCard *self, int value)
{
  LimberEntry *score = score_of_today (self);

  score->value = value;
  limber_journal_put (self->journal, score);
}

static void
remove_clicked (LimberActivityCard *self)
{
  limber_note_view_save (self->name);
  g_signal_emit (self, removed_signal, 0, self->activity, self->scored);
}

static void
show_scores (LimberActivityCard *self, const LimberActivity *activity)
{
  limber_ui_remove_children (self->scores);
  for (guint i = activity->scores->len; i > 0; i--)
    {
      const LimberEntry *score = g_ptr_array_index (activity->scores, i - 1);
      g_autofree char *date = limber_words_short_date (limber_wall_time_get_day (score->at));
      /* Translators: a date, and how an activity went: "24 Sep 2026: 6 of 10" */
      g_autofree char *line =
          g_strdup_printf (_ ("%s: %d of %d"), date, score->value, LIMBER_ACTIVITY_SCORE_MAX);

      gtk_box_append (self->scores, limber_ui_wrapped_label (line, NULL));
    }
}

static void
show_change (LimberActivityCard *self, const LimberActivity *activity)
{
  gboolean changed = activity->scores->len > 1;

  gtk_widget_set_visible (GTK_WIDGET (self->change), changed);
  gtk_widget_set_visible (self->history, changed);
  if (changed)
    {
      g_autofree char *words =
          /* Translators: the scores of an activity */
          g_strdup_printf (_ ("At first %d, the last time %d."),
                           limber_activity_get_first (activity),
                           limber_activity_get_latest (activity));

      limber_ui_set_text (self->change, words);
    }
  show_scores (self, activity);
}

static void
show_question (LimberActivityCard *self)
{
  /* Translators: an activity in the person's own words */
  g_autofree char *question =
      g_strdup_printf (_ ("How does it go today: “%s”?"), self->activity->text);

  g_object_set (self->score, "question", question, NULL);
  limber_ui_set_description (self->remove_button, self->activity->text);
}

void
limber_activity_card_show (LimberActivityCard *self, const LimberActivity *activity)
{
  int day;
  const LimberEntry *today;

  g_return_if_fail (LIMBER_IS_ACTIVITY_CARD (self));

  day = limber_wall_time_get_day (limber_journal_now (self->journal));
  today = limber_activity_get_score (activity, day);
  g_clear_pointer (&self->activity, limber_entry_free);
  g_clear_pointer (&self->today, limber_entry_free);
  self->activity = limber_entry_copy (activity->activity);
  self->today = today ? limber_entry_copy (today) : NULL;
  self->scored = activity->scores->len > 0;
  limber_note_view_set_text (self->name, self->activity->text);
  limber_pain_scale_set_value (self->score, today ? today->value : LIMBER_UNSET);
  show_question (self);
  show_change (self, activity);
}

GtkWidget *
limber_activity_card_new (LimberJournal *journal)
{
  LimberActivityCard *self = g_object_new (LIMBER_TYPE_ACTIVITY_CARD, NULL);

  self->journal = g_object_ref (journal);
  return GTK_WIDGET (self);
}

static void
limber_activity_card_dispose (GObject *object)
{
  LimberActivityCard *self = LIMBER_ACTIVITY_CARD (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->activity, limber_entry_free);
  g_clear_pointer (&self->today, limber_entry_free);
  G_OBJECT_CLASS (limber_activity_card_parent_class)->dispose (object);
}

static void
limber_activity_card_class_init (LimberActivityCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_activity_card_dispose;
  removed_signal = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_BOOLEAN);
  g_type_ensure (LIMBER_TYPE_NOTE_VIEW);
  g_type_ensure (LIMBER_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-activity-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberActivityCard, name);
  gtk_widget_class_bind_template_child (widget_class, LimberActivityCard, score);
  gtk_widget_class_bind_template_child (widget_class, LimberActivityCard, change);
  gtk_widget_class_bind_template_child (widget_class, LimberActivityCard, history);
  gtk_widget_class_bind_template_child (widget_class, LimberActivityCard, scores);
  gtk_widget_class_bind_template_child (widget_class, LimberActivityCard, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, name_edited);
  gtk_widget_class_bind_template_callback (widget_class, score_answered);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked);
}

static void
limber_activity_card_init (LimberActivityCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
