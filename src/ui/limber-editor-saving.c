/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-saving.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-changes-window.h"
#include "limber-draft-diff.h"
#include "limber-file-dialog.h"
#include "limber-plain-text.h"
#include "limber-ui.h"
#include "limber-versions-window.h"

#define ENDING ".routine.json"
/* The other version, as the window shows it. */
#define THEIRS_KEY "limber-theirs"

struct _LimberEditorSaving
{
  GObject parent_instance;

  LimberEditorPage *page; /* (nullable): it owns this object; weak */
  LimberEditorFile *file;
  LimberWallClock *clock;
  GSimpleActionGroup *actions;
};

enum
{
  SAVED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberEditorSaving, limber_editor_saving, G_TYPE_OBJECT)

static LimberEditor *
get_editor (LimberEditorSaving *self)
{
  return limber_editor_page_get_editor (self->page);
}

static GtkWindow *
get_window (LimberEditorSaving *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->page)));
}

/* A dialog may be answered when the page has gone. */
static gboolean
is_shown (LimberEditorSaving *self)
{
  return self->page && get_window (self);
}

static char *
today (LimberEditorSaving *self)
{
  return limber_wall_clock_dup_today (self->clock);
}

/* The file's name, to be put into a sentence. */
static char *
dup_name (LimberEditorSaving *self)
{
  const char *path = limber_editor_get_path (get_editor (self));
  g_autofree char *name = path ? g_filename_display_basename (path) : NULL;

  return limber_isolate_text (name ? name : _ ("New routine"));
}

/* --- What the page tells --- */

static void
show_notice (LimberEditorSaving *self)
{
  LimberFileNotice *notice = limber_editor_page_get_notice (self->page);
  LimberEditorFileState state = limber_editor_file_get_state (self->file);
  const char *trouble = limber_editor_file_get_trouble (self->file);
  g_autofree char *name = dup_name (self);
  g_autofree char *text = NULL;

  if (state == LIMBER_EDITOR_FILE_OTHER)
    {
      /* Translators: the name of a file */
      text = g_strdup_printf (_ ("“%s” was changed elsewhere meanwhile."), name);
      limber_file_notice_ask (notice, text, _ ("Compare…"), "editor.compare");
    }
  else if (state == LIMBER_EDITOR_FILE_GONE)
    {
      /* Translators: the name of a file */
      text = g_strdup_printf (_ ("“%s” is gone: it was moved, renamed or deleted. All of it is "
                                 "still here."),
                              name);
      limber_file_notice_ask (notice, text, _ ("Write It Again"), "editor.write-again");
    }
  else if (trouble)
    {
      /* Translators: why, such as “there is no room left on the disk” */
      text = g_strdup_printf (_ ("What you write cannot be kept safe until you save it: %s."),
                              trouble);
      limber_file_notice_ask (notice, text, _ ("Save As…"), "editor.save-as");
    }
  else
    limber_file_notice_hide (notice);
}

static void
file_changed (LimberEditorSaving *self)
{
  g_autofree char *status = limber_editor_file_dup_status (self->file);

  limber_editor_page_set_status (self->page, status);
  show_notice (self);
}

static void
tell_failed (LimberEditorSaving *self, const char *path, const char *why)
{
  g_autofree char *shown = path ? g_filename_display_name (path) : g_strdup ("");
  g_autofree char *name = limber_isolate_text (shown);
  /* Translators: the name of a file, and why it could not be written */
  g_autofree char *text = g_strdup_printf (
      _ ("“%s”: %s. What you wrote is still here. Try again, or use “Save As…” in the menu for "
         "another place."),
      name, why);

  limber_ui_show_message (get_window (self), _ ("The Routine Was Not Saved"), text);
}

/* --- Two versions --- */

static void compare (LimberEditorSaving *self);

/* Returns whether all is saved. */
static gboolean
take_result (LimberEditorSaving *self, LimberWriteResult result, const char *path,
             const GError *error)
{
  if (result == LIMBER_WRITE_DONE)
    g_signal_emit (self, signals[SAVED], 0);
  else if (result == LIMBER_WRITE_FAILED)
    tell_failed (self, path, error->message);
  else if (limber_editor_file_get_theirs (self->file))
    compare (self);
  return result == LIMBER_WRITE_DONE;
}

static void
version_chosen (LimberEditorSaving *self, guint choice, GObject *window)
{
  GBytes *theirs = g_object_get_data (window, THEIRS_KEY);
  g_autofree char *date = today (self);
  g_autoptr (GError) error = NULL;

  if (!limber_editor_file_get_theirs (self->file))
    return;
  if (choice == LIMBER_VERSION_THEIRS)
    limber_editor_file_take_theirs (self->file);
  else
    take_result (self,
                 choice == LIMBER_VERSION_MINE
                     ? limber_editor_file_keep_mine (self->file, theirs, date, &error)
                     : limber_editor_file_save_copy (self->file, date, &error),
                 limber_editor_get_path (get_editor (self)), error);
}

/* What both versions came from. */
static LimberDraft *
draft_before (LimberEditorSaving *self)
{
  LimberDraft *draft = limber_editor_get_draft (get_editor (self));
  GBytes *saved = limber_draft_history_get_saved (limber_editor_get_history (get_editor (self)));

  return limber_draft_new_with (draft, saved ? saved : limber_editor_file_get_before (self->file),
                                NULL, NULL);
}

static void
compare (LimberEditorSaving *self)
{
  LimberDraft *mine = limber_editor_get_draft (get_editor (self));
  g_autofree char *name = NULL;
  g_autoptr (LimberDraft) before = NULL;
  g_autoptr (LimberDraft) theirs = NULL;
  GtkWidget *window;

  if (!limber_editor_file_get_theirs (self->file))
    return;
  name = g_filename_display_basename (limber_editor_get_path (get_editor (self)));
  before = draft_before (self);
  theirs = limber_draft_new_with (mine, limber_editor_file_get_theirs (self->file), NULL, NULL);
  window = limber_versions_window_new (get_window (self), name, before, mine, theirs);
  g_object_set_data_full (G_OBJECT (window), THEIRS_KEY,
                          g_bytes_ref (limber_draft_get_text (theirs)),
                          (GDestroyNotify) g_bytes_unref);
  g_signal_connect_object (window, "chosen", G_CALLBACK (version_chosen), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (window));
}

static gboolean
write_again (LimberEditorSaving *self)
{
  g_autofree char *date = today (self);
  g_autoptr (GError) error = NULL;

  return limber_editor_file_get_state (self->file) == LIMBER_EDITOR_FILE_GONE
         && take_result (self, limber_editor_file_keep_mine (self->file, NULL, date, &error),
                         limber_editor_get_path (get_editor (self)), error);
}

/* --- Saving --- */

static gboolean
save (LimberEditorSaving *self)
{
  g_autofree char *date = today (self);
  g_autoptr (GError) error = NULL;
  const char *path = limber_editor_get_path (get_editor (self));

  return take_result (self, limber_editor_file_save (self->file, date, &error), path, error);
}

static void
place_chosen (GtkWindow *window, GFile *file, gpointer data)
{
  LimberEditorSaving *self = data;
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *date = today (self);
  g_autoptr (GError) error = NULL;

  if (!is_shown (self))
    return;
  if (path)
    take_result (self, limber_editor_file_save_as (self->file, path, date, &error), path, error);
  else
    limber_ui_show_message (window, _ ("The Routine Was Not Saved"),
                            _ ("Limber saves to this computer only. Choose a folder here."));
}

static void
save_as (LimberEditorSaving *self)
{
  LimberDraft *draft = limber_editor_get_draft (get_editor (self));
  g_autofree char *title = limber_draft_dup_text (draft, "/title");
  g_autofree char *stem = limber_file_name (title ? title : "", _ ("Routine"));
  g_autofree char *name = g_strconcat (stem, ENDING, NULL);
  const LimberFileQuestion question = { _ ("Save a Routine"), _ ("_Save"), _ ("Routines"), name,
                                        ENDING };

  limber_file_dialog_show (get_window (self), &question, place_chosen, g_object_ref (self),
                           g_object_unref);
}

void
limber_editor_saving_save_then (LimberEditorSaving *self, LimberEditorSavingFunc then,
                                gpointer object)
{
  g_return_if_fail (LIMBER_IS_EDITOR_SAVING (self));

  if (save (self))
    then (object, self->page);
}

static void
show_changes (LimberEditorSaving *self)
{
  LimberDraft *now = limber_editor_get_draft (get_editor (self));
  g_autoptr (LimberDraft) before =
      limber_draft_new_with (now, limber_editor_file_get_before (self->file), NULL, NULL);
  g_autoptr (GPtrArray) lines = limber_draft_diff (before, now);

  gtk_window_present (GTK_WINDOW (limber_changes_window_new (
      get_window (self), _ ("Since you opened this routine in the editor:"), lines)));
}

/* --- Leaving --- */

typedef struct
{
  LimberEditorSaving *saving;
  LimberEditorSavingFunc leave;
  gpointer object;
} Asked;

static void
asked_free (gpointer data, GClosure *closure)
{
  Asked *asked = data;

  g_object_unref (asked->saving);
  g_object_unref (asked->object);
  g_free (asked);
}

/* Who leaves has read that the file is gone. */
static gboolean
save_or_write_again (LimberEditorSaving *self)
{
  return limber_editor_file_get_state (self->file) == LIMBER_EDITOR_FILE_GONE ? write_again (self)
                                                                              : save (self);
}

static void
leave_answered (Asked *asked, const char *response, GtkWindow *dialog)
{
  LimberEditorSaving *self = asked->saving;

  if (!is_shown (self))
    return;
  /* Leaving may close the window, which GTK would look for once more when the dialog goes. */
  gtk_window_set_transient_for (dialog, NULL);
  if (g_str_equal (response, "save"))
    {
      if (save_or_write_again (self))
        asked->leave (asked->object, self->page);
    }
  else if (g_str_equal (response, "discard"))
    {
      limber_editor_file_discard (self->file);
      asked->leave (asked->object, self->page);
    }
}

void
limber_editor_saving_ask_to_leave (LimberEditorSaving *self, LimberEditorSavingFunc leave,
                                   gpointer object)
{
  const char *heading = _ ("Save What You Wrote?");
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;
  AdwMessageDialog *dialog;
  Asked *asked;

  g_return_if_fail (LIMBER_IS_EDITOR_SAVING (self));

  title = limber_draft_dup_text (limber_editor_get_draft (get_editor (self)), "/title");
  name = limber_isolate_text (title && title[0] ? title : _ ("New routine"));
  /* Translators: the title of a routine */
  text = g_strdup_printf (_ ("“%s” has changes that are not saved. If you discard them, they are "
                             "gone."),
                          name);
  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (get_window (self), heading, text));
  asked = g_new (Asked, 1);
  *asked = (Asked){ g_object_ref (self), leave, g_object_ref (object) };
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "discard", _ ("_Discard"),
                                    "save", _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save");
  adw_message_dialog_set_close_response (dialog, "cancel");
  limber_ui_set_name (GTK_WIDGET (dialog), heading);
  g_signal_connect_data (dialog, "response", G_CALLBACK (leave_answered), asked, asked_free,
                         G_CONNECT_SWAPPED);
  limber_adw_present (dialog);
}

/* --- The object --- */

static void
action_activated (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  LimberEditorSaving *self = data;
  const char *name = g_action_get_name (G_ACTION (action));

  if (g_str_equal (name, "save"))
    save (self);
  else if (g_str_equal (name, "save-as"))
    save_as (self);
  else if (g_str_equal (name, "what-changed"))
    show_changes (self);
  else if (g_str_equal (name, "write-again"))
    write_again (self);
  else
    compare (self);
}

LimberEditorFile *
limber_editor_saving_get_file (LimberEditorSaving *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_SAVING (self), NULL);
  return self->file;
}

GActionMap *
limber_editor_saving_get_actions (LimberEditorSaving *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_SAVING (self), NULL);
  return G_ACTION_MAP (self->actions);
}

/* Whoever leaves for another window may not come back. */
static void
focus_changed (LimberEditorSaving *self, GParamSpec *pspec, GtkWindow *window)
{
  if (!gtk_window_is_active (window))
    limber_editor_file_keep_now (self->file);
}

static void
root_changed (LimberEditorSaving *self)
{
  GtkWindow *window = get_window (self);

  if (window)
    g_signal_connect_object (window, "notify::is-active", G_CALLBACK (focus_changed), self,
                             G_CONNECT_SWAPPED);
}

LimberEditorSaving *
limber_editor_saving_new (LimberEditorPage *page, LimberEditorFile *file, LimberWallClock *clock)
{
  static const GActionEntry entries[] = {
    { .name = "save", .activate = action_activated },
    { .name = "save-as", .activate = action_activated },
    { .name = "what-changed", .activate = action_activated },
    { .name = "write-again", .activate = action_activated },
    { .name = "compare", .activate = action_activated },
  };
  LimberEditorSaving *self = g_object_new (LIMBER_TYPE_EDITOR_SAVING, NULL);

  g_set_weak_pointer (&self->page, page);
  self->file = g_object_ref (file);
  self->clock = g_object_ref (clock);
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries),
                                   self);
  gtk_widget_insert_action_group (GTK_WIDGET (page), "editor", G_ACTION_GROUP (self->actions));
  g_signal_connect_object (file, "changed", G_CALLBACK (file_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "notify::root", G_CALLBACK (root_changed), self,
                           G_CONNECT_SWAPPED);
  file_changed (self);
  return self;
}

static void
limber_editor_saving_dispose (GObject *object)
{
  LimberEditorSaving *self = LIMBER_EDITOR_SAVING (object);

  g_clear_weak_pointer (&self->page);
  g_clear_object (&self->file);
  g_clear_object (&self->clock);
  g_clear_object (&self->actions);
  G_OBJECT_CLASS (limber_editor_saving_parent_class)->dispose (object);
}

static void
limber_editor_saving_class_init (LimberEditorSavingClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_editor_saving_dispose;
  signals[SAVED] = g_signal_new ("saved", LIMBER_TYPE_EDITOR_SAVING, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_editor_saving_init (LimberEditorSaving *self)
{
  self->actions = g_simple_action_group_new ();
}
