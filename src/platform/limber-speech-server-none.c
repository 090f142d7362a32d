/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where Limber is built without libspeechd: a server that is never there. */

#include "limber-speech-server.h"

struct _LimberSpeechServer
{
  gboolean unused;
};

gboolean
limber_speech_server_is_built (void)
{
  return FALSE;
}

LimberSpeechServer *
limber_speech_server_new (LimberSpeechServerFunc func, gpointer user_data)
{
  return g_new0 (LimberSpeechServer, 1);
}

void
limber_speech_server_free (LimberSpeechServer *self)
{
  g_free (self);
}

gboolean
limber_speech_server_connect (LimberSpeechServer *self)
{
  return FALSE;
}

void
limber_speech_server_disconnect (LimberSpeechServer *self)
{
}

gboolean
limber_speech_server_is_connected (LimberSpeechServer *self)
{
  return FALSE;
}

gboolean
limber_speech_server_has_voice (LimberSpeechServer *self)
{
  return FALSE;
}

gboolean
limber_speech_server_speaks (LimberSpeechServer *self, const char *language)
{
  return FALSE;
}

gboolean
limber_speech_server_say (LimberSpeechServer *self, const LimberSpeech *speech, int volume,
                          int words_per_minute, LimberSpeechNumbers *numbers)
{
  return FALSE;
}

gboolean
limber_speech_server_hush (LimberSpeechServer *self)
{
  return FALSE;
}
