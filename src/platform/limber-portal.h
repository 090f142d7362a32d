/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** LIMBER_PORTAL: what the name on the bus and the interfaces of the desktop's portal begin with */
#define LIMBER_PORTAL "org.freedesktop.portal."
#define LIMBER_PORTAL_PATH "/org/freedesktop/portal/desktop"

/** limber_portal_new_token: Returns: (transfer full): a name for an object, not used before */
char *limber_portal_new_token (void);

/**
 * limber_portal_object_path:
 * @kind: "request" or "session"
 *
 * The portal makes an object for what it is asked, and tells of it with signals that may come
 * before its answer; so its path has to be known beforehand.
 *
 * Returns: (transfer full): the path of the object that the portal names by @token
 */
char *limber_portal_object_path (GDBusConnection *bus, const char *kind, const char *token);

G_END_DECLS
