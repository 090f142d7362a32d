/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-text-editor.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-ui.h"

void
limber_text_editor_open (GtkWindow *parent, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  /* The file's own type would open it here again. */
  g_autoptr (GAppInfo) editor = g_app_info_get_default_for_type ("text/plain", FALSE);
  g_autoptr (GdkAppLaunchContext) context =
      gdk_display_get_app_launch_context (gtk_widget_get_display (GTK_WIDGET (parent)));
  g_autoptr (GError) error = NULL;
  g_autoptr (GList) files = g_list_prepend (NULL, file);

  if (!editor)
    limber_ui_show_message (parent, _ ("No Text Editor Was Found"),
                            _ ("Install a text editor, or open the file with one by hand."));
  else if (!g_app_info_launch (editor, files, G_APP_LAUNCH_CONTEXT (context), &error))
    limber_ui_show_message (parent, _ ("The Text Editor Did Not Start"), error->message);
}
