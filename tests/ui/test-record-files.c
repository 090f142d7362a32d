/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A copy of the record is saved, whatever becomes of the window that asked. */

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "fake-recorder.h"
#include "history-fixture.h"
#include "limber-record-files.h"
#include "limber-ui.h"

typedef struct
{
  FakeRecorder *recorder;
  AdwApplication *application;
  char *folder;
  GFile *file;
  gboolean closes; /* the window, while the copy is being saved */
  char *heading;   /* of the message */
  char *body;
  gboolean message_alone;
} Copy;

static void
read_message (Copy *self, GtkWindow *window)
{
  g_object_get (window, "heading", &self->heading, "body", &self->body, NULL);
  self->message_alone = gtk_window_get_transient_for (window) == NULL;
}

/* Reads the message, and closes all, so that the program ends. */
static gboolean
look (gpointer data)
{
  Copy *self = data;
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *at = windows; at && !self->heading; at = at->next)
    if (ADW_IS_MESSAGE_DIALOG (at->data))
      read_message (self, at->data);
  if (!self->heading)
    return G_SOURCE_CONTINUE;
  for (GList *at = windows; at; at = at->next)
    if (ADW_IS_MESSAGE_DIALOG (at->data))
      gtk_window_destroy (at->data);
  g_application_quit (G_APPLICATION (self->application));
  return G_SOURCE_REMOVE;
}

static void
activated (Copy *self)
{
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (self->application));

  limber_ui_init ();
  gtk_window_present (GTK_WINDOW (window));
  limber_record_files_save (GTK_WINDOW (window), LIMBER_RECORDER (self->recorder), self->file);
  if (self->closes)
    gtk_window_destroy (GTK_WINDOW (window));
  g_idle_add (look, self);
}

static void
set_up (Copy *self, gconstpointer data)
{
  g_autofree char *path = NULL;

  self->recorder = fake_recorder_new ();
  self->application = adw_application_new ("org.example.Copy", G_APPLICATION_NON_UNIQUE);
  g_signal_connect_swapped (self->application, "activate", G_CALLBACK (activated), self);
  self->folder = g_dir_make_tmp ("limber-test-XXXXXX", NULL);
  path = g_build_filename (self->folder, "copy.json", NULL);
  self->file = g_file_new_for_path (path);
  self->closes = data != NULL;
}

static void
tear_down (Copy *self, gconstpointer data)
{
  g_unlink (g_file_peek_path (self->file));
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_object_unref (self->file);
  g_object_unref (self->application);
  g_object_unref (self->recorder);
  g_free (self->folder);
  g_free (self->heading);
  g_free (self->body);
}

static void
run (Copy *self)
{
  g_assert_cmpint (g_application_run (G_APPLICATION (self->application), 0, NULL), ==, 0);
  g_assert_cmpint (self->message_alone, ==, self->closes);
}

static void
test_saved (Copy *self, gconstpointer data)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autofree char *json = NULL;
  struct stat status;

  fixture_add_session (fixture, "stretch", FIXTURE_MONDAY);
  fake_recorder_set_history (self->recorder, fixture_make_history (fixture));
  run (self);
  g_assert_cmpstr (self->heading, ==, "A Copy Is Saved");
  g_assert_true (g_file_load_contents (self->file, NULL, &json, NULL, NULL, NULL));
  g_assert_nonnull (strstr (json, "stretch"));
  g_assert_cmpint (stat (g_file_peek_path (self->file), &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
}

/* A record that cannot be read is told each time, not only once. */
static void
test_unreadable (Copy *self, gconstpointer data)
{
  run (self);
  g_assert_cmpstr (self->heading, ==, "The Copy Could Not Be Saved");
  g_assert_cmpstr (self->body, ==, "Your record cannot be read now, so there is no copy.");
  g_assert_false (g_file_query_exists (self->file, NULL));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/record-files/saved", Copy, NULL, set_up, test_saved, tear_down);
  g_test_add ("/record-files/saved-closed", Copy, "closes", set_up, test_saved, tear_down);
  g_test_add ("/record-files/unreadable", Copy, NULL, set_up, test_unreadable, tear_down);
  g_test_add ("/record-files/unreadable-closed", Copy, "closes", set_up, test_unreadable,
              tear_down);
  return g_test_run ();
}
