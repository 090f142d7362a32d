/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-preferences.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-reminders-page.h"
#include "limber-sight-group.h"
#include "limber-ui.h"
#include "limber-voice-group.h"

struct _LimberPreferences
{
  AdwPreferencesWindow parent_instance;

  GtkRange *volume;
  GtkWidget *test_button;
  GtkLabel *test_result;
  AdwPreferencesGroup *cues_group;
  LimberVoiceGroup *voice_group;
  GtkSwitch *ask_about_pain;
  LimberSightGroup *sight;
  AdwPreferencesGroup *folders_group;

  GSettings *settings;
  LimberCanberraCues *cues;
  GCancellable *cancellable;
  GPtrArray *folder_rows;
  GtkFileChooserNative *chooser;
};

G_DEFINE_FINAL_TYPE (LimberPreferences, limber_preferences, ADW_TYPE_PREFERENCES_WINDOW)

char *
limber_preferences_cue_key (LimberCue cue)
{
  return g_strconcat ("cue-", limber_cue_to_string (cue), NULL);
}

static void
play_cue (GtkWidget *button, LimberPreferences *self)
{
  guint cue = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "cue"));

  limber_cues_play (LIMBER_CUES (self->cues), (LimberCue) cue);
}

static void
add_cue (LimberPreferences *self, LimberCue cue)
{
  const char *label = limber_cue_label (cue);
  /* Translators: a button that sounds one of the cues */
  g_autofree char *hear = g_strdup_printf (_ ("Hear “%s”"), label);
  g_autofree char *key = limber_preferences_cue_key (cue);
  GtkWidget *row = limber_ui_row_new (label, NULL);
  GtkWidget *button = gtk_button_new_from_icon_name ("media-playback-start-symbolic");
  GtkWidget *toggle = gtk_switch_new ();

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, hear);
  limber_ui_set_name (button, hear);
  g_object_set_data (G_OBJECT (button), "cue", GUINT_TO_POINTER (cue));
  g_signal_connect (button, "clicked", G_CALLBACK (play_cue), self);

  gtk_widget_set_valign (toggle, GTK_ALIGN_CENTER);
  limber_ui_set_name (toggle, label);
  g_settings_bind (self->settings, key, toggle, "active", G_SETTINGS_BIND_DEFAULT);
  g_object_bind_property (toggle, "active", button, "sensitive", G_BINDING_SYNC_CREATE);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), toggle);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), toggle);
  adw_preferences_group_add (self->cues_group, row);
}

static void
show_result (LimberPreferences *self, const char *text)
{
  limber_ui_set_text (self->test_result, text);
  gtk_widget_set_visible (GTK_WIDGET (self->test_result), text[0] != '\0');
}

static void
test_finished (GObject *source, GAsyncResult *result, gpointer data)
{
  LimberPreferences *self = data;
  g_autoptr (GError) error = NULL;
  LimberSoundTest found;
  gboolean done =
      limber_canberra_cues_test_finish (LIMBER_CANBERRA_CUES (source), result, &found, &error);

  if (done)
    show_result (self, limber_sound_test_words (found));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_result (self, error->message);
  gtk_widget_set_sensitive (self->test_button, TRUE);
  g_object_unref (self);
}

static void
test_sound (LimberPreferences *self)
{
  show_result (self, _ ("Listen…"));
  gtk_widget_set_sensitive (self->test_button, FALSE);
  limber_canberra_cues_test (self->cues, self->cancellable, test_finished, g_object_ref (self));
}

static void
remove_folder (GtkWidget *button, LimberPreferences *self)
{
  const char *folder = g_object_get_data (G_OBJECT (button), "folder");
  g_auto (GStrv) folders = g_settings_get_strv (self->settings, "folders");
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; folders[i]; i++)
    if (!g_str_equal (folders[i], folder))
      g_ptr_array_add (kept, folders[i]);
  g_ptr_array_add (kept, NULL);
  g_settings_set_strv (self->settings, "folders", (const char *const *) kept->pdata);
}

static void
add_folder_row (LimberPreferences *self, const char *folder)
{
  g_autofree char *name = g_filename_display_basename (folder);
  g_autofree char *shown = g_filename_display_name (folder);
  /* Translators: a button that takes a folder off the list; the folder itself stays */
  g_autofree char *remove = g_strdup_printf (_ ("Remove “%s” From the List"), name);
  GtkWidget *row = limber_ui_row_new (name, shown);
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, remove);
  limber_ui_set_name (button, remove);
  g_object_set_data_full (G_OBJECT (button), "folder", g_strdup (folder), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (remove_folder), self);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->folders_group, row);
  g_ptr_array_add (self->folder_rows, row);
}

static void
show_folders (LimberPreferences *self)
{
  g_auto (GStrv) folders = g_settings_get_strv (self->settings, "folders");

  for (guint i = 0; i < self->folder_rows->len; i++)
    adw_preferences_group_remove (self->folders_group, g_ptr_array_index (self->folder_rows, i));
  g_ptr_array_set_size (self->folder_rows, 0);
  for (guint i = 0; folders[i]; i++)
    add_folder_row (self, folders[i]);
}

static void
folder_chosen (LimberPreferences *self, int response)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->chooser));
  g_autofree char *path = file ? g_file_get_path (file) : NULL;
  g_auto (GStrv) folders = g_settings_get_strv (self->settings, "folders");
  g_autoptr (GPtrArray) all = g_ptr_array_new ();

  g_clear_object (&self->chooser);
  if (response != GTK_RESPONSE_ACCEPT || !path || !g_utf8_validate (path, -1, NULL)
      || g_strv_contains ((const char *const *) folders, path))
    return;
  for (guint i = 0; folders[i]; i++)
    g_ptr_array_add (all, folders[i]);
  g_ptr_array_add (all, path);
  g_ptr_array_add (all, NULL);
  g_settings_set_strv (self->settings, "folders", (const char *const *) all->pdata);
}

static void
add_folder (LimberPreferences *self)
{
  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_ ("Add a Folder"), GTK_WINDOW (self),
                                               GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER, _ ("_Add"),
                                               _ ("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (folder_chosen), self,
                           G_CONNECT_SWAPPED);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (self->chooser));
}

GtkWidget *
limber_preferences_new (GtkWindow *parent, GSettings *settings, LimberCanberraCues *cues,
                        LimberSystemVoice *voice)
{
  LimberPreferences *self = g_object_new (LIMBER_TYPE_PREFERENCES, "transient-for", parent, NULL);

  self->settings = g_object_ref (settings);
  self->cues = g_object_ref (cues);
  g_settings_bind (settings, "volume", gtk_range_get_adjustment (self->volume), "value",
                   G_SETTINGS_BIND_DEFAULT);
  limber_voice_group_set_up (self->voice_group, settings, voice);
  g_settings_bind (settings, "ask-about-pain", self->ask_about_pain, "active",
                   G_SETTINGS_BIND_DEFAULT);
  limber_sight_group_bind (self->sight, settings);
  for (guint i = 0; i < LIMBER_N_CUES; i++)
    add_cue (self, (LimberCue) i);
  g_signal_connect_object (settings, "changed::folders", G_CALLBACK (show_folders), self,
                           G_CONNECT_SWAPPED);
  show_folders (self);
  adw_preferences_window_add (ADW_PREFERENCES_WINDOW (self),
                              ADW_PREFERENCES_PAGE (limber_reminders_page_new (settings)));
  return GTK_WIDGET (self);
}

static void
limber_preferences_dispose (GObject *object)
{
  LimberPreferences *self = LIMBER_PREFERENCES (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->chooser);
  g_clear_object (&self->settings);
  g_clear_object (&self->cues);
  G_OBJECT_CLASS (limber_preferences_parent_class)->dispose (object);
}

static void
limber_preferences_finalize (GObject *object)
{
  LimberPreferences *self = LIMBER_PREFERENCES (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->folder_rows, g_ptr_array_unref);
  G_OBJECT_CLASS (limber_preferences_parent_class)->finalize (object);
}

static void
limber_preferences_class_init (LimberPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_preferences_dispose;
  object_class->finalize = limber_preferences_finalize;
  g_type_ensure (LIMBER_TYPE_SIGHT_GROUP);
  g_type_ensure (LIMBER_TYPE_VOICE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, volume);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, test_button);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, test_result);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, cues_group);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, voice_group);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, ask_about_pain);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, folders_group);
  gtk_widget_class_bind_template_child (widget_class, LimberPreferences, sight);
  gtk_widget_class_bind_template_callback (widget_class, test_sound);
  gtk_widget_class_bind_template_callback (widget_class, add_folder);
}

static void
limber_preferences_init (LimberPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->folder_rows = g_ptr_array_new ();
  limber_ui_set_name (GTK_WIDGET (self), gtk_window_get_title (GTK_WINDOW (self)));
  limber_ui_set_name (GTK_WIDGET (self->volume), _ ("Volume"));
}
