/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-speech-server.h"

#include <libspeechd.h>
#include <math.h>
#include <string.h>

#include "limber-language.h"

struct _LimberSpeechServer
{
  LimberSpeechServerFunc func;
  gpointer user_data;

  SPDConnection *connection; /* (nullable) */
  gsize client;

  /* What the server was last told. */
  char *language;
  int volume;
  int words_per_minute;
};

/*
 * libspeechd hands its callbacks numbers, and nothing of ours: so who they are for must be found by
 * the number of the client, in a list that all share.  One that is taken off it hears no more.
 */
static GMutex clients_lock;
static GPtrArray *clients; /* of LimberSpeechServer, under the lock */

/* espeak-ng's words a minute at the rates 0, -100 and 100, as speech-dispatcher's module has them;
 * other synthesizers are of their own mind. */
#define NORMAL_WPM 170
#define SLOWEST_WPM 80
#define FASTEST_WPM 449

/* A line of a reply: three digits, a sign, which is a dash before a value, and the rest. */
#define VALUE_AT 4

static void
on_notified (size_t message, size_t client, SPDNotificationType type)
{
  LimberSpeechMoment moment = type == SPD_EVENT_BEGIN ? LIMBER_SPEECH_BEGAN
                              : type == SPD_EVENT_END ? LIMBER_SPEECH_ENDED
                                                      : LIMBER_SPEECH_BROKEN_OFF;

  g_mutex_lock (&clients_lock);
  for (guint i = 0; clients != NULL && i < clients->len; i++)
    {
      LimberSpeechServer *self = g_ptr_array_index (clients, i);

      if (self->client == client)
        self->func (message, moment, self->user_data);
    }
  g_mutex_unlock (&clients_lock);
}

static void
listen_to (LimberSpeechServer *self, gboolean on)
{
  g_mutex_lock (&clients_lock);
  if (clients == NULL)
    clients = g_ptr_array_new ();
  g_ptr_array_remove_fast (clients, self);
  if (on)
    g_ptr_array_add (clients, self);
  if (clients->len == 0)
    g_clear_pointer (&clients, g_ptr_array_unref);
  g_mutex_unlock (&clients_lock);
}

gboolean
limber_speech_server_is_built (void)
{
  return TRUE;
}

LimberSpeechServer *
limber_speech_server_new (LimberSpeechServerFunc func, gpointer user_data)
{
  LimberSpeechServer *self = g_new0 (LimberSpeechServer, 1);

  self->func = func;
  self->user_data = user_data;
  return self;
}

void
limber_speech_server_free (LimberSpeechServer *self)
{
  limber_speech_server_disconnect (self);
  g_free (self);
}

void
limber_speech_server_disconnect (LimberSpeechServer *self)
{
  listen_to (self, FALSE);
  g_clear_pointer (&self->connection, spd_close);
  g_clear_pointer (&self->language, g_free);
  self->volume = self->words_per_minute = -1;
}

gboolean
limber_speech_server_is_connected (LimberSpeechServer *self)
{
  return self->connection != NULL;
}

static gboolean
ask_to_be_told (SPDConnection *connection)
{
  connection->callback_begin = on_notified;
  connection->callback_end = on_notified;
  connection->callback_cancel = on_notified;
  return spd_set_notification_on (connection, SPD_BEGIN) == 0
         && spd_set_notification_on (connection, SPD_END) == 0
         && spd_set_notification_on (connection, SPD_CANCEL) == 0;
}

/*
 * The functions of libspeechd 0.11 that return what they were asked for read the reply of a server
 * that died in the middle of it, which there is none of; this one does not.
 *
 * Returns: (transfer full) (nullable): the values in the reply to @command
 */
static GStrv
ask (SPDConnection *connection, const char *command)
{
  char *reply = spd_send_data (connection, command, SPD_WAIT_REPLY);
  g_autoptr (GStrvBuilder) values = NULL;
  g_auto (GStrv) lines = NULL;

  if (reply == NULL)
    return NULL;
  values = g_strv_builder_new ();
  lines = g_strsplit (reply, "\r\n", -1);
  free (reply);
  for (char **line = lines; *line != NULL; line++)
    if (strlen (*line) > VALUE_AT && (*line)[VALUE_AT - 1] == '-')
      g_strv_builder_add (values, *line + VALUE_AT);
  return g_strv_builder_end (values);
}

static gboolean
get_client (SPDConnection *connection, gsize *client)
{
  g_auto (GStrv) values = ask (connection, "HISTORY GET CLIENT_ID\r\n");

  if (values == NULL || values[0] == NULL)
    return FALSE;
  *client = (gsize) g_ascii_strtoull (values[0], NULL, 10);
  return TRUE;
}

gboolean
limber_speech_server_connect (LimberSpeechServer *self)
{
  char *error = NULL;

  limber_speech_server_disconnect (self);
  self->connection = spd_open2 ("limber", "session", NULL, SPD_MODE_THREADED, NULL, TRUE, &error);
  if (self->connection == NULL)
    {
      g_debug ("Cannot reach the speech service: %s", error != NULL ? error : "no reason given");
      free (error);
      return FALSE;
    }
  if (!get_client (self->connection, &self->client) || !ask_to_be_told (self->connection))
    {
      limber_speech_server_disconnect (self);
      return FALSE;
    }
  listen_to (self, TRUE);
  return TRUE;
}

/* One named "dummy" is always there: it plays a recording that tells that nothing else is. */
static guint
count_synthesizers (LimberSpeechServer *self)
{
  g_auto (GStrv) modules = ask (self->connection, "LIST OUTPUT_MODULES\r\n");
  guint n = 0;

  for (char **module = modules; module != NULL && *module != NULL; module++)
    if (strcmp (*module, "dummy") != 0)
      n++;
  return n;
}

gboolean
limber_speech_server_has_voice (LimberSpeechServer *self)
{
  return count_synthesizers (self) > 0;
}

/* The reply has the voices of one synthesizer, each with its name, its language and a variant: with
 * more than one, another may know the language. */
gboolean
limber_speech_server_speaks (LimberSpeechServer *self, const char *language)
{
  g_auto (GStrv) voices = NULL;
  gboolean any = FALSE;

  if (count_synthesizers (self) != 1)
    return TRUE;
  voices = ask (self->connection, "LIST SYNTHESIS_VOICES\r\n");
  for (char **voice = voices; voice != NULL && *voice != NULL; voice++)
    {
      g_auto (GStrv) parts = g_strsplit (*voice, "\t", 3);

      if (g_strv_length (parts) < 2)
        continue;
      any = TRUE;
      if (limber_language_is_same (parts[1], language))
        return TRUE;
    }
  return !any;
}

/* The tag goes into a line of the protocol. */
static gboolean
is_tag (const char *language)
{
  for (const char *p = language; *p; p++)
    if (!g_ascii_isalnum (*p) && *p != '-')
      return FALSE;
  return *language != '\0';
}

static gboolean
set_language (LimberSpeechServer *self, const char *language)
{
  if (g_strcmp0 (self->language, language) == 0 || !is_tag (language))
    return TRUE;
  if (spd_set_language (self->connection, language) != 0)
    return FALSE;
  g_free (self->language);
  self->language = g_strdup (language);
  return TRUE;
}

/* The cube law that the cues follow, too: half way up is an eighth of the amplitude. */
static gboolean
set_volume (LimberSpeechServer *self, int volume)
{
  double amplitude = pow (volume / 100.0, 3.0);

  if (self->volume == volume)
    return TRUE;
  if (spd_set_volume (self->connection, (int) lround (200.0 * amplitude - 100.0)) != 0)
    return FALSE;
  self->volume = volume;
  return TRUE;
}

static gboolean
set_rate (LimberSpeechServer *self, int words_per_minute)
{
  int above = words_per_minute - NORMAL_WPM;
  int span = above < 0 ? NORMAL_WPM - SLOWEST_WPM : FASTEST_WPM - NORMAL_WPM;

  if (self->words_per_minute == words_per_minute)
    return TRUE;
  if (spd_set_voice_rate (self->connection, CLAMP (100 * above / span, -100, 100)) != 0)
    return FALSE;
  self->words_per_minute = words_per_minute;
  return TRUE;
}

gboolean
limber_speech_server_say (LimberSpeechServer *self, const LimberSpeech *speech, int volume,
                          int words_per_minute, LimberSpeechNumbers *numbers)
{
  if (!set_volume (self, volume) || !set_rate (self, words_per_minute))
    return FALSE;
  for (guint i = 0; i < limber_speech_get_n_parts (speech); i++)
    {
      const LimberSpeechPart *part = limber_speech_get_part (speech, i);
      int said;

      if (!set_language (self, part->language))
        return FALSE;
      said = spd_say (self->connection, SPD_MESSAGE, part->text);
      if (said <= 0)
        return FALSE;
      numbers->last = (guint64) said;
      if (i == 0)
        numbers->first = numbers->last;
    }
  return TRUE;
}

gboolean
limber_speech_server_hush (LimberSpeechServer *self)
{
  return spd_cancel (self->connection) == 0;
}
