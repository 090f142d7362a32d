/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Starting the program with the person's session, without a window, so that reminders come. */

/**
 * limber_autostart_set_async:
 * @on: whether to start with the session from now on
 * @callback: called on the thread's main context
 *
 * Writes or removes a file of the desktop's (XDG autostart), or asks the desktop's Background
 * portal where the program runs in a sandbox.
 */
void limber_autostart_set_async (gboolean on, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data);

/** limber_autostart_set_finish: Returns: whether it was done; else @error is worded for the person
 */
gboolean limber_autostart_set_finish (GAsyncResult *result, GError **error);

/**
 * limber_autostart_command:
 *
 * Returns: (transfer full): the words of the command that starts the program as it runs now: from
 *   the folder that it was built in, that takes its environment along
 */
GStrv limber_autostart_command (void);

/**
 * limber_autostart_write:
 * @folder: `autostart` of the person's configuration; made where it is not there
 * @command: what to start
 *
 * Writes the file, in one step.  One with its name that Limber did not write is left alone, and is
 * an error.
 */
gboolean limber_autostart_write (const char *folder, const char *const *command, GError **error);

/** limber_autostart_remove: takes the file of limber_autostart_write() away; none is no error, and
 * one that Limber did not write stays */
gboolean limber_autostart_remove (const char *folder, GError **error);

G_END_DECLS
