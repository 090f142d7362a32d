/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercises.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/**
 * LimberEasier:
 *
 * What there is to offer in place of an exercise that hurts: another exercise with its lowest dose,
 * advice in words, or a lower dose of the same.  It borrows from the step and the exercise library.
 */
typedef struct
{
  const LimberExercise *exercise; /* (nullable) */
  const LimberDose *dose;         /* (nullable) */
  const char *advice;             /* (nullable) */
} LimberEasier;

/**
 * limber_easier_find:
 * @exercises: (nullable): where an exercise that `easier` names is looked up
 *
 * Returns: whether there is an easier form of @played; @easier is filled only then
 */
gboolean limber_easier_find (const LimberPlayedStep *played, const LimberExercises *exercises,
                             LimberEasier *easier);

/** limber_easier_words: Returns: (transfer full): the offer in words */
char *limber_easier_words (const LimberEasier *easier, const LimberPlayedStep *played);

G_END_DECLS
