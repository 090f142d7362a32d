/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-dose.h"
#include "limber-enums.h"

G_BEGIN_DECLS

/**
 * LimberExercise:
 *
 * One exercise: an immutable, reference-counted value.  The fields may be read by all; nobody
 * writes them once the exercise is built.  Lists are %NULL-terminated and never %NULL.
 */
typedef struct
{
  char *id; /* (nullable): one written in place may have none */
  char *name;
  char *language; /* (nullable): BCP 47, of its texts; NULL for that of its routine */
  LimberKind kind;
  LimberTargets targets;
  LimberPosition position;
  GStrv equipment;
  LimberSides sides;
  LimberSide first_side; /* %LIMBER_SIDE_LEFT unless the file says otherwise */
  GStrv cues;
  GStrv faults;
  char *feel;   /* (nullable) */
  char *easier; /* (nullable): text, or the id of an exercise */
  char *harder; /* (nullable): text, or the id of an exercise */
  GStrv stop_if;
  GStrv tags;
  LimberDose *levels[LIMBER_N_LEVELS]; /* each (nullable) */
  char *folder;                        /* (nullable): where its file lies */
  char *picture;                       /* (nullable): file name below @folder, checked */
  char *picture_alt;                   /* (nullable) */
  char *motion;                        /* (nullable): the JSON text of `motion`, for the figure */
  GStrv sources;
} LimberExercise;

/**
 * limber_exercise_new:
 *
 * Returns: (transfer full): an exercise with empty lists, for the one who builds it to fill in
 */
LimberExercise *limber_exercise_new (void);
LimberExercise *limber_exercise_ref (const LimberExercise *exercise);
void limber_exercise_unref (const LimberExercise *exercise);

/**
 * limber_exercise_key:
 *
 * Returns: the exercise's id, or its name where it has none: what reports call it
 */
const char *limber_exercise_key (const LimberExercise *exercise);

/**
 * limber_exercise_find_level:
 * @found: (out): the level nearest to @wanted that the exercise has a dose for, the easier one of
 *   two
 *
 * Returns: whether it has a dose at all
 */
gboolean limber_exercise_find_level (const LimberExercise *exercise, LimberLevel wanted,
                                     LimberLevel *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberExercise, limber_exercise_unref)

G_END_DECLS
