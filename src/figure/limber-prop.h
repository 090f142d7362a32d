/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-stance.h"

G_BEGIN_DECLS

/** LIMBER_MAT_HALF_WIDTH: half of a mat, in meters */
#define LIMBER_MAT_HALF_WIDTH 0.30

/* Half of a chair's width, how far its back reaches behind the seat and above it. */
#define LIMBER_CHAIR_HALF_WIDTH 0.22
#define LIMBER_CHAIR_BACK_DEPTH 0.055
#define LIMBER_CHAIR_BACK_HEIGHT 0.43

/* A pillow is four balls, this far from its middle along and across; a step is a box. */
#define LIMBER_PILLOW_HALF_LENGTH 0.11
#define LIMBER_PILLOW_HALF_WIDTH 0.16
#define LIMBER_PILLOW_MIN_RADIUS 0.025
#define LIMBER_STEP_HALF_LENGTH 0.18
#define LIMBER_STEP_HALF_WIDTH 0.30

/**
 * LimberProp:
 *
 * A thing in the picture.  Those that stand somewhere are fitted once to the pose that uses them:
 * a seat comes under the pelvis, a wall behind the back, so that contact is right by itself.
 * Straps, bands and weights follow the body.
 */
typedef struct
{
  LimberPropType type;
  guint at;         /* set of LimberAnchor */
  LimberVec middle; /* of the surface that is touched; of a ball or wheel set its middle */
  LimberVec along;  /* the way it faces, level */
  double length;    /* along @along, in meters; a ball's radius */
  double height;    /* from the floor to the surface, or a wall's height */
} LimberProp;

/**
 * limber_prop_fit:
 * @spec: what it is
 * @stances: all key poses
 * @n_stances: how many
 */
void limber_prop_fit (LimberProp *self, const LimberPropSpec *spec, const LimberStance *stances,
                      guint n_stances);

/** limber_prop_mirror: @self for the other side */
void limber_prop_mirror (LimberProp *self, const LimberProp *other, gboolean end_to_end);

/** limber_prop_bears: Returns: whether a body may rest on @self, and not on the floor, at @anchor
 */
gboolean limber_prop_bears (const LimberProp *self, LimberAnchor anchor);

G_END_DECLS
