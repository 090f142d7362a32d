/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "editor-fixture.h"

#include <string.h>

#include "limber-exercises.h"

LimberDraft *
editor_fixture_draft (const char *data_dir, const char *text)
{
  g_autofree char *folder = g_build_filename (data_dir, "exercises", NULL);
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_load (folder, NULL, reports);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return limber_draft_new (bytes, exercises);
}

LimberEditor *
editor_fixture_new (const char *data_dir, const char *text)
{
  g_autoptr (LimberDraft) draft = editor_fixture_draft (data_dir, text);

  return limber_editor_new (draft, NULL, NULL);
}

void
editor_fixture_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static gboolean
is_on_screen (GtkWidget *widget)
{
  GtkNative *native = gtk_widget_get_native (widget);

  return gtk_widget_get_mapped (widget)
         && gdk_display_get_monitor_at_surface (gtk_widget_get_display (widget),
                                                gtk_native_get_surface (native));
}

GtkWidget *
editor_fixture_show (GtkWidget *widget, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  while (!is_on_screen (widget))
    g_main_context_iteration (NULL, TRUE);
  editor_fixture_settle ();
  return window;
}
