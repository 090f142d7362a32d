/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-document.h"
#include "limber-exercises.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/** LimberHandout: what a handout is made of. */
typedef struct
{
  LimberTimeline *timeline;   /* the routine, as it is to be done */
  LimberExercises *exercises; /* (nullable): where easier forms are looked up */
  gboolean large;             /* nothing below 18 points */
  int first_weekday;          /* with which a week begins, 0 for Monday */
} LimberHandout;

/**
 * limber_handout_document_new:
 *
 * A routine on paper, for the patient: lines for the name and the clinic, what it is for, how
 * often, when to stop, each exercise with its pictures, dose and cues, a grid to tick, and whom to
 * ask. No exercise is on two pages.
 *
 * Returns: (transfer full): the document
 */
LimberDocument *limber_handout_document_new (const LimberHandout *handout,
                                             const LimberPaper *paper);

G_END_DECLS
