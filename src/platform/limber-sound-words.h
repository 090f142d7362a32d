/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-cues.h"

G_BEGIN_DECLS

/** LimberSoundTest: what "Test Sound" found. */
typedef enum
{
  LIMBER_SOUND_TEST_PLAYED, /* and as far as can be told, it could be heard */
  LIMBER_SOUND_TEST_NO_SERVER,
  LIMBER_SOUND_TEST_NO_ANSWER,
  LIMBER_SOUND_TEST_MUTED,
  LIMBER_SOUND_TEST_VOLUME_ZERO, /* Limber's own volume */
  LIMBER_SOUND_TEST_FILE_MISSING,
} LimberSoundTest;

/** limber_cues_state_words: Returns: a sentence or two for the person who waits for the cues */
const char *limber_cues_state_words (LimberCuesState state);

/** limber_sound_test_words: Returns: what was found, and what to do about it */
const char *limber_sound_test_words (LimberSoundTest found);

G_END_DECLS
