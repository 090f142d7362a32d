/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-diagnostic.h"
#include "limber-exercises.h"
#include "limber-library-paths.h"
#include "limber-routine.h"
#include "limber-routine-info.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/**
 * LimberLibrary:
 *
 * All routines that the person has, as a #GListModel of #LimberRoutineInfo sorted by title.  The
 * reading is done on a thread, through an index that trusts path, size and time of change; files
 * that change on disk are taken up by themselves within a second.  Rows that did not change keep
 * their object and their place.
 *
 * Properties: `loading` (gboolean).  Signal `exercises-changed`.
 */
#define LIMBER_TYPE_LIBRARY (limber_library_get_type ())
G_DECLARE_FINAL_TYPE (LimberLibrary, limber_library, LIMBER, LIBRARY, GObject)

/** limber_library_new: Returns: (transfer full): an empty library; limber_library_load() fills it
 */
LimberLibrary *limber_library_new (const LimberLibraryPaths *paths);

/** limber_library_load: starts to read, and to watch the folders; `loading` is %TRUE until the end
 */
void limber_library_load (LimberLibrary *self);

/** limber_library_load_sync: the same, blocking, without watching: for limberctl and tests */
void limber_library_load_sync (LimberLibrary *self);

gboolean limber_library_get_loading (LimberLibrary *self);

/** limber_library_get_exercises: Returns: (transfer none): the snapshot in use; empty before the
 * load */
LimberExercises *limber_library_get_exercises (LimberLibrary *self);

/** limber_library_need_exercises: reads them before the first load, so that a file which names them
 * can be looked at at once */
void limber_library_need_exercises (LimberLibrary *self);

/** limber_library_get_exercise_reports: Returns: (transfer none) (element-type LimberFileReport):
 * faults of exercise files */
GPtrArray *limber_library_get_exercise_reports (LimberLibrary *self);

/** limber_library_find: Returns: (transfer none) (nullable): the good routine with this id; the
 * user's own wins */
LimberRoutineInfo *limber_library_find (LimberLibrary *self, const char *id);

/**
 * limber_library_open:
 * @path: a routine file, in the library or not
 * @diagnostics: (element-type LimberDiagnostic): every fault is added
 * @error: set where the file could not be read at all
 *
 * Where the file has errors, but this library opened a good version of it before, the last good
 * version is returned: look at @diagnostics to tell.  Before the first load it reads the exercises,
 * so that a routine can be opened at once.
 *
 * Returns: (transfer full) (nullable): the routine; %NULL with @error unset where the file has
 * errors
 */
LimberRoutine *limber_library_open (LimberLibrary *self, const char *path, GPtrArray *diagnostics,
                                    GError **error);

G_END_DECLS
