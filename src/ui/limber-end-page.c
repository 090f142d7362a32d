/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-end-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-note-view.h"
#include "limber-pain-scale.h"
#include "limber-pain-verdict.h"
#include "limber-reason-button.h"
#include "limber-ui.h"
#include "limber-words.h"

struct _LimberEndPage
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *minutes;
  GtkLabel *words;
  AdwPreferencesGroup *steps;
  GtkWidget *scroller;
  LimberPainScale *pain;
  LimberPainVerdict *verdict;
  AdwPreferencesGroup *more;
  LimberNoteView *note;

  LimberRunner *runner;
};

G_DEFINE_FINAL_TYPE (LimberEndPage, limber_end_page, ADW_TYPE_BIN)

static const char *
status_in_words (const LimberStepRecord *record)
{
  switch (record->status)
    {
    case LIMBER_STEP_DONE:
      return _ ("Done");
    case LIMBER_STEP_PART:
      return _ ("Partly done");
    case LIMBER_STEP_SKIPPED:
      return _ ("Skipped");
    case LIMBER_STEP_PENDING:
    default:
      return _ ("Not reached");
    }
}

static const char *
status_icon (const LimberStepRecord *record)
{
  switch (record->status)
    {
    case LIMBER_STEP_DONE:
      return "limber-done-symbolic";
    case LIMBER_STEP_PART:
      return "limber-part-symbolic";
    case LIMBER_STEP_SKIPPED:
      return "limber-skipped-symbolic";
    case LIMBER_STEP_PENDING:
    default:
      return "limber-pending-symbolic";
    }
}

static char *
record_in_words (const LimberStepRecord *record)
{
  g_autoptr (GString) words = g_string_new (status_in_words (record));

  if (record->easier)
    g_string_append_printf (words, " · %s", _ ("the easier way"));
  if (record->hurt)
    g_string_append_printf (words, " · %s", _ ("it hurt"));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* --- Answers --- */

static void
show_color (LimberEndPage *self)
{
  const LimberRecord *record = limber_runner_get_record (self->runner);
  LimberPainRule rule = limber_pain_rule_for_record (record);

  limber_pain_verdict_show (self->verdict, limber_record_get_pain_color (record), LIMBER_PAIN_AFTER,
                            &rule);
}

static void
pain_answered (LimberEndPage *self, int value)
{
  LimberAnswers answers = LIMBER_NO_ANSWERS;

  answers.pain_after = value;
  limber_runner_answer (self->runner, &answers);
  show_color (self);
}

static void
effort_answered (LimberEndPage *self, int value)
{
  LimberAnswers answers = LIMBER_NO_ANSWERS;

  answers.effort = value;
  limber_runner_answer (self->runner, &answers);
}

static void
confidence_answered (LimberEndPage *self, int value)
{
  LimberAnswers answers = LIMBER_NO_ANSWERS;

  answers.confidence = value;
  limber_runner_answer (self->runner, &answers);
}

static void
note_edited (LimberEndPage *self, const char *text)
{
  g_autofree char *note = g_strdup (text ? text : "");
  LimberAnswers answers = LIMBER_NO_ANSWERS;

  answers.note = note;
  limber_runner_answer (self->runner, &answers);
}

static void
reason_chosen (LimberEndPage *self, int reason, GtkWidget *button)
{
  guint step = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "step"));
  LimberStepAnswers answers = { .reason = (LimberSkipReason) reason, .pain = LIMBER_UNSET };

  limber_runner_answer_step (self->runner, step, &answers);
}

/* --- What was done --- */

static void
add_reason (LimberEndPage *self, GtkWidget *row, guint step, const char *exercise)
{
  LimberSession *session = limber_runner_get_session (self->runner);
  GtkWidget *button =
      limber_reason_button_new (exercise, limber_session_get_record (session, step)->reason);

  g_object_set_data (G_OBJECT (button), "step", GUINT_TO_POINTER (step));
  g_signal_connect_object (button, "chosen", G_CALLBACK (reason_chosen), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static void
add_row (LimberEndPage *self, guint step, gboolean asks)
{
  LimberSession *session = limber_runner_get_session (self->runner);
  const LimberStepRecord *record = limber_session_get_record (session, step);
  const char *name =
      limber_timeline_get_step (limber_session_get_timeline (session), step)->exercise->name;
  g_autofree char *words = record_in_words (record);
  GtkWidget *row = limber_ui_row_new (name, words);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name (status_icon (record)));
  /* Who skips an exercise in its middle has skipped it, too. */
  if (asks && (record->status == LIMBER_STEP_SKIPPED || record->status == LIMBER_STEP_PART))
    add_reason (self, row, step, name);
  adw_preferences_group_add (self->steps, row);
}

static gboolean
any_hurt (LimberSession *session, guint n)
{
  for (guint i = 0; i < n; i++)
    if (limber_session_get_record (session, i)->hurt)
      return TRUE;
  return FALSE;
}

static const char *
kind_words (gboolean finished, gboolean hurt)
{
  if (hurt)
    return _ ("Some of it hurt today. You did right to say so. If pain stays up tomorrow, do less "
              "next time, and tell the person who looks after your back.");
  if (finished)
    return _ ("You looked after your back today. A little soreness tomorrow is common. It should "
              "settle within a day.");
  return _ ("Every bit counts. Take up the rest another time.");
}

GtkWidget *
limber_end_page_new (LimberRunner *runner, gboolean asks)
{
  LimberEndPage *self = g_object_new (LIMBER_TYPE_END_PAGE, NULL);
  LimberSession *session = limber_runner_get_session (runner);
  guint n = limber_timeline_get_n_steps (limber_session_get_timeline (session));
  gboolean finished = limber_session_get_finished (session);
  g_autofree char *minutes =
      limber_words_minutes (limber_minutes (limber_runner_get_played_us (runner)));

  self->runner = g_object_ref (runner);
  limber_ui_set_text (self->title, finished ? _ ("Well Done!") : _ ("Session Ended"));
  limber_ui_set_name (self->scroller, gtk_label_get_text (self->title));
  limber_ui_set_text (self->minutes, minutes);
  limber_ui_set_text (self->words, kind_words (finished, any_hurt (session, n)));
  gtk_widget_set_visible (GTK_WIDGET (self->pain), asks);
  gtk_widget_set_visible (GTK_WIDGET (self->more), asks);
  show_color (self);
  for (guint i = 0; i < n; i++)
    add_row (self, i, asks);
  return GTK_WIDGET (self);
}

void
limber_end_page_focus (LimberEndPage *self)
{
  g_return_if_fail (LIMBER_IS_END_PAGE (self));
  gtk_widget_grab_focus (self->scroller);
}

static void
limber_end_page_dispose (GObject *object)
{
  LimberEndPage *self = LIMBER_END_PAGE (object);

  g_clear_object (&self->runner);
  G_OBJECT_CLASS (limber_end_page_parent_class)->dispose (object);
}

static void
limber_end_page_class_init (LimberEndPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_end_page_dispose;
  g_type_ensure (LIMBER_TYPE_NOTE_VIEW);
  g_type_ensure (LIMBER_TYPE_PAIN_SCALE);
  g_type_ensure (LIMBER_TYPE_PAIN_VERDICT);
  gtk_widget_class_set_template_from_resource (widget_class, LIMBER_RESOURCES "limber-end-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, minutes);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, words);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, steps);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, verdict);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, more);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, note);
  gtk_widget_class_bind_template_callback (widget_class, pain_answered);
  gtk_widget_class_bind_template_callback (widget_class, effort_answered);
  gtk_widget_class_bind_template_callback (widget_class, confidence_answered);
  gtk_widget_class_bind_template_callback (widget_class, note_edited);
}

static void
limber_end_page_init (LimberEndPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_pain_scale_take_digits (self->pain, GTK_WIDGET (self));
}
