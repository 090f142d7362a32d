/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-dialogs.h"

#include "limber-config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-ui.h"

/* --- A session that was left --- */

typedef struct
{
  GtkWindow *parent;
  LimberRecorder *recorder;
  LimberRecord *left;
  LimberUnfinishedFunc carry_on;
  gpointer user_data;
} Asked;

static void
asked_free (gpointer data, GClosure *closure)
{
  Asked *asked = data;

  g_object_unref (asked->parent);
  g_object_unref (asked->recorder);
  limber_record_free (asked->left);
  g_free (asked);
}

static void
answered (Asked *asked, const char *response)
{
  if (g_str_equal (response, "carry-on"))
    asked->carry_on (asked->left, asked->user_data);
  else if (g_str_equal (response, "file"))
    limber_recorder_file_unfinished (asked->recorder, asked->left->id);
}

void
limber_record_dialogs_ask (GtkWindow *parent, LimberRecorder *recorder, const LimberRecord *left,
                           LimberUnfinishedFunc carry_on, gpointer user_data)
{
  /* Translators: the title of a routine */
  g_autofree char *text =
      g_strdup_printf (_ ("You stopped in the middle of “%s”. You can carry on where you were, or "
                          "keep it in your record as partly done."),
                       left->title);
  const char *heading = _ ("Carry On?");
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, heading, text));
  Asked *asked = g_new0 (Asked, 1);

  asked->parent = g_object_ref (parent);
  asked->recorder = g_object_ref (recorder);
  asked->left = limber_record_copy (left);
  asked->carry_on = carry_on;
  asked->user_data = user_data;
  adw_message_dialog_add_responses (dialog, "file", _ ("_File It as Partly Done"), "carry-on",
                                    _ ("_Carry On"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "carry-on", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "carry-on");
  adw_message_dialog_set_close_response (dialog, "later");
  limber_ui_set_name (GTK_WIDGET (dialog), heading);
  g_signal_connect_data (dialog, "response", G_CALLBACK (answered), asked, asked_free,
                         G_CONNECT_SWAPPED);
  limber_adw_present (ADW_MESSAGE_DIALOG (dialog));
}

static const char *
path_of (const LimberRecord *left, LimberLibrary *library)
{
  LimberRoutineInfo *info;

  if (left->path && g_file_test (left->path, G_FILE_TEST_EXISTS))
    return left->path;
  info = limber_library_find (library, left->routine);
  return info ? limber_routine_info_get_path (info) : NULL;
}

LimberSession *
limber_record_dialogs_open (const LimberRecord *left, LimberLibrary *library)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  const char *path = path_of (left, library);
  g_autoptr (LimberRoutine) routine =
      path ? limber_library_open (library, path, diagnostics, NULL) : NULL;
  g_autoptr (LimberTimeline) timeline =
      routine ? limber_timeline_compile (routine, &left->choices, NULL) : NULL;

  return timeline ? limber_record_resume (left, timeline, limber_library_get_exercises (library))
                  : NULL;
}

void
limber_record_dialogs_tell_changed (GtkWindow *parent, LimberRecorder *recorder,
                                    const LimberRecord *left)
{
  limber_recorder_file_unfinished (recorder, left->id);
  limber_ui_show_message (parent, _ ("It Cannot Go On"),
                          _ ("The routine has changed since, or is no longer there. What you did "
                             "is in your record as partly done."));
}

/* --- Deleting it --- */

static void
forgotten (const GError *error, gpointer parent)
{
  if (error == NULL)
    limber_ui_show_message (parent, _ ("Your Record Is Deleted"),
                            _ ("Limber has nothing left of your sessions and your diary."));
  else
    limber_ui_show_message (parent, _ ("Your Record Could Not Be Deleted"), error->message);
}

static void
forget_answered (AdwMessageDialog *dialog, const char *response, LimberRecorder *recorder)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (dialog));

  if (g_str_equal (response, "delete"))
    limber_recorder_forget (recorder, forgotten, g_object_ref (parent), g_object_unref);
}

void
limber_record_dialogs_forget (GtkWindow *parent, LimberRecorder *recorder)
{
  const char *heading = _ ("Delete Your Record?");
  AdwMessageDialog *dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (
      parent, heading,
      _ ("Your sessions, your diary and the list of routines that you follow are deleted for good. "
         "The routines themselves and your preferences stay. To keep a copy, choose “Save a Copy "
         "of "
         "My Record” in the menu first.")));

  adw_message_dialog_add_responses (dialog, "keep", _ ("_Keep It"), "delete",
                                    _ ("_Delete My Record"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "keep");
  adw_message_dialog_set_close_response (dialog, "keep");
  limber_ui_set_name (GTK_WIDGET (dialog), heading);
  g_signal_connect_object (dialog, "response", G_CALLBACK (forget_answered), recorder, 0);
  limber_adw_present (ADW_MESSAGE_DIALOG (dialog));
}
