/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-skeleton.h"

static const double radii[LIMBER_N_JOINTS] = {
  [LIMBER_JOINT_SHOULDER_L] = 0.056, [LIMBER_JOINT_SHOULDER_R] = 0.056,
  [LIMBER_JOINT_ELBOW_L] = 0.038,    [LIMBER_JOINT_ELBOW_R] = 0.038,
  [LIMBER_JOINT_WRIST_L] = 0.027,    [LIMBER_JOINT_WRIST_R] = 0.027,
  [LIMBER_JOINT_FINGERS_L] = 0.014,  [LIMBER_JOINT_FINGERS_R] = 0.014,
  [LIMBER_JOINT_HIP_L] = 0.086,      [LIMBER_JOINT_HIP_R] = 0.086,
  [LIMBER_JOINT_KNEE_L] = 0.056,     [LIMBER_JOINT_KNEE_R] = 0.056,
  [LIMBER_JOINT_ANKLE_L] = 0.037,    [LIMBER_JOINT_ANKLE_R] = 0.037,
  [LIMBER_JOINT_HEEL_L] = 0.033,     [LIMBER_JOINT_HEEL_R] = 0.033,
  [LIMBER_JOINT_BALL_L] = 0.028,     [LIMBER_JOINT_BALL_R] = 0.028,
  [LIMBER_JOINT_TOE_L] = 0.018,      [LIMBER_JOINT_TOE_R] = 0.018,
  [LIMBER_JOINT_NAPE] = 0.052,       [LIMBER_JOINT_SKULL] = 0.050,
};

double
limber_joint_radius (LimberJoint joint)
{
  return radii[joint];
}

/* @up stays as it is; @right is only asked for the way it roughly points. */
static LimberAxes
axes_of (LimberVec up, LimberVec right)
{
  LimberAxes axes = { .up = up };

  axes.right = limber_vec_unit (
      limber_vec_across (right, up),
      limber_vec_unit (limber_vec_across (limber_vec (0, 0, 1), up), limber_vec (1, 0, 0)));
  axes.front = limber_vec_cross (up, axes.right);
  return axes;
}

static void
solve_trunk (LimberBody *self, const LimberPose *pose)
{
  const LimberVec *bones = pose->bones;
  LimberVec *at = self->joints;
  LimberVec right = limber_vec_cross (bones[LIMBER_BONE_LOOK], bones[LIMBER_BONE_HEAD]);

  at[LIMBER_JOINT_PELVIS] = limber_vec (0, 0, 0);
  at[LIMBER_JOINT_WAIST] = limber_vec_scale (bones[LIMBER_BONE_PELVIS], LIMBER_PELVIS_LENGTH);
  at[LIMBER_JOINT_RIBS] =
      limber_vec_along (at[LIMBER_JOINT_WAIST], bones[LIMBER_BONE_LUMBAR], LIMBER_LUMBAR_LENGTH);
  at[LIMBER_JOINT_NAPE] =
      limber_vec_along (at[LIMBER_JOINT_RIBS], bones[LIMBER_BONE_THORAX], LIMBER_THORAX_LENGTH);
  at[LIMBER_JOINT_SKULL] =
      limber_vec_along (at[LIMBER_JOINT_NAPE], bones[LIMBER_BONE_NECK], LIMBER_NECK_LENGTH);
  self->pelvis = axes_of (bones[LIMBER_BONE_PELVIS], bones[LIMBER_BONE_HIPS]);
  self->chest = axes_of (bones[LIMBER_BONE_THORAX], bones[LIMBER_BONE_SHOULDERS]);
  self->head = axes_of (bones[LIMBER_BONE_HEAD], right);
  at[LIMBER_JOINT_HEAD] = limber_vec_along (
      limber_vec_along (at[LIMBER_JOINT_SKULL], self->head.up, 0.45 * LIMBER_HEAD_LENGTH),
      self->head.front, 0.018);
}

/* Fingers point away from the wrist; the thumb's side is ahead of a hanging arm, above one that
 * reaches ahead, and on the inside of a hand that bears weight. */
static LimberVec
thumb_of (const LimberBody *self, const LimberPose *pose, gboolean right)
{
  LimberVec hand = pose->bones[LIMBER_BONE_HAND_L + right];
  LimberVec farm = pose->bones[LIMBER_BONE_FARM_L + right];
  LimberVec free_hand = limber_vec_cross (self->chest.right, hand);
  LimberVec inside = limber_vec_scale (limber_vec_across (self->chest.right, hand), right ? -1 : 1);
  double bend = limber_vec_length (limber_vec_cross (hand, farm));

  return limber_vec_unit (limber_vec_across (limber_vec_lerp (free_hand, inside, bend), hand),
                          self->chest.front);
}

static void
solve_arm (LimberBody *self, const LimberPose *pose, gboolean right)
{
  const LimberVec *bones = pose->bones + right;
  LimberVec *at = self->joints + right;
  LimberVec root = limber_vec_along (self->joints[LIMBER_JOINT_NAPE], self->chest.up,
                                     -0.055 + 0.04 * pose->shrug);

  at[LIMBER_JOINT_SHOULDER_L] =
      limber_vec_along (root, self->chest.right, (right ? 1 : -1) * LIMBER_SHOULDER_HALF_WIDTH);
  at[LIMBER_JOINT_ELBOW_L] =
      limber_vec_along (at[LIMBER_JOINT_SHOULDER_L], bones[LIMBER_BONE_UARM_L], LIMBER_UARM_LENGTH);
  at[LIMBER_JOINT_WRIST_L] =
      limber_vec_along (at[LIMBER_JOINT_ELBOW_L], bones[LIMBER_BONE_FARM_L], LIMBER_FARM_LENGTH);
  at[LIMBER_JOINT_FINGERS_L] =
      limber_vec_along (at[LIMBER_JOINT_WRIST_L], bones[LIMBER_BONE_HAND_L], LIMBER_HAND_LENGTH);
  self->thumbs[right] = thumb_of (self, pose, right);
}

#define TOES_BEND 75

/* How far, in radians, the toes bend up from the foot to lie level, as far as toes can: not at all
 * where the foot lies on its back. */
static double
toes_bend (LimberVec foot, LimberVec sole)
{
  double level = atan2 (-foot.y, -sole.y) * 180 / G_PI;
  double bend = CLAMP (level, 0, TOES_BEND);

  return bend * CLAMP ((140 - level) / 30, 0, 1) * G_PI / 180;
}

static LimberVec
toe_of (LimberVec ball, LimberVec foot, LimberVec sole, double bend)
{
  LimberVec ahead = limber_vec_along (limber_vec_scale (foot, cos (bend)), sole, -sin (bend));
  LimberVec below = limber_vec_along (limber_vec_scale (sole, cos (bend)), foot, sin (bend));

  return limber_vec_along (limber_vec_along (ball, ahead, LIMBER_TOES_LENGTH), below, 0.010);
}

static void
solve_leg (LimberBody *self, const LimberPose *pose, gboolean right)
{
  const LimberVec *bones = pose->bones + right;
  LimberVec *at = self->joints + right;
  LimberVec foot = bones[LIMBER_BONE_FOOT_L];
  LimberVec axis = limber_pose_leg_axis (pose, right);
  LimberVec sole = limber_vec_unit (limber_vec_cross (foot, axis), bones[LIMBER_BONE_SHIN_L]);
  LimberVec ankle;

  at[LIMBER_JOINT_HIP_L] = limber_vec_along (self->joints[LIMBER_JOINT_PELVIS], self->pelvis.right,
                                             (right ? 1 : -1) * LIMBER_HIP_HALF_WIDTH);
  at[LIMBER_JOINT_KNEE_L] =
      limber_vec_along (at[LIMBER_JOINT_HIP_L], bones[LIMBER_BONE_THIGH_L], LIMBER_THIGH_LENGTH);
  ankle = limber_vec_along (at[LIMBER_JOINT_KNEE_L], bones[LIMBER_BONE_SHIN_L], LIMBER_SHIN_LENGTH);
  at[LIMBER_JOINT_ANKLE_L] = ankle;
  at[LIMBER_JOINT_HEEL_L] = limber_vec_along (limber_vec_along (ankle, sole, 0.037), foot, -0.04);
  at[LIMBER_JOINT_BALL_L] = limber_vec_along (limber_vec_along (ankle, sole, 0.042), foot,
                                              LIMBER_FOOT_LENGTH - LIMBER_TOES_LENGTH);
  at[LIMBER_JOINT_TOE_L] =
      toe_of (at[LIMBER_JOINT_BALL_L], foot, sole, pose->toes[right] * toes_bend (foot, sole));
  self->soles[right] = sole;
}

void
limber_body_solve (LimberBody *self, const LimberPose *pose)
{
  solve_trunk (self, pose);
  for (guint right = 0; right < 2; right++)
    {
      solve_arm (self, pose, right);
      solve_leg (self, pose, right);
    }
  self->belly = pose->belly;
}

void
limber_body_move (LimberBody *self, LimberVec by)
{
  for (guint i = 0; i < LIMBER_N_JOINTS; i++)
    self->joints[i] = limber_vec_add (self->joints[i], by);
}

/* The trunk at six places on the way up: half its depth and width, and how far its middle lies
 * in front of the curve of joints. */
typedef struct
{
  double depth;
  double width;
  double ahead;
} Girth;

static const Girth girths[] = {
  { 0.070, 0.105, -0.012 }, /* seat */
  { 0.107, 0.158, -0.014 }, /* hips */
  { 0.090, 0.134, 0.004 },  /* waist */
  { 0.100, 0.146, 0.008 },  /* lower ribs */
  { 0.112, 0.160, 0.008 },  /* chest */
  { 0.060, 0.075, 0.000 },  /* nape */
};

static double
spline (double a, double b, double c, double d, double t)
{
  return 0.5
         * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
            + (3 * b - a - 3 * c + d) * t * t * t);
}

static LimberVec
spline_vec (const LimberVec *points, guint n, guint i, double t)
{
  LimberVec a = points[i > 0 ? i - 1 : 0];
  LimberVec b = points[i];
  LimberVec c = points[MIN (i + 1, n - 1)];
  LimberVec d = points[MIN (i + 2, n - 1)];

  return limber_vec (spline (a.x, b.x, c.x, d.x, t), spline (a.y, b.y, c.y, d.y, t),
                     spline (a.z, b.z, c.z, d.z, t));
}

static Girth
spline_girth (guint i, double t)
{
  const guint n = G_N_ELEMENTS (girths);
  Girth a = girths[i > 0 ? i - 1 : 0];
  Girth b = girths[i];
  Girth c = girths[MIN (i + 1, n - 1)];
  Girth d = girths[MIN (i + 2, n - 1)];

  return (Girth){ spline (a.depth, b.depth, c.depth, d.depth, t),
                  spline (a.width, b.width, c.width, d.width, t),
                  spline (a.ahead, b.ahead, c.ahead, d.ahead, t) };
}

void
limber_body_slices (const LimberBody *self, LimberRound slices[LIMBER_N_SLICES])
{
  const LimberVec *at = self->joints;
  LimberVec points[G_N_ELEMENTS (girths)] = {
    limber_vec_along (at[LIMBER_JOINT_PELVIS], self->pelvis.up, -0.06),
    at[LIMBER_JOINT_PELVIS],
    at[LIMBER_JOINT_WAIST],
    at[LIMBER_JOINT_RIBS],
    limber_vec_lerp (at[LIMBER_JOINT_RIBS], at[LIMBER_JOINT_NAPE], 0.6),
    at[LIMBER_JOINT_NAPE],
  };
  const guint n = G_N_ELEMENTS (points);

  for (guint i = 0; i < LIMBER_N_SLICES; i++)
    {
      double along = (double) i * (n - 1) / (LIMBER_N_SLICES - 1);
      guint k = MIN ((guint) along, n - 2);
      double t = along - k;
      double up = CLAMP ((along - 1) / 3, 0, 1);
      double belly = self->belly * MAX (0, 1 - fabs (along - 2.5) / 1.5);
      Girth girth = spline_girth (k, t);
      LimberVec tangent = limber_vec_sub (spline_vec (points, n, k, MIN (t + 0.01, 1)),
                                          spline_vec (points, n, k, MAX (t - 0.01, 0)));
      LimberAxes axes = axes_of (limber_vec_unit (tangent, self->chest.up),
                                 limber_vec_lerp (self->pelvis.right, self->chest.right, up));

      slices[i].middle =
          limber_vec_along (spline_vec (points, n, k, t), axes.front, girth.ahead + 0.016 * belly);
      slices[i].axes[0] = limber_vec_scale (axes.front, girth.depth + 0.016 * belly);
      slices[i].axes[1] = limber_vec_scale (axes.right, girth.width);
      slices[i].axes[2] = limber_vec_scale (axes.up, 0.035);
    }
}

LimberRound
limber_body_skull (const LimberBody *self)
{
  return (LimberRound){ self->joints[LIMBER_JOINT_HEAD],
                        { limber_vec_scale (self->head.front, 0.098),
                          limber_vec_scale (self->head.up, 0.116),
                          limber_vec_scale (self->head.right, 0.078) } };
}

double
limber_round_lowest (const LimberRound *self)
{
  double square = 0;

  for (guint i = 0; i < 3; i++)
    square += self->axes[i].y * self->axes[i].y;
  return self->middle.y - sqrt (square);
}

static const LimberJoint anchor_joints[LIMBER_N_ANCHORS] = {
  LIMBER_JOINT_WRIST_L, LIMBER_JOINT_WRIST_R, LIMBER_JOINT_ANKLE_L,    LIMBER_JOINT_ANKLE_R,
  LIMBER_JOINT_BALL_L,  LIMBER_JOINT_BALL_R,  LIMBER_JOINT_ELBOW_L,    LIMBER_JOINT_ELBOW_R,
  LIMBER_JOINT_KNEE_L,  LIMBER_JOINT_KNEE_R,  LIMBER_JOINT_SHOULDER_L, LIMBER_JOINT_SHOULDER_R,
  LIMBER_JOINT_PELVIS,  LIMBER_JOINT_RIBS,    LIMBER_JOINT_HEAD,
};

static LimberVec
blades (const LimberBody *self)
{
  return limber_vec_lerp (self->joints[LIMBER_JOINT_RIBS], self->joints[LIMBER_JOINT_NAPE], 0.6);
}

LimberVec
limber_body_anchor (const LimberBody *self, LimberAnchor anchor)
{
  return anchor == LIMBER_ANCHOR_BACK ? blades (self)
                                      : self->joints[anchor_joints[g_bit_nth_lsf (anchor, -1)]];
}

static double
lowest_joints (const LimberBody *self, const LimberJoint *joints, gsize n_joints, guint right)
{
  double lowest = G_MAXDOUBLE;

  for (gsize i = 0; i < n_joints; i++)
    lowest = MIN (lowest, self->joints[joints[i] + right].y - radii[joints[i]]);
  return lowest;
}

static double
lowest_slice (const LimberBody *self, guint first, guint last)
{
  LimberRound slices[LIMBER_N_SLICES];
  double lowest = G_MAXDOUBLE;

  limber_body_slices (self, slices);
  for (guint i = first; i <= last; i++)
    lowest = MIN (lowest, limber_round_lowest (&slices[i]));
  return lowest;
}

static double
lowest_skull (const LimberBody *self)
{
  LimberRound skull = limber_body_skull (self);

  return limber_round_lowest (&skull);
}

static const LimberJoint hand_joints[] = { LIMBER_JOINT_WRIST_L, LIMBER_JOINT_FINGERS_L };
static const LimberJoint foot_joints[] = { LIMBER_JOINT_ANKLE_L, LIMBER_JOINT_HEEL_L,
                                           LIMBER_JOINT_BALL_L, LIMBER_JOINT_TOE_L };

double
limber_body_anchor_lowest (const LimberBody *self, LimberAnchor anchor)
{
  guint index = (guint) g_bit_nth_lsf (anchor, -1);
  guint right = index & 1;
  LimberJoint joint = anchor_joints[index];

  if ((anchor & (LIMBER_ANCHOR_HAND_L | LIMBER_ANCHOR_HAND_R)) != 0)
    return lowest_joints (self, hand_joints, G_N_ELEMENTS (hand_joints), right);
  if ((anchor & (LIMBER_ANCHOR_FOOT_L | LIMBER_ANCHOR_FOOT_R)) != 0)
    return lowest_joints (self, foot_joints, G_N_ELEMENTS (foot_joints), right);
  if (anchor == LIMBER_ANCHOR_PELVIS)
    return lowest_slice (self, 0, LIMBER_HEM_SLICE);
  if (anchor == LIMBER_ANCHOR_BACK)
    return lowest_slice (self, LIMBER_HEM_SLICE, LIMBER_N_SLICES - 1);
  if (anchor == LIMBER_ANCHOR_HEAD)
    return lowest_skull (self);
  if ((anchor & (LIMBER_ANCHOR_SHOULDER_L | LIMBER_ANCHOR_SHOULDER_R)) != 0)
    return MIN (lowest_slice (self, LIMBER_HEM_SLICE, LIMBER_N_SLICES - 1),
                self->joints[joint].y - radii[joint]);
  return self->joints[joint].y - radii[joint];
}

double
limber_body_lowest (const LimberBody *self)
{
  double lowest = MIN (lowest_slice (self, 0, LIMBER_N_SLICES - 1), lowest_skull (self));

  for (guint i = 0; i < LIMBER_N_SIDE_JOINTS; i++)
    if (i != LIMBER_JOINT_HIP_L && i != LIMBER_JOINT_HIP_R)
      lowest = MIN (lowest, self->joints[i].y - radii[i]);
  return lowest;
}

guint
limber_anchors_mirror (guint anchors)
{
  const guint sided = (1u << 12) - 1;
  const guint left = 0x555;

  return (anchors & ~sided) | ((anchors & left) << 1) | ((anchors & sided) >> 1 & left);
}
