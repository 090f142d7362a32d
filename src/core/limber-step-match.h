/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-routine.h"

G_BEGIN_DECLS

/** LimberFlatStep: a step of a routine as it is written, blocks opened. */
typedef struct
{
  const LimberStep *step;
  int repeat; /* of the block that it is in */
  char *dose; /* (nullable): its own, in JSON */
} LimberFlatStep;

/** LimberStepPair: what a step of one version is in another. */
typedef struct
{
  int before; /* index of the flat step; -1: it was added */
  int after;  /* -1: it was taken out */
  gboolean moved;
} LimberStepPair;

/** limber_routine_flatten: Returns: (transfer full) (element-type LimberFlatStep): all steps; one
 * whose exercise cannot be told is left out */
GArray *limber_routine_flatten (const LimberRoutine *routine);

/**
 * limber_match_steps:
 * @before: (element-type LimberFlatStep)
 * @after: (element-type LimberFlatStep)
 *
 * Steps belong together that have the same exercise, as many as can be in the order that both
 * versions have; of two such, the ones with the same dose.  Those left over of one exercise have
 * moved.
 *
 * Returns: (transfer full) (element-type LimberStepPair): each step once: those of @after in order,
 *   then those taken out
 */
GArray *limber_match_steps (const GArray *before, const GArray *after);

G_END_DECLS
