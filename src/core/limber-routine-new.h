/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/** LimberNewRoutine: what somebody wants a new routine to begin with; all but @today is (nullable).
 */
typedef struct
{
  const char *id;    /* %NULL: from the title */
  const char *title; /* %NULL: "New routine", or "Copy of" the other's */
  const LimberKind *kind;
  const LimberLevel *level;
  const char *schema;   /* URI of the schema, for editors */
  const char *language; /* of the texts */
  const char *today;    /* "2026-03-09" */
} LimberNewRoutine;

/**
 * limber_routine_new_draft:
 * @exercises: (nullable): the library
 * @first: (nullable): the id of an exercise to begin with; %NULL for no steps yet, which is a fault
 *
 * Returns: (transfer full): a routine from nothing
 */
LimberDraft *limber_routine_new_draft (const LimberNewRoutine *self, LimberExercises *exercises,
                                       const char *first);

/**
 * limber_routine_new_copy:
 * @text: the contents of a routine file
 *
 * A copy is a routine of its own: version 1, written today, with another id, and not yet reviewed.
 *
 * Returns: (transfer full) (nullable): a copy of another routine, laid out as it is; %NULL where
 *   @text holds no object
 */
LimberDraft *limber_routine_new_copy (const LimberNewRoutine *self, LimberExercises *exercises,
                                      GBytes *text);

/** limber_routine_first_exercise: Returns: (transfer none) (nullable): the id of an exercise that a
 * new routine of this kind can begin with, as it has a dose at the level */
const char *limber_routine_first_exercise (const LimberExercises *exercises, LimberKind kind,
                                           LimberLevel level);

/** limber_routine_file_name: Returns: (transfer full): the name of a file in @folder for the
 * routine
 * @id, which is no file yet; @id (nullable) may be any text, of which only what an id can have is
 * used */
char *limber_routine_file_name (const char *folder, const char *id);

G_END_DECLS
