/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-voice.h"

struct _FakeVoice
{
  GObject parent_instance;

  LimberClock *clock;
  GArray *words; /* of FakeWords */
  guint n_hushed;
  LimberVoiceState state;
};

static void fake_voice_iface_init (LimberVoiceInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeVoice, fake_voice, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_VOICE, fake_voice_iface_init))

static void
fake_voice_prepare (LimberVoice *voice)
{
}

static void
fake_voice_say (LimberVoice *voice, LimberSpeech *speech, gint64 delay_us, gint64 late_us)
{
  FakeVoice *self = FAKE_VOICE (voice);
  gint64 start_us = limber_clock_now_us (self->clock) + delay_us;
  FakeWords words = {
    .start_us = start_us,
    .end_us = start_us + limber_speech_get_length_us (speech, LIMBER_SPEECH_WPM),
    .text = limber_speech_get_text (speech),
  };

  g_assert_cmpint (delay_us, >=, 0);
  g_assert_cmpint (late_us, >=, 0);
  g_array_append_val (self->words, words);
}

static void
fake_voice_hush (LimberVoice *voice)
{
  FakeVoice *self = FAKE_VOICE (voice);
  gint64 now_us = limber_clock_now_us (self->clock);

  self->n_hushed++;
  for (guint i = 0; i < self->words->len; i++)
    {
      FakeWords *words = &g_array_index (self->words, FakeWords, i);

      words->end_us = MIN (words->end_us, MAX (now_us, words->start_us));
    }
}

static LimberVoiceState
fake_voice_get_state (LimberVoice *voice)
{
  return FAKE_VOICE (voice)->state;
}

static void
fake_voice_iface_init (LimberVoiceInterface *iface)
{
  iface->prepare = fake_voice_prepare;
  iface->say = fake_voice_say;
  iface->hush = fake_voice_hush;
  iface->get_state = fake_voice_get_state;
}

static void
words_clear (gpointer data)
{
  g_free (((FakeWords *) data)->text);
}

static void
fake_voice_finalize (GObject *object)
{
  FakeVoice *self = FAKE_VOICE (object);

  g_clear_object (&self->clock);
  g_array_unref (self->words);
  G_OBJECT_CLASS (fake_voice_parent_class)->finalize (object);
}

static void
fake_voice_class_init (FakeVoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_voice_finalize;
}

static void
fake_voice_init (FakeVoice *self)
{
  self->words = g_array_new (FALSE, TRUE, sizeof (FakeWords));
  g_array_set_clear_func (self->words, words_clear);
  self->state = LIMBER_VOICE_WORKING;
}

FakeVoice *
fake_voice_new (LimberClock *clock)
{
  FakeVoice *self = g_object_new (FAKE_TYPE_VOICE, NULL);

  self->clock = g_object_ref (clock);
  return self;
}

guint
fake_voice_get_n (FakeVoice *self)
{
  return self->words->len;
}

const FakeWords *
fake_voice_get (FakeVoice *self, guint index)
{
  return &g_array_index (self->words, FakeWords, index);
}

const char *
fake_voice_last (FakeVoice *self)
{
  return self->words->len > 0 ? fake_voice_get (self, self->words->len - 1)->text : "";
}

guint
fake_voice_get_n_hushed (FakeVoice *self)
{
  return self->n_hushed;
}

gboolean
fake_voice_speaks_at (FakeVoice *self, gint64 time_us)
{
  for (guint i = 0; i < self->words->len; i++)
    {
      const FakeWords *words = fake_voice_get (self, i);

      if (words->start_us <= time_us && time_us < words->end_us)
        return TRUE;
    }
  return FALSE;
}

void
fake_voice_set_state (FakeVoice *self, LimberVoiceState state)
{
  self->state = state;
  g_signal_emit_by_name (self, "state-changed");
}
