/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-away.h"

static guint began;

G_DEFINE_INTERFACE (LimberAway, limber_away, G_TYPE_OBJECT)

static void
limber_away_default_init (LimberAwayInterface *iface)
{
  began = g_signal_new ("began", LIMBER_TYPE_AWAY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                        G_TYPE_NONE, 1, G_TYPE_UINT);
}

void
limber_away_hold (LimberAway *self, gboolean held)
{
  LIMBER_AWAY_GET_IFACE (self)->hold (self, held);
}

gint64
limber_away_take_slept_us (LimberAway *self)
{
  return LIMBER_AWAY_GET_IFACE (self)->take_slept_us (self);
}

void
limber_away_begin (LimberAway *self, LimberEventType event)
{
  g_signal_emit (self, began, 0, (guint) event);
}
