/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-morning-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-morning.h"
#include "limber-pain-scale.h"
#include "limber-pain-verdict.h"
#include "limber-ui.h"

struct _LimberMorningCard
{
  AdwBin parent_instance;

  LimberPainScale *pain;
  LimberPainVerdict *verdict;
  GtkWidget *thanks;
  GtkButton *close_button;

  LimberJournal *journal;
  GSettings *settings;
  LimberRecord *record; /* (nullable): the session that is asked about */
  gboolean asked;       /* the person has seen the question */
};

G_DEFINE_FINAL_TYPE (LimberMorningCard, limber_morning_card, ADW_TYPE_BIN)

static void
put_away (LimberMorningCard *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  /* The focus must not go with the card. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)) && root)
    gtk_widget_child_focus (GTK_WIDGET (root), GTK_DIR_TAB_FORWARD);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  g_clear_pointer (&self->record, limber_record_free);
}

static void
mark_asked (LimberMorningCard *self)
{
  if (self->asked || !self->record)
    return;
  self->asked = TRUE;
  limber_recorder_mark_asked (limber_journal_get_recorder (self->journal), self->record->id);
}

static void
ask (LimberMorningCard *self, const LimberRecord *record)
{
  g_autofree char *question = limber_morning_question (record, limber_journal_now (self->journal));

  self->record = limber_record_copy (record);
  self->asked = FALSE;
  g_object_set (self->pain, "question", question, NULL);
  limber_pain_scale_reset (self->pain);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict), FALSE);
  gtk_widget_set_visible (self->thanks, FALSE);
  gtk_button_set_label (self->close_button, _ ("Skip"));
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    mark_asked (self);
}

static gboolean
is_still_there (LimberMorningCard *self, LimberHistory *history)
{
  for (guint i = limber_history_get_n_records (history); i > 0; i--)
    if (g_str_equal (limber_history_get_record (history, i - 1)->id, self->record->id))
      return TRUE;
  return FALSE;
}

static void
update (LimberMorningCard *self)
{
  gboolean wanted = g_settings_get_boolean (self->settings, "ask-about-pain");
  LimberHistory *history = wanted ? limber_journal_get_history (self->journal) : NULL;
  const LimberRecord *record;

  if (self->record && (!history || !is_still_there (self, history)))
    put_away (self);
  if (self->record || !history)
    return;
  record = limber_morning_find (history, limber_journal_now (self->journal));
  if (record)
    ask (self, record);
}

static void
answered (LimberMorningCard *self, int value)
{
  LimberAnswers answers = LIMBER_NO_ANSWERS;
  LimberPainRule rule;
  LimberPainColor color;

  if (!self->record)
    return;
  rule = limber_pain_rule_for_record (self->record);
  answers.pain_morning = value;
  limber_recorder_answer (limber_journal_get_recorder (self->journal), self->record->id, &answers);
  self->record->answers.pain_morning = value;
  color = limber_record_get_pain_color (self->record);
  limber_pain_verdict_show (self->verdict, color, limber_record_get_morning_moment (self->record),
                            &rule);
  gtk_widget_set_visible (self->thanks, color == LIMBER_PAIN_UNKNOWN);
  gtk_button_set_label (self->close_button, _ ("Done"));
}

static gboolean
key_pressed (LimberMorningCard *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0
      || (keyval != GDK_KEY_Escape && gdk_keyval_to_lower (keyval) != GDK_KEY_s))
    return FALSE;
  put_away (self);
  return TRUE;
}

void
limber_morning_card_bind (LimberMorningCard *self, LimberJournal *journal, GSettings *settings)
{
  g_return_if_fail (LIMBER_IS_MORNING_CARD (self));
  g_return_if_fail (self->journal == NULL);

  self->journal = g_object_ref (journal);
  self->settings = g_object_ref (settings);
  g_signal_connect_object (journal, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::ask-about-pain", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
limber_morning_card_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (limber_morning_card_parent_class)->map (widget);
  mark_asked (LIMBER_MORNING_CARD (widget));
}

static void
limber_morning_card_dispose (GObject *object)
{
  LimberMorningCard *self = LIMBER_MORNING_CARD (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->record, limber_record_free);
  G_OBJECT_CLASS (limber_morning_card_parent_class)->dispose (object);
}

static void
limber_morning_card_class_init (LimberMorningCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_morning_card_dispose;
  widget_class->map = limber_morning_card_map;
  g_type_ensure (LIMBER_TYPE_PAIN_SCALE);
  g_type_ensure (LIMBER_TYPE_PAIN_VERDICT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-morning-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberMorningCard, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberMorningCard, verdict);
  gtk_widget_class_bind_template_child (widget_class, LimberMorningCard, thanks);
  gtk_widget_class_bind_template_child (widget_class, LimberMorningCard, close_button);
  gtk_widget_class_bind_template_callback (widget_class, answered);
  gtk_widget_class_bind_template_callback (widget_class, put_away);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
limber_morning_card_init (LimberMorningCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
