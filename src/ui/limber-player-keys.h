/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/** limber_player_key_action: @rtl: whether one reads from the right.  Returns: (nullable): the
 * action that a key is for while a session is there */
const char *limber_player_key_action (guint keyval, gboolean rtl);

G_END_DECLS
