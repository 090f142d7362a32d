/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-hurt-panel.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-help-signs.h"
#include "limber-pain-scale.h"
#include "limber-pain-verdict.h"
#include "limber-ui.h"

struct _LimberHurtPanel
{
  AdwBin parent_instance;

  GtkWidget *title;
  GtkLabel *exercise;
  GtkWidget *words;
  GtkLabel *easier;
  GtkWidget *questions;
  LimberPainScale *pain;
  GtkCheckButton *spread;
  LimberPainVerdict *verdict;
  GtkWidget *signs;
  GtkBox *help;
  GtkBox *choices;
  GtkWidget *easier_button;
  GtkWidget *skip_button;
  GtkWidget *carry_on_button;
  GtkWidget *end_button;

  LimberRunner *runner; /* (nullable): until it is opened for the first time */
  guint step;
  gboolean portrait;
  LimberStepAnswers told; /* what the runner knows */
};

G_DEFINE_FINAL_TYPE (LimberHurtPanel, limber_hurt_panel, ADW_TYPE_BIN)

static LimberTimeline *
get_timeline (LimberHurtPanel *self)
{
  return limber_session_get_timeline (limber_runner_get_session (self->runner));
}

static LimberPainRule
get_rule (LimberHurtPanel *self)
{
  LimberTimeline *timeline = get_timeline (self);

  return limber_pain_rule_for_step (limber_timeline_get_routine (timeline),
                                    limber_timeline_get_step (timeline, self->step)->step);
}

/* What is best next stands out; where it is not known, the easier way if there is one. */
static void
recommend (LimberHurtPanel *self, LimberPainColor color)
{
  gboolean easier = gtk_widget_get_visible (self->easier_button);
  gboolean red = color == LIMBER_PAIN_RED;
  gboolean green = color == LIMBER_PAIN_GREEN;

  limber_ui_set_class (self->easier_button, "suggested-action", !red && !green);
  limber_ui_set_class (self->skip_button, "suggested-action", red || (!easier && !green));
  limber_ui_set_class (self->end_button, "suggested-action", red);
  limber_ui_set_class (self->carry_on_button, "suggested-action", green);
}

/* Signs that ask for help come up to where the eye is, in place of what is no longer news. */
static void
show_color (LimberHurtPanel *self)
{
  LimberPainRule rule = get_rule (self);
  gboolean red;
  LimberPainColor color =
      limber_pain_rule_color (&rule, limber_pain_scale_get_value (self->pain),
                              limber_runner_get_record (self->runner)->answers.pain_before,
                              gtk_check_button_get_active (self->spread));

  red = color == LIMBER_PAIN_RED;
  limber_pain_verdict_show (self->verdict, color, LIMBER_PAIN_DURING, &rule);
  gtk_widget_set_visible (self->title, !(red && self->portrait));
  gtk_widget_set_visible (self->words, !red);
  gtk_widget_set_visible (GTK_WIDGET (self->easier),
                          !red && gtk_widget_get_visible (self->easier_button));
  limber_ui_set_class (self->signs, "urgent", red);
  recommend (self, color);
}

static LimberStepAnswers
get_answers (LimberHurtPanel *self)
{
  return (LimberStepAnswers){
    .pain = limber_pain_scale_get_value (self->pain),
    .spread = gtk_check_button_get_active (self->spread),
  };
}

static void
show_easier (LimberHurtPanel *self, const char *easier)
{
  /* Translators: an easier form of an exercise, in words */
  g_autofree char *words = easier ? g_strdup_printf (_ ("The easier way: %s"), easier) : NULL;

  limber_ui_set_text (self->easier, words ? words : "");
  gtk_widget_set_visible (self->easier_button, easier != NULL);
  if (easier)
    limber_ui_set_description (self->easier_button, easier);
}

void
limber_hurt_panel_open (LimberHurtPanel *self, LimberRunner *runner, gboolean asks)
{
  LimberSession *session = limber_runner_get_session (runner);
  g_autofree char *easier = limber_session_get_easier (session);

  g_return_if_fail (LIMBER_IS_HURT_PANEL (self));

  g_set_object (&self->runner, runner);
  self->step =
      limber_timeline_get_phase (get_timeline (self), limber_session_get_phase (session))->step;
  limber_ui_set_text (self->exercise,
                      limber_timeline_get_step (get_timeline (self), self->step)->exercise->name);
  show_easier (self, easier);
  gtk_widget_set_visible (self->questions, asks);
  limber_pain_scale_reset (self->pain);
  gtk_check_button_set_active (self->spread, FALSE);
  self->told = get_answers (self);
  show_color (self);
}

void
limber_hurt_panel_close (LimberHurtPanel *self)
{
  LimberStepAnswers answers = get_answers (self);

  g_return_if_fail (LIMBER_IS_HURT_PANEL (self));

  if (answers.pain == self->told.pain && answers.spread == self->told.spread)
    return;
  self->told = answers;
  limber_runner_answer_step (self->runner, self->step, &answers);
}

void
limber_hurt_panel_set_portrait (LimberHurtPanel *self, gboolean portrait)
{
  g_return_if_fail (LIMBER_IS_HURT_PANEL (self));

  self->portrait = portrait;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->choices),
                                  portrait ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  if (self->runner)
    show_color (self);
}

void
limber_hurt_panel_focus (LimberHurtPanel *self)
{
  g_return_if_fail (LIMBER_IS_HURT_PANEL (self));
  gtk_widget_grab_focus (gtk_widget_get_visible (self->easier_button) ? self->easier_button
                                                                      : self->skip_button);
}

/* A page in front of it may be the last that the person sees. */
static void
limber_hurt_panel_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (limber_hurt_panel_parent_class)->unmap (widget);
  limber_hurt_panel_close (LIMBER_HURT_PANEL (widget));
}

static void
limber_hurt_panel_dispose (GObject *object)
{
  g_clear_object (&LIMBER_HURT_PANEL (object)->runner);
  G_OBJECT_CLASS (limber_hurt_panel_parent_class)->dispose (object);
}

static void
limber_hurt_panel_class_init (LimberHurtPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_hurt_panel_dispose;
  widget_class->unmap = limber_hurt_panel_unmap;
  g_type_ensure (LIMBER_TYPE_PAIN_SCALE);
  g_type_ensure (LIMBER_TYPE_PAIN_VERDICT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-hurt-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, title);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, exercise);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, words);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, easier);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, questions);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, spread);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, verdict);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, signs);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, help);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, choices);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, easier_button);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, skip_button);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, carry_on_button);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, end_button);
  gtk_widget_class_bind_template_callback (widget_class, show_color);
}

static void
limber_hurt_panel_init (LimberHurtPanel *self)
{
  g_auto (GStrv) signs = limber_help_signs ();

  gtk_widget_init_template (GTK_WIDGET (self));
  self->told = get_answers (self);
  limber_ui_bullet_list (self->help, (const char *const *) signs);
  limber_pain_scale_take_digits (self->pain, GTK_WIDGET (self));
}
