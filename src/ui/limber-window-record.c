/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-record-dialogs.h"
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
  limber_recorder_find_unfinished (recorder, unfinished_found, g_object_ref (self), g_object_unref);
}

void
limber_window_forget_record (LimberWindow *self)
{
  limber_record_dialogs_forget (GTK_WINDOW (self), self->recorder);
}
