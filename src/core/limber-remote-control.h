/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-remote.h"
#include "limber-runner.h"

G_BEGIN_DECLS

/** LimberRemoteArt: Returns: (transfer full) (nullable): the path of a picture of @exercise */
typedef char *(*LimberRemoteArt) (const LimberExercise *exercise, gpointer user_data);

/**
 * LimberRemoteControl:
 *
 * Between a session and the desktop: shows the one, and does what the other asks for.  From the
 * last reference on, the desktop shows no session.
 */
#define LIMBER_TYPE_REMOTE_CONTROL (limber_remote_control_get_type ())
G_DECLARE_FINAL_TYPE (LimberRemoteControl, limber_remote_control, LIMBER, REMOTE_CONTROL, GObject)

/**
 * limber_remote_control_new:
 * @art: (nullable): called once for each exercise that comes up
 *
 * Returns: (transfer full): a control of @runner's session by @remote
 */
LimberRemoteControl *limber_remote_control_new (LimberRunner *runner, LimberRemote *remote,
                                                LimberRemoteArt art, gpointer user_data);

G_END_DECLS
