/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-skeleton.h"

G_BEGIN_DECLS

/** LimberStance: a pose set down in its place. */
typedef struct
{
  LimberPose pose;
  LimberBody body;
  guint anchors; /* set of LimberAnchor: what stays put */
} LimberStance;

/** LimberPins: where anchors have been put, so that later poses put them there too. */
typedef struct
{
  guint anchors;
  LimberVec at[LIMBER_N_ANCHORS];
} LimberPins;

/**
 * limber_stance_settle:
 * @pins: the places of anchors in earlier poses; those of new ones are added
 *
 * Sets @pose down.  With no anchor known from an earlier pose, its lowest point rests on the floor.
 * With some, the trunk is moved so that they are where they were, and arms and legs bend so that
 * hands and feet meet their places.
 */
void limber_stance_settle (LimberStance *self, const LimberPose *pose, guint anchors,
                           LimberPins *pins);

/**
 * limber_stance_blend:
 * @t: 0 is @a, 1 is @b
 *
 * The way from one stance to another: what both anchor stays put.
 */
void limber_stance_blend (LimberStance *self, const LimberStance *a, const LimberStance *b,
                          double t);

/** limber_stance_mirror: swaps left and right; @end_to_end turns x around and not z. */
void limber_stance_mirror (LimberStance *self, const LimberStance *other, gboolean end_to_end);

G_END_DECLS
