/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-diagnostic.h"
#include "limber-joint-check.h"
#include "limber-rest.h"
#include "sample.h"

#define S LIMBER_SECOND_US

/* Leans a trunk, by way of a smaller lean. */
static const char lean[] =
    "{\"anchors\": [\"feet\"],"
    " \"poses\": {\"start\": {\"spine\": 90},"
    "             \"bit\": {\"from\": \"start\", \"lumbar\": 80},"
    "             \"far\": {\"from\": \"start\", \"lumbar\": 60, \"armR\": 0}},"
    " \"phases\": {\"out\": [\"bit\", \"far\"], \"back\": [\"bit\", \"start\"],"
    "             \"easy\": {\"cycle\": [[\"far\", 1], [\"~far\", 0.5]]}}}";

static LimberMotion *
motion_of (const char *text)
{
  g_autoptr (GPtrArray) faults = limber_diagnostics_new ();
  LimberMotion *motion = limber_motion_new_from_text (text, faults);

  for (guint i = 0; i < faults->len; i++)
    g_test_message ("%s", ((LimberDiagnostic *) g_ptr_array_index (faults, i))->message);
  g_assert_nonnull (motion);
  return motion;
}

/* The angle of the low back, in degrees, which tells how far a lean has gone. */
static double
lean_at (const LimberMotion *motion, LimberMoment moment)
{
  LimberFrame frame;
  LimberVec lumbar;

  limber_motion_frame (motion, &moment, &frame);
  lumbar = frame.stance.pose.bones[LIMBER_BONE_LUMBAR];
  return atan2 (lumbar.y, lumbar.x) * 180 / G_PI;
}

static void
test_paced (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  LimberMoment out = { .kind = LIMBER_PHASE_OUT, .length_us = 4 * S };
  LimberMoment hold = { .kind = LIMBER_PHASE_HOLD,
                        .length_us = 9 * S,
                        .has_previous = TRUE,
                        .previous = LIMBER_PHASE_OUT };
  LimberMoment back = { .kind = LIMBER_PHASE_BACK,
                        .length_us = 2 * S,
                        .has_previous = TRUE,
                        .previous = LIMBER_PHASE_HOLD };

  g_assert_cmpfloat_with_epsilon (lean_at (motion, out), 90, 0.1);
  out.elapsed_us = 2 * S;
  g_assert_cmpfloat_with_epsilon (lean_at (motion, out), 80, 0.1);
  g_assert_false (limber_motion_is_still (motion, &out));
  out.elapsed_us = 4 * S;
  g_assert_cmpfloat_with_epsilon (lean_at (motion, out), 60, 0.1);
  g_assert_cmpfloat_with_epsilon (lean_at (motion, hold), 60, 0.1);
  g_assert_true (limber_motion_is_still (motion, &hold));
  back.elapsed_us = S;
  g_assert_cmpfloat_with_epsilon (lean_at (motion, back), 80, 0.1);
  back.elapsed_us = 2 * S;
  g_assert_cmpfloat_with_epsilon (lean_at (motion, back), 90, 0.1);
}

/* A hold that follows no movement goes there first, and then keeps still. */
static void
test_hold_alone (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  LimberMoment hold = { .kind = LIMBER_PHASE_HOLD,
                        .length_us = 20 * S,
                        .has_previous = TRUE,
                        .previous = LIMBER_PHASE_READY };

  g_assert_cmpfloat_with_epsilon (lean_at (motion, hold), 90, 0.1);
  g_assert_false (limber_motion_is_still (motion, &hold));
  hold.elapsed_us = 2 * S;
  g_assert_cmpfloat_with_epsilon (lean_at (motion, hold), 60, 0.1);
  g_assert_true (limber_motion_is_still (motion, &hold));
}

static void
test_lead_in_is_still (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  LimberMoment ready = { .kind = LIMBER_PHASE_READY, .length_us = 15 * S };

  g_assert_true (limber_motion_is_still (motion, &ready));
  g_assert_cmpfloat_with_epsilon (lean_at (motion, ready), 90, 0.1);
}

static double
arm_up (const LimberMotion *motion, LimberMoment moment, gboolean right)
{
  LimberFrame frame;

  limber_motion_frame (motion, &moment, &frame);
  return frame.stance.pose.bones[LIMBER_BONE_UARM_L + right].y;
}

static void
test_cycle (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  LimberMoment easy = { .kind = LIMBER_PHASE_EASY, .length_us = 60 * S, .elapsed_us = S - 1 };

  g_assert_false (limber_motion_is_still (motion, &easy));
  g_assert_cmpfloat_with_epsilon (arm_up (motion, easy, TRUE), 0, 0.01);
  g_assert_cmpfloat (arm_up (motion, easy, FALSE), <, -0.9);
  easy.elapsed_us = 3 * S - 1;
  g_assert_cmpfloat_with_epsilon (arm_up (motion, easy, FALSE), 0, 0.01);
  g_assert_cmpfloat (arm_up (motion, easy, TRUE), <, -0.9);
}

/* What comes after a cycle that was cut short begins where the cycle was. */
static void
test_after_a_cycle (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  LimberMoment easy = { .kind = LIMBER_PHASE_EASY, .length_us = 10.3 * S, .elapsed_us = 10.3 * S };
  LimberMoment rest = { .kind = LIMBER_PHASE_REST,
                        .length_us = 30 * S,
                        .has_previous = TRUE,
                        .previous = LIMBER_PHASE_EASY,
                        .previous_us = 10.3 * S };

  g_assert_cmpfloat_with_epsilon (lean_at (motion, easy), lean_at (motion, rest), 0.01);
  g_assert_cmpfloat_with_epsilon (arm_up (motion, easy, TRUE), arm_up (motion, rest, TRUE), 0.001);
}

static void
test_left_side (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  LimberMoment hold = { .kind = LIMBER_PHASE_HOLD, .length_us = 9 * S, .elapsed_us = 8 * S };

  g_assert_cmpfloat_with_epsilon (arm_up (motion, hold, TRUE), 0, 0.01);
  hold.side = LIMBER_SIDE_LEFT;
  g_assert_cmpfloat_with_epsilon (arm_up (motion, hold, FALSE), 0, 0.01);
  g_assert_cmpfloat (arm_up (motion, hold, TRUE), <, -0.9);
}

/* The figure never jumps from one phase to the next, whatever the routine. */
static void
test_no_jumps_in_a_session (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  g_autoptr (LimberRoutine) routine = sample_worked ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);
  LimberFrame before = { 0 };

  for (guint i = 0; i < limber_timeline_get_n_phases (timeline); i++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (timeline, i);
      LimberMoment moment;
      LimberFrame frame;

      limber_moment_init (&moment, timeline, i, 0);
      limber_motion_frame (motion, &moment, &frame);
      if (moment.has_previous)
        for (guint k = 0; k < LIMBER_N_JOINTS; k++)
          g_assert_cmpfloat (limber_vec_length (limber_vec_sub (frame.stance.body.joints[k],
                                                                before.stance.body.joints[k])),
                             <, 0.001);
      limber_moment_init (&moment, timeline, i, phase->length_us);
      limber_motion_frame (motion, &moment, &before);
    }
}

static void
test_moment_sides (void)
{
  g_autoptr (LimberRoutine) routine = sample_worked ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);
  LimberMoment moment;

  limber_moment_init (&moment, timeline, 0, S);
  g_assert_cmpint (moment.kind, ==, LIMBER_PHASE_READY);
  g_assert_cmpint (moment.side, ==, LIMBER_SIDE_LEFT);
  g_assert_false (moment.has_previous);
  limber_moment_init (&moment, timeline, 4, 0);
  g_assert_cmpint (moment.kind, ==, LIMBER_PHASE_SWITCH);
  g_assert_cmpint (moment.side, ==, LIMBER_SIDE_RIGHT);
  g_assert_cmpint (moment.previous, ==, LIMBER_PHASE_HOLD);
  g_assert_cmpint (moment.previous_side, ==, LIMBER_SIDE_LEFT);
}

static void
test_faults (void)
{
  static const struct
  {
    const char *text, *pointer;
  } cases[] = {
    { "[]", "" },
    { "{\"poses\": {}}", "/poses" },
    { "{\"poses\": {\"a\": 3}}", "/poses/a" },
    { "{\"poses\": {\"a\": {\"thgh\": 3}}}", "/poses/a/thgh" },
    { "{\"poses\": {\"a\": {\"thigh\": \"up\"}}}", "/poses/a/thigh" },
    { "{\"poses\": {\"a\": {\"thigh\": 900}}}", "/poses/a/thigh" },
    { "{\"poses\": {\"a\": {\"thigh\": [1, 2, 3]}}}", "/poses/a/thigh" },
    { "{\"poses\": {\"a\": {\"thigh\": [1, 200]}}}", "/poses/a/thigh" },
    { "{\"poses\": {\"a\": {\"anchors\": [\"nose\"]}}}", "/poses/a/anchors" },
    { "{\"poses\": {\"a\": {\"from\": \"b\"}, \"b\": {}}}", "/poses/a/from" },
    { "{\"poses\": {\"a\": {}}, \"phases\": {\"up\": \"a\"}}", "/phases/up" },
    { "{\"poses\": {\"a\": {}}, \"phases\": {\"out\": \"b\"}}", "/phases/out" },
    { "{\"poses\": {\"a\": {}}, \"phases\": {\"out\": []}}", "/phases/out" },
    { "{\"poses\": {\"a\": {}}, \"phases\": {\"work\": {\"cycle\": [\"a\"]}}}", "/phases/work" },
    { "{\"poses\": {\"a\": {}}, \"phases\": {\"work\": {\"cycle\": [[\"a\", 0]]}}}",
      "/phases/work" },
    { "{\"poses\": {\"a\": {}}, \"props\": [{\"type\": \"sofa\"}]}", "/props/0/type" },
    { "{\"poses\": {\"a\": {}}, \"camera\": 4}", "/camera" },
    { "{\"poses\": {\"a\": {}}, \"mirror\": \"y\"}", "/mirror" },
    { "{\"poses\": {\"a\": {}}, \"colour\": \"red\"}", "/colour" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) faults = limber_diagnostics_new ();

      g_test_message ("%s", cases[i].text);
      g_assert_null (limber_motion_new_from_text (cases[i].text, faults));
      g_assert_cmpuint (faults->len, >=, 1);
      g_assert_cmpstr (((LimberDiagnostic *) g_ptr_array_index (faults, 0))->pointer, ==,
                       cases[i].pointer);
    }
}

/* "arm" gives way to "uarm", and that to "uarmR", in whatever order they stand. */
static void
test_narrow_keys_win (void)
{
  g_autoptr (LimberMotion) motion =
      motion_of ("{\"poses\": {\"a\": {\"uarmR\": 10, \"uarm\": 20, \"arm\": 30}}}");
  const LimberPose *pose = &limber_motion_get_stance (motion, 0)->pose;

  g_assert_cmpfloat_with_epsilon (pose->bones[LIMBER_BONE_UARM_R].y, sin (10 * G_PI / 180), 1e-6);
  g_assert_cmpfloat_with_epsilon (pose->bones[LIMBER_BONE_UARM_L].y, sin (20 * G_PI / 180), 1e-6);
  g_assert_cmpfloat_with_epsilon (pose->bones[LIMBER_BONE_FARM_L].y, sin (30 * G_PI / 180), 1e-6);
}

static void
test_bad_joints (void)
{
  static const struct
  {
    const char *pose, *bone;
  } cases[] = {
    { "\"shinR\": -60", "/poses/a/shinR" }, /* a knee bends forwards */
    { "\"shinR\": -80", "/poses/a/shinR" }, /* even a little */
    { "\"thighR\": [0, 40], \"shinR\": 90", "/poses/a/shinR" },
    { "\"thighL\": 20, \"shinL\": -165, \"footL\": 200",
      "/poses/a/shinL" },                                   /* heel through thigh */
    { "\"uarmR\": -90, \"farmR\": 200", "/poses/a/farmR" }, /* an elbow bends backwards */
    { "\"uarmR\": -90, \"farmR\": 75", "/poses/a/farmR" },  /* a fist through a shoulder */
    { "\"armL\": 190", "/poses/a/uarmL" },                  /* straight back, level */
    { "\"thighR\": -150, \"shinR\": -150, \"footR\": -60", "/poses/a/thighR" },
    { "\"thighR\": [-90, -50]", "/poses/a/thighR" },
    { "\"pelvis\": 90, \"lumbar\": 40, \"thorax\": 40", "/poses/a/lumbar" },
    { "\"neck\": 30", "/poses/a/neck" },
    { "\"shoulders\": [0, 0]", "/poses/a/shoulders" },
    { "\"look\": 180", "/poses/a/look" },
    { "\"footR\": 150", "/poses/a/footR" },
    { "\"farmR\": 0, \"handR\": 120", "/poses/a/handR" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"poses\": {\"a\": {%s}}}", cases[i].pose);
      g_autoptr (LimberMotion) motion = motion_of (text);
      g_autoptr (GPtrArray) found = limber_diagnostics_new ();
      gboolean named = FALSE;

      limber_joint_check (motion, found);
      for (guint k = 0; k < found->len; k++)
        named = named
                || g_str_equal (((LimberDiagnostic *) g_ptr_array_index (found, k))->pointer,
                                cases[i].bone);
      g_test_message ("%s: %u found", cases[i].pose, found->len);
      g_assert_true (named);
    }
}

static void
assert_finds (const char *text, const char *pointer)
{
  g_autoptr (LimberMotion) motion = motion_of (text);
  g_autoptr (GPtrArray) found = limber_diagnostics_new ();

  limber_joint_check (motion, found);
  g_assert_cmpuint (found->len, >=, 1);
  g_test_message ("%s", ((LimberDiagnostic *) g_ptr_array_index (found, 0))->message);
  g_assert_cmpstr (((LimberDiagnostic *) g_ptr_array_index (found, 0))->pointer, ==, pointer);
}

static void
test_bad_contact (void)
{
  /* The left foot stands; the right one hangs, and says that it stands. */
  assert_finds ("{\"poses\": {\"a\": {\"thighR\": -40, \"shinR\": -100, \"anchors\": [\"feet\"]}}}",
                "/poses/a/footR");
  /* Who sits straightens the legs downwards. */
  assert_finds ("{\"anchors\": [\"pelvis\"], \"props\": [{\"type\": \"chair\"}],"
                " \"poses\": {\"a\": {\"thigh\": 0, \"shin\": -90},"
                " \"b\": {\"from\": \"a\", \"thigh\": -80, \"foot\": -30}}}",
                "/poses/b/footL");
  /* A back that bends cannot keep both its ends in place. */
  assert_finds ("{\"anchors\": [\"pelvis\", \"shoulders\"],"
                " \"props\": [{\"type\": \"chair\", \"at\": [\"pelvis\", \"shoulders\"]}],"
                " \"poses\": {\"a\": {}, \"b\": {\"from\": \"a\", \"lumbar\": 60}}}",
                "/poses/a/anchors");
}

static void
test_good_joints (void)
{
  g_autoptr (LimberMotion) motion = motion_of (lean);
  g_autoptr (GPtrArray) found = limber_diagnostics_new ();

  limber_joint_check (motion, found);
  for (guint i = 0; i < found->len; i++)
    g_test_message ("%s", ((LimberDiagnostic *) g_ptr_array_index (found, i))->message);
  g_assert_cmpuint (found->len, ==, 0);
}

/* A thigh lifted past a right angle and turned out lets the shin lie across. */
static void
test_figure_four (void)
{
  g_autoptr (LimberMotion) motion = motion_of (
      "{\"poses\": {\"a\": {\"spine\": 180, \"head\": 176, \"arm\": [-6, 10], \"thigh\": 100,"
      " \"shin\": 10, \"thighR\": [118, 31], \"shinR\": [-62, -85],"
      " \"footR\": [112, -35]}}}");
  g_autoptr (GPtrArray) found = limber_diagnostics_new ();

  limber_joint_check (motion, found);
  g_assert_cmpuint (found->len, ==, 0);
}

static void
test_rests (void)
{
  for (guint position = 0; position < LIMBER_N_POSITIONS; position++)
    {
      g_autoptr (GPtrArray) faults = limber_diagnostics_new ();
      g_autoptr (LimberMotion) motion = limber_motion_for_position (position);

      g_assert_nonnull (motion);
      limber_joint_check (motion, faults);
      g_assert_cmpuint (faults->len, ==, 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/motion/paced", test_paced);
  g_test_add_func ("/motion/hold-alone", test_hold_alone);
  g_test_add_func ("/motion/lead-in-is-still", test_lead_in_is_still);
  g_test_add_func ("/motion/cycle", test_cycle);
  g_test_add_func ("/motion/after-a-cycle", test_after_a_cycle);
  g_test_add_func ("/motion/left-side", test_left_side);
  g_test_add_func ("/motion/no-jumps-in-a-session", test_no_jumps_in_a_session);
  g_test_add_func ("/motion/moment-sides", test_moment_sides);
  g_test_add_func ("/motion/faults", test_faults);
  g_test_add_func ("/motion/narrow-keys-win", test_narrow_keys_win);
  g_test_add_func ("/motion/bad-joints", test_bad_joints);
  g_test_add_func ("/motion/bad-contact", test_bad_contact);
  g_test_add_func ("/motion/good-joints", test_good_joints);
  g_test_add_func ("/motion/figure-four", test_figure_four);
  g_test_add_func ("/motion/rests", test_rests);
  return g_test_run ();
}
