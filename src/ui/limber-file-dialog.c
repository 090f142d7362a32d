/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-file-dialog.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#define DIALOG_KEY "limber-file-dialog"

static void
responded (GtkFileChooserNative *dialog, int response, LimberFileChosen chosen)
{
  GtkWindow *parent = gtk_native_dialog_get_transient_for (GTK_NATIVE_DIALOG (dialog));
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  g_object_set_data (G_OBJECT (parent), DIALOG_KEY, NULL);
  if (response == GTK_RESPONSE_ACCEPT && file)
    chosen (parent, file);
}

static void
suggest (GtkFileChooser *chooser, const char *name)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) folder = g_file_new_for_path (documents ? documents : g_get_home_dir ());

  gtk_file_chooser_set_current_folder (chooser, folder, NULL);
  gtk_file_chooser_set_current_name (chooser, name);
}

void
limber_file_dialog_show (GtkWindow *parent, const LimberFileQuestion *question,
                         LimberFileChosen chosen)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      question->title, parent,
      question->name ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_OPEN,
      question->accept, _ ("_Cancel"));

  gtk_file_filter_set_name (filter, question->filter);
  gtk_file_filter_add_pattern (filter, "*.json");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  if (question->name)
    suggest (GTK_FILE_CHOOSER (dialog), question->name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (responded), chosen);
  /* A native dialog is no child of its window, which keeps it alive until the answer. */
  g_object_set_data_full (G_OBJECT (parent), DIALOG_KEY, dialog, g_object_unref);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
