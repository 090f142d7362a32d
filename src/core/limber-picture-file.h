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

/**
 * limber_picture_carry:
 * @name: of a picture, as a routine has it; one that leads out of its folder is left alone
 * @from: the folder of the routine
 * @to: a folder that the routine goes to
 * @error: (domain G_FILE_ERROR): why it could not be written there
 *
 * Lets a picture go with its routine.  One that is not there to be read goes nowhere, and nothing
 * that is there already is written over.
 *
 * Returns: whether it could be written, if it had to be
 */
gboolean limber_picture_carry (const char *name, const char *from, const char *to, GError **error);

G_END_DECLS
