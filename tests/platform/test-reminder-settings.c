/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"
#include "limber-reminder-settings.h"

static void
test_defaults (void)
{
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  LimberReminderPlan plan = limber_reminder_settings_get_plan (settings);

  g_assert_false (plan.on);
  g_assert_cmpuint (plan.n_times, ==, 1);
  g_assert_cmpuint (plan.times[0].days, ==, LIMBER_REMINDER_EVERY_DAY);
  g_assert_false (limber_reminder_plan_is_quiet (&plan, plan.times[0].minute));
  g_assert_true (limber_reminder_plan_is_quiet (&plan, 0));
  g_assert_cmpuint (plan.later_min, ==, 30);
}

static void
test_round_trip (void)
{
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  LimberReminderState state = { .done_min = G_MAXINT64 - 1, .again_us = 42 };
  LimberReminderPlan plan = { .quiet_from = 60, .quiet_to = 1439 };
  LimberReminderPlan back;

  limber_reminder_plan_set_time (&plan, 0, (LimberReminderTime){ .minute = 1439, .days = 0 });
  limber_reminder_plan_set_time (&plan, 1, (LimberReminderTime){ .minute = 0, .days = 5 });
  limber_reminder_settings_set_times (settings, &plan);
  limber_reminder_settings_set_state (settings, state);
  back = limber_reminder_settings_get_plan (settings);
  g_assert_cmpuint (back.n_times, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_cmpuint (back.times[i].minute, ==, plan.times[i].minute);
      g_assert_cmpuint (back.times[i].days, ==, plan.times[i].days);
    }
  g_assert_cmpuint (back.quiet_from, ==, 60);
  g_assert_cmpuint (back.quiet_to, ==, 1439);
  state = limber_reminder_settings_get_state (settings);
  g_assert_cmpint (state.done_min, ==, G_MAXINT64 - 1);
  g_assert_cmpint (state.again_us, ==, 42);
}

/* What anybody may have written there. */
static void
test_hostile (void)
{
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  GVariantBuilder times;
  LimberReminderPlan plan;

  g_variant_builder_init (&times, G_VARIANT_TYPE ("a(uu)"));
  g_variant_builder_add (&times, "(uu)", 1440u, 127u);
  g_variant_builder_add (&times, "(uu)", G_MAXUINT, G_MAXUINT);
  for (guint i = 0; i < 100; i++)
    g_variant_builder_add (&times, "(uu)", i, G_MAXUINT);
  g_settings_set_value (settings, "reminder-times", g_variant_builder_end (&times));
  g_settings_set (settings, "reminder-quiet", "(uu)", G_MAXUINT, 1440u);
  plan = limber_reminder_settings_get_plan (settings);
  g_assert_cmpuint (plan.n_times, ==, LIMBER_REMINDER_TIMES_MAX);
  for (guint i = 0; i < plan.n_times; i++)
    {
      g_assert_cmpuint (plan.times[i].minute, ==, i);
      g_assert_cmpuint (plan.times[i].days, ==, LIMBER_REMINDER_EVERY_DAY);
    }
  g_assert_cmpuint (plan.quiet_from, <, 1440);
  g_assert_cmpuint (plan.quiet_to, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder-settings/defaults", test_defaults);
  g_test_add_func ("/reminder-settings/round-trip", test_round_trip);
  g_test_add_func ("/reminder-settings/hostile", test_hostile);
  return g_test_run ();
}
