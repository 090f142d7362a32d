/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-diagnostic.h"
#include "limber-joint-check.h"

#define FLOOR_SLACK 0.03  /* flesh gives way */
#define HANG_SLACK 0.045  /* a hand this far from the floor still seems to touch it */
#define SLIDE_SLACK 0.025 /* not to be seen */
#define N_BETWEEN 6

typedef struct
{
  GPtrArray *diagnostics;
  const char *pose;
  const char *way_to; /* (nullable): the pose looked at lies on the way there */
  guint found;
} Check;

static void G_GNUC_PRINTF (3, 4) complain (Check *check, const char *part, const char *format, ...)
{
  va_list args;
  g_autofree char *fact = NULL;
  g_autofree char *message = NULL;
  g_autofree char *pointer = g_strdup_printf ("/poses/%s/%s", check->pose, part);

  va_start (args, format);
  fact = g_strdup_vprintf (format, args);
  va_end (args);
  if (check->way_to != NULL)
    /* Translators: the first %s is what is wrong, the others are names of poses */
    message =
        g_strdup_printf (_ ("%s, on the way from “%s” to “%s”"), fact, check->pose, check->way_to);
  else
    message = g_strdup_printf (_ ("%s, in the pose “%s”"), fact, check->pose);
  g_ptr_array_add (check->diagnostics,
                   limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 0, 0, message, pointer));
  check->found++;
}

static void
expect (Check *check, LimberBone bone, const char *what, double value, double low, double high)
{
  if (value < low || value > high)
    complain (check, limber_bone_name (bone), "%s: %.0f° (%.0f° to %.0f°)", what, value, low, high);
}

static double
degrees (double radians)
{
  return radians * 180 / G_PI;
}

/* Turns @v as the shortest turn from @from to @to would turn it. */
static LimberVec
carried (LimberVec v, LimberVec from, LimberVec to)
{
  LimberVec axis = limber_vec_cross (from, to);
  double c = limber_vec_dot (from, to);

  if (c < -0.999)
    return v;
  return limber_vec_add (
      limber_vec_along (limber_vec_scale (v, c), axis, limber_vec_dot (axis, v) / (1 + c)),
      limber_vec_cross (axis, v));
}

/* How far, in degrees about a limb, the lower bone bends away from the front of the upper one: 0
 * bends to the front, 180 to the back. */
static double
bend_from_front (const LimberAxes *axes, LimberVec upper, LimberVec lower)
{
  LimberVec down = limber_vec_scale (axes->up, -1);
  LimberVec front = carried (axes->front, down, upper);
  LimberVec bend = limber_vec_unit (limber_vec_across (lower, upper), front);

  return limber_vec_angle (bend, limber_vec_unit (limber_vec_across (front, upper), front));
}

static void
check_arm (Check *check, const LimberStance *stance, gboolean right)
{
  const LimberAxes *chest = &stance->body.chest;
  LimberBone bone = LIMBER_BONE_UARM_L + right;
  LimberVec upper = stance->pose.bones[bone];
  LimberVec lower = stance->pose.bones[LIMBER_BONE_FARM_L + right];
  LimberVec hand = stance->pose.bones[LIMBER_BONE_HAND_L + right];
  double ahead = limber_vec_dot (upper, chest->front);
  double up = limber_vec_dot (upper, chest->up);
  double out = limber_vec_dot (upper, chest->right) * (right ? 1 : -1);
  double elbow = limber_vec_angle (upper, lower);

  expect (check, LIMBER_BONE_FARM_L + right, _ ("The elbow bends too far"), elbow, 0, 152);
  expect (check, LIMBER_BONE_HAND_L + right, _ ("The wrist bends too far"),
          limber_vec_angle (lower, hand), 0, 100);
  if (ahead < -0.2 && fabs (out) < 0.8)
    expect (check, bone, _ ("The arm reaches too far behind the back"),
            up < 0 ? degrees (atan2 (-ahead, -up)) : 180 - degrees (atan2 (-ahead, up)), 0,
            up < 0 ? 70 : 180);
  expect (check, bone, _ ("The arm crosses the chest too far"),
          degrees (asin (CLAMP (-out, -1, 1))), -90, 58);
  if (elbow > 25 && up < 0.4 && bend_from_front (chest, upper, lower) > 140)
    complain (check, limber_bone_name (LIMBER_BONE_FARM_L + right), "%s",
              _ ("The elbow bends backwards"));
}

/* The same for a knee.  A thigh that is lifted and turned out may have come there by swinging the
 * shortest way, or by lifting and then spreading: what either allows is allowed. */
static double
knee_from_front (const LimberAxes *pelvis, LimberVec upper, LimberVec lower)
{
  LimberVec hinge = limber_vec_unit (limber_vec_across (pelvis->right, upper), pelvis->right);
  LimberVec back = limber_vec_cross (upper, hinge);
  LimberVec bend = limber_vec_unit (limber_vec_across (lower, upper), back);

  return MAX (bend_from_front (pelvis, upper, lower), 180 - limber_vec_angle (bend, back));
}

static void
check_leg (Check *check, const LimberStance *stance, gboolean right)
{
  const LimberAxes *pelvis = &stance->body.pelvis;
  LimberBone bone = LIMBER_BONE_THIGH_L + right;
  LimberVec upper = stance->pose.bones[bone];
  LimberVec lower = stance->pose.bones[LIMBER_BONE_SHIN_L + right];
  LimberVec foot = stance->pose.bones[LIMBER_BONE_FOOT_L + right];
  double ahead = limber_vec_dot (upper, pelvis->front);
  double down = -limber_vec_dot (upper, pelvis->up);
  double out = limber_vec_dot (upper, pelvis->right) * (right ? 1 : -1);
  double flexion = degrees (atan2 (ahead, down));
  double knee = limber_vec_angle (upper, lower);
  LimberVec axis = limber_pose_leg_axis (&stance->pose, right);
  double ankle = degrees (
      atan2 (limber_vec_dot (limber_vec_cross (lower, foot), axis), limber_vec_dot (lower, foot)));

  if (fabs (out) < 0.9)
    expect (check, bone, _ ("The hip bends or stretches too far"), flexion, -38, 142);
  expect (check, bone, _ ("The leg goes too far out or in"), degrees (asin (CLAMP (out, -1, 1))),
          -42, flexion > 20 ? 80 : 55);
  expect (check, LIMBER_BONE_SHIN_L + right, _ ("The knee bends too far"), knee, 0, 160);
  if (knee > LIMBER_STRAIGHT_KNEE && knee_from_front (pelvis, upper, lower) < 65)
    complain (check, limber_bone_name (LIMBER_BONE_SHIN_L + right), "%s",
              _ ("The knee bends backwards"));
  expect (check, LIMBER_BONE_FOOT_L + right, _ ("The ankle bends too far"), ankle, -18, 128);
}

static void
check_trunk (Check *check, const LimberStance *stance)
{
  const LimberVec *bones = stance->pose.bones;
  const LimberBody *body = &stance->body;
  LimberVec turned = limber_vec_unit (
      limber_vec_across (carried (body->pelvis.right, body->pelvis.up, body->chest.up),
                         body->chest.up),
      body->chest.right);
  LimberVec face = limber_vec_unit (
      limber_vec_across (carried (body->chest.front, body->chest.up, body->head.up), body->head.up),
      body->head.front);

  expect (check, LIMBER_BONE_LUMBAR, _ ("The low back bends too far"),
          limber_vec_angle (bones[LIMBER_BONE_PELVIS], bones[LIMBER_BONE_LUMBAR]), 0, 40);
  expect (check, LIMBER_BONE_THORAX, _ ("The back bends too far"),
          limber_vec_angle (bones[LIMBER_BONE_LUMBAR], bones[LIMBER_BONE_THORAX]), 0, 50);
  expect (check, LIMBER_BONE_NECK, _ ("The neck bends too far"),
          limber_vec_angle (bones[LIMBER_BONE_THORAX], bones[LIMBER_BONE_NECK]), 0, 50);
  expect (check, LIMBER_BONE_HEAD, _ ("The head tips too far"),
          limber_vec_angle (bones[LIMBER_BONE_NECK], bones[LIMBER_BONE_HEAD]), 0, 40);
  expect (check, LIMBER_BONE_SHOULDERS, _ ("The trunk twists too far"),
          limber_vec_angle (turned, body->chest.right), 0, 65);
  expect (check, LIMBER_BONE_LOOK, _ ("The head turns too far"),
          limber_vec_angle (face, body->head.front), 0, 85);
}

/* A part of the body that can press into the floor, and what it is called in a file. */
static void
check_floor (Check *check, const LimberStance *stance)
{
  double lowest = limber_body_lowest (&stance->body);

  if (lowest >= -FLOOR_SLACK)
    return;
  for (guint i = 0; i < LIMBER_N_ANCHORS; i++)
    {
      double height = limber_body_anchor_lowest (&stance->body, 1u << i);

      if (height < -FLOOR_SLACK)
        {
          /* Translators: %s is a part of the body as files call it */
          complain (check, limber_anchor_name (1u << i), _ ("%s is %.0f cm in the floor"),
                    limber_anchor_name (1u << i), -100 * height);
          return;
        }
    }
  complain (check, "", _ ("Something is %.0f cm in the floor"), -100 * lowest);
}

static gboolean
is_borne (const LimberMotion *motion, LimberAnchor anchor)
{
  for (guint i = 0; i < limber_motion_get_n_props (motion); i++)
    if (limber_prop_bears (limber_motion_get_prop (motion, i), anchor))
      return TRUE;
  return FALSE;
}

static void
check_contact (Check *check, const LimberMotion *motion, const LimberStance *stance)
{
  const guint bearing = LIMBER_ANCHOR_HEAD - 1;

  for (guint i = 0; i < LIMBER_N_ANCHORS; i++)
    if ((stance->anchors & bearing & (1u << i)) != 0 && !is_borne (motion, 1u << i)
        && limber_body_anchor_lowest (&stance->body, 1u << i) > HANG_SLACK)
      /* Translators: %s is a part of the body as files call it */
      complain (check, limber_anchor_name (1u << i),
                _ ("%s is anchored, but hangs %.0f cm in the air"), limber_anchor_name (1u << i),
                100 * limber_body_anchor_lowest (&stance->body, 1u << i));
}

static void
check_joints (Check *check, const LimberStance *stance)
{
  check_trunk (check, stance);
  for (guint right = 0; right < 2; right++)
    {
      check_arm (check, stance, right);
      check_leg (check, stance, right);
    }
}

static void
check_slide (Check *check, const LimberStance *from, const LimberStance *at)
{
  for (guint i = 0; i < LIMBER_N_ANCHORS; i++)
    if ((from->anchors & at->anchors & (1u << i)) != 0)
      {
        double away = limber_vec_length (limber_vec_sub (limber_body_anchor (&from->body, 1u << i),
                                                         limber_body_anchor (&at->body, 1u << i)));

        if (away > SLIDE_SLACK)
          /* Translators: %s is a part of the body as files call it */
          complain (check, "anchors", _ ("%s slides by %.0f cm"), limber_anchor_name (1u << i),
                    100 * away);
      }
}

/* One complaint for each way is enough: the author mends that one and looks again. */
static void
check_leg_of_motion (const LimberMotion *motion, const LimberMotionLeg *leg, GPtrArray *diagnostics)
{
  Check check = { diagnostics, limber_motion_get_pose_name (motion, leg->from_pose),
                  limber_motion_get_pose_name (motion, leg->to_pose), 0 };

  for (guint i = 1; i <= N_BETWEEN && check.found == 0; i++)
    {
      LimberStance between;

      limber_stance_blend (&between, leg->from, leg->to, (double) i / (N_BETWEEN + 1));
      check_joints (&check, &between);
      check_floor (&check, &between);
      check_slide (&check, leg->from, &between);
    }
  if (check.found == 0)
    check_slide (&check, leg->from, leg->to);
}

void
limber_joint_check (const LimberMotion *motion, GPtrArray *diagnostics)
{
  g_autoptr (GArray) legs = limber_motion_legs (motion);
  guint before = diagnostics->len;

  for (guint i = 0; i < limber_motion_get_n_poses (motion); i++)
    {
      const LimberStance *stance = limber_motion_get_stance (motion, i);
      Check check = { diagnostics, limber_motion_get_pose_name (motion, i), NULL, 0 };

      check_joints (&check, stance);
      check_floor (&check, stance);
      check_contact (&check, motion, stance);
    }
  for (guint i = 0; i < legs->len && diagnostics->len == before; i++)
    check_leg_of_motion (motion, &g_array_index (legs, LimberMotionLeg, i), diagnostics);
}
