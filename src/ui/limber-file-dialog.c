/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-file-dialog.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define DIALOG_KEY "limber-file-dialog"

/* What is to be done with the answer. */
typedef struct
{
  char *ending; /* (nullable): of the file to save */
  LimberFileChosen chosen;
  gpointer data;
  GDestroyNotify destroy;
} Asked;

static void
asked_free (gpointer data, GClosure *closure)
{
  Asked *asked = data;

  if (asked->destroy)
    asked->destroy (asked->data);
  g_free (asked->ending);
  g_free (asked);
}

GFile *
limber_file_dialog_add_ending (GFile *file, const char *ending)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *ended = g_strconcat (name, ending, NULL);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GFile) other = NULL;

  if (strchr (name, '.') || !folder)
    return g_object_ref (file);
  other = g_file_get_child (folder, ended);
  return g_object_ref (g_file_query_exists (other, NULL) ? file : other);
}

static void
responded (GtkFileChooserNative *dialog, int response, Asked *asked)
{
  GtkWindow *parent = gtk_native_dialog_get_transient_for (GTK_NATIVE_DIALOG (dialog));
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_autoptr (GFile) named =
      file && asked->ending ? limber_file_dialog_add_ending (file, asked->ending) : NULL;

  if (response == GTK_RESPONSE_ACCEPT && file)
    asked->chosen (parent, named ? named : file, asked->data);
  g_object_set_data (G_OBJECT (parent), DIALOG_KEY, NULL);
}

static void
add_filter (GtkFileChooser *chooser, const LimberFileQuestion *question)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *pattern = question->ending ? g_strconcat ("*", question->ending, NULL) : NULL;

  gtk_file_filter_set_name (filter, question->filter);
  if (pattern)
    gtk_file_filter_add_pattern (filter, pattern);
  for (guint i = 0; question->patterns && question->patterns[i]; i++)
    gtk_file_filter_add_pattern (filter, question->patterns[i]);
  if (!question->patterns && (!pattern || !question->name))
    gtk_file_filter_add_pattern (filter, "*.json");
  gtk_file_chooser_add_filter (chooser, filter);
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
                         LimberFileChosen chosen, gpointer data, GDestroyNotify destroy)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      question->title, parent,
      question->name ? GTK_FILE_CHOOSER_ACTION_SAVE : GTK_FILE_CHOOSER_ACTION_OPEN,
      question->accept, _ ("_Cancel"));
  Asked *asked = g_new (Asked, 1);

  *asked = (Asked){ g_strdup (question->name ? question->ending : NULL), chosen, data, destroy };
  add_filter (GTK_FILE_CHOOSER (dialog), question);
  if (question->name)
    suggest (GTK_FILE_CHOOSER (dialog), question->name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_data (dialog, "response", G_CALLBACK (responded), asked, asked_free, 0);
  /* A native dialog is no child of its window, which keeps it alive until the answer. */
  g_object_set_data_full (G_OBJECT (parent), DIALOG_KEY, dialog, g_object_unref);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
