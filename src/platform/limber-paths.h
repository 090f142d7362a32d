/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * limber_data_dir:
 *
 * Returns: the folder with the bundled `exercises`, `routines`, `learn` and `sounds`: the
 * environment's `LIMBER_DATADIR`, which is how Limber runs from its build folder, else where it is
 * installed
 */
const char *limber_data_dir (void);

/** limber_is_bundled: Returns: whether the file @path came with Limber: the next version of it
 * would bring the file anew */
gboolean limber_is_bundled (const char *path);

/** limber_schema_uri: Returns: (transfer full) (nullable): where the schema of routines is, for a
 * file's `$schema`: editors that know JSON Schema then complete and check what is written; %NULL
 * where it is not installed */
char *limber_schema_uri (void);

/**
 * limber_locale_dir:
 *
 * Returns: the folder with the translations, for bindtextdomain(): the environment's
 * `LIMBER_LOCALEDIR`, else where they are installed
 */
const char *limber_locale_dir (void);

/**
 * limber_user_folders:
 *
 * Returns: (transfer full) (nullable): the folders of routines that the person added in the
 *   preferences; %NULL where the settings are not installed
 */
GStrv limber_user_folders (void);

G_END_DECLS
