/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * limber_output_mute_query:
 *
 * Asks the sound server whether the output in use is muted or at volume zero.  libcanberra cannot
 * tell, so it is `pactl` that is asked, which comes with PulseAudio and works with PipeWire too.
 * It answers within a few seconds even when the server does not.
 */
void limber_output_mute_query (GCancellable *cancellable, GAsyncReadyCallback callback,
                               gpointer user_data);

/**
 * limber_output_mute_query_finish:
 *
 * Returns: whether the output is known to be silent; %FALSE when that cannot be told, since there
 * is no `pactl` or it has no answer
 */
gboolean limber_output_mute_query_finish (GAsyncResult *result);

G_END_DECLS
