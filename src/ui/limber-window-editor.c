/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-bundle.h"
#include "limber-editor-memory.h"
#include "limber-file-dialog.h"
#include "limber-parser.h"
#include "limber-paths.h"
#include "limber-plain-text.h"
#include "limber-routine-new.h"
#include "limber-system-wall-clock.h"
#include "limber-ui.h"

/* What leads to the editor. */

static void
show_editor (LimberWindow *self, LimberEditor *editor, const LimberUnsaved *unsaved)
{
  GtkWidget *page = limber_editor_page_new (editor, self->library, self->figures, self->settings);

  if (self->faults)
    gtk_window_destroy (GTK_WINDOW (self->faults));
  limber_window_add_editor (self, LIMBER_EDITOR_PAGE (page), unsaved);
  limber_trail_push (self->trail, page, _ ("Editor"));
  limber_editor_page_focus (LIMBER_EDITOR_PAGE (page));
}

static LimberExercises *
get_exercises (LimberWindow *self)
{
  limber_library_need_exercises (self->library);
  return limber_library_get_exercises (self->library);
}

/* --- A routine from nothing, or from another --- */

/* An editor below remembers what is written there when it is left, which is too late here. */
static void
remember (gpointer page, gpointer data)
{
  limber_editor_page_remember (page);
}

static void
show_new (LimberWindow *self, GBytes *text)
{
  LimberExercises *exercises = get_exercises (self);
  g_autofree char *date = limber_system_today ();
  g_autofree char *schema = limber_schema_uri ();
  const LimberNewRoutine wish = { .schema = schema, .today = date };
  g_autoptr (LimberDraft) draft = text ? limber_routine_new_copy (&wish, exercises, text)
                                       : limber_routine_new_draft (&wish, exercises, NULL);
  g_autoptr (LimberDraft) filled = NULL;
  g_autoptr (LimberEditor) editor = NULL;

  if (!draft)
    {
      limber_ui_show_message (GTK_WINDOW (self), _ ("This Routine Cannot Be Copied"),
                              _ ("Its file is not in good form. Edit the file itself, and put that "
                                 "right first."));
      return;
    }
  g_ptr_array_foreach (self->editors, remember, NULL);
  filled = text ? limber_draft_ref (draft) : limber_editor_memory_fill (self->settings, draft);
  editor = limber_editor_new (filled, NULL, NULL);
  show_editor (self, editor, NULL);
}

/* --- A routine from its file --- */

static GBytes *
read_or_tell (LimberWindow *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  GBytes *text = limber_read_file (path, &error);
  g_autofree char *name = NULL;
  g_autofree char *isolated = NULL;
  g_autofree char *words = NULL;

  if (text)
    return text;
  name = g_filename_display_basename (path);
  isolated = limber_isolate_text (name);
  /* Translators: the name of a file, and why it could not be opened */
  words = g_strdup_printf (_ ("“%s”: %s"), isolated, error->message);
  limber_ui_show_message (GTK_WINDOW (self), _ ("This File Could Not Be Opened"), words);
  return NULL;
}

/* Goes back to the editor that has the file open already, if one has. */
static gboolean
go_back_to (LimberWindow *self, const char *path)
{
  GtkWidget *page = limber_trail_find (self->trail, LIMBER_TYPE_EDITOR_PAGE);
  LimberEditor *editor = page ? limber_editor_page_get_editor (LIMBER_EDITOR_PAGE (page)) : NULL;

  if (!editor || g_strcmp0 (limber_editor_get_path (editor), path) != 0)
    return FALSE;
  while (limber_trail_get_page (self->trail) != page)
    limber_trail_pop (self->trail);
  return TRUE;
}

static void
copy_routine (LimberWindow *self, const char *path)
{
  g_autoptr (GBytes) text = read_or_tell (self, path);

  if (text)
    show_new (self, text);
}

void
limber_window_edit_file (LimberWindow *self, const char *path)
{
  g_autoptr (GBytes) text = NULL;
  g_autoptr (LimberDraft) draft = NULL;
  g_autoptr (LimberEditor) editor = NULL;

  if (go_back_to (self, path))
    return;
  if (limber_is_bundled (path))
    {
      copy_routine (self, path);
      return;
    }
  text = read_or_tell (self, path);
  if (!text)
    return;
  draft = limber_draft_new (text, get_exercises (self));
  editor = limber_editor_new (draft, path, text);
  show_editor (self, editor, NULL);
}

void
limber_window_edit_unsaved (LimberWindow *self, const LimberUnsaved *unsaved)
{
  g_autoptr (LimberDraft) draft = limber_draft_new (unsaved->text, get_exercises (self));
  g_autoptr (LimberEditor) editor = limber_editor_new (draft, unsaved->path, unsaved->saved);

  show_editor (self, editor, unsaved);
}

static void
file_chosen (GtkWindow *window, GFile *file, gpointer data)
{
  g_autofree char *path = g_file_get_path (file);

  if (!path)
    limber_ui_show_message (window, _ ("This File Could Not Be Opened"),
                            _ ("Limber opens files on this computer only. Copy it here first."));
  else if (limber_bundle_is_at (path))
    limber_window_receive (LIMBER_WINDOW (window), path);
  else
    limber_window_edit_file (LIMBER_WINDOW (window), path);
}

static void
choose_file (LimberWindow *self)
{
  const LimberFileQuestion question = { _ ("Edit a Routine"), _ ("_Open"), _ ("Routines"), NULL,
                                        LIMBER_BUNDLE_SUFFIX };

  limber_file_dialog_show (GTK_WINDOW (self), &question, file_chosen, NULL, NULL);
}

/* --- Actions --- */

/* Nobody is led away from a session that plays. */
static void
action_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberWindow *self = LIMBER_WINDOW (widget);

  if (limber_window_get_player (self))
    return;
  if (g_str_equal (name, "win.new-routine"))
    show_new (self, NULL);
  else if (g_str_equal (name, "win.open-in-editor"))
    choose_file (self);
  else if (g_str_equal (name, "win.edit-routine"))
    limber_window_edit_file (self, g_variant_get_bytestring (parameter));
  else
    copy_routine (self, g_variant_get_bytestring (parameter));
}

void
limber_window_install_editor (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new-routine", NULL, action_activated);
  gtk_widget_class_install_action (widget_class, "win.open-in-editor", NULL, action_activated);
  gtk_widget_class_install_action (widget_class, "win.edit-routine", "ay", action_activated);
  gtk_widget_class_install_action (widget_class, "win.copy-routine", "ay", action_activated);
}
