/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-library.h"
#include "limber-recorder.h"

G_BEGIN_DECLS

/* What the person is asked about the record. */

/**
 * limber_record_dialogs_ask:
 * @left: a session that stopped without an end
 * @carry_on: called where the person wants to go on; else it is filed, or asked about again at the
 *   next start
 */
void limber_record_dialogs_ask (GtkWindow *parent, LimberRecorder *recorder,
                                const LimberRecord *left, LimberUnfinishedFunc carry_on,
                                gpointer user_data);

/** limber_record_dialogs_open: Returns: (transfer full) (nullable): the session that goes on; %NULL
 * where its routine is gone or another now */
LimberSession *limber_record_dialogs_open (const LimberRecord *left, LimberLibrary *library);

/** limber_record_dialogs_tell_changed: files @left, and says why it could not go on */
void limber_record_dialogs_tell_changed (GtkWindow *parent, LimberRecorder *recorder,
                                         const LimberRecord *left);

/** limber_record_dialogs_forget: deletes the record, after asking */
void limber_record_dialogs_forget (GtkWindow *parent, LimberRecorder *recorder);

G_END_DECLS
