/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-voice.h"

#include "limber-output-test.h"
#include "limber-speech-server.h"
#include "limber-voice-thread.h"

struct _LimberSystemVoice
{
  GObject parent_instance;

  LimberVoiceManner manner;
  LimberVoiceThread *thread;

  LimberOutputTest *test;
};

enum
{
  PROP_0,
  PROP_VOLUME,
  PROP_WORDS_PER_MINUTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void limber_system_voice_iface_init (LimberVoiceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSystemVoice, limber_system_voice, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_VOICE,
                                                      limber_system_voice_iface_init))

static void
limber_system_voice_prepare (LimberVoice *voice)
{
  limber_voice_thread_prepare (LIMBER_SYSTEM_VOICE (voice)->thread);
}

static void
limber_system_voice_say (LimberVoice *voice, LimberSpeech *speech, gint64 delay_us, gint64 late_us)
{
  LimberSystemVoice *self = LIMBER_SYSTEM_VOICE (voice);

  if (self->manner.volume > 0)
    limber_voice_thread_say (self->thread, speech, &self->manner, delay_us, late_us);
}

static void
limber_system_voice_hush (LimberVoice *voice)
{
  limber_voice_thread_hush (LIMBER_SYSTEM_VOICE (voice)->thread);
}

static LimberVoiceState
limber_system_voice_get_state (LimberVoice *voice)
{
  return limber_voice_thread_get_state (LIMBER_SYSTEM_VOICE (voice)->thread);
}

static void
limber_system_voice_iface_init (LimberVoiceInterface *iface)
{
  iface->prepare = limber_system_voice_prepare;
  iface->say = limber_system_voice_say;
  iface->hush = limber_system_voice_hush;
  iface->get_state = limber_system_voice_get_state;
}

gboolean
limber_system_voice_is_speaking (LimberSystemVoice *self)
{
  g_return_val_if_fail (LIMBER_IS_SYSTEM_VOICE (self), FALSE);
  return limber_voice_thread_is_speaking (self->thread);
}

/* --- The test --- */

/* A service that is not there yet is started first. */
static const LimberOutputTestKind test_kind = {
  .patience_s = 15,
  .no_answer = LIMBER_VOICE_TEST_NO_ANSWER,
  .muted = LIMBER_VOICE_TEST_MUTED,
  .heard = LIMBER_VOICE_TEST_SPOKEN,
};

static void
on_tested (guint test, LimberVoiceOutcome outcome, gpointer owner)
{
  LimberSystemVoice *self = owner;

  if (!limber_output_test_is (self->test, test))
    return;
  switch (outcome)
    {
    case LIMBER_VOICE_OUTCOME_SPOKEN:
      limber_output_test_end_audible (self->test);
      break;
    case LIMBER_VOICE_OUTCOME_NO_LANGUAGE:
      limber_output_test_end (self->test, LIMBER_VOICE_TEST_NO_LANGUAGE);
      break;
    case LIMBER_VOICE_OUTCOME_NO_VOICE:
      limber_output_test_end (self->test, LIMBER_VOICE_TEST_NO_VOICE);
      break;
    case LIMBER_VOICE_OUTCOME_NO_SERVER:
    default:
      limber_output_test_end (self->test, limber_speech_server_is_built ()
                                              ? LIMBER_VOICE_TEST_NO_SERVER
                                              : LIMBER_VOICE_TEST_NOT_BUILT);
      break;
    }
}

static void
on_state_changed (gpointer owner)
{
  g_autoptr (LimberSystemVoice) self = g_object_ref (owner);

  if (limber_output_test_is_under_way (self->test)
      && limber_voice_thread_get_state (self->thread) == LIMBER_VOICE_HUNG)
    limber_output_test_end (self->test, LIMBER_VOICE_TEST_NO_ANSWER);
  g_signal_emit_by_name (self, "state-changed");
}

static const LimberVoiceThreadFuncs thread_funcs = { on_state_changed, on_tested };

void
limber_system_voice_test (LimberSystemVoice *self, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (LimberSpeech) sample = limber_voice_sample ();

  g_return_if_fail (LIMBER_IS_SYSTEM_VOICE (self));

  if (!limber_output_test_begin (self->test, self, limber_system_voice_test, cancellable, callback,
                                 user_data))
    return;
  if (self->manner.volume == 0)
    limber_output_test_end (self->test, LIMBER_VOICE_TEST_VOLUME_ZERO);
  else if (limber_voice_thread_get_state (self->thread) == LIMBER_VOICE_HUNG)
    limber_output_test_end (self->test, LIMBER_VOICE_TEST_NO_ANSWER);
  else
    limber_voice_thread_test (self->thread, sample, &self->manner,
                              limber_output_test_watch (self->test));
}

gboolean
limber_system_voice_test_finish (LimberSystemVoice *self, GAsyncResult *result,
                                 LimberVoiceTest *found, GError **error)
{
  int value;

  if (!limber_output_test_finish (self, result, &value, error))
    return FALSE;
  *found = (LimberVoiceTest) value;
  return TRUE;
}

/* --- The object --- */

static void
set_number (LimberSystemVoice *self, int *number, const GValue *value, GParamSpec *pspec)
{
  if (*number == g_value_get_int (value))
    return;
  *number = g_value_get_int (value);
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
}

static void
limber_system_voice_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberSystemVoice *self = LIMBER_SYSTEM_VOICE (object);

  switch (id)
    {
    case PROP_VOLUME:
      set_number (self, &self->manner.volume, value, pspec);
      break;
    case PROP_WORDS_PER_MINUTE:
      set_number (self, &self->manner.words_per_minute, value, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_system_voice_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LimberSystemVoice *self = LIMBER_SYSTEM_VOICE (object);

  switch (id)
    {
    case PROP_VOLUME:
      g_value_set_int (value, self->manner.volume);
      break;
    case PROP_WORDS_PER_MINUTE:
      g_value_set_int (value, self->manner.words_per_minute);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_system_voice_finalize (GObject *object)
{
  LimberSystemVoice *self = LIMBER_SYSTEM_VOICE (object);

  limber_voice_thread_stop (self->thread);
  limber_output_test_free (self->test);
  G_OBJECT_CLASS (limber_system_voice_parent_class)->finalize (object);
}

static void
limber_system_voice_class_init (LimberSystemVoiceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = limber_system_voice_set_property;
  object_class->get_property = limber_system_voice_get_property;
  object_class->finalize = limber_system_voice_finalize;
  properties[PROP_VOLUME] =
      g_param_spec_int ("volume", NULL, NULL, 0, 100, 100,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_WORDS_PER_MINUTE] = g_param_spec_int (
      "words-per-minute", NULL, NULL, LIMBER_SPEECH_WPM_MIN, LIMBER_SPEECH_WPM_MAX,
      LIMBER_SPEECH_WPM, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_system_voice_init (LimberSystemVoice *self)
{
  self->test = limber_output_test_new (&test_kind);
  self->manner = (LimberVoiceManner){ .volume = 100, .words_per_minute = LIMBER_SPEECH_WPM };
  self->thread = limber_voice_thread_start (&thread_funcs, self);
}

LimberSystemVoice *
limber_system_voice_new (void)
{
  return g_object_new (LIMBER_TYPE_SYSTEM_VOICE, NULL);
}
