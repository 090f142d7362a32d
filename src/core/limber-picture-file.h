/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LIMBER_PICTURE_MAX: bytes of a picture; a bundle takes no larger one. */
#define LIMBER_PICTURE_MAX (8 * 1024 * 1024)

/** limber_picture_is_good: Returns: whether @data begins as its name says: what shows pictures
 * shall get none but those */
gboolean limber_picture_is_good (const char *name, GBytes *data);

/** limber_picture_name: Returns: (transfer full): a name of our own for a picture beside a routine,
 * by what is in it: it leads nowhere, and two never share it */
char *limber_picture_name (const char *name, GBytes *data);

/**
 * limber_picture_copy:
 * @path: a picture, from anywhere
 * @folder: that of the routine
 * @error: (domain G_FILE_ERROR): why it is not to be had, in plain words
 *
 * Copies a picture beside a routine.
 *
 * Returns: (transfer full) (nullable): its name there, for `picture`
 */
char *limber_picture_copy (const char *path, const char *folder, GError **error);

G_END_DECLS
