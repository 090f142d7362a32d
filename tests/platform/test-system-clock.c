/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-clock.h"

#include <glib.h>

/* Far more than any wait here can take, so that it ends only what would never end. */
#define GIVE_UP_S 30

typedef struct
{
  LimberClock *clock;
  guint calls;
  guint again; /* how many times more the callback arms the clock */
  gint64 deadline_us;
  gint64 now_us;
} Alarm;

static void alarm_arm (Alarm *self, gint64 deadline_us);

static void
alarm_rang (gint64 now_us, gpointer user_data)
{
  Alarm *self = user_data;

  g_assert_cmpint (now_us, >=, self->deadline_us);
  self->now_us = now_us;
  self->calls++;
  if (self->again > 0)
    {
      self->again--;
      alarm_arm (self, self->deadline_us + 1000);
    }
}

static void
alarm_arm (Alarm *self, gint64 deadline_us)
{
  self->deadline_us = deadline_us;
  limber_clock_arm (self->clock, deadline_us, alarm_rang, self);
}

static gboolean
give_up (gpointer user_data)
{
  g_error ("waited for %d s", GIVE_UP_S);
  return G_SOURCE_REMOVE;
}

static void
wait_for_calls (Alarm *self, guint calls)
{
  guint watchdog = g_timeout_add_seconds (GIVE_UP_S, give_up, NULL);

  while (self->calls < calls)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (watchdog);
}

static void
test_now (void)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1.0);
  gint64 before_us = g_get_monotonic_time ();
  gint64 now_us = limber_clock_now_us (LIMBER_CLOCK (clock));

  g_assert_cmpint (now_us, >=, before_us);
  g_assert_cmpint (now_us, <=, g_get_monotonic_time ());
}

static void
test_rings_once (void)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1.0);
  g_autoptr (LimberSystemClock) other = limber_system_clock_new (1.0);
  Alarm alarm = { .clock = LIMBER_CLOCK (clock) }, later = { .clock = LIMBER_CLOCK (other) };
  gint64 now_us = limber_clock_now_us (alarm.clock);

  alarm_arm (&alarm, now_us + 1000);
  alarm_arm (&later, now_us + 3000);
  wait_for_calls (&later, 1);
  g_assert_cmpuint (alarm.calls, ==, 1);
}

static void
test_arms_again_inside (void)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1.0);
  Alarm alarm = { .clock = LIMBER_CLOCK (clock), .again = 20 };
  gint64 first_us = limber_clock_now_us (alarm.clock) + 1000;

  alarm_arm (&alarm, first_us);
  wait_for_calls (&alarm, 21);
  g_assert_cmpint (alarm.deadline_us, ==, first_us + 20 * 1000);
}

static void
test_past_deadline (void)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1.0);
  Alarm alarm = { .clock = LIMBER_CLOCK (clock) };

  alarm_arm (&alarm, 0);
  wait_for_calls (&alarm, 1);
  g_assert_cmpint (alarm.now_us, <=, limber_clock_now_us (alarm.clock));
}

static void
test_disarm (void)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1.0);
  g_autoptr (LimberSystemClock) other = limber_system_clock_new (1.0);
  Alarm alarm = { .clock = LIMBER_CLOCK (clock) }, later = { .clock = LIMBER_CLOCK (other) };
  gint64 now_us = limber_clock_now_us (alarm.clock);

  alarm_arm (&alarm, now_us + 1000);
  limber_clock_arm (alarm.clock, -1, NULL, NULL);
  alarm_arm (&later, now_us + 3000);
  wait_for_calls (&later, 1);
  g_assert_cmpuint (alarm.calls, ==, 0);
}

static void
test_new_deadline_replaces (void)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1.0);
  Alarm first = { .clock = LIMBER_CLOCK (clock) }, second = { .clock = LIMBER_CLOCK (clock) };
  gint64 now_us = limber_clock_now_us (first.clock);

  alarm_arm (&first, now_us + 1000);
  alarm_arm (&second, now_us + 3000);
  wait_for_calls (&second, 1);
  g_assert_cmpuint (first.calls, ==, 0);
}

static void
test_fast (void)
{
  gint64 before_us = g_get_monotonic_time ();
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1000.0);
  gint64 made_us = g_get_monotonic_time ();
  Alarm alarm = { .clock = LIMBER_CLOCK (clock) };
  gint64 rang_us;

  /* Ten seconds on this clock: it rings well inside the ten seconds of the machine. */
  alarm_arm (&alarm, made_us + 10 * G_USEC_PER_SEC);
  wait_for_calls (&alarm, 1);
  rang_us = g_get_monotonic_time ();
  g_assert_cmpint (rang_us - before_us, >=, 10 * G_USEC_PER_SEC / 1000);
  g_assert_cmpint (alarm.now_us - made_us, <=, (rang_us - before_us) * 1000);
  g_assert_cmpint (limber_clock_now_us (alarm.clock) - made_us, >=, (rang_us - made_us) * 1000);
}

static void
test_slow (void)
{
  gint64 before_us = g_get_monotonic_time ();
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (0.1);
  gint64 made_us = g_get_monotonic_time ();
  Alarm alarm = { .clock = LIMBER_CLOCK (clock) };

  alarm_arm (&alarm, made_us + 500);
  wait_for_calls (&alarm, 1);
  g_assert_cmpint (g_get_monotonic_time () - before_us, >=, 500 * 10);
}

static void
test_far_deadline (void)
{
  static const double speeds[] = { 0.1, 1.0, 1000.0 };

  for (gsize i = 0; i < G_N_ELEMENTS (speeds); i++)
    {
      g_autoptr (LimberSystemClock) clock = limber_system_clock_new (speeds[i]);
      g_autoptr (LimberSystemClock) other = limber_system_clock_new (1.0);
      Alarm alarm = { .clock = LIMBER_CLOCK (clock) }, later = { .clock = LIMBER_CLOCK (other) };

      alarm_arm (&alarm, G_MAXINT64);
      alarm_arm (&later, limber_clock_now_us (later.clock) + 1000);
      wait_for_calls (&later, 1);
      g_assert_cmpuint (alarm.calls, ==, 0);
    }
}

static void
drop_the_clock (gint64 now_us, gpointer user_data)
{
  LimberSystemClock **clock = user_data;

  g_clear_object (clock);
}

static void
test_dropped_inside (void)
{
  LimberSystemClock *clock = limber_system_clock_new (1.0);

  g_object_add_weak_pointer (G_OBJECT (clock), (gpointer *) &clock);
  limber_clock_arm (LIMBER_CLOCK (clock), 0, drop_the_clock, &clock);
  while (clock != NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_dropped_while_armed (void)
{
  LimberSystemClock *clock = limber_system_clock_new (1.0);
  g_autoptr (LimberSystemClock) other = limber_system_clock_new (1.0);
  Alarm alarm = { .clock = LIMBER_CLOCK (clock) }, later = { .clock = LIMBER_CLOCK (other) };

  alarm_arm (&alarm, 0);
  g_object_unref (clock);
  alarm_arm (&later, limber_clock_now_us (later.clock) + 1000);
  wait_for_calls (&later, 1);
  g_assert_cmpuint (alarm.calls, ==, 0);
}

static void
test_context (void)
{
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (LimberSystemClock) clock = NULL;
  Alarm alarm = { 0 };

  g_main_context_push_thread_default (context);
  clock = limber_system_clock_new (1.0);
  g_main_context_pop_thread_default (context);

  alarm.clock = LIMBER_CLOCK (clock);
  alarm_arm (&alarm, 0);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_cmpuint (alarm.calls, ==, 0);
  g_assert_true (g_main_context_iteration (context, TRUE));
  g_assert_cmpuint (alarm.calls, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/system-clock/now", test_now);
  g_test_add_func ("/system-clock/rings-once", test_rings_once);
  g_test_add_func ("/system-clock/arms-again-inside", test_arms_again_inside);
  g_test_add_func ("/system-clock/past-deadline", test_past_deadline);
  g_test_add_func ("/system-clock/disarm", test_disarm);
  g_test_add_func ("/system-clock/new-deadline-replaces", test_new_deadline_replaces);
  g_test_add_func ("/system-clock/fast", test_fast);
  g_test_add_func ("/system-clock/slow", test_slow);
  g_test_add_func ("/system-clock/far-deadline", test_far_deadline);
  g_test_add_func ("/system-clock/dropped-inside", test_dropped_inside);
  g_test_add_func ("/system-clock/dropped-while-armed", test_dropped_while_armed);
  g_test_add_func ("/system-clock/context", test_context);

  return g_test_run ();
}
