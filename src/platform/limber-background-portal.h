/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * limber_background_portal_ask_async:
 * @bus: the session's
 * @command: (nullable): what to start with the session; %NULL for nothing any more
 * @reason: shown to the person who is asked
 *
 * Asks the desktop's Background portal, which asks the person.
 */
void limber_background_portal_ask_async (GDBusConnection *bus, const char *const *command,
                                         const char *reason, GCancellable *cancellable,
                                         GAsyncReadyCallback callback, gpointer user_data);

/** limber_background_portal_ask_finish: Returns: whether it is so now; else @error is worded for
 * the person */
gboolean limber_background_portal_ask_finish (GAsyncResult *result, GError **error);

G_END_DECLS
