/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-application-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-paths.h"
#include "limber-preferences.h"
#include "limber-record-db.h"
#include "limber-system-clock.h"
#include "limber-system-wall-clock.h"
#include "limber-ui.h"

#define LOAD_AT_LATEST_MS 500

G_DEFINE_FINAL_TYPE (LimberApplication, limber_application, ADW_TYPE_APPLICATION)

static const GOptionEntry options[] = {
  { "play", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Start the routine at once"), NULL },
  { "speed", 0, 0, G_OPTION_ARG_STRING, NULL, N_ ("With --play: run the timer N times as fast"),
    /* Translators: stands for a number */
    N_ ("N") },
  { "start-today", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Start the session that is due today"),
    NULL },
  { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_ ("Tell the version"), NULL },
  { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL,
    /* Translators: stands for the name of a routine file */
    N_ ("[FILE]") },
  { NULL }
};

/* A schema that is not installed would end the process in GSettings; it is told instead. */
static GSettings *
settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
      source ? g_settings_schema_source_lookup (source, LIMBER_APP_ID, TRUE) : NULL;

  return schema ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

static LimberLibrary *
library_new (LimberApplication *self)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());

  g_clear_pointer (&paths->folders, g_strfreev);
  paths->folders = g_settings_get_strv (self->settings, "folders");
  return limber_library_new (paths);
}

static void
folders_changed (LimberApplication *self)
{
  LimberWindow *window = limber_application_find_window (self);

  g_clear_object (&self->library);
  self->library = library_new (self);
  if (window)
    limber_window_set_library (window, self->library);
  limber_library_load (self->library);
}

static void
update_cues (LimberApplication *self)
{
  guint enabled = 0;

  for (guint i = 0; i < LIMBER_N_CUES; i++)
    {
      g_autofree char *key = limber_preferences_cue_key ((LimberCue) i);

      if (g_settings_get_boolean (self->settings, key))
        enabled |= 1u << i;
    }
  g_object_set (self->cues, "enabled-cues", enabled, NULL);
}

static void
settings_changed (LimberApplication *self, const char *key)
{
  if (self->cues && g_str_has_prefix (key, "cue-"))
    update_cues (self);
  else if (self->library && g_str_equal (key, "folders"))
    folders_changed (self);
}

void
limber_application_build (LimberApplication *self)
{
  g_autofree char *path = limber_record_path ();
  g_autoptr (LimberSystemWallClock) wall = NULL;

  if (self->library)
    return;
  wall = limber_system_wall_clock_new ();
  self->record = limber_sqlite_record_new (path, LIMBER_WALL_CLOCK (wall));
  self->journal = limber_journal_new (LIMBER_RECORDER (self->record), LIMBER_WALL_CLOCK (wall));
  self->library = library_new (self);
}

void
limber_application_drop (LimberApplication *self)
{
  if (limber_application_find_window (self))
    return;
  g_clear_object (&self->library);
  g_clear_object (&self->journal);
  g_clear_object (&self->record);
}

static void
build_sounds (LimberApplication *self)
{
  g_autofree char *sounds = g_build_filename (limber_data_dir (), "sounds", NULL);

  if (self->cues)
    return;
  self->cues = limber_canberra_cues_new (sounds);
  g_settings_bind (self->settings, "volume", self->cues, "volume", G_SETTINGS_BIND_GET);
  update_cues (self);
  self->voice = limber_system_voice_new ();
  g_settings_bind (self->settings, "voice-volume", self->voice, "volume", G_SETTINGS_BIND_GET);
  g_settings_bind (self->settings, "voice-rate", self->voice, "words-per-minute",
                   G_SETTINGS_BIND_GET);
}

/* The window asks first while a session plays. */
static void
quit_activated (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  LimberApplication *self = data;
  LimberWindow *window = limber_application_find_window (self);

  if (!window)
    g_application_quit (data);
  else if (limber_application_reminds (self) && !limber_window_is_playing (window))
    limber_application_ask_to_quit (self, GTK_WINDOW (window));
  else
    gtk_window_close (GTK_WINDOW (window));
}

static void
set_accels (LimberApplication *self)
{
  static const struct
  {
    const char *action;
    const char *accels[3];
  } accels[] = {
    { "app.quit", { "<Control>q" } },
    { "win.open", { "<Control>o" } },
    { "win.new-routine", { "<Control>n" } },
    { "win.search", { "<Control>f" } },
    { "win.back", { "<Alt>Left" } },
    { "win.fullscreen", { "F11" } },
    { "win.preferences", { "<Control>comma" } },
    { "win.get-help", { "F1" } },
    { "win.show-help-overlay", { "<Control>question" } },
    { "win.show-part::today", { "<Alt>1" } },
    { "win.show-part::routines", { "<Alt>2" } },
    { "win.show-part::exercises", { "<Alt>3" } },
    { "win.show-part::progress", { "<Alt>4" } },
    { "win.show-part::learn", { "<Alt>5" } },
  };
  static const GActionEntry actions[] = { { .name = "quit", .activate = quit_activated } };

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action,
                                           accels[i].accels);
}

/* GTK, from the first moment that there is something to show.  What waits for a reminder only does
 * without: it takes seven times the memory of all the rest. */
static void
bring_up (LimberApplication *self)
{
  if (self->up)
    return;
  self->up = TRUE;
  limber_ui_init ();
  G_APPLICATION_CLASS (limber_application_parent_class)->startup (G_APPLICATION (self));
  gtk_window_set_default_icon_name (LIMBER_APP_ID);
  set_accels (self);
}

static void
limber_application_startup (GApplication *application)
{
  LimberApplication *self = LIMBER_APPLICATION (application);

  if (g_application_get_flags (application) & G_APPLICATION_IS_SERVICE)
    G_APPLICATION_CLASS (g_type_class_peek (G_TYPE_APPLICATION))->startup (application);
  else
    bring_up (self);
  self->settings = settings_new ();
  if (!self->settings)
    return;
  g_signal_connect_object (self->settings, "changed", G_CALLBACK (settings_changed), self,
                           G_CONNECT_SWAPPED);
  limber_application_start_reminders (self);
}

/* Also called where another Limber turns out to be there already: nothing is read here. */
static gboolean
limber_application_dbus_register (GApplication *application, GDBusConnection *bus, const char *path,
                                  GError **error)
{
  return G_APPLICATION_CLASS (limber_application_parent_class)
             ->dbus_register (application, bus, path, error)
         && limber_application_start_search (LIMBER_APPLICATION (application), bus, path, error);
}

static void
limber_application_dbus_unregister (GApplication *application, GDBusConnection *bus,
                                    const char *path)
{
  limber_application_stop_search (LIMBER_APPLICATION (application));
  G_APPLICATION_CLASS (limber_application_parent_class)->dbus_unregister (application, bus, path);
}

/* Somebody asks for more than waiting. */
static void
limber_application_before_emit (GApplication *application, GVariant *platform_data)
{
  bring_up (LIMBER_APPLICATION (application));
  G_APPLICATION_CLASS (limber_application_parent_class)->before_emit (application, platform_data);
}

/* GTK cannot be put away again, but a new start can do without it. */
static void
limber_application_window_removed (GtkApplication *application, GtkWindow *window)
{
  LimberApplication *self = LIMBER_APPLICATION (application);

  GTK_APPLICATION_CLASS (limber_application_parent_class)->window_removed (application, window);
  if (!LIMBER_IS_WINDOW (window) || !limber_application_reminds (self))
    return;
  self->goes_on = TRUE;
  limber_application_stop_search (self);
  limber_application_stop_reminders (self);
}

gboolean
limber_application_goes_on (LimberApplication *self)
{
  g_return_val_if_fail (LIMBER_IS_APPLICATION (self), FALSE);
  return self->goes_on;
}

static void
limber_application_shutdown (GApplication *application)
{
  LimberApplication *self = LIMBER_APPLICATION (application);

  limber_application_stop_reminders (self);
  if (self->up)
    G_APPLICATION_CLASS (limber_application_parent_class)->shutdown (application);
  else
    G_APPLICATION_CLASS (g_type_class_peek (G_TYPE_APPLICATION))->shutdown (application);
}

static void
tell_not_installed (LimberApplication *self)
{
  const char *text = _ ("Limber's settings schema was not found, so the program is not installed "
                        "as a whole. Install it again, or start it with “build-aux/run”.");
  GtkWidget *dialog = adw_message_dialog_new (NULL, _ ("Limber Cannot Start"), text);

  g_printerr ("limber: %s\n", text);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Quit"));
  limber_ui_set_name (dialog, _ ("Limber Cannot Start"));
  gtk_window_set_application (GTK_WINDOW (dialog), GTK_APPLICATION (self));
  limber_adw_present (ADW_MESSAGE_DIALOG (dialog));
}

static gboolean
load (LimberApplication *self)
{
  self->load_source = 0;
  limber_library_load (self->library);
  return G_SOURCE_REMOVE;
}

static void
first_painted (LimberApplication *self, GdkFrameClock *frame_clock)
{
  g_signal_handlers_disconnect_by_func (frame_clock, first_painted, self);
  if (self->load_source == 0)
    return;
  g_source_remove (self->load_source);
  load (self);
}

/* Reads the library once @window has shown itself, so that neither waits for the other; a window
 * that is not drawn, as one that starts hidden, does not hold it up. */
static void
load_after_first_frame (LimberApplication *self, GtkWidget *window)
{
  self->load_source = g_timeout_add (LOAD_AT_LATEST_MS, G_SOURCE_FUNC (load), self);
  g_signal_connect_object (gtk_widget_get_frame_clock (window), "after-paint",
                           G_CALLBACK (first_painted), self, G_CONNECT_SWAPPED);
}

LimberWindow *
limber_application_find_window (LimberApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l; l = l->next)
    if (LIMBER_IS_WINDOW (l->data))
      return l->data;
  return NULL;
}

LimberWindow *
limber_application_get_window (LimberApplication *self)
{
  GtkWidget *window = (GtkWidget *) limber_application_find_window (self);

  if (window)
    return LIMBER_WINDOW (window);
  bring_up (self);
  limber_application_build (self);
  build_sounds (self);
  window = limber_window_new (GTK_APPLICATION (self), self->library, self->settings, self->cues,
                              self->voice);
  gtk_window_present (GTK_WINDOW (window));
  limber_window_set_journal (LIMBER_WINDOW (window), self->journal);
  load_after_first_frame (self, window);
  return LIMBER_WINDOW (window);
}

static void
limber_application_activate (GApplication *application)
{
  LimberApplication *self = LIMBER_APPLICATION (application);

  bring_up (self);
  if (self->settings)
    gtk_window_present (GTK_WINDOW (limber_application_get_window (self)));
  else
    tell_not_installed (self);
}

static void
open_file (LimberApplication *self, GFile *file, gboolean play, double speed)
{
  g_application_activate (G_APPLICATION (self));
  if (self->settings)
    limber_window_open (limber_application_get_window (self), file, play, speed);
}

static void
limber_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  open_file (LIMBER_APPLICATION (application), files[0], FALSE, 1);
}

/* The speed asked for, 1 where none is; 0 where it is not a number.  (An option of GLib's that is a
 * number is not told of at all where it is 0.) */
static double
given_speed (GVariantDict *given)
{
  const char *text;
  char *end;
  double speed;

  if (!g_variant_dict_lookup (given, "speed", "&s", &text))
    return 1;
  speed = g_ascii_strtod (text, &end);
  return end != text && *end == '\0' ? speed : 0;
}

static int
limber_application_command_line (GApplication *application, GApplicationCommandLine *line)
{
  LimberApplication *self = LIMBER_APPLICATION (application);
  GVariantDict *given = g_application_command_line_get_options_dict (line);
  gboolean play = g_variant_dict_contains (given, "play");
  double speed = given_speed (given);
  g_autofree const char **files = NULL;
  g_autoptr (GFile) file = NULL;

  g_variant_dict_lookup (given, G_OPTION_REMAINING, "^a&ay", &files);
  if (!files || !files[0])
    {
      g_application_activate (application);
      if (self->settings && g_variant_dict_contains (given, "start-today"))
        g_action_group_activate_action (G_ACTION_GROUP (self), "start-today", NULL);
      return self->settings ? 0 : 1;
    }
  file = g_application_command_line_create_file_for_arg (line, files[0]);
  open_file (self, file, play, speed);
  return self->settings ? 0 : 1;
}

/* What the person at this terminal did wrong is told at this terminal, also by a second start. */
static int
limber_application_handle_local_options (GApplication *application, GVariantDict *given)
{
  gboolean play = g_variant_dict_contains (given, "play");
  g_autofree const char **files = NULL;
  gboolean has_file = g_variant_dict_lookup (given, G_OPTION_REMAINING, "^a&ay", &files);
  double speed = given_speed (given);

  if (g_variant_dict_contains (given, "version"))
    {
      g_print ("limber %s\n", LIMBER_VERSION);
      return 0;
    }
  if (has_file && files[0] && files[1])
    {
      g_printerr (_ ("limber: one file at a time\n"));
      return 2;
    }
  if (g_variant_dict_contains (given, "start-today") && (has_file || play))
    {
      g_printerr (_ ("limber: --start-today goes without a file\n"));
      return 2;
    }
  if (play && !has_file)
    {
      g_printerr (_ ("limber: --play needs the name of a routine file\n"));
      return 2;
    }
  if (g_variant_dict_contains (given, "speed")
      && !(play && speed >= LIMBER_SYSTEM_CLOCK_SPEED_MIN
           && speed <= LIMBER_SYSTEM_CLOCK_SPEED_MAX))
    {
      g_printerr (_ ("limber: --speed goes with --play and is a number from %g to %g\n"),
                  LIMBER_SYSTEM_CLOCK_SPEED_MIN, LIMBER_SYSTEM_CLOCK_SPEED_MAX);
      return 2;
    }
  return -1;
}

LimberApplication *
limber_application_new (void)
{
  return g_object_new (LIMBER_TYPE_APPLICATION, "application-id", LIMBER_APP_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN | G_APPLICATION_HANDLES_COMMAND_LINE,
                       "resource-base-path", "/io/github/limberapp/Limber", NULL);
}

static void
limber_application_dispose (GObject *object)
{
  LimberApplication *self = LIMBER_APPLICATION (object);

  g_clear_handle_id (&self->load_source, g_source_remove);
  g_clear_object (&self->reminders);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_object (&self->cues);
  g_clear_object (&self->voice);
  g_clear_object (&self->journal);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (limber_application_parent_class)->dispose (object);
}

static void
limber_application_class_init (LimberApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_application_dispose;
  application_class->startup = limber_application_startup;
  application_class->dbus_register = limber_application_dbus_register;
  application_class->dbus_unregister = limber_application_dbus_unregister;
  application_class->before_emit = limber_application_before_emit;
  application_class->shutdown = limber_application_shutdown;
  GTK_APPLICATION_CLASS (klass)->window_removed = limber_application_window_removed;
  application_class->activate = limber_application_activate;
  application_class->open = limber_application_open;
  application_class->command_line = limber_application_command_line;
  application_class->handle_local_options = limber_application_handle_local_options;
}

static void
limber_application_init (LimberApplication *self)
{
  g_application_add_main_option_entries (G_APPLICATION (self), options);
}
