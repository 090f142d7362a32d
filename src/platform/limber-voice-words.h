/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-speech.h"
#include "limber-voice.h"

G_BEGIN_DECLS

/** LimberVoiceTest: what "Test Voice" found. */
typedef enum
{
  LIMBER_VOICE_TEST_SPOKEN,      /* and as far as can be told, it could be heard */
  LIMBER_VOICE_TEST_NO_LANGUAGE, /* by a voice for another language */
  LIMBER_VOICE_TEST_NOT_BUILT,
  LIMBER_VOICE_TEST_NO_SERVER,
  LIMBER_VOICE_TEST_NO_VOICE,
  LIMBER_VOICE_TEST_NO_ANSWER,
  LIMBER_VOICE_TEST_MUTED,
  LIMBER_VOICE_TEST_VOLUME_ZERO, /* Limber's own volume */
} LimberVoiceTest;

/** limber_voice_test_words: Returns: what was found, and what to do about it */
const char *limber_voice_test_words (LimberVoiceTest found);

/** limber_voice_state_words: Returns: (nullable): a sentence for the person who waits for words;
 * %NULL where there is nothing to say */
const char *limber_voice_state_words (LimberVoiceState state);

/** limber_voice_sample: Returns: (transfer full): what a test says */
LimberSpeech *limber_voice_sample (void);

G_END_DECLS
