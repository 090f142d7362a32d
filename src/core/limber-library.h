/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-diagnostic.h"
#include "limber-exercises.h"
#include "limber-routine.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/**
 * LimberRoutineInfo:
 *
 * One line of the library: what a card shows and a filter asks, read from the index without
 * parsing the file.  An object so that list models can hold it; it never changes.  A file with
 * errors has an info too, with @valid %FALSE, its file name as title, and its diagnostics.
 */
#define LIMBER_TYPE_ROUTINE_INFO (limber_routine_info_get_type ())
G_DECLARE_FINAL_TYPE (LimberRoutineInfo, limber_routine_info, LIMBER, ROUTINE_INFO, GObject)

const char *limber_routine_info_get_path (LimberRoutineInfo *self);
const char *limber_routine_info_get_id (LimberRoutineInfo *self);
const char *limber_routine_info_get_title (LimberRoutineInfo *self);
/** limber_routine_info_get_summary: Returns: "" where there is none */
const char *limber_routine_info_get_summary (LimberRoutineInfo *self);
LimberKind limber_routine_info_get_kind (LimberRoutineInfo *self);
LimberLevel limber_routine_info_get_level (LimberRoutineInfo *self);
LimberPlaces limber_routine_info_get_places (LimberRoutineInfo *self);
LimberTargets limber_routine_info_get_targets (LimberRoutineInfo *self);
/** limber_routine_info_get_positions: Returns: a bit for each LimberPosition, 1 << position */
guint limber_routine_info_get_positions (LimberRoutineInfo *self);
/** limber_routine_info_get_total_us: Returns: length at the routine's own level */
gint64 limber_routine_info_get_total_us (LimberRoutineInfo *self);
guint limber_routine_info_get_minutes (LimberRoutineInfo *self);
gboolean limber_routine_info_get_bundled (LimberRoutineInfo *self);
gboolean limber_routine_info_get_valid (LimberRoutineInfo *self);
/** limber_routine_info_get_fault: Returns: the first error as `FILE:LINE:COLUMN: error: MESSAGE`
 * with the file's base name; "" where the file is good */
const char *limber_routine_info_get_fault (LimberRoutineInfo *self);

/**
 * LimberLibraryPaths:
 *
 * Where files are looked for.  Each may be %NULL.
 */
typedef struct
{
  char *bundled_exercises;
  char *bundled_routines;
  char *own_exercises;
  char *own_routines;
  GStrv folders; /* (nullable): folders that the user added */
  char *index;   /* the index file */
} LimberLibraryPaths;

/**
 * limber_library_paths_new:
 * @bundled: (nullable): the folder that holds the bundled `exercises` and `routines`; the user's
 * are looked up by the XDG base directories
 *
 * Returns: (transfer full): the paths for this user
 */
LimberLibraryPaths *limber_library_paths_new (const char *bundled);
LimberLibraryPaths *limber_library_paths_copy (const LimberLibraryPaths *self);
void limber_library_paths_free (LimberLibraryPaths *self);

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
 * Returns: (transfer full) (nullable): the routine; %NULL with @error unset where the file has
 * errors
 */
LimberRoutine *limber_library_open (LimberLibrary *self, const char *path, GPtrArray *diagnostics,
                                    GError **error);

G_END_DECLS
