/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-exercises.h"
#include "limber-index.h"
#include "limber-library-paths.h"

G_BEGIN_DECLS

/** LIMBER_ROUTINE_SUFFIX: how the name of a routine file ends. */
#define LIMBER_ROUTINE_SUFFIX ".routine.json"

/**
 * limber_scan:
 * @exercises: what the routines may name
 * @index: (nullable): infos that hold for files whose stamp is the same
 * @previous: (nullable): infos to keep, as objects, where a new reading gives the same
 * @key: the key of the index to make
 * @scan_ns: wall time, read before
 * @n_read: (out): how many files had to be read that need not be read again
 *
 * Lists the folders of routines and reads the files that @index does not know.  A folder that is
 * named twice, by whatever name, is listed once; names that begin with a dot are left out.
 *
 * Returns: (transfer full): the infos of all files, the bundled ones last
 */
LimberIndex *limber_scan (const LimberLibraryPaths *paths, const LimberExercises *exercises,
                          const LimberIndex *index, const LimberIndex *previous, guint64 key,
                          gint64 scan_ns, guint *n_read);

/**
 * limber_scan_file:
 *
 * Returns: (transfer full): the info of one file, whatever it is
 */
LimberRoutineInfo *limber_scan_file (const char *path, gboolean bundled,
                                     const LimberExercises *exercises);

G_END_DECLS
