/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-exercises.h"
#include "limber-index.h"
#include "limber-library-paths.h"

G_BEGIN_DECLS

/**
 * LimberSnapshot:
 *
 * What one reading of all folders found: an immutable, reference-counted value, made on any thread.
 * The fields may be read by all.
 */
typedef struct
{
  LimberExercises *exercises;
  GPtrArray *reports; /* (element-type LimberFileReport): faults of exercise files */
  LimberIndex *index; /* the infos of all files */
  GPtrArray *rows;    /* (element-type LimberRoutineInfo): those to show, in order */
  gboolean settled;   /* whether the key of @index may be compared with a later one */
  gboolean fresh;     /* whether the index file does not have all this yet */
} LimberSnapshot;

/**
 * limber_snapshot_load:
 * @previous: (nullable): the snapshot before this one.  What did not change keeps its objects; the
 *   last good version of an exercise goes on where its file has become a bad one
 *
 * Reads the exercises, then what the index does not know of the routines, on as many threads as
 * there are processors.  It never fails: what cannot be read is listed with its fault.
 *
 * Returns: (transfer full): what is there now
 */
LimberSnapshot *limber_snapshot_load (const LimberLibraryPaths *paths,
                                      const LimberSnapshot *previous);

LimberSnapshot *limber_snapshot_ref (const LimberSnapshot *self);
void limber_snapshot_unref (const LimberSnapshot *self);

/** limber_snapshot_save: writes the index file, if there is anything new for it.  A file that
 * cannot be written is no loss but of time, and not worth a word. */
void limber_snapshot_save (const LimberSnapshot *self, const LimberLibraryPaths *paths);

/** limber_snapshot_find: Returns: (transfer none) (nullable): the good routine with this id; the
 * user's own wins, then the one first in the order of file names */
LimberRoutineInfo *limber_snapshot_find (const LimberSnapshot *self, const char *id);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberSnapshot, limber_snapshot_unref)

G_END_DECLS
