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

/** LimberStageContents: what there is to show. */
typedef struct
{
  guint n_digits;   /* the most that this phase shows, colons not counted: 2 for "20" */
  guint note_chars; /* of the longest note of the exercise */
  guint said_chars; /* of what was said last */
  gboolean has_side;
  gboolean has_counts;
  gboolean has_figure;
  gboolean has_next;
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
 * Divides the stage between its parts.  The digits come first: they get the size that is read from
 * where the person is, as far as there is room; then the words.  What is not needed for that is the
 * figure's.
 */
void limber_stage_plan (LimberStagePlan *self, int width, int height, const LimberSight *sight,
                        const LimberStageContents *contents);

G_END_DECLS
