/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-motion-spec.h"
#include "limber-vec.h"

G_BEGIN_DECLS

/** LIMBER_STRAIGHT_KNEE: a knee that bends backwards by less than this, in degrees, is straight */
#define LIMBER_STRAIGHT_KNEE 7

/** LimberPose: where every bone and axis points, as unit vectors; positions come from the bones. */
typedef struct
{
  LimberVec bones[LIMBER_N_BONES];
  double belly;   /* -1 drawn in, 1 full of breath */
  double shrug;   /* 1 shoulders drawn up */
  double lift;    /* meters above the floor, where no anchor decides */
  double toes[2]; /* left and right: 1 they bear weight and bend to lie flat, 0 they do not */
} LimberPose;

/**
 * limber_direction_to_vec:
 *
 * Returns: the unit vector of an angle and a spread in degrees; @bone tells which way the spread
 * goes: a left limb's away from the viewer, all others' towards the viewer
 */
LimberVec limber_direction_to_vec (LimberBone bone, double angle, double spread);

/**
 * limber_pose_init_from_spec:
 *
 * What @spec leaves out follows from its neighbours: the spine from the lumbar spine, a forearm
 * from the upper arm, a foot square to the shin, the shoulders' axis from the hips' one, and the
 * lumbar spine is upright.
 */
void limber_pose_init_from_spec (LimberPose *self, const LimberPoseSpec *spec);

/**
 * limber_pose_blend:
 * @t: 0 is @a, 1 is @b
 *
 * Turns every direction along the shortest arc.
 */
void limber_pose_blend (LimberPose *self, const LimberPose *a, const LimberPose *b, double t);

/** limber_pose_leg_axis: Returns: the hinge of a knee, pointing to the person's right */
LimberVec limber_pose_leg_axis (const LimberPose *self, gboolean right);

/** limber_slerp: Returns: the unit vector at @t on the shortest arc from @a to @b */
LimberVec limber_slerp (LimberVec a, LimberVec b, double t);

/** limber_ease: Returns: @t, 0 to 1, slowed down at both ends */
double limber_ease (double t);

G_END_DECLS
