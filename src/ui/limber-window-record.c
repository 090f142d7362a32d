/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-file-dialog.h"
#include "limber-record-dialogs.h"
#include "limber-record-files.h"
#include "limber-ui.h"

/* What the window asks and tells of the record. */

static void
carry_on (const LimberRecord *left, gpointer data)
{
  LimberWindow *self = data;
  g_autoptr (LimberSession) session = NULL;

  if (limber_window_get_player (self))
    return;
  session = limber_record_dialogs_open (left, self->library);
  if (session)
    limber_window_resume_session (self, session, left);
  else
    limber_record_dialogs_tell_changed (GTK_WINDOW (self), self->recorder, left);
}

static void
unfinished_found (const LimberRecord *left, gpointer data)
{
  LimberWindow *self = data;

  if (left && !limber_window_get_player (self))
    limber_record_dialogs_ask (GTK_WINDOW (self), self->recorder, left, carry_on, self);
}

static void
trouble_told (LimberWindow *self, const char *message)
{
  limber_ui_show_message (GTK_WINDOW (self), _ ("Your Record"), message);
}

void
limber_window_set_journal (LimberWindow *self, LimberJournal *journal)
{
  LimberRecorder *recorder = limber_journal_get_recorder (journal);

  g_return_if_fail (LIMBER_IS_WINDOW (self));

  g_set_object (&self->journal, journal);
  g_set_object (&self->recorder, recorder);
  g_signal_connect_object (recorder, "trouble", G_CALLBACK (trouble_told), self, G_CONNECT_SWAPPED);
  limber_home_page_set_journal (self->home, journal);
  limber_window_begin_week (self);
  limber_window_offer_unsaved (self);
  limber_recorder_find_unfinished (recorder, unfinished_found, g_object_ref (self), g_object_unref);
}

static void
place_chosen (GtkWindow *parent, GFile *file, gpointer data)
{
  limber_record_files_save (parent, LIMBER_WINDOW (parent)->recorder, file);
}

void
limber_window_save_record (LimberWindow *self)
{
  g_autofree char *name = NULL;
  int year, month, day;

  limber_day_get_date (limber_wall_time_get_day (limber_journal_now (self->journal)), &year, &month,
                       &day);
  /* Translators: the name of a file, without its ending; the date follows */
  name = g_strdup_printf ("%s-%04d-%02d-%02d.json", _ ("limber-record"), year, month, day);
  limber_file_dialog_show (GTK_WINDOW (self),
                           &(LimberFileQuestion){ _ ("Save a Copy of Your Record"), _ ("_Save"),
                                                  _ ("Saved records"), name, NULL },
                           place_chosen, NULL, NULL);
}

static void
record_chosen (GtkWindow *parent, GFile *file, gpointer data)
{
  limber_record_files_add (parent, LIMBER_WINDOW (parent)->recorder, file);
}

void
limber_window_add_record (LimberWindow *self)
{
  limber_file_dialog_show (GTK_WINDOW (self),
                           &(LimberFileQuestion){ _ ("Add a Saved Record"), _ ("_Add"),
                                                  _ ("Saved records"), NULL, NULL },
                           record_chosen, NULL, NULL);
}

void
limber_window_forget_record (LimberWindow *self)
{
  limber_record_dialogs_forget (GTK_WINDOW (self), self->recorder);
}
