/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-plan-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-ui.h"
#include "limber-words.h"

struct _LimberPlanCard
{
  AdwBin parent_instance;

  AdwPreferencesGroup *routines;
  GtkButton *follow;

  LimberWeek *week;
  const LimberWeekPlan *plan;
  LimberActor by;
};

G_DEFINE_FINAL_TYPE (LimberPlanCard, limber_plan_card, ADW_TYPE_BIN)

static void
follow_clicked (LimberPlanCard *self)
{
  limber_week_take_up (self->week, self->plan, self->by);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-part", "s", "today");
}

static LimberRoutineInfo *
find_routine (gpointer week, const char *routine)
{
  return limber_week_find (week, routine);
}

static void
add_routine (LimberPlanCard *self, const LimberWeekPlanItem *item)
{
  LimberRoutineInfo *info = limber_week_find (self->week, item->routine);
  g_autoptr (LimberSchedule) schedule = limber_week_plan_item_schedule (item);
  g_autofree char *often = limber_words_schedule (schedule);
  g_autofree char *minutes = NULL;
  g_autofree char *subtitle = NULL;
  GtkWidget *row;

  if (!info)
    return;
  minutes = limber_words_minutes (limber_routine_info_get_minutes (info));
  subtitle = g_strjoin (" · ", minutes, often, NULL);
  row = limber_ui_row_new (limber_routine_info_get_title (info), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", item->routine);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-routine");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));
  adw_preferences_group_add (self->routines, row);
}

GtkWidget *
limber_plan_card_new (LimberWeek *week, const LimberWeekPlan *plan, LimberActor by)
{
  LimberPlanCard *self = g_object_new (LIMBER_TYPE_PLAN_CARD, NULL);
  guint minutes = limber_week_plan_get_minutes (plan, find_routine, week);
  const char *title = limber_week_plan_title (plan);
  /* Translators: minutes of exercise */
  g_autofree char *length = g_strdup_printf (
      ngettext ("About %u minute a week", "About %u minutes a week", minutes), minutes);
  /* Translators: the title of a week plan */
  g_autofree char *name = g_strdup_printf (_ ("Follow This Week: %s"), title);

  self->week = g_object_ref (week);
  self->plan = plan;
  self->by = by;
  adw_preferences_group_set_title (self->routines, title);
  adw_preferences_group_set_description (self->routines, length);
  limber_ui_set_name (GTK_WIDGET (self->follow), name);
  for (guint i = 0; i < plan->n_items; i++)
    add_routine (self, &plan->items[i]);
  return GTK_WIDGET (self);
}

static void
limber_plan_card_dispose (GObject *object)
{
  g_clear_object (&LIMBER_PLAN_CARD (object)->week);
  G_OBJECT_CLASS (limber_plan_card_parent_class)->dispose (object);
}

static void
limber_plan_card_class_init (LimberPlanCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_plan_card_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-plan-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlanCard, routines);
  gtk_widget_class_bind_template_child (widget_class, LimberPlanCard, follow);
  gtk_widget_class_bind_template_callback (widget_class, follow_clicked);
}

static void
limber_plan_card_init (LimberPlanCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
}
