/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-exercises.h"
#include "limber-fonts.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/** LimberHandoutDetail: how much is told of an exercise that would be too high for a page. */
typedef enum
{
  LIMBER_HANDOUT_NEEDED, /* what to do, when to stop, and the clinician's note */
  LIMBER_HANDOUT_USEFUL, /* also what to watch out for */
  LIMBER_HANDOUT_ALL,
} LimberHandoutDetail;

/** LimberHandoutStyle: what all exercises of a handout share. */
typedef struct
{
  LimberFonts *fonts;
  gboolean large; /* pictures above the words, for whom lines beside them would be short */
  const LimberRoutine *routine;
  const LimberExercises
      *exercises; /* (nullable): where an easier form that is an id is looked up */
  gboolean flare; /* it is the version for a flare-up day */
} LimberHandoutStyle;

/**
 * limber_handout_step_new:
 * @number: of the exercise on the handout, from 1
 * @detail: what is left out is told of
 *
 * Returns: (transfer full): one exercise: pictures of its start and its end, how much in words,
 * what to do, what to watch out for, and the clinician's note
 */
LimberBox *limber_handout_step_new (const LimberHandoutStyle *style, const LimberPlayedStep *played,
                                    guint number, LimberHandoutDetail detail);

/** limber_handout_step_new_again: the same for an exercise that is on the handout with the number
 * @before: what differs, without pictures */
LimberBox *limber_handout_step_new_again (const LimberHandoutStyle *style,
                                          const LimberPlayedStep *played, guint number,
                                          guint before);

G_END_DECLS
