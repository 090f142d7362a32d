/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminders.h"

#include "fake-wake.h"

#define MINUTE_US (60 * (gint64) G_USEC_PER_SEC)
#define HOUR_US (60 * MINUTE_US)
#define DAY_US (24 * HOUR_US)
#define HM(hour, minute) ((hour) *60 + (minute))

/* Saturday, 2026-01-10, 0:00 in Berlin */
#define SATURDAY_US ((gint64) 1767999600 * G_USEC_PER_SEC)
#define AT(hour, minute) (SATURDAY_US + HM (hour, minute) * MINUTE_US)

typedef struct
{
  FakeWake *wake;
  LimberReminders *reminders;
  guint due;
  guint again;
  LimberReminderState kept;
} Fixture;

static void
due (Fixture *self, gboolean again)
{
  self->due++;
  self->again += again;
}

static void
state_changed (Fixture *self)
{
  self->kept = limber_reminders_get_state (self->reminders);
}

static LimberReminderPlan
plan_at (guint minute)
{
  LimberReminderPlan plan = {
    .on = TRUE, .quiet_from = HM (22, 0), .quiet_to = HM (7, 0), .later_min = 30
  };

  limber_reminder_plan_set_time (
      &plan, 0, (LimberReminderTime){ .minute = minute, .days = LIMBER_REMINDER_EVERY_DAY });
  return plan;
}

static void
start (Fixture *self)
{
  self->reminders = limber_reminders_new (LIMBER_WALL_CLOCK (self->wake), LIMBER_WAKE (self->wake));
  g_signal_connect_swapped (self->reminders, "due", G_CALLBACK (due), self);
  g_signal_connect_swapped (self->reminders, "state-changed", G_CALLBACK (state_changed), self);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  LimberReminderPlan plan = plan_at (HM (8, 0));

  self->wake = fake_wake_new (AT (7, 0), "Europe/Berlin");
  start (self);
  limber_reminders_set_plan (self->reminders, &plan);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->reminders);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, -1);
  g_clear_object (&self->wake);
}

static void
test_days (Fixture *self, gconstpointer data)
{
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 0));
  fake_wake_go_to (self->wake, AT (7, 59));
  g_assert_cmpuint (self->due, ==, 0);
  fake_wake_go_to (self->wake, AT (8, 0));
  g_assert_cmpuint (self->due, ==, 1);
  fake_wake_go_to (self->wake, AT (7, 59) + 10 * DAY_US);
  g_assert_cmpuint (self->due, ==, 10);
  g_assert_cmpuint (self->again, ==, 0);
}

static void
test_off (Fixture *self, gconstpointer data)
{
  LimberReminderPlan plan = plan_at (HM (8, 0));

  limber_reminders_put_off (self->reminders);
  plan.on = FALSE;
  limber_reminders_set_plan (self->reminders, &plan);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, -1);
  g_assert_cmpint (self->kept.again_us, ==, 0);
  limber_reminders_put_off (self->reminders);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, -1);
  fake_wake_go_to (self->wake, AT (9, 0));
  g_assert_cmpuint (self->due, ==, 0);
  /* Turned on when its time is past: tomorrow. */
  plan.on = TRUE;
  limber_reminders_set_plan (self->reminders, &plan);
  g_assert_cmpuint (self->due, ==, 0);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 0) + DAY_US);
}

static void
test_sleep (Fixture *self, gconstpointer data)
{
  LimberReminderPlan plan = plan_at (HM (8, 0));

  for (guint minute = 10; minute < 60; minute += 10)
    limber_reminder_plan_set_time (
        &plan, plan.n_times,
        (LimberReminderTime){ .minute = HM (8, minute), .days = LIMBER_REMINDER_EVERY_DAY });
  limber_reminders_set_plan (self->reminders, &plan);
  fake_wake_sleep_to (self->wake, AT (9, 0) + 5 * DAY_US);
  g_assert_cmpuint (self->due, ==, 1);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 0) + 6 * DAY_US);
  fake_wake_sleep_to (self->wake, AT (23, 0) + 6 * DAY_US);
  g_assert_cmpuint (self->due, ==, 1);
}

static void
test_clock_set (Fixture *self, gconstpointer data)
{
  fake_wake_go_to (self->wake, AT (8, 5));
  fake_wake_set (self->wake, AT (7, 55), NULL);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 0) + DAY_US);
  fake_wake_go_to (self->wake, AT (9, 0));
  g_assert_cmpuint (self->due, ==, 1);
  fake_wake_set (self->wake, AT (8, 10) + DAY_US, NULL);
  g_assert_cmpuint (self->due, ==, 2);
}

/* Berlin's 8:30 is 13:00 in Kolkata: what was to come at 8:00 there is long past. */
static void
test_zone_set (Fixture *self, gconstpointer data)
{
  fake_wake_set (self->wake, AT (7, 30), "Asia/Kolkata");
  g_assert_cmpuint (self->due, ==, 0);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (3, 30) + DAY_US);
  fake_wake_set (self->wake, AT (7, 30), "Europe/Berlin");
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 0));
}

static void
test_later (Fixture *self, gconstpointer data)
{
  fake_wake_go_to (self->wake, AT (8, 2));
  limber_reminders_put_off (self->reminders);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 32));
  fake_wake_go_to (self->wake, AT (8, 32));
  g_assert_cmpuint (self->again, ==, 1);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 0) + DAY_US);
  limber_reminders_put_off (self->reminders);
  limber_reminders_forget_later (self->reminders);
  g_assert_cmpint (fake_wake_get_deadline_us (self->wake), ==, AT (8, 0) + DAY_US);
}

/* The program ended and comes back, with what it kept. */
static void
test_resume (Fixture *self, gconstpointer data)
{
  LimberReminderPlan plan = *limber_reminders_get_plan (self->reminders);

  fake_wake_go_to (self->wake, AT (8, 2));
  limber_reminders_put_off (self->reminders);
  g_clear_object (&self->reminders);
  fake_wake_go_to (self->wake, AT (8, 40));
  start (self);
  limber_reminders_resume (self->reminders, &plan, self->kept);
  g_assert_cmpuint (self->due, ==, 2);
  g_assert_cmpuint (self->again, ==, 1);
  g_clear_object (&self->reminders);
  start (self);
  limber_reminders_resume (self->reminders, &plan, self->kept);
  g_assert_cmpuint (self->due, ==, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/reminders/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("days", test_days);
  ADD ("off", test_off);
  ADD ("sleep", test_sleep);
  ADD ("clock-set", test_clock_set);
  ADD ("zone-set", test_zone_set);
  ADD ("later", test_later);
  ADD ("resume", test_resume);
  return g_test_run ();
}
