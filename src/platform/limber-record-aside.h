/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * limber_record_set_aside:
 * @path: a database that nobody has open
 * @why: "damaged" or "newer": part of the new name
 *
 * Renames the database and what belongs to it, to a name with the date that nothing has yet: all of
 * it, or nothing.
 *
 * Returns: (transfer full) (nullable): the new name; %NULL with errno set
 */
char *limber_record_set_aside (const char *path, const char *why);

/** limber_record_list_aside: Returns: (transfer full) (element-type filename): all that was set
 * aside of @path, and what belongs to it */
GPtrArray *limber_record_list_aside (const char *path);

G_END_DECLS
