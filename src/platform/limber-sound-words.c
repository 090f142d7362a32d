/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-sound-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

const char *
limber_cues_state_words (LimberCuesState state)
{
  switch (state)
    {
    case LIMBER_CUES_STARTING:
      return _ ("The sounds are getting ready.");
    case LIMBER_CUES_WORKING:
      return _ ("The sounds are on.");
    case LIMBER_CUES_NO_SERVER:
      /* Translators: a sound server is the part of the system that plays sounds */
      return _ ("No sound server was found, so watch the screen. The sounds come back by "
                "themselves.");
    case LIMBER_CUES_HUNG:
      return _ ("The sound server does not answer, so watch the screen. The sounds come back by "
                "themselves.");
    case LIMBER_CUES_MUTED:
      return _ ("The desktop has switched sounds off, so watch the screen.");
    default:
      g_return_val_if_reached ("");
    }
}

const char *
limber_sound_test_words (LimberSoundTest found)
{
  switch (found)
    {
    case LIMBER_SOUND_TEST_PLAYED:
      return _ ("A sound was played. If you did not hear it, check the speakers or headphones and "
                "their volume.");
    case LIMBER_SOUND_TEST_NO_SERVER:
      return _ ("No sound server was found. Check the sound settings of this computer.");
    case LIMBER_SOUND_TEST_NO_ANSWER:
      return _ ("The sound server does not answer. Wait a moment and try again. If that does not "
                "help, restart the computer.");
    case LIMBER_SOUND_TEST_MUTED:
      return _ ("The sound is muted by the desktop. Turn the sound of this computer on, then try "
                "again.");
    case LIMBER_SOUND_TEST_VOLUME_ZERO:
      return _ ("The volume here is at zero. Turn it up, then try again.");
    case LIMBER_SOUND_TEST_FILE_MISSING:
      return _ ("The sound file is missing or damaged. Install Limber again.");
    default:
      g_return_val_if_reached ("");
    }
}
