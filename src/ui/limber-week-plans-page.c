/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-week-plans-page.h"

#include "limber-adw.h"
#include "limber-breakpoint.h"
#include "limber-plan-card.h"
#include "limber-readiness.h"
#include "limber-ui.h"

struct _LimberWeekPlansPage
{
  AdwBin parent_instance;

  GtkSwitch *chair;
  GtkBox *plans;

  LimberWeek *week; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberWeekPlansPage, limber_week_plans_page, ADW_TYPE_BIN)

static void
show_plans (LimberWeekPlansPage *self)
{
  gboolean chair = gtk_switch_get_active (self->chair);

  if (!self->week)
    return;
  limber_ui_remove_children (self->plans);
  for (int level = 0; level < LIMBER_N_LEVELS; level++)
    gtk_box_append (self->plans, limber_plan_card_new (
                                     self->week, limber_week_plan_get ((LimberLevel) level, chair),
                                     LIMBER_ACTOR_PERSON));
}

GtkWidget *
limber_week_plans_page_new (LimberWeek *week)
{
  LimberWeekPlansPage *self = g_object_new (LIMBER_TYPE_WEEK_PLANS_PAGE, NULL);
  LimberHistory *history = limber_week_get_history (week);

  gtk_switch_set_active (self->chair, history && limber_readiness_is_chair (history));
  self->week = g_object_ref (week);
  show_plans (self);
  return GTK_WIDGET (self);
}

static void
limber_week_plans_page_dispose (GObject *object)
{
  g_clear_object (&LIMBER_WEEK_PLANS_PAGE (object)->week);
  G_OBJECT_CLASS (limber_week_plans_page_parent_class)->dispose (object);
}

static void
limber_week_plans_page_class_init (LimberWeekPlansPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_week_plans_page_dispose;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-week-plans-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberWeekPlansPage, chair);
  gtk_widget_class_bind_template_child (widget_class, LimberWeekPlansPage, plans);
  gtk_widget_class_bind_template_callback (widget_class, show_plans);
}

static void
limber_week_plans_page_init (LimberWeekPlansPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
}
