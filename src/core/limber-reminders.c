/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminders.h"

struct _LimberReminders
{
  GObject parent_instance;

  LimberWallClock *clock;
  LimberWake *wake;
  LimberReminderPlan plan;
  LimberReminderState state;
};

G_DEFINE_FINAL_TYPE (LimberReminders, limber_reminders, G_TYPE_OBJECT)

enum
{
  DUE,
  STATE_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void woken (gpointer data);

static gint64
now_us (LimberReminders *self)
{
  return limber_wall_clock_now (self->clock).utc_us;
}

static void
set_state (LimberReminders *self, LimberReminderState state)
{
  if (state.done_min == self->state.done_min && state.again_us == self->state.again_us)
    return;
  self->state = state;
  g_signal_emit (self, signals[STATE_CHANGED], 0);
}

static void
wait (LimberReminders *self, gint64 time_us, GTimeZone *zone)
{
  LimberReminder next = { .at_us = -1 };

  limber_reminder_next (&self->plan, self->state, time_us, zone, &next);
  limber_wake_arm (self->wake, next.at_us, woken, self);
}

/* What is due is dealt with before it is told, so that nothing that comes of it tells it again. */
static void
look (LimberReminders *self)
{
  g_autoptr (LimberReminders) alive = g_object_ref (self);
  g_autoptr (GTimeZone) zone = limber_wake_dup_zone (self->wake);
  gint64 time_us = now_us (self);
  LimberReminder reminder;
  gboolean due = limber_reminder_due (&self->plan, self->state, time_us, zone, &reminder);

  set_state (self, limber_reminder_pass (&self->plan, self->state, time_us, zone));
  wait (self, time_us, zone);
  if (due)
    g_signal_emit (self, signals[DUE], 0, reminder.again);
}

static void
woken (gpointer data)
{
  look (data);
}

LimberReminders *
limber_reminders_new (LimberWallClock *clock, LimberWake *wake)
{
  LimberReminders *self = g_object_new (LIMBER_TYPE_REMINDERS, NULL);

  self->clock = g_object_ref (clock);
  self->wake = g_object_ref (wake);
  return self;
}

void
limber_reminders_resume (LimberReminders *self, const LimberReminderPlan *plan,
                         LimberReminderState state)
{
  g_return_if_fail (LIMBER_IS_REMINDERS (self));

  self->plan = *plan;
  self->state = state;
  look (self);
}

void
limber_reminders_set_plan (LimberReminders *self, const LimberReminderPlan *plan)
{
  g_autoptr (GTimeZone) zone = limber_wake_dup_zone (self->wake);
  gint64 time_us = now_us (self);
  LimberReminderState state = limber_reminder_begin (time_us, zone);

  state.again_us = plan->on ? self->state.again_us : 0;
  self->plan = *plan;
  set_state (self, state);
  wait (self, time_us, zone);
}

void
limber_reminders_put_off (LimberReminders *self)
{
  g_autoptr (GTimeZone) zone = limber_wake_dup_zone (self->wake);
  gint64 time_us = now_us (self);

  if (!self->plan.on)
    return;
  set_state (self, limber_reminder_later (&self->plan, self->state, time_us, zone));
  wait (self, time_us, zone);
}

void
limber_reminders_forget_later (LimberReminders *self)
{
  g_autoptr (GTimeZone) zone = limber_wake_dup_zone (self->wake);
  LimberReminderState state = self->state;

  state.again_us = 0;
  set_state (self, state);
  wait (self, now_us (self), zone);
}

const LimberReminderPlan *
limber_reminders_get_plan (LimberReminders *self)
{
  g_return_val_if_fail (LIMBER_IS_REMINDERS (self), NULL);
  return &self->plan;
}

LimberReminderState
limber_reminders_get_state (LimberReminders *self)
{
  return self->state;
}

static void
limber_reminders_dispose (GObject *object)
{
  LimberReminders *self = LIMBER_REMINDERS (object);

  if (self->wake != NULL)
    limber_wake_arm (self->wake, -1, NULL, NULL);
  g_clear_object (&self->wake);
  g_clear_object (&self->clock);
  G_OBJECT_CLASS (limber_reminders_parent_class)->dispose (object);
}

static void
limber_reminders_class_init (LimberRemindersClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_reminders_dispose;
  signals[DUE] = g_signal_new ("due", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                               G_TYPE_BOOLEAN);
  signals[STATE_CHANGED] =
      g_signal_new ("state-changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_reminders_init (LimberReminders *self)
{
}
