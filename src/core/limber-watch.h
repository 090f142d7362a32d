/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberWatch:
 *
 * Watches folders for changes of `*.json` files, or one file of any name.  A folder that is not
 * there yet is watched for through the nearest of its parents that is.
 */
typedef struct _LimberWatch LimberWatch;

typedef void (*LimberWatchFunc) (gpointer user_data);

/**
 * limber_watch_new:
 * @folders: (array zero-terminated=1): what to watch
 * @func: called on the main context of the caller, at most a little more than half a second after
 *   a change; a burst of changes makes one call
 *
 * Returns: (transfer full): the watch
 */
LimberWatch *limber_watch_new (const char *const *folders, LimberWatchFunc func,
                               gpointer user_data);

/** limber_watch_new_for_file: the same for the file @path alone, which need not be there; where it
 * is a symbolic link, the file that it leads to is watched as well */
LimberWatch *limber_watch_new_for_file (const char *path, LimberWatchFunc func, gpointer user_data);

void limber_watch_free (LimberWatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberWatch, limber_watch_free)

G_END_DECLS
