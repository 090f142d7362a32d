/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-remote.h"

G_BEGIN_DECLS

#define LIMBER_MPRIS_NAME "org.mpris.MediaPlayer2." LIMBER_APP_ID

/**
 * LimberMpris:
 *
 * The session as a media player on the session bus, after MPRIS 2.2: headset buttons, media keys, a
 * clicker and a phone reach it through the desktop.  It is there while a session is, and takes
 * nothing from other players.
 */
#define LIMBER_TYPE_MPRIS (limber_mpris_get_type ())
G_DECLARE_FINAL_TYPE (LimberMpris, limber_mpris, LIMBER, MPRIS, GObject)

/**
 * limber_mpris_new:
 * @bus: (nullable): the session bus; without one, nobody asks
 *
 * Returns: (transfer full): a remote that shows no session yet
 */
LimberMpris *limber_mpris_new (GDBusConnection *bus);

G_END_DECLS
