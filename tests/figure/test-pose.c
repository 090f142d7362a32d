/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-stance.h"

#define assert_near(a, b, slack) g_assert_cmpfloat_with_epsilon (a, b, slack)

static void
assert_vec (LimberVec v, double x, double y, double z)
{
  assert_near (v.x, x, 0.002);
  assert_near (v.y, y, 0.002);
  assert_near (v.z, z, 0.002);
}

static LimberPoseSpec
upright (void)
{
  return (LimberPoseSpec){ .from = -1 };
}

static void
set (LimberPoseSpec *spec, LimberBone bone, double angle, double spread)
{
  spec->bones[bone] = (LimberDirection){ TRUE, angle, spread };
}

static LimberStance
settled (const LimberPoseSpec *spec, guint anchors, const LimberStance *base)
{
  LimberPose pose;
  LimberStance stance;

  limber_pose_init_from_spec (&pose, spec);
  limber_stance_settle (&stance, &pose, anchors, base);
  return stance;
}

/* Adds up from the lengths: ankle 7 cm above the floor, then 42 and 42 and 52. */
static void
test_standing (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance stance = settled (&spec, 0, NULL);
  const LimberVec *at = stance.body.joints;

  assert_vec (at[LIMBER_JOINT_ANKLE_R], 0, 0.070, 0.085);
  assert_vec (at[LIMBER_JOINT_KNEE_R], 0, 0.490, 0.085);
  assert_vec (at[LIMBER_JOINT_HIP_L], 0, 0.910, -0.085);
  assert_vec (at[LIMBER_JOINT_NAPE], 0, 1.430, 0);
  assert_vec (at[LIMBER_JOINT_SHOULDER_R], 0, 1.375, 0.165);
  assert_vec (at[LIMBER_JOINT_TOE_L], 0.175, 0.018, -0.085);
  assert_near (limber_body_lowest (&stance.body), 0, 1e-9);
}

/* The face is ahead, the soles are down, thumbs of hanging hands are ahead. */
static void
test_facing (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance stance = settled (&spec, 0, NULL);

  assert_vec (stance.body.head.front, 1, 0, 0);
  assert_vec (stance.body.pelvis.right, 0, 0, 1);
  assert_vec (stance.body.soles[0], 0, -1, 0);
  g_assert_cmpfloat (stance.body.thumbs[1].x, >, 0.9);
}

static void
test_spread (void)
{
  assert_vec (limber_direction_to_vec (LIMBER_BONE_UARM_R, 0, 30), 0.866, 0, 0.5);
  assert_vec (limber_direction_to_vec (LIMBER_BONE_UARM_L, 0, 30), 0.866, 0, -0.5);
  assert_vec (limber_direction_to_vec (LIMBER_BONE_THORAX, 90, 30), 0, 0.866, 0.5);
}

static void
test_shortest_arc (void)
{
  LimberVec back = limber_direction_to_vec (LIMBER_BONE_THIGH_R, 180, 0);
  LimberVec down = limber_direction_to_vec (LIMBER_BONE_THIGH_R, -90, 0);
  LimberVec below = limber_direction_to_vec (LIMBER_BONE_THIGH_R, -170, 0);
  LimberVec above = limber_direction_to_vec (LIMBER_BONE_THIGH_R, 170, 0);

  /* A leg that goes from down to back passes below, not by the front and above. */
  assert_vec (limber_slerp (down, back, 0.5), -0.7071, -0.7071, 0);
  assert_vec (limber_slerp (below, above, 0.5), -1, 0, 0);
  assert_vec (limber_slerp (down, back, 0), 0, -1, 0);
  assert_vec (limber_slerp (down, back, 1), -1, 0, 0);
  /* Opposite directions go by the top. */
  assert_vec (limber_slerp (back, limber_vec (1, 0, 0), 0.5), 0, 1, 0);
}

/* Every blended direction is a direction, whatever the poses are. */
static void
test_blend_is_unit (void)
{
  for (guint i = 0; i < 200; i++)
    {
      LimberPoseSpec a = upright ();
      LimberPoseSpec b = upright ();
      LimberPose from;
      LimberPose to;
      LimberPose between;

      for (guint bone = 0; bone < LIMBER_N_BONES; bone++)
        {
          set (&a, bone, g_test_rand_double_range (-180, 180), g_test_rand_double_range (-90, 90));
          set (&b, bone, g_test_rand_double_range (-180, 180), g_test_rand_double_range (-90, 90));
        }
      limber_pose_init_from_spec (&from, &a);
      limber_pose_init_from_spec (&to, &b);
      limber_pose_blend (&between, &from, &to, g_test_rand_double ());
      for (guint bone = 0; bone < LIMBER_N_BONES; bone++)
        assert_near (limber_vec_length (between.bones[bone]), 1, 1e-6);
    }
}

static LimberStance
squat (const LimberStance *base)
{
  LimberPoseSpec spec = upright ();

  set (&spec, LIMBER_BONE_LUMBAR, 60, 0);
  for (guint right = 0; right < 2; right++)
    {
      set (&spec, LIMBER_BONE_THIGH_L + right, -15, 6);
      set (&spec, LIMBER_BONE_SHIN_L + right, -108, 0);
      set (&spec, LIMBER_BONE_FOOT_L + right, 0, 0);
    }
  return settled (&spec, LIMBER_ANCHOR_FOOT_L | LIMBER_ANCHOR_FOOT_R, base);
}

static void
test_anchors_stay (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance stand = settled (&spec, LIMBER_ANCHOR_FOOT_L | LIMBER_ANCHOR_FOOT_R, NULL);
  LimberStance low = squat (&stand);

  for (guint i = 0; i <= 20; i++)
    {
      LimberStance between;

      limber_stance_blend (&between, &stand, &low, i / 20.0);
      for (guint right = 0; right < 2; right++)
        {
          LimberVec at = stand.body.joints[LIMBER_JOINT_ANKLE_L + right];

          assert_vec (between.body.joints[LIMBER_JOINT_ANKLE_L + right], at.x, at.y, at.z);
        }
      assert_near (limber_body_lowest (&between.body), 0, 0.004);
    }
}

/* Bones keep their length while an arm or a leg reaches for its place. */
static void
test_bones_keep_length (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance stand = settled (&spec, LIMBER_ANCHOR_FOOT_L | LIMBER_ANCHOR_FOOT_R, NULL);
  LimberStance low = squat (&stand);
  LimberStance between;
  const LimberVec *at = between.body.joints;

  limber_stance_blend (&between, &stand, &low, 0.37);
  for (guint right = 0; right < 2; right++)
    {
      assert_near (limber_vec_length (limber_vec_sub (at[LIMBER_JOINT_KNEE_L + right],
                                                      at[LIMBER_JOINT_HIP_L + right])),
                   LIMBER_THIGH_LENGTH, 1e-6);
      assert_near (limber_vec_length (limber_vec_sub (at[LIMBER_JOINT_ANKLE_L + right],
                                                      at[LIMBER_JOINT_KNEE_L + right])),
                   LIMBER_SHIN_LENGTH, 1e-6);
    }
}

/* A blend begins and ends where its poses are, though fewer anchors hold in between. */
static void
test_no_jump (void)
{
  LimberPoseSpec spec = upright ();
  LimberPoseSpec lifted = upright ();
  LimberStance stand = settled (&spec, LIMBER_ANCHOR_KNEE_L | LIMBER_ANCHOR_KNEE_R, NULL);
  LimberStance lift;
  LimberStance between;

  /* Both knees cannot be right at once for a pelvis that tilts: what is left over must not be lost.
   */
  set (&spec, LIMBER_BONE_HIPS, 25, 70);
  stand = settled (&spec, LIMBER_ANCHOR_KNEE_L | LIMBER_ANCHOR_KNEE_R, &stand);
  set (&lifted, LIMBER_BONE_THIGH_R, 0, 0);
  set (&lifted, LIMBER_BONE_SHIN_R, -90, 0);
  set (&lifted, LIMBER_BONE_LUMBAR, 84, 3);
  lift = settled (&lifted, LIMBER_ANCHOR_KNEE_L, &stand);
  for (guint end = 0; end < 2; end++)
    {
      const LimberStance *there = end ? &lift : &stand;

      limber_stance_blend (&between, &stand, &lift, end);
      for (guint i = 0; i < LIMBER_N_JOINTS; i++)
        assert_vec (between.body.joints[i], there->body.joints[i].x, there->body.joints[i].y,
                    there->body.joints[i].z);
    }
}

static void
test_mirror (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance stance;
  LimberStance mirrored;
  LimberStance back;

  set (&spec, LIMBER_BONE_UARM_R, 30, 20);
  set (&spec, LIMBER_BONE_THIGH_L, -20, 15);
  set (&spec, LIMBER_BONE_SHOULDERS, 10, 70);
  set (&spec, LIMBER_BONE_THORAX, 80, 12);
  stance = settled (&spec, LIMBER_ANCHOR_FOOT_R, NULL);
  for (guint end_to_end = 0; end_to_end < 2; end_to_end++)
    {
      double kx = end_to_end ? -1 : 1;

      limber_stance_mirror (&mirrored, &stance, (gboolean) end_to_end);
      g_assert_cmpuint (mirrored.anchors, ==, LIMBER_ANCHOR_FOOT_L);
      for (guint i = 0; i < LIMBER_N_JOINTS; i++)
        {
          LimberVec at = stance.body.joints[i < LIMBER_N_SIDE_JOINTS ? i ^ 1 : i];

          assert_vec (mirrored.body.joints[i], kx * at.x, at.y, -kx * at.z);
        }
      limber_stance_mirror (&back, &mirrored, (gboolean) end_to_end);
      for (guint i = 0; i < LIMBER_N_BONES; i++)
        assert_vec (back.pose.bones[i], stance.pose.bones[i].x, stance.pose.bones[i].y,
                    stance.pose.bones[i].z);
    }
}

static void
test_lift (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance stance;

  spec.lift = 0.2;
  stance = settled (&spec, 0, NULL);
  assert_near (limber_body_lowest (&stance.body), 0.2, 1e-9);
}

/* Toes that bear weight lie flat under a steep foot; others stay in line with it. */
static void
test_toes (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance borne;
  LimberStance pointed;
  const LimberVec *at = borne.body.joints;

  set (&spec, LIMBER_BONE_FOOT_L, -60, 0);
  set (&spec, LIMBER_BONE_FOOT_R, -60, 0);
  borne = settled (&spec, LIMBER_ANCHOR_TOES_L | LIMBER_ANCHOR_TOES_R, NULL);
  pointed = settled (&spec, 0, NULL);
  assert_near (limber_body_anchor_lowest (&borne.body, LIMBER_ANCHOR_TOES_R), 0, 1e-3);
  assert_vec (limber_vec_sub (at[LIMBER_JOINT_TOE_R], at[LIMBER_JOINT_BALL_R]), 0.06, -0.01, 0);
  g_assert_cmpfloat (limber_body_anchor_lowest (&pointed.body, LIMBER_ANCHOR_TOES_R), >, 0.03);
}

/* The toes of a foot that lies on its back cannot bend into the floor. */
static void
test_toes_face_down (void)
{
  LimberPoseSpec spec = upright ();
  LimberStance stance;
  LimberStance stiff;

  for (guint right = 0; right < 2; right++)
    {
      set (&spec, LIMBER_BONE_THIGH_L + right, 182, 0);
      set (&spec, LIMBER_BONE_SHIN_L + right, 182, 0);
      set (&spec, LIMBER_BONE_FOOT_L + right, 186, 0);
    }
  stance = settled (&spec, LIMBER_ANCHOR_TOES_L | LIMBER_ANCHOR_TOES_R, NULL);
  stiff = settled (&spec, 0, NULL);
  assert_vec (limber_vec_sub (stance.body.joints[LIMBER_JOINT_TOE_L],
                              stiff.body.joints[LIMBER_JOINT_TOE_L]),
              0, 0, 0);
}

static LimberStance
plank (double shin, double uarm, const LimberStance *base)
{
  LimberPoseSpec spec = upright ();
  const guint anchors =
      LIMBER_ANCHOR_ELBOW_L | LIMBER_ANCHOR_ELBOW_R | LIMBER_ANCHOR_FOOT_L | LIMBER_ANCHOR_FOOT_R;

  set (&spec, LIMBER_BONE_LUMBAR, 8, 0);
  for (guint right = 0; right < 2; right++)
    {
      set (&spec, LIMBER_BONE_UARM_L + right, uarm, 0);
      set (&spec, LIMBER_BONE_THIGH_L + right, 176, 0);
      set (&spec, LIMBER_BONE_SHIN_L + right, shin, 0);
      set (&spec, LIMBER_BONE_FOOT_L + right, -70, 0);
    }
  return settled (&spec, anchors, base);
}

/* A knee a little past straight is straight; where the trunk comes nearer to the foot, it bends the
 * way that knees do. */
static void
test_knee_does_not_snap (void)
{
  LimberStance from = plank (181, -90, NULL);
  LimberStance to = plank (176, -80, &from);

  assert_vec (
      limber_vec_sub (from.pose.bones[LIMBER_BONE_THIGH_R], from.pose.bones[LIMBER_BONE_SHIN_R]), 0,
      0, 0);
  for (guint i = 1; i <= 20; i++)
    {
      LimberStance between;
      LimberVec bend;

      limber_stance_blend (&between, &from, &to, i / 20.0);
      bend = limber_vec_cross (between.pose.bones[LIMBER_BONE_SHIN_R],
                               between.pose.bones[LIMBER_BONE_THIGH_R]);
      g_assert_cmpfloat (bend.z, >=, -1e-6);
      g_assert_cmpfloat (between.body.soles[1].x, <, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pose/standing", test_standing);
  g_test_add_func ("/pose/facing", test_facing);
  g_test_add_func ("/pose/spread", test_spread);
  g_test_add_func ("/pose/shortest-arc", test_shortest_arc);
  g_test_add_func ("/pose/blend-is-unit", test_blend_is_unit);
  g_test_add_func ("/pose/anchors-stay", test_anchors_stay);
  g_test_add_func ("/pose/bones-keep-length", test_bones_keep_length);
  g_test_add_func ("/pose/no-jump", test_no_jump);
  g_test_add_func ("/pose/mirror", test_mirror);
  g_test_add_func ("/pose/lift", test_lift);
  g_test_add_func ("/pose/toes", test_toes);
  g_test_add_func ("/pose/toes-face-down", test_toes_face_down);
  g_test_add_func ("/pose/knee-does-not-snap", test_knee_does_not_snap);
  return g_test_run ();
}
