/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-sight.h"

G_BEGIN_DECLS

/** LimberStagePart: what is on the screen while a session plays. */
typedef enum
{
  LIMBER_STAGE_SEGMENTS, /* how far the routine has come */
  LIMBER_STAGE_STEP,
  LIMBER_STAGE_LEFT,
  LIMBER_STAGE_TITLE,
  LIMBER_STAGE_SAID,
  LIMBER_STAGE_PHASE,
  LIMBER_STAGE_SIDE,
  LIMBER_STAGE_RING,
  LIMBER_STAGE_DIGITS, /* inside the ring */
  LIMBER_STAGE_COUNTS,
  LIMBER_STAGE_FIGURE,
  LIMBER_STAGE_NOTE,
  LIMBER_STAGE_NEXT,
} LimberStagePart;
#define LIMBER_N_STAGE_PARTS 13

typedef struct
{
  int x;
  int y;
  int width;
  int height;
} LimberBox;

/** LimberStageContents: what there is to show.  Lengths of texts are in characters; one that is
 * empty is not shown. */
typedef struct
{
  guint n_digits;     /* the most that this phase shows, colons not counted: 2 for "20" */
  guint title_chars;  /* the exercise's name */
  guint phase_chars;  /* the longest word that comes in its place without a break */
  guint side_chars;   /* which side works, or comes */
  guint counts_chars; /* sets and repetitions */
  guint note_chars;   /* the longest note of the exercise */
  guint next_chars;   /* what comes after this */
  guint said_chars;   /* what was said last */
  gboolean
      name_first;     /* the exercise is new: its name matters more than what the phase is called */
  gboolean between;   /* a rest: what comes next matters more than how it is done */
  gboolean switching; /* a change of sides: the side that comes matters more than how it is done */
  gboolean has_figure;
  double figure_across; /* how wide the figure is for its height; 0 where that is not known */
} LimberStageContents;

/** LimberStagePlan: where each part is, and the largest size of its type, in pixels.  A part that
 * is not shown has no width. */
typedef struct
{
  LimberBox boxes[LIMBER_N_STAGE_PARTS];
  double fonts[LIMBER_N_STAGE_PARTS];
  gboolean portrait; /* the note below the digits, not beside them */
} LimberStagePlan;

/**
 * limber_stage_plan:
 * @width: of the stage, in logical pixels
 * @height: of the stage, in logical pixels
 *
 * Divides the stage between its parts.  Each has a size that it would like to have, and a least one
 * that is read from where the person is: digits under 56 minutes of arc, the word of the moment
 * under 40, what explains it under 20.  All get as much of the way from the one to the other as
 * there is room for; where there is not even room for the least, all are smaller alike.
 */
void limber_stage_plan (LimberStagePlan *self, int width, int height, const LimberSight *sight,
                        const LimberStageContents *contents);

G_END_DECLS
