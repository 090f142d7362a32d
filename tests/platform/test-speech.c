/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The voice with the speech service of the system, and ears.  Runs under with-pulse. */

#include "limber-speech-server.h"
#include "limber-system-voice.h"
#include "sound-server.h"

/* Without a stop in it, which would be a silence to the recorder. */
#define SENTENCE "Bend both of your knees and set your feet down on the mat"

static gboolean
has_speech (void)
{
  g_autofree char *service = g_find_program_in_path ("speech-dispatcher");

  return service != NULL && limber_speech_server_is_built ();
}

static LimberSpeech *
speech_new (const char *text, const char *language)
{
  LimberSpeech *speech = limber_speech_new ();

  limber_speech_append (speech, text, language);
  return speech;
}

static void
say (LimberSystemVoice *voice, const char *text, const char *language)
{
  g_autoptr (LimberSpeech) speech = speech_new (text, language);

  limber_voice_say (LIMBER_VOICE (voice), speech, 0, 20 * G_USEC_PER_SEC);
}

static guint
hear_ms (LimberSystemVoice *voice, SoundRecorder *recorder, const char *text, const char *language)
{
  sound_recorder_reset (recorder);
  say (voice, text, language);
  sound_recorder_wait_for_sound (recorder);
  return sound_recorder_get_length_ms (recorder);
}

static void
on_tested (GObject *source, GAsyncResult *result, gpointer data)
{
  LimberVoiceTest found;

  g_assert_true (
      limber_system_voice_test_finish (LIMBER_SYSTEM_VOICE (source), result, &found, NULL));
  *(int *) data = (int) found;
}

static void
test_is_heard (void)
{
  g_autoptr (LimberSystemVoice) voice = NULL;
  g_autoptr (SoundRecorder) recorder = NULL;
  int found = -1;
  int loud;
  guint whole_ms;

  if (!has_speech ())
    {
      g_test_skip ("speech-dispatcher is not installed");
      return;
    }
  voice = limber_system_voice_new ();
  recorder = sound_recorder_start (NULL, NULL);
  limber_voice_prepare (LIMBER_VOICE (voice));
  wait_until (limber_voice_get_state (LIMBER_VOICE (voice)) != LIMBER_VOICE_IDLE);
  if (limber_voice_get_state (LIMBER_VOICE (voice)) != LIMBER_VOICE_WORKING)
    {
      g_test_skip ("speech-dispatcher has no voice");
      return;
    }

  limber_system_voice_test (voice, NULL, on_tested, &found);
  wait_until (found >= 0);
  g_assert_cmpint (found, ==, LIMBER_VOICE_TEST_SPOKEN);
  hear_ms (voice, recorder, SENTENCE, "en");
  loud = sound_recorder_get_peak (recorder);
  g_assert_cmpint (loud, >, 3000);
  hear_ms (voice, recorder, "Legen Sie sich auf den Rücken.", "de");

  g_object_set (voice, "volume", 50, NULL);
  whole_ms = hear_ms (voice, recorder, SENTENCE, "en");
  g_assert_cmpint (sound_recorder_get_peak (recorder), <, loud / 2);

  sound_recorder_reset (recorder);
  say (voice, SENTENCE, "en");
  wait_until (sound_recorder_get_peak (recorder) > 0);
  limber_voice_hush (LIMBER_VOICE (voice));
  sound_recorder_wait_for_sound (recorder);
  g_assert_cmpuint (sound_recorder_get_length_ms (recorder), <, whole_ms * 3 / 4);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/speech/is-heard", test_is_heard);
  return g_test_run ();
}
