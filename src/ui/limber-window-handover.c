/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-bundle.h"
#include "limber-file-dialog.h"
#include "limber-incoming-page.h"
#include "limber-paths.h"
#include "limber-plain-text.h"
#include "limber-ui.h"

/* Routines that go from one person to another as one file. */

/* --- To somebody --- */

static void
place_chosen (GtkWindow *parent, GFile *file, gpointer bundle)
{
  gsize size;
  const char *data = g_bytes_get_data (bundle, &size);
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *name = limber_isolate_text (path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION,
                               NULL, NULL, &error))
    {
      /* Translators: the name of a file */
      text = g_strdup_printf (_ ("“%s” has the routine and all that it uses. Send it by mail, or "
                                 "take it along. It opens in any Limber."),
                              name);
      limber_ui_show_message (parent, _ ("Ready to Hand Over"), text);
    }
  else
    {
      /* Translators: the name of a file, then why */
      text = g_strdup_printf (_ ("“%s” could not be written: %s"), name, error->message);
      limber_ui_show_message (parent, _ ("The Routine Was Not Handed Over"), text);
    }
}

static void
unref_bytes (gpointer bytes)
{
  g_bytes_unref (bytes);
}

static void
ask_where (LimberWindow *self, const char *title, GBytes *bundle)
{
  g_autofree char *stem = limber_file_name (title, _ ("Routine"));
  g_autofree char *name = g_strconcat (stem, LIMBER_BUNDLE_SUFFIX, NULL);
  const LimberFileQuestion question = { _ ("Hand Over a Routine"), _ ("_Save"),
                                        _ ("Routines to hand over"), name, LIMBER_BUNDLE_SUFFIX };

  limber_file_dialog_show (GTK_WINDOW (self), &question, place_chosen, g_bytes_ref (bundle),
                           unref_bytes);
}

void
limber_window_hand_over (LimberWindow *self, const char *path, const char *title)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberBundle) bundle =
      limber_bundle_pack (path, paths, limber_library_get_exercises (self->library), &error);
  g_autoptr (GBytes) bytes = bundle ? limber_bundle_write (bundle) : NULL;

  if (bytes)
    ask_where (self, title, bytes);
  else
    limber_ui_show_message (GTK_WINDOW (self), _ ("The Routine Was Not Handed Over"),
                            error->message);
}

/* --- From somebody --- */

/* What is new on the disk is read first, and the page of the routine waits for it. */
static void
accepted (LimberWindow *self, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  limber_trail_pop (self->trail);
  limber_library_load (self->library);
  limber_window_open (self, file, FALSE, 1);
}

void
limber_window_receive (LimberWindow *self, const char *path)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());
  GtkWidget *page;

  limber_library_need_exercises (self->library);
  page = limber_incoming_page_new (path, paths, self->library);
  g_signal_connect_object (page, "accepted", G_CALLBACK (accepted), self, G_CONNECT_SWAPPED);
  limber_trail_read (self->trail, page, _ ("Handed Over to You"));
}
