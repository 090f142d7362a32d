/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The voice, with a speech service that is there, hangs, dies and comes back.  Argument: the
 * fake-speechd of tests/support. */

#include "limber-speech-server.h"
#include "limber-system-voice.h"
#include "wait.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

#define POLL_MS 10

static const char *fake_speechd;

/* A speech service of the test's own. */
typedef struct
{
  char *folder;
  char *socket;
  char *log;
  GSubprocess *process; /* (nullable) */
  guint poll;
} Service;

static gboolean
stay_awake (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

static gboolean
is_there (const Service *service)
{
  return g_file_test (service->socket, G_FILE_TEST_EXISTS);
}

static void
service_start (Service *service, const char *option)
{
  g_autoptr (GError) error = NULL;

  service->process = option != NULL
                         ? g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, fake_speechd, option,
                                             service->socket, service->log, NULL)
                         : g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, fake_speechd,
                                             service->socket, service->log, NULL);
  g_assert_no_error (error);
  WAIT (is_there (service));
}

static void
service_stop (Service *service)
{
  g_subprocess_force_exit (service->process);
  g_subprocess_wait (service->process, NULL, NULL);
  g_clear_object (&service->process);
  g_unlink (service->socket);
}

static void
service_set_up (Service *service, gconstpointer data)
{
  g_autofree char *address = NULL;

  service->folder = g_dir_make_tmp ("limber-voice-XXXXXX", NULL);
  service->socket = g_build_filename (service->folder, "socket", NULL);
  service->log = g_build_filename (service->folder, "log", NULL);
  service->poll = g_timeout_add (POLL_MS, stay_awake, NULL);
  address = g_strconcat ("unix_socket:", service->socket, NULL);
  g_setenv ("SPEECHD_ADDRESS", address, TRUE);
}

static void
service_tear_down (Service *service, gconstpointer data)
{
  if (service->process != NULL)
    service_stop (service);
  g_source_remove (service->poll);
  g_unlink (service->log);
  g_rmdir (service->folder);
  g_free (service->folder);
  g_free (service->socket);
  g_free (service->log);
}

static gboolean
was_asked (const Service *service, const char *line)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (service->log, &text, NULL, NULL))
    return FALSE;
  lines = g_strsplit (text, "\n", -1);
  return g_strv_contains ((const char *const *) lines, line);
}

static char *
all_asked (const Service *service)
{
  char *text = NULL;

  g_assert_true (g_file_get_contents (service->log, &text, NULL, NULL));
  return text;
}

static LimberVoiceState
state_of (LimberSystemVoice *voice)
{
  return limber_voice_get_state (LIMBER_VOICE (voice));
}

static LimberSystemVoice *
voice_new (LimberVoiceState state)
{
  LimberSystemVoice *voice = limber_system_voice_new ();

  g_assert_cmpint (state_of (voice), ==, LIMBER_VOICE_IDLE);
  limber_voice_prepare (LIMBER_VOICE (voice));
  WAIT (state_of (voice) == state);
  return voice;
}

static void
say (LimberSystemVoice *voice, const char *text, gint64 delay_us, gint64 late_us)
{
  g_autoptr (LimberSpeech) speech = limber_speech_new ();

  limber_speech_append (speech, text, "en");
  limber_voice_say (LIMBER_VOICE (voice), speech, delay_us, late_us);
}

static void
test_says_words (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;
  g_autoptr (LimberSpeech) two = limber_speech_new ();
  g_autofree char *asked = NULL;

  service_start (service, NULL);
  voice = voice_new (LIMBER_VOICE_WORKING);
  g_object_set (voice, "volume", 50, "words-per-minute", 150, NULL);
  say (voice, "Hold.", 0, 0);
  limber_speech_append_about (two, "Next: %s.", "en", "Brücke", "de-AT");
  limber_voice_say (LIMBER_VOICE (voice), two, 0, G_USEC_PER_SEC);
  g_object_set (voice, "volume", 100, "words-per-minute", 180, NULL);
  say (voice, ".", 0, G_USEC_PER_SEC);
  say (voice, "Relax.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK Relax."));
  asked = all_asked (service);
  g_assert_cmpstr (asked, ==,
                   "VOLUME -75\nRATE -22\nLANGUAGE en\nSPEAK Hold.\n"
                   "SPEAK Next:\nLANGUAGE de-AT\nSPEAK Brücke\n"
                   "VOLUME 100\nRATE 3\nLANGUAGE en\nSPEAK ..\nSPEAK Relax.\n");
  WAIT (!limber_system_voice_is_speaking (voice));
}

static void
test_volume_zero_is_silent (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;

  service_start (service, NULL);
  voice = voice_new (LIMBER_VOICE_WORKING);
  g_object_set (voice, "volume", 0, NULL);
  say (voice, "Quiet.", 0, G_USEC_PER_SEC);
  g_object_set (voice, "volume", 100, NULL);
  say (voice, "Loud.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK Loud."));
  g_assert_false (was_asked (service, "SPEAK Quiet."));
}

static void
test_late_words_are_dropped (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;

  service_start (service, NULL);
  voice = voice_new (LIMBER_VOICE_WORKING);
  say (voice, "Late.", 0, -G_USEC_PER_SEC);
  say (voice, "In time.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK In time."));
  g_assert_false (was_asked (service, "SPEAK Late."));
}

static void
test_hush (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;

  service_start (service, "--slow=600");
  voice = voice_new (LIMBER_VOICE_WORKING);
  say (voice, "Broken off.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK Broken off."));
  g_assert_true (limber_system_voice_is_speaking (voice));
  say (voice, "In a while.", 100 * 1000, G_USEC_PER_SEC);
  limber_voice_hush (LIMBER_VOICE (voice));
  WAIT (was_asked (service, "CANCEL"));
  say (voice, "Much later.", 200 * 1000, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK Much later."));
  g_assert_false (was_asked (service, "SPEAK In a while."));
}

/* Words that had to wait for those of another program. */
static void
test_words_that_begin_late_are_broken_off (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;

  service_start (service, "--slow=0.5");
  voice = voice_new (LIMBER_VOICE_WORKING);
  say (voice, "Ten seconds left.", 0, 0);
  WAIT (was_asked (service, "CANCEL"));
  WAIT (!limber_system_voice_is_speaking (voice));
}

static void
test_comes_and_goes (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = voice_new (LIMBER_VOICE_NO_SERVER);

  say (voice, "To nobody.", 0, 0);
  service_start (service, NULL);
  WAIT (state_of (voice) == LIMBER_VOICE_WORKING);
  say (voice, "One.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK One."));
  service_stop (service);
  say (voice, "To nobody.", 0, 0);
  WAIT (state_of (voice) == LIMBER_VOICE_NO_SERVER);
  service_start (service, NULL);
  WAIT (state_of (voice) == LIMBER_VOICE_WORKING);
  say (voice, "Two.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK Two."));
  g_assert_false (was_asked (service, "SPEAK To nobody."));
}

/* The first words after it find out, and are said all the same. */
static void
test_started_anew (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;

  service_start (service, NULL);
  voice = voice_new (LIMBER_VOICE_WORKING);
  say (voice, "One.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK One."));
  service_stop (service);
  service_start (service, NULL);
  say (voice, "Two.", 0, G_USEC_PER_SEC);
  WAIT (was_asked (service, "SPEAK Two."));
  g_assert_cmpint (state_of (voice), ==, LIMBER_VOICE_WORKING);
}

static void
on_tested (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  LimberVoiceTest found;

  g_assert_true (
      limber_system_voice_test_finish (LIMBER_SYSTEM_VOICE (source), result, &found, &error));
  g_assert_no_error (error);
  *(int *) data = (int) found;
}

static void
assert_test_finds (LimberSystemVoice *voice, LimberVoiceTest expected)
{
  int found = -1;

  limber_system_voice_test (voice, NULL, on_tested, &found);
  WAIT (found >= 0);
  g_assert_cmpint (found, ==, expected);
}

static void
test_test_tells_what_it_finds (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = limber_system_voice_new ();

  assert_test_finds (voice, LIMBER_VOICE_TEST_NO_SERVER);
  service_start (service, NULL);
  assert_test_finds (voice, LIMBER_VOICE_TEST_SPOKEN);
  g_assert_true (was_asked (service, "SPEAK Next: Bridge. Lie on your back. Left side first."));
  g_object_set (voice, "volume", 0, NULL);
  assert_test_finds (voice, LIMBER_VOICE_TEST_VOLUME_ZERO);
}

static void
test_no_voice (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;

  service_start (service, "--no-voice");
  voice = voice_new (LIMBER_VOICE_NO_VOICE);
  say (voice, "To nobody.", 0, G_USEC_PER_SEC);
  assert_test_finds (voice, LIMBER_VOICE_TEST_NO_VOICE);
  g_assert_false (g_file_test (service->log, G_FILE_TEST_EXISTS)
                  && was_asked (service, "SPEAK To nobody."));
}

/* The sentence is spoken all the same: a voice with an accent is better than none. */
static void
test_no_language (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = limber_system_voice_new ();

  service_start (service, "--language=fr");
  assert_test_finds (voice, LIMBER_VOICE_TEST_NO_LANGUAGE);
  g_assert_true (was_asked (service, "SPEAK Next: Bridge. Lie on your back. Left side first."));
}

/* Neither a word nor the end of the program waits for it. */
static void
test_hangs (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = NULL;
  int found = -1;

  service_start (service, "--hang");
  voice = limber_system_voice_new ();
  limber_voice_prepare (LIMBER_VOICE (voice));
  limber_system_voice_test (voice, NULL, on_tested, &found);
  WAIT (state_of (voice) == LIMBER_VOICE_HUNG);
  WAIT (found >= 0);
  g_assert_cmpint (found, ==, LIMBER_VOICE_TEST_NO_ANSWER);
  say (voice, "To nobody.", 0, 0);
  limber_voice_hush (LIMBER_VOICE (voice));
}

static void
test_words (void)
{
  for (int found = LIMBER_VOICE_TEST_SPOKEN; found <= LIMBER_VOICE_TEST_VOLUME_ZERO; found++)
    g_assert_cmpstr (limber_voice_test_words ((LimberVoiceTest) found), !=, "");
  g_assert_null (limber_voice_state_words (LIMBER_VOICE_WORKING));
  g_assert_nonnull (limber_voice_state_words (LIMBER_VOICE_NO_SERVER));
  g_assert_nonnull (limber_voice_state_words (LIMBER_VOICE_NO_VOICE));
  g_assert_nonnull (limber_voice_state_words (LIMBER_VOICE_HUNG));
}

/* Built without libspeechd, there is one thing left to say. */
static void
test_not_built (Service *service, gconstpointer data)
{
  g_autoptr (LimberSystemVoice) voice = voice_new (LIMBER_VOICE_NO_SERVER);

  assert_test_finds (voice, LIMBER_VOICE_TEST_NOT_BUILT);
}

static void
add (const char *name, void (*func) (Service *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/voice/", name, NULL);

  g_test_add (path, Service, NULL, service_set_up, func, service_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  fake_speechd = argv[1];
  g_test_add_func ("/voice/words", test_words);
  if (!limber_speech_server_is_built ())
    {
      add ("not-built", test_not_built);
      return g_test_run ();
    }
  add ("says-words", test_says_words);
  add ("volume-zero-is-silent", test_volume_zero_is_silent);
  add ("late-words-are-dropped", test_late_words_are_dropped);
  add ("hush", test_hush);
  add ("words-that-begin-late-are-broken-off", test_words_that_begin_late_are_broken_off);
  add ("comes-and-goes", test_comes_and_goes);
  add ("started-anew", test_started_anew);
  add ("test-tells-what-it-finds", test_test_tells_what_it_finds);
  add ("no-voice", test_no_voice);
  add ("no-language", test_no_language);
  add ("hangs", test_hangs);
  return g_test_run ();
}
