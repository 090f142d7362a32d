/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-clock.h"

struct _FakeClock
{
  GObject parent_instance;
  gint64 now_us;
  gint64 deadline_us;
  LimberClockFunc func;
  gpointer data;
  double speed;
};

static void fake_clock_iface_init (LimberClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeClock, fake_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CLOCK, fake_clock_iface_init))

static gint64
fake_clock_now (LimberClock *clock)
{
  return FAKE_CLOCK (clock)->now_us;
}

static void
fake_clock_arm (LimberClock *clock, gint64 deadline_us, LimberClockFunc func, gpointer data)
{
  FakeClock *self = FAKE_CLOCK (clock);

  self->deadline_us = deadline_us;
  self->func = func;
  self->data = data;
}

static double
fake_clock_get_speed (LimberClock *clock)
{
  return FAKE_CLOCK (clock)->speed;
}

static void
fake_clock_iface_init (LimberClockInterface *iface)
{
  iface->now = fake_clock_now;
  iface->arm = fake_clock_arm;
  iface->get_speed = fake_clock_get_speed;
}

static void
fake_clock_class_init (FakeClockClass *klass)
{
}

static void
fake_clock_init (FakeClock *self)
{
  self->now_us = G_USEC_PER_SEC;
  self->deadline_us = -1;
  self->speed = 1;
}

FakeClock *
fake_clock_new (void)
{
  return g_object_new (FAKE_TYPE_CLOCK, NULL);
}

void
fake_clock_pass (FakeClock *self, int seconds)
{
  gint64 end_us = self->now_us + (gint64) seconds * G_USEC_PER_SEC;

  while (self->deadline_us >= 0 && self->deadline_us <= end_us)
    {
      self->now_us = MAX (self->now_us, self->deadline_us);
      self->deadline_us = -1;
      self->func (self->now_us, self->data);
    }
  self->now_us = end_us;
}

void
fake_clock_stall (FakeClock *self, gint64 us)
{
  self->now_us += us;
  if (self->deadline_us < 0 || self->deadline_us > self->now_us)
    return;
  self->deadline_us = -1;
  self->func (self->now_us, self->data);
}

void
fake_clock_set_speed (FakeClock *self, double speed)
{
  self->speed = speed;
}
