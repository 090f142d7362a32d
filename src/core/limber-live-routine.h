/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-library.h"

G_BEGIN_DECLS

/**
 * LimberLiveRoutine:
 *
 * A routine that follows its file while somebody writes it elsewhere: the last good version, and
 * what has been wrong with the file since then.  The file may be in the library or not.
 *
 * Signal: `changed`: another version is the last good one, or something else is wrong.
 */
#define LIMBER_TYPE_LIVE_ROUTINE (limber_live_routine_get_type ())
G_DECLARE_FINAL_TYPE (LimberLiveRoutine, limber_live_routine, LIMBER, LIVE_ROUTINE, GObject)

/**
 * limber_live_routine_new:
 * @library: that @routine was opened with
 *
 * Looks at the file at once, and again less than a second after each change of it, or of an
 * exercise.  A routine without a path stays as it is.
 *
 * Returns: (transfer full): the routine
 */
LimberLiveRoutine *limber_live_routine_new (LimberLibrary *library, LimberRoutine *routine);

/** limber_live_routine_get: Returns: (transfer none): the last good version; until `changed` */
LimberRoutine *limber_live_routine_get (LimberLiveRoutine *self);

/**
 * limber_live_routine_dup_heading:
 *
 * Returns: (transfer full) (nullable): that something is wrong with the file, and which version
 *   this is, in a sentence or two; %NULL where all is well
 */
char *limber_live_routine_dup_heading (LimberLiveRoutine *self);

/**
 * limber_live_routine_dup_faults:
 * @n_max: at least 1
 *
 * Returns: (transfer full): a line for each fault with its place, in the order of the file; where
 *   there are more than @n_max, a last line says how many more
 */
char *limber_live_routine_dup_faults (LimberLiveRoutine *self, guint n_max);

G_END_DECLS
