/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pain-verdict.h"

#include "limber-ui.h"

struct _LimberPainVerdict
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *advice;
  GtkLabel *rule;
  GtkWidget *help_button;
};

G_DEFINE_FINAL_TYPE (LimberPainVerdict, limber_pain_verdict, ADW_TYPE_BIN)

void
limber_pain_verdict_show (LimberPainVerdict *self, LimberPainColor color, LimberPainMoment moment,
                          const LimberPainRule *rule)
{
  g_autofree char *words = limber_pain_rule_words (rule);

  g_return_if_fail (LIMBER_IS_PAIN_VERDICT (self));

  limber_ui_set_text (self->title, limber_pain_color_title (color));
  limber_ui_set_text (self->advice, limber_pain_color_advice (color, moment));
  limber_ui_set_text (self->rule, words);
  limber_ui_set_class (GTK_WIDGET (self), "green", color == LIMBER_PAIN_GREEN);
  limber_ui_set_class (GTK_WIDGET (self), "amber", color == LIMBER_PAIN_AMBER);
  limber_ui_set_class (GTK_WIDGET (self), "red", color == LIMBER_PAIN_RED);
  gtk_widget_set_visible (self->help_button,
                          color == LIMBER_PAIN_RED && moment != LIMBER_PAIN_DURING);
  gtk_widget_set_visible (GTK_WIDGET (self), color != LIMBER_PAIN_UNKNOWN);
}

static void
limber_pain_verdict_class_init (LimberPainVerdictClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-pain-verdict.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPainVerdict, title);
  gtk_widget_class_bind_template_child (widget_class, LimberPainVerdict, advice);
  gtk_widget_class_bind_template_child (widget_class, LimberPainVerdict, rule);
  gtk_widget_class_bind_template_child (widget_class, LimberPainVerdict, help_button);
}

static void
limber_pain_verdict_init (LimberPainVerdict *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
