/* SPDX-License-Identifier: GPL-3.0-or-later */

/* drag-source FILE: a small window, in the screen's corner, that FILE can be dragged out of, as out
 * of a file manager. */

#include <gtk/gtk.h>

static void
quit (GtkWindow *window, GMainLoop *loop)
{
  g_main_loop_quit (loop);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GdkContentProvider) content = NULL;
  GtkDragSource *source = NULL;
  GtkWidget *window = NULL;

  if (argc != 2 || !gtk_init_check ())
    return 1;
  file = g_file_new_for_commandline_arg (argv[1]);
  content = gdk_content_provider_new_typed (G_TYPE_FILE, file);
  source = gtk_drag_source_new ();
  gtk_drag_source_set_content (source, content);
  window = gtk_window_new ();
  gtk_window_set_title (GTK_WINDOW (window), "Drag source");
  gtk_window_set_default_size (GTK_WINDOW (window), 120, 120);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (source));
  g_signal_connect (window, "destroy", G_CALLBACK (quit), loop);
  gtk_window_present (GTK_WINDOW (window));
  g_main_loop_run (loop);
  return 0;
}
