/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-voice-group.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-script.h"
#include "limber-ui.h"

struct _LimberVoiceGroup
{
  AdwPreferencesGroup parent_instance;

  GtkDropDown *guidance;
  GtkDropDown *speaker;
  GtkRange *volume;
  GtkRange *rate;
  GtkWidget *test_button;
  GtkLabel *test_result;

  GSettings *settings;
  LimberSystemVoice *voice;
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (LimberVoiceGroup, limber_voice_group, ADW_TYPE_PREFERENCES_GROUP)

/* In the order of the choices. */
static const char *const speakers[] = { "limber", "reader", "both" };

/* --- How much --- */

static void
show_guidance (LimberVoiceGroup *self)
{
  g_autofree char *word = g_settings_get_string (self->settings, "voice-guidance");
  LimberGuidance guidance = LIMBER_GUIDANCE_OFF;

  if (g_settings_get_boolean (self->settings, "voice"))
    limber_guidance_from_string (word, &guidance);
  gtk_drop_down_set_selected (self->guidance, guidance);
}

/* What was chosen last comes back where the voice is turned on during a session. */
static void
guidance_chosen (LimberVoiceGroup *self)
{
  LimberGuidance guidance = (LimberGuidance) gtk_drop_down_get_selected (self->guidance);

  if (self->settings == NULL)
    return;
  if (guidance != LIMBER_GUIDANCE_OFF)
    g_settings_set_string (self->settings, "voice-guidance", limber_guidance_to_string (guidance));
  g_settings_set_boolean (self->settings, "voice", guidance != LIMBER_GUIDANCE_OFF);
}

/* --- Who --- */

static void
show_speaker (LimberVoiceGroup *self)
{
  g_autofree char *word = g_settings_get_string (self->settings, "speaker");

  for (guint i = 0; i < G_N_ELEMENTS (speakers); i++)
    if (g_str_equal (word, speakers[i]))
      gtk_drop_down_set_selected (self->speaker, i);
}

static void
speaker_chosen (LimberVoiceGroup *self)
{
  if (self->settings != NULL)
    g_settings_set_string (self->settings, "speaker",
                           speakers[gtk_drop_down_get_selected (self->speaker)]);
}

/* --- The test --- */

static void
show_result (LimberVoiceGroup *self, const char *text)
{
  limber_ui_set_text (self->test_result, text);
  gtk_widget_set_visible (GTK_WIDGET (self->test_result), text[0] != '\0');
}

static void
test_finished (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (LimberVoiceGroup) self = data;
  g_autoptr (GError) error = NULL;
  LimberVoiceTest found;

  if (limber_system_voice_test_finish (LIMBER_SYSTEM_VOICE (source), result, &found, &error))
    show_result (self, limber_voice_test_words (found));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_result (self, error->message);
  gtk_widget_set_sensitive (self->test_button, TRUE);
}

static void
test_voice (LimberVoiceGroup *self)
{
  show_result (self, _ ("Listen…"));
  gtk_widget_set_sensitive (self->test_button, FALSE);
  limber_system_voice_test (self->voice, self->cancellable, test_finished, g_object_ref (self));
}

/* --- The widget --- */

void
limber_voice_group_set_up (LimberVoiceGroup *self, GSettings *settings, LimberSystemVoice *voice)
{
  g_return_if_fail (LIMBER_IS_VOICE_GROUP (self));

  self->voice = g_object_ref (voice);
  self->settings = g_object_ref (settings);
  show_guidance (self);
  show_speaker (self);
  g_settings_bind (settings, "voice-volume", gtk_range_get_adjustment (self->volume), "value",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "voice-rate", gtk_range_get_adjustment (self->rate), "value",
                   G_SETTINGS_BIND_DEFAULT);
  g_signal_connect_object (settings, "changed::voice", G_CALLBACK (show_guidance), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::voice-guidance", G_CALLBACK (show_guidance), self,
                           G_CONNECT_SWAPPED);
}

static void
limber_voice_group_dispose (GObject *object)
{
  LimberVoiceGroup *self = LIMBER_VOICE_GROUP (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->settings);
  g_clear_object (&self->voice);
  G_OBJECT_CLASS (limber_voice_group_parent_class)->dispose (object);
}

static void
limber_voice_group_finalize (GObject *object)
{
  g_clear_object (&LIMBER_VOICE_GROUP (object)->cancellable);
  G_OBJECT_CLASS (limber_voice_group_parent_class)->finalize (object);
}

static void
limber_voice_group_class_init (LimberVoiceGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_voice_group_dispose;
  object_class->finalize = limber_voice_group_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-voice-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberVoiceGroup, guidance);
  gtk_widget_class_bind_template_child (widget_class, LimberVoiceGroup, speaker);
  gtk_widget_class_bind_template_child (widget_class, LimberVoiceGroup, volume);
  gtk_widget_class_bind_template_child (widget_class, LimberVoiceGroup, rate);
  gtk_widget_class_bind_template_child (widget_class, LimberVoiceGroup, test_button);
  gtk_widget_class_bind_template_child (widget_class, LimberVoiceGroup, test_result);
  gtk_widget_class_bind_template_callback (widget_class, guidance_chosen);
  gtk_widget_class_bind_template_callback (widget_class, speaker_chosen);
  gtk_widget_class_bind_template_callback (widget_class, test_voice);
}

static void
limber_voice_group_init (LimberVoiceGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  limber_ui_name_drop_down (self->guidance, _ ("Spoken Guidance"));
  limber_ui_name_drop_down (self->speaker, _ ("Who Speaks"));
  limber_ui_set_name (GTK_WIDGET (self->volume), _ ("Volume of the Voice"));
  limber_ui_set_name (GTK_WIDGET (self->rate), _ ("Speed, in words a minute"));
}
