/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <signal.h>

#include "limber-draft-try.h"
#include "limber-editor-saving.h"
#include "limber-paths.h"
#include "limber-system-wall-clock.h"
#include "limber-ui.h"

/* What an editor's page leads to, and what becomes of unsaved work when it is left. */

#define SAVING_KEY "limber-editor-saving"
#define FAST 10

static LimberEditorSaving *
saving_of (gpointer page)
{
  return LIMBER_EDITOR_SAVING (g_object_get_data (G_OBJECT (page), SAVING_KEY));
}

static LimberEditorFile *
file_of (gpointer page)
{
  return limber_editor_saving_get_file (saving_of (page));
}

static LimberWindow *
window_of (gpointer page)
{
  return LIMBER_WINDOW (gtk_widget_get_root (GTK_WIDGET (page)));
}

/* --- On from the routine --- */

static void
tell_faults (LimberEditorPage *page, const char *heading, const GError *error)
{
  limber_ui_show_message (GTK_WINDOW (window_of (page)), heading, error->message);
}

static void
open_saved (gpointer window, LimberEditorPage *page)
{
  g_autoptr (GFile) file =
      g_file_new_for_path (limber_editor_get_path (limber_editor_page_get_editor (page)));

  limber_window_open (window, file, FALSE, 1);
}

/* As it is in its file, beside which pictures are looked for. */
static LimberTimeline *
compile_saved (LimberWindow *self, LimberEditor *editor, GError **error)
{
  g_autoptr (LimberTimeline) draft = limber_draft_compile (limber_editor_get_draft (editor), error);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine = NULL;

  if (draft)
    routine =
        limber_library_open (self->library, limber_editor_get_path (editor), diagnostics, NULL);
  return routine ? limber_timeline_compile (routine, NULL, error) : g_steal_pointer (&draft);
}

static void
print_saved (gpointer window, LimberEditorPage *page)
{
  LimberEditor *editor = limber_editor_page_get_editor (page);
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberTimeline) timeline = compile_saved (window, editor, &error);

  if (timeline)
    limber_window_show_handout (window, timeline);
  else
    tell_faults (page, _ ("The Routine Was Not Printed"), error);
}

static void
hand_over_saved (gpointer window, LimberEditorPage *page)
{
  LimberEditor *editor = limber_editor_page_get_editor (page);
  g_autofree char *title = limber_draft_dup_text (limber_editor_get_draft (editor), "/title");

  limber_window_hand_over (window, limber_editor_get_path (editor), title ? title : "");
}

/* What is shown, printed and handed over is what is in the file. */
static void
go_on (GSimpleAction *action, GVariant *parameter, gpointer page)
{
  static const struct
  {
    const char *name;
    LimberEditorSavingFunc then;
  } ways[] = {
    { "open", open_saved },
    { "print", print_saved },
    { "hand-over", hand_over_saved },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (g_str_equal (ways[i].name, g_action_get_name (G_ACTION (action))))
      limber_editor_saving_save_then (saving_of (page), ways[i].then, G_OBJECT (window_of (page)));
}

/* --- Trying it out --- */

static void
try_from (LimberEditorPage *page, const char *pointer)
{
  LimberWindow *window = window_of (page);
  LimberDraft *draft = limber_editor_get_draft (limber_editor_page_get_editor (page));
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberSession) session = limber_draft_try (draft, pointer, &error);

  if (session)
    limber_window_try_session (window, session,
                               g_settings_get_boolean (window->settings, "try-fast") ? FAST : 1);
  else
    tell_faults (page, _ ("It Cannot Be Tried Yet"), error);
}

static void
try_activated (GSimpleAction *action, GVariant *parameter, gpointer page)
{
  try_from (page, parameter ? g_variant_get_string (parameter, NULL) : NULL);
}

/* --- Leaving --- */

static void
leave (gpointer window, LimberEditorPage *page)
{
  LimberWindow *self = window;

  if (limber_trail_get_page (self->trail) == GTK_WIDGET (page) && !limber_trail_pop (self->trail))
    limber_window_focus_page (self);
}

void
limber_window_leave_editor (LimberWindow *self)
{
  GtkWidget *page = limber_trail_get_page (self->trail);

  g_return_if_fail (LIMBER_IS_EDITOR_PAGE (page));

  if (limber_editor_page_go_back (LIMBER_EDITOR_PAGE (page)))
    return;
  if (limber_editor_file_has_work (file_of (page)))
    limber_editor_saving_ask_to_leave (saving_of (page), leave, G_OBJECT (self));
  else
    leave (self, LIMBER_EDITOR_PAGE (page));
}

static void
close_window (gpointer window, LimberEditorPage *page)
{
  gtk_window_close (window);
}

gboolean
limber_window_ask_to_save (LimberWindow *self)
{
  for (guint i = self->editors->len; i-- > 0;)
    {
      gpointer page = g_ptr_array_index (self->editors, i);

      if (limber_editor_file_has_work (file_of (page)))
        {
          limber_editor_saving_ask_to_leave (saving_of (page), close_window, G_OBJECT (self));
          return TRUE;
        }
    }
  return FALSE;
}

/* --- Unsaved work --- */

static void
keep_all (LimberWindow *self)
{
  for (guint i = 0; i < self->editors->len; i++)
    limber_editor_file_keep_now (file_of (g_ptr_array_index (self->editors, i)));
}

/* The session ends: there is no time to ask. */
static gboolean
told_to_end (gpointer data)
{
  LimberWindow *self = data;

  self->end_source = 0;
  keep_all (self);
  g_application_quit (g_application_get_default ());
  return G_SOURCE_REMOVE;
}

gboolean
limber_window_is_editing (LimberWindow *self, const char *kept_name)
{
  for (guint i = 0; i < self->editors->len; i++)
    if (g_str_equal (
            limber_editor_file_get_kept_name (file_of (g_ptr_array_index (self->editors, i))),
            kept_name))
      return TRUE;
  return FALSE;
}

static void
page_gone (LimberWindow *self, GtkWidget *page)
{
  limber_editor_file_keep_now (file_of (page));
  g_ptr_array_remove (self->editors, page);
  if (self->editors->len == 0)
    g_clear_handle_id (&self->end_source, g_source_remove);
  /* A window that goes has let go of its library, and may have no home page any more. */
  if (self->library)
    limber_window_offer_unsaved (self);
}

static void
saved (LimberWindow *self)
{
  limber_library_load (self->library);
}

static void
add_actions (LimberWindow *self, LimberEditorPage *page)
{
  static const GActionEntry entries[] = {
    { .name = "open", .activate = go_on },
    { .name = "print", .activate = go_on },
    { .name = "hand-over", .activate = go_on },
    { .name = "try", .activate = try_activated },
    { .name = "try-from", .activate = try_activated, .parameter_type = "s" },
  };
  GActionMap *actions = limber_editor_saving_get_actions (saving_of (page));
  g_autoptr (GAction) fast = g_settings_create_action (self->settings, "try-fast");

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), page);
  g_action_map_add_action (actions, fast);
}

void
limber_window_add_editor (LimberWindow *self, LimberEditorPage *page, const LimberUnsaved *unsaved)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());
  g_autofree char *drafts = limber_unsaved_folder ();
  const LimberEditorPlaces places = { .routines = paths->own_routines, .drafts = drafts };
  g_autoptr (LimberEditorFile) file = limber_editor_file_new (limber_editor_page_get_editor (page),
                                                              self->library, &places, unsaved);
  g_autoptr (LimberSystemWallClock) clock = limber_system_wall_clock_new ();
  LimberEditorSaving *saving = limber_editor_saving_new (page, file, LIMBER_WALL_CLOCK (clock));

  g_object_set_data_full (G_OBJECT (page), SAVING_KEY, saving, g_object_unref);
  g_ptr_array_add (self->editors, page);
  g_signal_connect_object (page, "destroy", G_CALLBACK (page_gone), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (saving, "saved", G_CALLBACK (saved), self, G_CONNECT_SWAPPED);
  if (self->end_source == 0)
    self->end_source = g_unix_signal_add (SIGTERM, told_to_end, self);
  add_actions (self, page);
}
