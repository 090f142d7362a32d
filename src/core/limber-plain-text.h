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
 * Returns: (transfer full): @text in UTF-8, without control characters, escape sequences, marks
 *   that change the direction of the text around it and code points that are no characters; line
 *   breaks are spaces
 */
char *limber_plain_text (const char *text);

/**
 * limber_isolate_text:
 * @text: (nullable): anything, as a file or a person wrote it
 *
 * Returns: (transfer full): the same as limber_plain_text(), to be put into a sentence: whichever
 *   way it is read, the words around it keep their order
 */
char *limber_isolate_text (const char *text);

/**
 * limber_file_name:
 * @title: anything, as a file or a person wrote it
 * @fallback: where @title leaves nothing for a name
 *
 * Returns: (transfer full): the name of a file, without an ending, to offer for what has this
 *   title; it leads to no other folder and is not hidden
 */
char *limber_file_name (const char *title, const char *fallback);

/** limber_is_direction_mark: Returns: whether @c changes the direction of the text around it */
gboolean limber_is_direction_mark (gunichar c);

G_END_DECLS
