/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** limber_find_file_with_id: Returns: (transfer full) (nullable): the first file of @folder, by
 * name, whose `id` is @id, whether it has faults or not */
char *limber_find_file_with_id (const char *folder, const char *id);

G_END_DECLS
