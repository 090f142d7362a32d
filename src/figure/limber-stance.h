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

/**
 * limber_stance_settle:
 * @base: (nullable): the stance that this one was made from
 *
 * Sets @pose down.  Anchors that @base has too stay where they are there: the trunk is moved so
 * that they do, and arms and legs bend so that hands and feet meet their places.  Without such
 * anchors the lowest point of the pose rests on the floor (or at the pose's own lift above it).
 */
void limber_stance_settle (LimberStance *self, const LimberPose *pose, guint anchors,
                           const LimberStance *base);

/**
 * limber_stance_blend:
 * @t: 0 is @a, 1 is @b
 *
 * The way from one stance to another: what both anchor stays put.
 */
void limber_stance_blend (LimberStance *self, const LimberStance *a, const LimberStance *b,
                          double t);

/** limber_stance_distance: Returns: how far the point of the body that goes furthest is from @a to
 * @b, in meters; the belly counts too */
double limber_stance_distance (const LimberStance *a, const LimberStance *b);

/** limber_stance_mirror: swaps left and right; @end_to_end turns x around and not z. */
void limber_stance_mirror (LimberStance *self, const LimberStance *other, gboolean end_to_end);

G_END_DECLS
