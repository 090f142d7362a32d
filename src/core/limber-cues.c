/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-cues.h"

G_DEFINE_INTERFACE (LimberCues, limber_cues, G_TYPE_OBJECT)

static void
limber_cues_default_init (LimberCuesInterface *iface)
{
  g_signal_new ("state-changed", LIMBER_TYPE_CUES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
}

void
limber_cues_play (LimberCues *self, LimberCue cue)
{
  LIMBER_CUES_GET_IFACE (self)->play (self, cue);
}

LimberCuesState
limber_cues_get_state (LimberCues *self)
{
  return LIMBER_CUES_GET_IFACE (self)->get_state (self);
}
