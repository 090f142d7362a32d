/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-guide.h"

struct _LimberGuide
{
  GObject parent_instance;

  LimberRunner *runner;
  GSettings *settings;
  LimberVoice *voice;
  double speed;

  LimberVoicing voicing; /* as it is set */
  LimberAnnounce announce;
  gboolean speaks; /* with Limber's voice */
};

G_DEFINE_FINAL_TYPE (LimberGuide, limber_guide, G_TYPE_OBJECT)

static LimberVoicing
read_voicing (LimberGuide *self)
{
  g_autofree char *guidance = g_settings_get_string (self->settings, "voice-guidance");
  LimberVoicing voicing = {
    .guidance = LIMBER_GUIDANCE_OFF,
    .words_per_minute = g_settings_get_int (self->settings, "voice-rate"),
    .speed = self->speed,
  };

  if (g_settings_get_boolean (self->settings, "voice"))
    limber_guidance_from_string (guidance, &voicing.guidance);
  return voicing;
}

static void
read_speaker (LimberGuide *self)
{
  g_autofree char *speaker = g_settings_get_string (self->settings, "speaker");
  gboolean on = self->voicing.guidance != LIMBER_GUIDANCE_OFF;

  self->speaks = on && !g_str_equal (speaker, "reader");
  self->announce = !on                               ? LIMBER_ANNOUNCE_PHASES
                   : g_str_equal (speaker, "limber") ? LIMBER_ANNOUNCE_NOTHING
                                                     : LIMBER_ANNOUNCE_WORDS;
}

static void
apply (LimberGuide *self)
{
  self->voicing = read_voicing (self);
  read_speaker (self);
  if (self->speaks)
    limber_voice_prepare (self->voice);
  limber_runner_set_voice (self->runner, self->speaks ? self->voice : NULL, &self->voicing);
  g_signal_emit_by_name (self, "changed");
}

/* Its volume is the voice's own business, and breaks nothing off. */
static void
settings_changed (LimberGuide *self, const char *key)
{
  if (g_str_equal (key, "voice") || g_str_equal (key, "voice-guidance")
      || g_str_equal (key, "voice-rate") || g_str_equal (key, "speaker"))
    apply (self);
}

LimberGuide *
limber_guide_new (LimberRunner *runner, GSettings *settings, LimberVoice *voice, double speed)
{
  LimberGuide *self = g_object_new (LIMBER_TYPE_GUIDE, NULL);

  self->runner = g_object_ref (runner);
  self->settings = g_object_ref (settings);
  self->voice = g_object_ref (voice);
  self->speed = speed;
  g_signal_connect_object (settings, "changed", G_CALLBACK (settings_changed), self,
                           G_CONNECT_SWAPPED);
  apply (self);
  return self;
}

LimberAnnounce
limber_guide_get_announce (LimberGuide *self)
{
  g_return_val_if_fail (LIMBER_IS_GUIDE (self), LIMBER_ANNOUNCE_PHASES);
  return self->announce;
}

LimberVoice *
limber_guide_get_voice (LimberGuide *self)
{
  g_return_val_if_fail (LIMBER_IS_GUIDE (self), NULL);
  return self->speaks ? self->voice : NULL;
}

LimberVoice *
limber_guide_get_own_voice (LimberGuide *self)
{
  g_return_val_if_fail (LIMBER_IS_GUIDE (self), NULL);
  return self->voice;
}

GSettings *
limber_guide_get_settings (LimberGuide *self)
{
  g_return_val_if_fail (LIMBER_IS_GUIDE (self), NULL);
  return self->settings;
}

static void
limber_guide_dispose (GObject *object)
{
  LimberGuide *self = LIMBER_GUIDE (object);

  g_clear_object (&self->runner);
  g_clear_object (&self->settings);
  g_clear_object (&self->voice);
  G_OBJECT_CLASS (limber_guide_parent_class)->dispose (object);
}

static void
limber_guide_class_init (LimberGuideClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_guide_dispose;
  g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
}

static void
limber_guide_init (LimberGuide *self)
{
}
