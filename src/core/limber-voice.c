/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-voice.h"

G_DEFINE_INTERFACE (LimberVoice, limber_voice, G_TYPE_OBJECT)

static void
limber_voice_default_init (LimberVoiceInterface *iface)
{
  g_signal_new ("state-changed", LIMBER_TYPE_VOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
}

void
limber_voice_prepare (LimberVoice *self)
{
  LIMBER_VOICE_GET_IFACE (self)->prepare (self);
}

void
limber_voice_say (LimberVoice *self, LimberSpeech *speech, gint64 delay_us, gint64 late_us)
{
  LIMBER_VOICE_GET_IFACE (self)->say (self, speech, delay_us, late_us);
}

void
limber_voice_hush (LimberVoice *self)
{
  LIMBER_VOICE_GET_IFACE (self)->hush (self);
}

LimberVoiceState
limber_voice_get_state (LimberVoice *self)
{
  return LIMBER_VOICE_GET_IFACE (self)->get_state (self);
}
