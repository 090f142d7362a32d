/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-readiness-result.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-button-row.h"
#include "limber-plan-card.h"
#include "limber-ui.h"

struct _LimberReadinessResult
{
  AdwBin parent_instance;

  GtkWidget *head;
  GtkLabel *title;
  GtkLabel *words;
  GtkWidget *first; /* what to do until a doctor was asked */
  GtkBox *flare_box;
  AdwBin *plan;
  GtkWidget *others;

  LimberWeek *week;
  LimberReadinessAdvice advice;
};

G_DEFINE_FINAL_TYPE (LimberReadinessResult, limber_readiness_result, ADW_TYPE_BIN)

static const char *
title_in_words (const LimberReadinessAdvice *advice)
{
  static const char *const titles[LIMBER_N_LEVELS] = {
    N_ ("Start with a Gentle Week"),
    N_ ("A Moderate Week May Suit You"),
    N_ ("An Active Week May Suit You"),
  };

  return _ (titles[advice->level]);
}

static const char *
plan_in_words (const LimberReadinessAdvice *advice)
{
  if (advice->flare_day)
    return _ (
        "Your back hurts a lot just now. Do the flare-up routine until it settles, then go on "
        "with a gentle week.");
  if (!advice->known)
    return _ ("Without more answers, gentle is the way to begin. If it is too easy, take more.");
  return _ ("You can pick another week, and change it on any day. If in doubt, take the easier "
            "one: you can always do more next week.");
}

static void
show_head (LimberReadinessResult *self, const char *title, const char *words)
{
  limber_ui_set_text (self->title, title);
  limber_ui_set_text (self->words, words);
  limber_ui_set_name (self->head, title);
  limber_ui_set_description (self->head, words);
}

static void
show_plan (LimberReadinessResult *self)
{
  const LimberWeekPlan *plan = limber_week_plan_get (self->advice.level, self->advice.chair);

  show_head (self, title_in_words (&self->advice), plan_in_words (&self->advice));
  adw_bin_set_child (self->plan, limber_plan_card_new (self->week, plan, LIMBER_ACTOR_SUGGESTION));
  gtk_widget_set_visible (self->first, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->flare_box), self->advice.flare_day);
  gtk_widget_set_visible (GTK_WIDGET (self->plan), TRUE);
  gtk_widget_set_visible (self->others, TRUE);
}

static void
show_ask_first (LimberReadinessResult *self)
{
  show_head (self, _ ("Talk with Your Doctor or Physio First"),
             _ ("You told of something that they should know about before you exercise. "
                "Most people can do a lot; they can say what is right for you. Until "
                "then, these are fine:"));
  gtk_widget_set_visible (self->first, TRUE);
}

static void
cleared (LimberReadinessResult *self)
{
  limber_week_clear_check (self->week);
  show_plan (self);
  limber_readiness_result_focus (self);
}

GtkWidget *
limber_readiness_result_new (LimberWeek *week, const LimberReadiness *said)
{
  LimberReadinessResult *self = g_object_new (LIMBER_TYPE_READINESS_RESULT, NULL);

  self->week = g_object_ref (week);
  self->advice = limber_readiness_advise (said);
  if (self->advice.ask_first)
    show_ask_first (self);
  else
    show_plan (self);
  return GTK_WIDGET (self);
}

void
limber_readiness_result_focus (LimberReadinessResult *self)
{
  g_return_if_fail (LIMBER_IS_READINESS_RESULT (self));
  gtk_widget_grab_focus (self->head);
}

static void
limber_readiness_result_dispose (GObject *object)
{
  g_clear_object (&LIMBER_READINESS_RESULT (object)->week);
  G_OBJECT_CLASS (limber_readiness_result_parent_class)->dispose (object);
}

static void
limber_readiness_result_class_init (LimberReadinessResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_readiness_result_dispose;
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-readiness-result.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessResult, head);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessResult, title);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessResult, words);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessResult, first);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessResult, flare_box);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessResult, plan);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessResult, others);
  gtk_widget_class_bind_template_callback (widget_class, cleared);
}

static void
limber_readiness_result_init (LimberReadinessResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
}
