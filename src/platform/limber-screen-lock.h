/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * LimberScreenLock:
 *
 * What the desktop tells of a locked screen: its screensaver, and its portal, which alone is there
 * in a sandbox.  Either may be missing, and may come and go.
 */
typedef struct _LimberScreenLock LimberScreenLock;

/** LimberScreenLockFunc: the screen is locked now; comes more than once for one lock where the
 * desktop tells it in more than one way */
typedef void (*LimberScreenLockFunc) (gpointer data);

/**
 * limber_screen_lock_new:
 * @bus: the session's
 *
 * Returns: (transfer full): one that calls @func, on the main context, until it is freed
 */
LimberScreenLock *limber_screen_lock_new (GDBusConnection *bus, LimberScreenLockFunc func,
                                          gpointer data);
void limber_screen_lock_free (LimberScreenLock *self);

G_END_DECLS
