/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** limber_notifications_find_async: looks for something that shows notifications */
void limber_notifications_find_async (GCancellable *cancellable, GAsyncReadyCallback callback,
                                      gpointer user_data);

/** limber_notifications_find_finish: Returns: whether there is; %FALSE without @error where there
 * is not */
gboolean limber_notifications_find_finish (GAsyncResult *result, GError **error);

G_END_DECLS
