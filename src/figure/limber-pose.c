/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pose.h"

LimberVec
limber_direction_to_vec (LimberBone bone, double angle, double spread)
{
  double a = angle * G_PI / 180;
  double s = spread * G_PI / 180;
  gboolean left = bone < LIMBER_N_LIMB_BONES && (bone & 1) == 0;

  return limber_vec (cos (s) * cos (a), cos (s) * sin (a), left ? -sin (s) : sin (s));
}

/* Two directions that are opposite have no shortest arc: go up and over. */
static LimberVec
any_square (LimberVec a)
{
  LimberVec up = limber_vec_across (limber_vec (0, 1, 0), a);

  return limber_vec_unit (up, limber_vec (1, 0, 0));
}

LimberVec
limber_slerp (LimberVec a, LimberVec b, double t)
{
  double dot = CLAMP (limber_vec_dot (a, b), -1, 1);
  double angle = acos (dot);
  LimberVec square;

  if (angle < 1e-6)
    return limber_vec_unit (limber_vec_lerp (a, b, t), a);
  square = angle > G_PI - 1e-4 ? any_square (a)
                               : limber_vec_unit (limber_vec_across (b, a), any_square (a));
  return limber_vec_along (limber_vec_scale (a, cos (angle * t)), square, sin (angle * t));
}

double
limber_ease (double t)
{
  t = CLAMP (t, 0, 1);
  return t * t * (3 - 2 * t);
}

LimberVec
limber_pose_leg_axis (const LimberPose *self, gboolean right)
{
  LimberVec thigh = self->bones[LIMBER_BONE_THIGH_L + right];
  LimberVec shin = self->bones[LIMBER_BONE_SHIN_L + right];
  LimberVec bend = limber_vec_cross (shin, thigh);
  LimberVec hips = limber_vec_across (self->bones[LIMBER_BONE_HIPS], shin);

  /* A straight knee has no hinge of its own to see: then the hips' axis stands in. */
  bend = limber_vec_along (bend, hips, 0.2);
  return limber_vec_unit (bend, limber_vec (0, 0, 1));
}

static LimberVec
given (const LimberPoseSpec *spec, LimberBone bone, LimberVec otherwise)
{
  const LimberDirection *direction = &spec->bones[bone];

  return direction->set ? limber_direction_to_vec (bone, direction->angle, direction->spread)
                        : otherwise;
}

static void
init_trunk (LimberPose *self, const LimberPoseSpec *spec)
{
  LimberVec *bones = self->bones;
  LimberVec front;

  bones[LIMBER_BONE_LUMBAR] = given (spec, LIMBER_BONE_LUMBAR, limber_vec (0, 1, 0));
  bones[LIMBER_BONE_PELVIS] = given (spec, LIMBER_BONE_PELVIS, bones[LIMBER_BONE_LUMBAR]);
  bones[LIMBER_BONE_THORAX] = given (spec, LIMBER_BONE_THORAX, bones[LIMBER_BONE_LUMBAR]);
  bones[LIMBER_BONE_NECK] = given (spec, LIMBER_BONE_NECK, bones[LIMBER_BONE_THORAX]);
  bones[LIMBER_BONE_HEAD] = given (spec, LIMBER_BONE_HEAD, bones[LIMBER_BONE_NECK]);
  bones[LIMBER_BONE_HIPS] = given (spec, LIMBER_BONE_HIPS, limber_vec (0, 0, 1));
  bones[LIMBER_BONE_SHOULDERS] = given (spec, LIMBER_BONE_SHOULDERS, bones[LIMBER_BONE_HIPS]);
  front = limber_vec_cross (bones[LIMBER_BONE_HEAD], bones[LIMBER_BONE_SHOULDERS]);
  bones[LIMBER_BONE_LOOK] =
      given (spec, LIMBER_BONE_LOOK, limber_vec_unit (front, limber_vec (1, 0, 0)));
}

/* A knee that is meant to be straight is easily a few degrees past it; bent further that way by an
 * anchor, it would snap from one side to the other.  So it is made straight, with the ankle where
 * it was.  A knee past that is a fault for the joint check to name. */
static void
straighten_knee (LimberPose *self, gboolean right)
{
  LimberVec *thigh = &self->bones[LIMBER_BONE_THIGH_L + right];
  LimberVec *shin = &self->bones[LIMBER_BONE_SHIN_L + right];
  LimberVec hinge = limber_vec_cross (*shin, *thigh);

  if (limber_vec_dot (hinge, self->bones[LIMBER_BONE_HIPS]) >= 0
      || limber_vec_angle (*thigh, *shin) > LIMBER_STRAIGHT_KNEE)
    return;
  *thigh = limber_vec_unit (limber_vec_add (*thigh, *shin), *thigh);
  *shin = *thigh;
}

static void
init_limbs (LimberPose *self, const LimberPoseSpec *spec, gboolean right)
{
  LimberVec *bones = self->bones + right;
  LimberVec axis;

  bones[LIMBER_BONE_UARM_L] =
      given (spec, LIMBER_BONE_UARM_L + right, limber_direction_to_vec (right, -90, 7));
  bones[LIMBER_BONE_FARM_L] = given (spec, LIMBER_BONE_FARM_L + right, bones[LIMBER_BONE_UARM_L]);
  bones[LIMBER_BONE_HAND_L] = given (spec, LIMBER_BONE_HAND_L + right, bones[LIMBER_BONE_FARM_L]);
  bones[LIMBER_BONE_THIGH_L] = given (spec, LIMBER_BONE_THIGH_L + right, limber_vec (0, -1, 0));
  bones[LIMBER_BONE_SHIN_L] = given (spec, LIMBER_BONE_SHIN_L + right, bones[LIMBER_BONE_THIGH_L]);
  straighten_knee (self, right);
  axis = limber_pose_leg_axis (self, right);
  bones[LIMBER_BONE_FOOT_L] = given (
      spec, LIMBER_BONE_FOOT_L + right,
      limber_vec_unit (limber_vec_cross (axis, bones[LIMBER_BONE_SHIN_L]), limber_vec (1, 0, 0)));
}

void
limber_pose_init_from_spec (LimberPose *self, const LimberPoseSpec *spec)
{
  init_trunk (self, spec);
  init_limbs (self, spec, FALSE);
  init_limbs (self, spec, TRUE);
  self->belly = spec->belly;
  self->shrug = spec->shrug;
  self->lift = spec->lift;
  self->toes[0] = 0;
  self->toes[1] = 0;
}

void
limber_pose_blend (LimberPose *self, const LimberPose *a, const LimberPose *b, double t)
{
  for (guint i = 0; i < LIMBER_N_BONES; i++)
    self->bones[i] = limber_slerp (a->bones[i], b->bones[i], t);
  self->belly = a->belly + (b->belly - a->belly) * t;
  self->shrug = a->shrug + (b->shrug - a->shrug) * t;
  self->lift = a->lift + (b->lift - a->lift) * t;
  for (guint right = 0; right < 2; right++)
    self->toes[right] = a->toes[right] + (b->toes[right] - a->toes[right]) * t;
}
