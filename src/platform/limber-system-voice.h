/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-voice-words.h"
#include "limber-voice.h"

G_BEGIN_DECLS

/**
 * LimberSystemVoice:
 *
 * The voice of the desktop: speech-dispatcher's.  It can be asked to speak at any time; without a
 * speech service it is silent, and speaks once there is one.
 *
 * Properties: `volume` (0 to 100; 0 is off) and `words-per-minute`.
 */
#define LIMBER_TYPE_SYSTEM_VOICE (limber_system_voice_get_type ())
G_DECLARE_FINAL_TYPE (LimberSystemVoice, limber_system_voice, LIMBER, SYSTEM_VOICE, GObject)

/** limber_system_voice_new: to be called on the thread whose main context is to get the signals,
 * the thread's default now.  Returns: (transfer full): the voice */
LimberSystemVoice *limber_system_voice_new (void);

/** limber_system_voice_is_speaking: Returns: whether something is being said, or is still to be
 * said */
gboolean limber_system_voice_is_speaking (LimberSystemVoice *self);

/**
 * limber_system_voice_test:
 *
 * Says a sentence, and finds out what came of it, within about fifteen seconds.  A test that is
 * begun while another one goes on fails with %G_IO_ERROR_PENDING.
 */
void limber_system_voice_test (LimberSystemVoice *self, GCancellable *cancellable,
                               GAsyncReadyCallback callback, gpointer user_data);

/** limber_system_voice_test_finish: @found: (out): see limber_voice_test_words().  Returns: whether
 * the test was made to its end */
gboolean limber_system_voice_test_finish (LimberSystemVoice *self, GAsyncResult *result,
                                          LimberVoiceTest *found, GError **error);

G_END_DECLS
