/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * limber_plain_text:
 * @text: (nullable): anything, as a file or a person wrote it
 *
 * What a file says must not be able to steer a terminal, nor turn what stands around it on a page.
 *
 * Returns: (transfer full): @text in UTF-8, without control characters, escape sequences and marks
 *   that change the direction of the text around it; line breaks are spaces
 */
char *limber_plain_text (const char *text);

/** limber_is_direction_mark: Returns: whether @c changes the direction of the text around it */
gboolean limber_is_direction_mark (gunichar c);

G_END_DECLS
