/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminder-settings.h"

#define DAY_MIN (24 * 60)

LimberReminderPlan
limber_reminder_settings_get_plan (GSettings *settings)
{
  g_autoptr (GVariant) times = g_settings_get_value (settings, "reminder-times");
  LimberReminderPlan plan = {
    .on = g_settings_get_boolean (settings, "reminders"),
    .later_min = g_settings_get_uint (settings, "reminder-later"),
  };
  LimberReminderTime time;
  GVariantIter iter;

  g_settings_get (settings, "reminder-quiet", "(uu)", &plan.quiet_from, &plan.quiet_to);
  plan.quiet_from %= DAY_MIN;
  plan.quiet_to %= DAY_MIN;
  g_variant_iter_init (&iter, times);
  while (g_variant_iter_next (&iter, "(uu)", &time.minute, &time.days))
    limber_reminder_plan_set_time (&plan, plan.n_times, time);
  return plan;
}

void
limber_reminder_settings_set_times (GSettings *settings, const LimberReminderPlan *plan)
{
  GVariantBuilder times;

  g_variant_builder_init (&times, G_VARIANT_TYPE ("a(uu)"));
  for (guint i = 0; i < plan->n_times; i++)
    g_variant_builder_add (&times, "(uu)", plan->times[i].minute, plan->times[i].days);
  g_settings_set_value (settings, "reminder-times", g_variant_builder_end (&times));
  g_settings_set (settings, "reminder-quiet", "(uu)", plan->quiet_from, plan->quiet_to);
}

LimberReminderState
limber_reminder_settings_get_state (GSettings *settings)
{
  return (LimberReminderState){
    .done_min = g_settings_get_int64 (settings, "reminder-done"),
    .again_us = g_settings_get_int64 (settings, "reminder-again"),
  };
}

void
limber_reminder_settings_set_state (GSettings *settings, LimberReminderState state)
{
  g_settings_set_int64 (settings, "reminder-done", state.done_min);
  g_settings_set_int64 (settings, "reminder-again", state.again_us);
}

gboolean
limber_reminder_settings_is_plan (const char *key)
{
  static const char *const keys[] = { "reminders", "reminder-times", "reminder-quiet",
                                      "reminder-later", NULL };

  return g_strv_contains (keys, key);
}
