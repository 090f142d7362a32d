/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-voice.h"

#include "limber-output-mute.h"
#include "limber-speech-server.h"
#include "limber-voice-thread.h"

/* For a service that takes the words and never says them. */
#define TEST_PATIENCE_S 15

struct _LimberSystemVoice
{
  GObject parent_instance;

  LimberVoiceManner manner;
  LimberVoiceThread *thread;

  GTask *test; /* the one under way, and what ends it early */
  guint test_number;
  GSource *test_patience;
  GSource *test_cancelled;
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

static void
clear_source (GSource **source)
{
  if (*source != NULL)
    g_source_destroy (*source);
  g_clear_pointer (source, g_source_unref);
}

static GTask *
test_steal (LimberSystemVoice *self)
{
  clear_source (&self->test_patience);
  clear_source (&self->test_cancelled);
  return g_steal_pointer (&self->test);
}

static void
test_end (LimberSystemVoice *self, LimberVoiceTest found)
{
  g_autoptr (GTask) task = test_steal (self);

  g_task_return_int (task, found);
}

static gboolean
on_test_patience_lost (gpointer user_data)
{
  test_end (user_data, LIMBER_VOICE_TEST_NO_ANSWER);
  return G_SOURCE_REMOVE;
}

static gboolean
on_test_cancelled (GCancellable *cancellable, gpointer user_data)
{
  g_autoptr (GTask) task = test_steal (user_data);

  g_task_return_error_if_cancelled (task);
  return G_SOURCE_REMOVE;
}

static void
on_mute_known (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;

  g_task_return_int (task, limber_output_mute_query_finish (result) ? LIMBER_VOICE_TEST_MUTED
                                                                    : LIMBER_VOICE_TEST_SPOKEN);
}

static void
on_tested (guint test, LimberVoiceOutcome outcome, gpointer owner)
{
  LimberSystemVoice *self = owner;
  GTask *task;

  if (self->test == NULL || test != self->test_number)
    return;
  switch (outcome)
    {
    case LIMBER_VOICE_OUTCOME_SPOKEN:
      task = test_steal (self);
      limber_output_mute_query (g_task_get_cancellable (task), on_mute_known, task);
      break;
    case LIMBER_VOICE_OUTCOME_NO_VOICE:
      test_end (self, LIMBER_VOICE_TEST_NO_VOICE);
      break;
    case LIMBER_VOICE_OUTCOME_NO_SERVER:
    default:
      test_end (self, limber_speech_server_is_built () ? LIMBER_VOICE_TEST_NO_SERVER
                                                       : LIMBER_VOICE_TEST_NOT_BUILT);
      break;
    }
}

static void
on_state_changed (gpointer owner)
{
  g_autoptr (LimberSystemVoice) self = g_object_ref (owner);

  if (self->test != NULL && limber_voice_thread_get_state (self->thread) == LIMBER_VOICE_HUNG)
    test_end (self, LIMBER_VOICE_TEST_NO_ANSWER);
  g_signal_emit_by_name (self, "state-changed");
}

static const LimberVoiceThreadFuncs thread_funcs = { on_state_changed, on_tested };

static void
test_watch (LimberSystemVoice *self)
{
  GMainContext *context = g_task_get_context (self->test);
  GCancellable *cancellable = g_task_get_cancellable (self->test);

  self->test_patience = g_timeout_source_new_seconds (TEST_PATIENCE_S);
  g_source_set_callback (self->test_patience, on_test_patience_lost, self, NULL);
  g_source_attach (self->test_patience, context);
  if (cancellable == NULL)
    return;
  self->test_cancelled = g_cancellable_source_new (cancellable);
  g_source_set_callback (self->test_cancelled, G_SOURCE_FUNC (on_test_cancelled), self, NULL);
  g_source_attach (self->test_cancelled, context);
}

void
limber_system_voice_test (LimberSystemVoice *self, GCancellable *cancellable,
                          GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autoptr (LimberSpeech) sample = limber_voice_sample ();

  g_return_if_fail (LIMBER_IS_SYSTEM_VOICE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, limber_system_voice_test);
  if (self->test != NULL)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PENDING, "A test is under way already");
      return;
    }
  self->test = g_steal_pointer (&task);
  if (self->manner.volume == 0)
    test_end (self, LIMBER_VOICE_TEST_VOLUME_ZERO);
  else if (limber_voice_thread_get_state (self->thread) == LIMBER_VOICE_HUNG)
    test_end (self, LIMBER_VOICE_TEST_NO_ANSWER);
  else
    {
      test_watch (self);
      limber_voice_thread_test (self->thread, sample, &self->manner, ++self->test_number);
    }
}

gboolean
limber_system_voice_test_finish (LimberSystemVoice *self, GAsyncResult *result,
                                 LimberVoiceTest *found, GError **error)
{
  gssize value;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  value = g_task_propagate_int (G_TASK (result), error);
  if (value < 0)
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
  self->manner = (LimberVoiceManner){ .volume = 100, .words_per_minute = LIMBER_SPEECH_WPM };
  self->thread = limber_voice_thread_start (&thread_funcs, self);
}

LimberSystemVoice *
limber_system_voice_new (void)
{
  return g_object_new (LIMBER_TYPE_SYSTEM_VOICE, NULL);
}
