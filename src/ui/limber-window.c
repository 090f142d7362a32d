/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-about.h"
#include "limber-bundle.h"
#include "limber-end-page.h"
#include "limber-exercise-page.h"
#include "limber-file-dialog.h"
#include "limber-preferences.h"
#include "limber-routine-page.h"
#include "limber-system-clock.h"
#include "limber-ui.h"

G_DEFINE_FINAL_TYPE (LimberWindow, limber_window, ADW_TYPE_APPLICATION_WINDOW)

static void open_path (LimberWindow *self, const char *path, gboolean play);

static GtkWidget *
get_page (LimberWindow *self)
{
  return limber_trail_get_page (self->trail);
}

LimberPlayerPage *
limber_window_get_player (LimberWindow *self)
{
  return (LimberPlayerPage *) limber_trail_find (self->trail, LIMBER_TYPE_PLAYER_PAGE);
}

void
limber_window_show_exercise (LimberWindow *self, const LimberExercise *exercise)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1);

  limber_trail_read (self->trail,
                     limber_exercise_page_new (exercise,
                                               limber_library_get_exercises (self->library),
                                               LIMBER_CLOCK (clock)),
                     exercise->name);
}

static void
routine_started (LimberWindow *self, LimberRoutinePage *page)
{
  LimberTimeline *timeline = limber_routine_page_get_timeline (page);

  if (timeline)
    limber_window_play_timeline (self, timeline, FALSE);
}

static void
routine_printed (LimberWindow *self, LimberRoutinePage *page)
{
  LimberTimeline *timeline = limber_routine_page_get_timeline (page);

  if (timeline)
    limber_window_show_handout (self, timeline);
}

static void
routine_handed_over (LimberWindow *self, LimberRoutinePage *page)
{
  const LimberRoutine *routine = limber_routine_page_get_routine (page);

  limber_window_hand_over (self, routine->path, routine->title);
}

static void
info_activated (LimberWindow *self, LimberRoutineInfo *info)
{
  self->speed = 1;
  open_path (self, limber_routine_info_get_path (info), FALSE);
}

static void
routine_changed (LimberWindow *self, LimberRoutinePage *page)
{
  limber_trail_set_title (self->trail, GTK_WIDGET (page),
                          limber_routine_page_get_routine (page)->title);
}

static void
show_routine (LimberWindow *self, LimberRoutine *routine)
{
  GtkWidget *page = limber_routine_page_new (routine, self->library, self->figures);

  g_signal_connect_object (page, "started", G_CALLBACK (routine_started), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "printed", G_CALLBACK (routine_printed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "handed-over", G_CALLBACK (routine_handed_over), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "sister-activated", G_CALLBACK (info_activated), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "exercise-activated", G_CALLBACK (limber_window_show_exercise),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "routine-changed", G_CALLBACK (routine_changed), self,
                           G_CONNECT_SWAPPED);
  if (self->week)
    limber_routine_page_set_week (LIMBER_ROUTINE_PAGE (page), self->week);
  limber_trail_push (self->trail, page, routine->title);
  limber_routine_page_focus_start (LIMBER_ROUTINE_PAGE (page));
}

static void check_again (LimberWindow *self);

static void
show_faults (LimberWindow *self, GPtrArray *reports, const char *path)
{
  if (!self->faults)
    {
      self->faults = limber_faults_window_new (GTK_WINDOW (self));
      g_object_add_weak_pointer (G_OBJECT (self->faults), (gpointer *) &self->faults);
      g_signal_connect_object (self->faults, "edit-wanted", G_CALLBACK (limber_window_edit_file),
                               self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->faults, "check-again", G_CALLBACK (check_again), self,
                               G_CONNECT_SWAPPED);
    }
  g_free (self->faulty_path);
  self->faulty_path = g_strdup (path);
  limber_faults_window_set_reports (self->faults, reports, path != NULL);
  gtk_window_present (GTK_WINDOW (self->faults));
}

static void
show_exercise_faults (LimberWindow *self)
{
  show_faults (self, limber_library_get_exercise_reports (self->library), NULL);
}

static void
check_again (LimberWindow *self)
{
  g_autofree char *path = g_steal_pointer (&self->faulty_path);

  if (path)
    open_path (self, path, FALSE);
  else
    show_exercise_faults (self);
}

static void
show_file_faults (LimberWindow *self, const char *path, GPtrArray *diagnostics)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();

  g_ptr_array_add (reports, limber_file_report_new (path, g_ptr_array_ref (diagnostics)));
  show_faults (self, reports, path);
}

static void
show_or_play (LimberWindow *self, LimberRoutine *routine, gboolean at_once)
{
  g_autoptr (LimberTimeline) timeline = NULL;

  show_routine (self, routine);
  timeline = limber_routine_page_get_timeline (LIMBER_ROUTINE_PAGE (get_page (self)));
  if (timeline)
    limber_timeline_ref (timeline);
  if (at_once && timeline)
    limber_window_play_timeline (self, timeline, TRUE);
}

static void
tell_not_opened (LimberWindow *self, const char *path, const char *why)
{
  g_autofree char *name = g_filename_display_basename (path);
  /* Translators: the name of a file, and why it could not be opened */
  g_autofree char *text = g_strdup_printf (_ ("“%s”: %s"), name, why);

  limber_ui_show_message (GTK_WINDOW (self), _ ("This File Could Not Be Opened"), text);
}

static void
open_path (LimberWindow *self, const char *path, gboolean at_once)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberRoutine) routine =
      limber_library_open (self->library, path, diagnostics, &error);

  if (routine)
    {
      if (self->faults)
        gtk_window_destroy (GTK_WINDOW (self->faults));
      show_or_play (self, routine, at_once);
    }
  else if (error)
    tell_not_opened (self, path, error->message);
  else
    show_file_faults (self, path, diagnostics);
}

static void
open_pending (LimberWindow *self)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (!self->pending || limber_library_get_loading (self->library))
    return;
  file = g_steal_pointer (&self->pending);
  path = g_file_get_path (file);
  self->speed = self->pending_speed;
  if (limber_bundle_is_at (path))
    limber_window_receive (self, path);
  else
    open_path (self, path, self->pending_play);
}

void
limber_window_open (LimberWindow *self, GFile *file, gboolean at_once, double speed)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));

  if (limber_window_get_player (self))
    limber_ui_show_message (GTK_WINDOW (self), _ ("A Session Is Playing"),
                            _ ("End it first, then open the other routine."));
  else if (!g_file_peek_path (file))
    limber_ui_show_message (GTK_WINDOW (self), _ ("This File Could Not Be Opened"),
                            _ ("Limber opens files on this computer only. Copy it here first."));
  else
    {
      g_set_object (&self->pending, file);
      self->pending_play = at_once;
      self->pending_speed = speed;
      open_pending (self);
    }
}

void
limber_window_set_library (LimberWindow *self, LimberLibrary *library)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));

  if (self->library)
    g_signal_handlers_disconnect_by_func (self->library, open_pending, self);
  g_set_object (&self->library, library);
  g_signal_connect_object (library, "notify::loading", G_CALLBACK (open_pending), self,
                           G_CONNECT_SWAPPED);
  limber_home_page_set_library (self->home, library);
  if (self->week)
    limber_week_set_library (self->week, library);
}

static void
file_chosen (GtkWindow *window, GFile *file, gpointer data)
{
  limber_window_open (LIMBER_WINDOW (window), file, FALSE, 1);
}

static void
choose_file (LimberWindow *self)
{
  const LimberFileQuestion question = { _ ("Open a Routine"), _ ("_Open"), _ ("Routines"), NULL,
                                        LIMBER_BUNDLE_SUFFIX };

  limber_file_dialog_show (GTK_WINDOW (self), &question, file_chosen, NULL, NULL);
}

static gboolean
files_dropped (LimberWindow *self, const GValue *value)
{
  GSList *files = g_value_get_boxed (value);

  if (!files)
    return FALSE;
  limber_window_open (self, files->data, FALSE, 1);
  return TRUE;
}

/* What the end page is in front of is the day, wherever the session was begun. */
static void
leave_end (LimberWindow *self)
{
  limber_window_go_home (self, "today");
}

/* Puts the focus where it is of use when a page comes to the front for want of those before it. */
void
limber_window_focus_page (LimberWindow *self)
{
  if (!get_page (self))
    limber_home_page_focus_list (self->home);
  else if (LIMBER_IS_PLAYER_PAGE (get_page (self)))
    limber_player_page_focus (LIMBER_PLAYER_PAGE (get_page (self)));
  else
    gtk_widget_child_focus (get_page (self), GTK_DIR_TAB_FORWARD);
}

static void
go_back (LimberWindow *self)
{
  GtkWidget *page = get_page (self);

  if (LIMBER_IS_PLAYER_PAGE (page) && !limber_window_is_trying (self))
    limber_player_page_ask_to_end (LIMBER_PLAYER_PAGE (page));
  else if (LIMBER_IS_END_PAGE (page))
    leave_end (self);
  else if (LIMBER_IS_EDITOR_PAGE (page))
    limber_window_leave_editor (self);
  else if (page && !limber_trail_pop (self->trail))
    limber_window_focus_page (self);
}

static void
search (LimberWindow *self)
{
  if (limber_window_get_player (self))
    return;
  limber_trail_go_home (self->trail);
  limber_home_page_focus_search (self->home);
}

static void
show_exercise (LimberWindow *self, const char *id)
{
  const LimberExercise *exercise =
      limber_exercises_lookup (limber_library_get_exercises (self->library), id);

  if (exercise)
    limber_window_show_exercise (self, exercise);
}

static void
find_routine (LimberWindow *self, const char *id)
{
  LimberRoutineInfo *info = limber_library_find (self->library, id);

  if (info)
    info_activated (self, info);
}

static void
toggle_fullscreen (LimberWindow *self)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    gtk_window_unfullscreen (GTK_WINDOW (self));
  else
    gtk_window_fullscreen (GTK_WINDOW (self));
}

static void
show_preferences (LimberWindow *self)
{
  gtk_window_present (GTK_WINDOW (
      limber_preferences_new (GTK_WINDOW (self), self->settings, self->cues, self->voice)));
}

/* GTK leaves the button that opens the search of such a window without a name. */
static void
name_search (GtkWidget *widget)
{
  if (GTK_IS_TOGGLE_BUTTON (widget))
    limber_ui_set_name (widget, _ ("Search"));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    name_search (child);
}

static void
show_shortcuts (LimberWindow *self)
{
  g_autoptr (GtkBuilder) builder =
      gtk_builder_new_from_resource (LIMBER_RESOURCES "limber-shortcuts.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (window, GTK_WINDOW (self));
  limber_ui_set_name (GTK_WIDGET (window), _ ("Keyboard Shortcuts"));
  name_search (gtk_window_get_titlebar (window));
  gtk_window_present (window);
}

static void
action_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    void (*act) (LimberWindow *self);
  } acts[] = {
    { "win.open", choose_file },
    { "win.back", go_back },
    { "win.search", search },
    { "win.get-help", limber_window_get_help },
    { "win.fullscreen", toggle_fullscreen },
    { "win.preferences", show_preferences },
    { "win.save-record", limber_window_save_record },
    { "win.add-record", limber_window_add_record },
    { "win.forget-record", limber_window_forget_record },
    { "win.report", limber_window_show_report },
    { "win.show-help-overlay", show_shortcuts },
  };

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (acts[i].name, name))
      acts[i].act (LIMBER_WINDOW (widget));
  if (g_str_equal (name, "win.about"))
    limber_about_show (GTK_WINDOW (widget));
}

static void
link_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    void (*act) (LimberWindow *self, const char *id);
  } links[] = {
    { "win.show-exercise", show_exercise },
    { "win.show-card", limber_window_show_card },
    { "win.show-routine", find_routine },
  };

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    if (g_str_equal (links[i].name, name))
      links[i].act (LIMBER_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static gboolean
key_pressed (LimberWindow *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *page = get_page (self);

  return LIMBER_IS_PLAYER_PAGE (page)
         && limber_player_page_press_key (LIMBER_PLAYER_PAGE (page), keyval, state);
}

/* Neither a session nor what was written must be lost by a slip of the mouse. */
static gboolean
limber_window_close_request (GtkWindow *window)
{
  LimberWindow *self = LIMBER_WINDOW (window);
  LimberPlayerPage *player = limber_window_get_player (self);

  if (player && limber_window_is_trying (self))
    go_back (self);
  else if (player)
    {
      limber_player_page_ask_to_end (player);
      return TRUE;
    }
  return limber_window_ask_to_save (self)
         || GTK_WINDOW_CLASS (limber_window_parent_class)->close_request (window);
}

static void
bind_settings (LimberWindow *self)
{
  g_settings_bind (self->settings, "window-width", self, "default-width", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-height", self, "default-height",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "window-maximized", self, "maximized", G_SETTINGS_BIND_DEFAULT);
}

GtkWidget *
limber_window_new (GtkApplication *application, LimberLibrary *library, GSettings *settings,
                   LimberCanberraCues *cues, LimberSystemVoice *voice)
{
  LimberWindow *self = g_object_new (LIMBER_TYPE_WINDOW, "application", application, NULL);

  self->settings = g_object_ref (settings);
  self->cues = g_object_ref (cues);
  self->voice = g_object_ref (voice);
  bind_settings (self);
  limber_home_page_set_up (self->home, self->figures, settings);
  limber_window_set_library (self, library);
  return GTK_WIDGET (self);
}

static void
limber_window_dispose (GObject *object)
{
  LimberWindow *self = LIMBER_WINDOW (object);

  if (self->faults)
    g_object_remove_weak_pointer (G_OBJECT (self->faults), (gpointer *) &self->faults);
  self->faults = NULL;
  g_clear_object (&self->pending);
  g_clear_object (&self->library);
  g_clear_object (&self->figures);
  g_clear_object (&self->settings);
  g_clear_object (&self->cues);
  g_clear_object (&self->voice);
  g_clear_object (&self->recorder);
  g_clear_object (&self->week);
  g_clear_object (&self->journal);
  g_clear_pointer (&self->faulty_path, g_free);
  g_clear_pointer (&self->learn, limber_learn_unref);
  G_OBJECT_CLASS (limber_window_parent_class)->dispose (object);
}

static void
limber_window_finalize (GObject *object)
{
  LimberWindow *self = LIMBER_WINDOW (object);

  g_ptr_array_unref (self->editors);
  g_hash_table_unref (self->put_off);
  limber_trail_free (self->trail);
  G_OBJECT_CLASS (limber_window_parent_class)->finalize (object);
}

static void
limber_window_class_init (LimberWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const actions[] = {
    "win.open",        "win.back",          "win.search",      "win.fullscreen",
    "win.preferences", "win.forget-record", "win.about",       "win.show-help-overlay",
    "win.get-help",    "win.report",        "win.save-record", "win.add-record"
  };
  static const char *const links[] = { "win.show-exercise", "win.show-card", "win.show-routine" };

  G_OBJECT_CLASS (klass)->dispose = limber_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = limber_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = limber_window_close_request;
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, action_activated);
  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    gtk_widget_class_install_action (widget_class, links[i], "s", link_activated);
  limber_window_install_notes (widget_class);
  limber_window_install_week (widget_class);
  limber_window_install_editor (widget_class);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  g_type_ensure (LIMBER_TYPE_HOME_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, LIMBER_RESOURCES "limber-window.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberWindow, home);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
limber_window_init (LimberWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->speed = 1;
  self->trail = limber_trail_new (GTK_WINDOW (self), self->stack, GTK_WIDGET (self->home));
  self->figures = limber_figures_new ();
  self->editors = g_ptr_array_new ();
  self->put_off = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_signal_connect_object (self->home, "routine-activated", G_CALLBACK (info_activated), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->home, "reports-activated", G_CALLBACK (show_exercise_faults), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->home, "learn-wanted", G_CALLBACK (limber_window_give_learn), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (files_dropped), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
