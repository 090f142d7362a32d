/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-away.h"

struct _FakeAway
{
  GObject parent_instance;

  gboolean held;
  gint64 slept_us;
};

static void
fake_away_hold (LimberAway *away, gboolean held)
{
  FAKE_AWAY (away)->held = held;
}

static gint64
fake_away_take_slept_us (LimberAway *away)
{
  FakeAway *self = FAKE_AWAY (away);
  gint64 slept_us = self->slept_us;

  self->slept_us = 0;
  return slept_us;
}

static void
fake_away_iface_init (LimberAwayInterface *iface)
{
  iface->hold = fake_away_hold;
  iface->take_slept_us = fake_away_take_slept_us;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeAway, fake_away, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_AWAY, fake_away_iface_init))

static void
fake_away_class_init (FakeAwayClass *klass)
{
}

static void
fake_away_init (FakeAway *self)
{
}

FakeAway *
fake_away_new (void)
{
  return g_object_new (FAKE_TYPE_AWAY, NULL);
}

void
fake_away_sleep (FakeAway *self, gint64 us)
{
  self->slept_us += us;
}

gboolean
fake_away_is_held (FakeAway *self)
{
  return self->held;
}
