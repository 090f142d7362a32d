/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-wake.h"

#include <glib/gstdio.h>
#include <unistd.h>

/* Far more than any wait here can take, so that it ends only what would never end. */
#define GIVE_UP_S 30
#define HOUR_US (60 * 60 * (gint64) G_USEC_PER_SEC)

typedef struct
{
  char *folder;
  char *zone_file;
  LimberSystemWake *system;
  LimberWake *wake;
  guint calls;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("limber-wake-XXXXXX", &error);
  g_assert_no_error (error);
  self->zone_file = g_build_filename (self->folder, "localtime", NULL);
  self->system = limber_system_wake_new (self->zone_file);
  self->wake = LIMBER_WAKE (self->system);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->system);
  g_remove (self->zone_file);
  g_rmdir (self->folder);
  g_free (self->zone_file);
  g_free (self->folder);
}

static void
woken (gpointer data)
{
  ((Fixture *) data)->calls++;
}

static gboolean
give_up (gpointer data)
{
  g_error ("waited for %d s", GIVE_UP_S);
  return G_SOURCE_REMOVE;
}

static void
wait_for_calls (Fixture *self, guint calls)
{
  guint watchdog = g_timeout_add_seconds (GIVE_UP_S, give_up, NULL);

  while (self->calls < calls)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (watchdog);
}

static void
test_deadline (Fixture *self, gconstpointer data)
{
  gint64 deadline_us = g_get_real_time () + 2000;

  limber_wake_arm (self->wake, deadline_us, woken, self);
  wait_for_calls (self, 1);
  g_assert_cmpint (g_get_real_time (), >=, deadline_us);
}

/* The moment that a sleep went over, and any other that is past. */
static void
test_past (Fixture *self, gconstpointer data)
{
  limber_wake_arm (self->wake, g_get_real_time () - 9 * HOUR_US, woken, self);
  wait_for_calls (self, 1);
  limber_wake_arm (self->wake, 0, woken, self);
  wait_for_calls (self, 2);
}

/* Of two deadlines the later call holds; once it is disarmed, none. */
static void
test_once (Fixture *self, gconstpointer data)
{
  Fixture other = { 0 };

  set_up (&other, NULL);
  limber_wake_arm (self->wake, g_get_real_time () + 1000, woken, self);
  limber_wake_arm (self->wake, g_get_real_time () + HOUR_US, woken, self);
  limber_wake_arm (other.wake, g_get_real_time () + 3000, woken, &other);
  wait_for_calls (&other, 1);
  limber_wake_arm (self->wake, g_get_real_time () + 1000, woken, self);
  limber_wake_arm (self->wake, -1, NULL, NULL);
  limber_wake_arm (other.wake, g_get_real_time () + 3000, woken, &other);
  wait_for_calls (&other, 2);
  g_assert_cmpuint (self->calls, ==, 0);
  tear_down (&other, NULL);
}

static void
test_zone (Fixture *self, gconstpointer data)
{
  limber_wake_arm (self->wake, g_get_real_time () + HOUR_US, woken, self);
  g_assert_cmpint (symlink ("/usr/share/zoneinfo/Asia/Kolkata", self->zone_file), ==, 0);
  wait_for_calls (self, 1);
}

static void
test_dup_zone (Fixture *self, gconstpointer data)
{
  static const char *const names[] = { "Asia/Kolkata", "America/New_York" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GTimeZone) zone = NULL;

      g_setenv ("TZ", names[i], TRUE);
      zone = limber_wake_dup_zone (self->wake);
      g_assert_cmpstr (g_time_zone_get_identifier (zone), ==, names[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/system-wake/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("deadline", test_deadline);
  ADD ("past", test_past);
  ADD ("once", test_once);
  ADD ("zone", test_zone);
  ADD ("dup-zone", test_dup_zone);
  return g_test_run ();
}
