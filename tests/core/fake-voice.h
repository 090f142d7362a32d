/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-clock.h"
#include "limber-voice.h"

/* A voice that keeps what it is given to say, with the clock's times.  Words take as long as they
 * are estimated to, unless they break off. */
#define FAKE_TYPE_VOICE (fake_voice_get_type ())
G_DECLARE_FINAL_TYPE (FakeVoice, fake_voice, FAKE, VOICE, GObject)

typedef struct
{
  gint64 start_us;
  gint64 end_us;
  char *text;
} FakeWords;

FakeVoice *fake_voice_new (LimberClock *clock);

guint fake_voice_get_n (FakeVoice *self);
const FakeWords *fake_voice_get (FakeVoice *self, guint index);

/* What was said last, or "". */
const char *fake_voice_last (FakeVoice *self);

/* How many times it was told to be silent. */
guint fake_voice_get_n_hushed (FakeVoice *self);

/* Whether it speaks at @time_us. */
gboolean fake_voice_speaks_at (FakeVoice *self, gint64 time_us);

void fake_voice_set_state (FakeVoice *self, LimberVoiceState state);
