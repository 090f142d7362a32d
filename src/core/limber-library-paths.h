/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberLibraryPaths:
 *
 * Where files are looked for.  Each may be %NULL.
 */
typedef struct
{
  char *bundled_exercises;
  char *bundled_routines;
  char *bundled_learn;
  char *own_exercises;
  char *own_routines;
  char *own_learn;
  GStrv folders; /* (nullable): folders that the user added */
  char *index;   /* the index file */
} LimberLibraryPaths;

/**
 * limber_library_paths_new:
 * @bundled: (nullable): the folder that holds the bundled `exercises`, `routines` and `learn`; the
 * user's are looked up by the XDG base directories
 *
 * Returns: (transfer full): the paths for this user
 */
LimberLibraryPaths *limber_library_paths_new (const char *bundled);
LimberLibraryPaths *limber_library_paths_copy (const LimberLibraryPaths *self);
void limber_library_paths_free (LimberLibraryPaths *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberLibraryPaths, limber_library_paths_free)

G_END_DECLS
