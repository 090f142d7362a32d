/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberUnsaved:
 *
 * Work on a routine that is not in its file yet, kept beside so that a crash or a power cut takes
 * nothing of it.
 */
typedef struct
{
  char *name;    /* of its file in the folder of unsaved work */
  char *path;    /* (nullable): the routine's file; %NULL where it has none yet */
  GBytes *saved; /* (nullable): what was in that file when the work began */
  GBytes *text;
  gint64 changed_s; /* when it was kept: seconds since 1970 */
} LimberUnsaved;

/** limber_unsaved_folder: Returns: (transfer full): where unsaved work of this user is kept */
char *limber_unsaved_folder (void);

/** limber_unsaved_new_name: Returns: (transfer full): a name for a draft that is being opened */
char *limber_unsaved_new_name (void);

/**
 * limber_unsaved_keep:
 * @folder: made if it is not there, for the user alone
 * @unsaved: what to keep, in place of what was kept by this name
 * @error: (domain G_FILE_ERROR): in plain words
 *
 * Returns: whether it has reached the disk
 */
gboolean limber_unsaved_keep (const char *folder, const LimberUnsaved *unsaved, GError **error);

/** limber_unsaved_drop: forgets what was kept by this name, if anything was */
void limber_unsaved_drop (const char *folder, const char *name);

/**
 * limber_unsaved_list:
 *
 * Returns: (transfer full) (element-type LimberUnsaved): all that is kept, the latest first; files
 *   that are none of ours, or damaged, are left out and left alone
 */
GPtrArray *limber_unsaved_list (const char *folder);

void limber_unsaved_free (LimberUnsaved *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberUnsaved, limber_unsaved_free)

G_END_DECLS
