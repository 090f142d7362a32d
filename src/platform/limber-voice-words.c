/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-voice-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-language.h"

const char *
limber_voice_test_words (LimberVoiceTest found)
{
  switch (found)
    {
    case LIMBER_VOICE_TEST_SPOKEN:
      return _ ("A sentence was spoken. If you did not hear it, check the speakers or headphones "
                "and their volume.");
    case LIMBER_VOICE_TEST_NO_LANGUAGE:
      /* Translators: your language is the one that Limber is shown in */
      return _ ("A sentence was spoken, but this computer has no voice for your language. Install "
                "one for speech-dispatcher, such as espeak-ng, then try again.");
    case LIMBER_VOICE_TEST_NOT_BUILT:
      return _ ("This copy of Limber was made without speech.");
    case LIMBER_VOICE_TEST_NO_SERVER:
      /* Translators: speech-dispatcher is the name of a program */
      return _ ("No speech was found on this computer. Install speech-dispatcher, then try again. "
                "The sounds work without it.");
    case LIMBER_VOICE_TEST_NO_VOICE:
      /* Translators: espeak-ng and speech-dispatcher are names of programs */
      return _ ("This computer has no voice yet. Install a voice for speech-dispatcher, such as "
                "espeak-ng, then try again.");
    case LIMBER_VOICE_TEST_NO_ANSWER:
      return _ ("The speech of this computer does not answer. Wait a moment and try again. If that "
                "does not help, log out and in again.");
    case LIMBER_VOICE_TEST_MUTED:
      return _ ("A sentence was spoken, but the sound is muted by the desktop. Turn the sound of "
                "this computer on, then try again.");
    case LIMBER_VOICE_TEST_VOLUME_ZERO:
      return _ ("The volume of the voice is at zero. Turn it up, then try again.");
    default:
      g_return_val_if_reached ("");
    }
}

const char *
limber_voice_state_words (LimberVoiceState state)
{
  switch (state)
    {
    case LIMBER_VOICE_NO_SERVER:
      return _ ("No speech was found on this computer, so listen for the sounds and watch the "
                "screen.");
    case LIMBER_VOICE_NO_VOICE:
      return _ ("This computer has no voice yet, so listen for the sounds and watch the screen.");
    case LIMBER_VOICE_HUNG:
      return _ ("The speech of this computer does not answer, so listen for the sounds and watch "
                "the screen.");
    case LIMBER_VOICE_IDLE:
    case LIMBER_VOICE_STARTING:
    case LIMBER_VOICE_WORKING:
    default:
      return NULL;
    }
}

LimberSpeech *
limber_voice_sample (void)
{
  g_autofree char *language = limber_language_of_words ();
  LimberSpeech *speech = limber_speech_new ();

  /* Translators: spoken, to try how the voice sounds */
  limber_speech_append (speech, C_ ("spoken", "Next: Bridge. Lie on your back. Left side first."),
                        language);
  return speech;
}
