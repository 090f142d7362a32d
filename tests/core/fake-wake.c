/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-wake.h"

struct _FakeWake
{
  GObject parent_instance;

  gint64 now_us;
  GTimeZone *zone;
  gint64 deadline_us;
  LimberWakeFunc func;
  gpointer user_data;
};

static void fake_wake_iface_init (LimberWakeInterface *iface);
static void fake_wake_clock_iface_init (LimberWallClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeWake, fake_wake, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_WAKE, fake_wake_iface_init)
                                   G_IMPLEMENT_INTERFACE (LIMBER_TYPE_WALL_CLOCK,
                                                          fake_wake_clock_iface_init))

static LimberWallTime
fake_wake_now (LimberWallClock *clock)
{
  FakeWake *self = FAKE_WAKE (clock);
  int interval =
      g_time_zone_find_interval (self->zone, G_TIME_TYPE_UNIVERSAL, self->now_us / G_USEC_PER_SEC);

  return (LimberWallTime){ .utc_us = self->now_us,
                           .zone_s = g_time_zone_get_offset (self->zone, interval) };
}

static GTimeZone *
fake_wake_dup_zone (LimberWake *wake)
{
  return g_time_zone_ref (FAKE_WAKE (wake)->zone);
}

static void
fake_wake_arm (LimberWake *wake, gint64 deadline_us, LimberWakeFunc func, gpointer user_data)
{
  FakeWake *self = FAKE_WAKE (wake);

  self->deadline_us = deadline_us < 0 ? -1 : deadline_us;
  self->func = func;
  self->user_data = user_data;
}

static void
fake_wake_ring (FakeWake *self)
{
  if (self->deadline_us < 0)
    return;
  self->deadline_us = -1;
  self->func (self->user_data);
}

void
fake_wake_go_to (FakeWake *self, gint64 now_us)
{
  while (self->deadline_us >= 0 && self->deadline_us <= now_us)
    {
      self->now_us = MAX (self->now_us, self->deadline_us);
      fake_wake_ring (self);
    }
  self->now_us = now_us;
}

void
fake_wake_sleep_to (FakeWake *self, gint64 now_us)
{
  self->now_us = now_us;
  if (self->deadline_us <= now_us)
    fake_wake_ring (self);
}

void
fake_wake_set (FakeWake *self, gint64 now_us, const char *zone)
{
  self->now_us = now_us;
  if (zone != NULL)
    {
      g_time_zone_unref (self->zone);
      self->zone = g_time_zone_new_identifier (zone);
    }
  fake_wake_ring (self);
}

gint64
fake_wake_get_deadline_us (FakeWake *self)
{
  return self->deadline_us;
}

static void
fake_wake_finalize (GObject *object)
{
  g_time_zone_unref (FAKE_WAKE (object)->zone);
  G_OBJECT_CLASS (fake_wake_parent_class)->finalize (object);
}

static void
fake_wake_class_init (FakeWakeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_wake_finalize;
}

static void
fake_wake_init (FakeWake *self)
{
  self->deadline_us = -1;
}

static void
fake_wake_iface_init (LimberWakeInterface *iface)
{
  iface->dup_zone = fake_wake_dup_zone;
  iface->arm = fake_wake_arm;
}

static void
fake_wake_clock_iface_init (LimberWallClockInterface *iface)
{
  iface->now = fake_wake_now;
}

FakeWake *
fake_wake_new (gint64 now_us, const char *zone)
{
  FakeWake *self = g_object_new (FAKE_TYPE_WAKE, NULL);

  self->now_us = now_us;
  self->zone = g_time_zone_new_identifier (zone);
  g_assert_nonnull (self->zone);
  return self;
}
