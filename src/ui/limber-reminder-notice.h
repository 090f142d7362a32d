/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-journal.h"
#include "limber-library.h"

G_BEGIN_DECLS

/** LimberReminderNotice: what a reminder has to say today. */
typedef struct
{
  gboolean wanted;    /* something is left to do */
  gboolean can_start; /* a routine is due */
  char *body;         /* translated words */
} LimberReminderNotice;

/**
 * limber_reminder_notice_prepare_async:
 * @library: read first where it has not been
 *
 * Reads the record, and works out what there is to say now.  It always comes to an end: where
 * something cannot be read, less is said.
 */
void limber_reminder_notice_prepare_async (LimberJournal *journal, LimberLibrary *library,
                                           GAsyncReadyCallback callback, gpointer user_data);

/** limber_reminder_notice_prepare_finish: Returns: (transfer full): what to say */
LimberReminderNotice *limber_reminder_notice_prepare_finish (GAsyncResult *result);
void limber_reminder_notice_free (LimberReminderNotice *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberReminderNotice, limber_reminder_notice_free)

G_END_DECLS
