/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-speech.h"

G_BEGIN_DECLS

/**
 * LimberVoice:
 *
 * Who speaks.  No call blocks, and none fails: what goes wrong is told by the state, and that
 * nobody hears anything is a normal case.
 */
#define LIMBER_TYPE_VOICE (limber_voice_get_type ())
G_DECLARE_INTERFACE (LimberVoice, limber_voice, LIMBER, VOICE, GObject)

/** LimberVoiceState: whether words can be heard. */
typedef enum
{
  LIMBER_VOICE_IDLE, /* nothing was to be said yet, and nobody was looked for */
  LIMBER_VOICE_STARTING,
  LIMBER_VOICE_WORKING,
  LIMBER_VOICE_NO_SERVER, /* nobody is there who speaks, or no longer; tried again by itself */
  LIMBER_VOICE_NO_VOICE,  /* there is a service, but no synthesizer; tried again by itself */
  LIMBER_VOICE_HUNG,      /* it does not answer; tried again by itself */
} LimberVoiceState;

struct _LimberVoiceInterface
{
  GTypeInterface parent;

  void (*prepare) (LimberVoice *self);
  void (*say) (LimberVoice *self, LimberSpeech *speech, gint64 delay_us, gint64 late_us);
  void (*hush) (LimberVoice *self);
  LimberVoiceState (*get_state) (LimberVoice *self);
};

/** limber_voice_prepare: words will be wanted soon: gets ready already */
void limber_voice_prepare (LimberVoice *self);

/**
 * limber_voice_say:
 * @delay_us: how long from now it begins
 * @late_us: how much later it may begin; what cannot begin by then is not said at all
 *
 * Says @speech after all that was to be said before.
 */
void limber_voice_say (LimberVoice *self, LimberSpeech *speech, gint64 delay_us, gint64 late_us);

/** limber_voice_hush: stops at once, and forgets what was still to be said */
void limber_voice_hush (LimberVoice *self);

/** limber_voice_get_state: the state at this moment; the signal `state-changed` tells of each
 * change, on the main context */
LimberVoiceState limber_voice_get_state (LimberVoice *self);

G_END_DECLS
