/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-diagnostic.h"
#include "limber-enums.h"
#include "limber-routine.h"

G_BEGIN_DECLS

/**
 * LimberRoutineInfo:
 *
 * One line of the library: what a card shows and a filter asks, read from the index without
 * parsing the file.  An object so that list models can hold it; it never changes.  A file with
 * errors has an info too, with @valid %FALSE, its file name as title, and its first error.
 */
#define LIMBER_TYPE_ROUTINE_INFO (limber_routine_info_get_type ())
G_DECLARE_FINAL_TYPE (LimberRoutineInfo, limber_routine_info, LIMBER, ROUTINE_INFO, GObject)

/** limber_routine_info_get_path: Returns: the file's name, in the encoding of file names */
const char *limber_routine_info_get_path (LimberRoutineInfo *self);
/** limber_routine_info_get_id: Returns: "" where the file has errors */
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
/** limber_routine_info_get_figure: Returns: the id of the exercise whose figure stands for the
 * routine; "" where that exercise has none */
const char *limber_routine_info_get_figure (LimberRoutineInfo *self);
/** limber_routine_info_get_total_us: Returns: length at the routine's own level */
gint64 limber_routine_info_get_total_us (LimberRoutineInfo *self);
/** limber_routine_info_get_minutes: Returns: the length as shown to people; 0 where the file has
 * errors */
guint limber_routine_info_get_minutes (LimberRoutineInfo *self);
/** limber_routine_info_describe: @self: of a good file; Returns: (transfer full): what a person
 * chooses by: "Core · Gentle · 10 min · Floor" */
char *limber_routine_info_describe (LimberRoutineInfo *self);
gboolean limber_routine_info_get_bundled (LimberRoutineInfo *self);
gboolean limber_routine_info_get_valid (LimberRoutineInfo *self);
/** limber_routine_info_get_fault: Returns: the first error as `FILE:LINE:COLUMN: error: MESSAGE`
 * with the file's base name; "" where the file is good */
const char *limber_routine_info_get_fault (LimberRoutineInfo *self);
/** limber_routine_info_get_warning: Returns: what is wrong with a good file beside others, in
 * words: another of the user's own files has its id; "" where nothing is */
const char *limber_routine_info_get_warning (LimberRoutineInfo *self);

/**
 * LimberRoutineFacts:
 *
 * All that an info holds, as the index keeps it.  No string is %NULL in the facts of an info.
 */
typedef struct
{
  const char *path;
  const char *id;
  const char *title;
  const char *summary;
  const char *fault;
  const char *warning;
  const char *figure;
  const char *collation; /* what the title sorts by */
  const char *folded;    /* what a search looks in: limber_fold_text() of all that can be found */
  LimberKind kind;
  LimberLevel level;
  LimberPlaces places;
  LimberTargets targets;
  guint positions;
  gint64 total_us;
  gboolean bundled;
  gboolean valid;
} LimberRoutineFacts;

/**
 * limber_routine_info_new:
 * @facts: copied; a %NULL string is "", but @path and @title must be there, and @collation and
 *   @folded are worked out where they are %NULL
 *
 * Returns: (transfer full): the info
 */
LimberRoutineInfo *limber_routine_info_new (const LimberRoutineFacts *facts);

/**
 * limber_routine_info_new_for_routine:
 * @path: the file that @routine was read from
 *
 * A routine that cannot be played at its own level gives an info with a fault.
 *
 * Returns: (transfer full): the info
 */
LimberRoutineInfo *limber_routine_info_new_for_routine (const char *path, gboolean bundled,
                                                        const LimberRoutine *routine);

/**
 * limber_routine_info_new_for_fault:
 * @diagnostic: the first error
 *
 * Returns: (transfer full): the info of a file with errors
 */
LimberRoutineInfo *limber_routine_info_new_for_fault (const char *path, gboolean bundled,
                                                      const LimberDiagnostic *diagnostic);

/** limber_routine_info_get_facts: Returns: (transfer none): all that @self holds */
const LimberRoutineFacts *limber_routine_info_get_facts (LimberRoutineInfo *self);

/** limber_routine_info_equal: Returns: whether the two say the same of the same file */
gboolean limber_routine_info_equal (LimberRoutineInfo *a, LimberRoutineInfo *b);

/** limber_routine_info_compare: Returns: the order in the library: by title as the locale sorts,
 * then by file name; 0 only for the same title of the same file */
int limber_routine_info_compare (LimberRoutineInfo *a, LimberRoutineInfo *b);

G_END_DECLS
