/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-library.h"

G_BEGIN_DECLS

/* Where a routine goes that is in no file yet. */

/**
 * limber_editor_place_id:
 * @library: whose ids are taken
 * @folder: need not be there
 * @text: (nullable): an id or a title; what an id cannot have of it is left out
 *
 * Returns: (transfer full): the id nearest to @text that no routine has and no file of @folder is
 *   named after
 */
char *limber_editor_place_id (LimberLibrary *library, const char *folder, const char *text);

/** limber_editor_place_path: Returns: (transfer full): the file for the routine @id */
char *limber_editor_place_path (const char *folder, const char *id);

/** limber_editor_place_id_of_file: Returns: (transfer full) (nullable): the id that the name of
 * @path asks for; %NULL where nothing of it could be in one */
char *limber_editor_place_id_of_file (const char *path);

G_END_DECLS
