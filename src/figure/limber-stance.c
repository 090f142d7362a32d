/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-stance.h"

#define EACH_ANCHOR(i, set)                                                                        \
  for (guint i = 0; i < LIMBER_N_ANCHORS; i++)                                                     \
    if (((set) & (1u << i)) != 0)

/* Where anchors are to be. */
typedef struct
{
  guint anchors;
  LimberVec at[LIMBER_N_ANCHORS];
} LimberPins;

/* What an arm or a leg can reach by bending; the rest moves with the trunk. */
static const guint reaching = LIMBER_ANCHOR_HAND_L | LIMBER_ANCHOR_HAND_R | LIMBER_ANCHOR_FOOT_L
                              | LIMBER_ANCHOR_FOOT_R | LIMBER_ANCHOR_TOES_L | LIMBER_ANCHOR_TOES_R;

/* How far the trunk must move so that anchors meet their places: those that do not reach decide,
 * if there are any. */
static LimberVec
offset_to (const LimberBody *body, guint anchors, const LimberPins *pins)
{
  guint fixed = anchors & ~reaching;
  guint deciding = fixed != 0 ? fixed : anchors;
  LimberVec sum = { 0 };
  guint count = 0;

  EACH_ANCHOR (i, deciding)
  {
    LimberVec at = limber_body_anchor (body, 1u << i);

    sum = limber_vec_add (sum, limber_vec_sub (pins->at[i], at));
    count++;
  }
  return limber_vec_scale (sum, 1.0 / count);
}

/* Bends a limb of two bones so that its end comes to @target, in the plane that it is in. */
static void
bend_limb (LimberVec root, LimberVec target, LimberVec fallback, double upper_length,
           double lower_length, LimberVec *upper, LimberVec *lower)
{
  LimberVec line = limber_vec_sub (target, root);
  double reach = upper_length + lower_length;
  double distance =
      CLAMP (limber_vec_length (line), fabs (upper_length - lower_length) + 0.01, reach);
  LimberVec along = limber_vec_unit (line, *upper);
  LimberVec side = limber_vec_sub (*upper, *lower);
  double cosine = (upper_length * upper_length + distance * distance - lower_length * lower_length)
                  / (2 * upper_length * distance);
  LimberVec middle;

  /* A nearly straight limb bends the way that the joint allows. */
  side = limber_vec_along (side, fallback, 0.02);
  side = limber_vec_unit (limber_vec_across (side, along), fallback);
  middle = limber_vec_along (limber_vec_scale (along, upper_length * cosine), side,
                             upper_length * sqrt (MAX (0, 1 - cosine * cosine)));
  *upper = limber_vec_unit (middle, *upper);
  *lower = limber_vec_unit (limber_vec_sub (limber_vec_scale (along, distance), middle), *lower);
}

static void
reach_hand (LimberPose *pose, const LimberBody *body, gboolean right, LimberVec target)
{
  LimberVec back = limber_vec_scale (body->chest.front, -1);

  bend_limb (body->joints[LIMBER_JOINT_SHOULDER_L + right], target, back, LIMBER_UARM_LENGTH,
             LIMBER_FARM_LENGTH, &pose->bones[LIMBER_BONE_UARM_L + right],
             &pose->bones[LIMBER_BONE_FARM_L + right]);
}

static void
reach_foot (LimberPose *pose, const LimberBody *body, gboolean right, LimberVec target)
{
  LimberVec shin = pose->bones[LIMBER_BONE_SHIN_L + right];
  LimberVec front = limber_vec_cross (limber_pose_leg_axis (pose, right), shin);

  bend_limb (body->joints[LIMBER_JOINT_HIP_L + right], target, front, LIMBER_THIGH_LENGTH,
             LIMBER_SHIN_LENGTH, &pose->bones[LIMBER_BONE_THIGH_L + right],
             &pose->bones[LIMBER_BONE_SHIN_L + right]);
}

static void
aim (LimberPose *pose, const LimberBody *body, LimberBone bone, LimberJoint root, LimberVec target)
{
  pose->bones[bone] =
      limber_vec_unit (limber_vec_sub (target, body->joints[root]), pose->bones[bone]);
}

static void
reach (LimberPose *pose, const LimberBody *body, guint index, LimberVec target)
{
  gboolean right = index & 1;

  switch (1u << (index & ~1u))
    {
    case LIMBER_ANCHOR_HAND_L:
      reach_hand (pose, body, right, target);
      break;
    case LIMBER_ANCHOR_FOOT_L:
      reach_foot (pose, body, right, target);
      break;
    case LIMBER_ANCHOR_TOES_L:
      reach_foot (
          pose, body, right,
          limber_vec_add (target, limber_vec_sub (body->joints[LIMBER_JOINT_ANKLE_L + right],
                                                  body->joints[LIMBER_JOINT_BALL_L + right])));
      break;
    case LIMBER_ANCHOR_ELBOW_L:
      aim (pose, body, LIMBER_BONE_UARM_L + right, LIMBER_JOINT_SHOULDER_L + right, target);
      break;
    case LIMBER_ANCHOR_KNEE_L:
      aim (pose, body, LIMBER_BONE_THIGH_L + right, LIMBER_JOINT_HIP_L + right, target);
      break;
    default:
      break;
    }
}

static void
solve_at (LimberStance *self, LimberVec pelvis)
{
  limber_body_solve (&self->body, &self->pose);
  limber_body_move (&self->body, pelvis);
}

/* Ends of limbs after what bears them: a foot hangs on a knee that is itself held. */
static void
reach_all (LimberStance *self, guint anchors, const LimberPins *pins)
{
  LimberVec pelvis = self->body.joints[LIMBER_JOINT_PELVIS];

  EACH_ANCHOR (i, anchors & ((1u << 10) - 1))
  {
    guint held_by = i < 2 ? anchors >> (i + 6) & 1 : i < 6 ? anchors >> (8 + (i & 1)) & 1 : 0;

    if (!held_by)
      reach (&self->pose, &self->body, i, pins->at[i]);
  }
  solve_at (self, pelvis);
}

static LimberPins
pins_of (const LimberStance *stance, guint anchors)
{
  LimberPins pins = { .anchors = stance->anchors & anchors };

  EACH_ANCHOR (i, pins.anchors)
  pins.at[i] = limber_body_anchor (&stance->body, 1u << i);
  return pins;
}

void
limber_stance_settle (LimberStance *self, const LimberPose *pose, guint anchors,
                      const LimberStance *base)
{
  LimberPins pins = { 0 };

  self->pose = *pose;
  self->pose.toes[0] = (anchors & LIMBER_ANCHOR_TOES_L) != 0;
  self->pose.toes[1] = (anchors & LIMBER_ANCHOR_TOES_R) != 0;
  self->anchors = anchors;
  limber_body_solve (&self->body, &self->pose);
  if (base != NULL)
    pins = pins_of (base, anchors);
  if (pins.anchors == 0)
    limber_body_move (&self->body,
                      limber_vec (0, pose->lift - limber_body_lowest (&self->body), 0));
  else
    {
      limber_body_move (&self->body, offset_to (&self->body, pins.anchors, &pins));
      reach_all (self, pins.anchors, &pins);
    }
}

static LimberPins
pins_between (const LimberStance *a, const LimberStance *b, double t)
{
  LimberPins pins = { .anchors = a->anchors & b->anchors };

  EACH_ANCHOR (i, pins.anchors)
  pins.at[i] = limber_vec_lerp (limber_body_anchor (&a->body, 1u << i),
                                limber_body_anchor (&b->body, 1u << i), t);
  return pins;
}

void
limber_stance_blend (LimberStance *self, const LimberStance *a, const LimberStance *b, double t)
{
  LimberPins pins = pins_between (a, b, t);
  LimberVec pelvis;

  limber_pose_blend (&self->pose, &a->pose, &b->pose, t);
  self->anchors = pins.anchors;
  limber_body_solve (&self->body, &self->pose);
  if (pins.anchors == 0)
    {
      pelvis = limber_vec_lerp (a->body.joints[LIMBER_JOINT_PELVIS],
                                b->body.joints[LIMBER_JOINT_PELVIS], t);
      pelvis.y = MAX (pelvis.y, -limber_body_lowest (&self->body));
      limber_body_move (&self->body, pelvis);
      return;
    }
  /* Both stances are where their own anchors are, so this begins and ends without a jump. */
  limber_body_move (&self->body, offset_to (&self->body, pins.anchors, &pins));
  reach_all (self, pins.anchors, &pins);
}

static LimberVec
mirrored (LimberVec v, gboolean end_to_end)
{
  return end_to_end ? limber_vec (-v.x, v.y, v.z) : limber_vec (v.x, v.y, -v.z);
}

double
limber_stance_distance (const LimberStance *a, const LimberStance *b)
{
  /* A full breath moves the belly by about so much. */
  double furthest = 0.03 * fabs (a->body.belly - b->body.belly);

  for (guint i = 0; i < LIMBER_N_JOINTS; i++)
    furthest =
        MAX (furthest, limber_vec_length (limber_vec_sub (a->body.joints[i], b->body.joints[i])));
  return furthest;
}

void
limber_stance_mirror (LimberStance *self, const LimberStance *other, gboolean end_to_end)
{
  LimberVec pelvis = mirrored (other->body.joints[LIMBER_JOINT_PELVIS], end_to_end);
  LimberPose pose = other->pose;

  for (guint i = 0; i < LIMBER_N_BONES; i++)
    {
      guint from = i < LIMBER_N_LIMB_BONES ? i ^ 1 : i;

      pose.bones[i] = mirrored (other->pose.bones[from], end_to_end);
    }
  /* These two point from left to right, so they turn around once more. */
  pose.bones[LIMBER_BONE_HIPS] = limber_vec_scale (pose.bones[LIMBER_BONE_HIPS], -1);
  pose.bones[LIMBER_BONE_SHOULDERS] = limber_vec_scale (pose.bones[LIMBER_BONE_SHOULDERS], -1);
  pose.toes[0] = other->pose.toes[1];
  pose.toes[1] = other->pose.toes[0];
  self->pose = pose;
  self->anchors = limber_anchors_mirror (other->anchors);
  solve_at (self, pelvis);
}
