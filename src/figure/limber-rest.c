/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-rest.h"

/* Each a motion of one pose, as in an exercise file. */
static const char *const motions[LIMBER_N_POSITIONS] = {
  [LIMBER_POSITION_SUPINE] = "{\"props\": [{\"type\": \"mat\"}], \"poses\": {\"rest\": {"
                             "\"spine\": 180, \"head\": 176, \"thigh\": [60, 2], \"shin\": -80,"
                             "\"foot\": 0, \"uarm\": [-11, 14], \"farm\": [-6, 4], \"hand\": 0}}}",
  [LIMBER_POSITION_PRONE] = "{\"props\": [{\"type\": \"mat\"}], \"poses\": {\"rest\": {"
                            "\"pelvis\": 2, \"lumbar\": 2, \"thorax\": 1, \"neck\": -4,"
                            "\"head\": -2, \"thigh\": [183, 4], \"shin\": [182, 2],"
                            "\"foot\": 186, \"uarm\": [166, 30], \"farm\": [-36, -8],"
                            "\"hand\": 0}}}",
  [LIMBER_POSITION_SIDE_LYING] =
      "{\"camera\": [12, 14], \"mirror\": \"x\", \"props\": [{\"type\": \"mat\"},"
      "{\"type\": \"pillow\", \"at\": [\"head\"]}], \"poses\": {\"rest\": {\"axis\": -90,"
      "\"spine\": 180, \"thighR\": [-2, 48], \"thighL\": [-4, -48], \"shinR\": [0, -38],"
      "\"shinL\": [0, 38], \"foot\": 0, \"uarmR\": [180, 76], \"farmR\": [180, 40],"
      "\"uarmL\": [-14, -40], \"farmL\": [-24, -66]}}}",
  [LIMBER_POSITION_HANDS_AND_KNEES] =
      "{\"props\": [{\"type\": \"mat\"}], \"poses\": {\"rest\": {\"pelvis\": 5, \"lumbar\": 11,"
      "\"thorax\": 15, \"neck\": 4, \"head\": -6, \"thigh\": -90, \"shin\": 182,"
      "\"foot\": 182, \"arm\": -90, \"hand\": 0}}}",
  [LIMBER_POSITION_HALF_KNEELING] =
      "{\"props\": [{\"type\": \"mat\"}], \"poses\": {\"rest\": {\"spine\": 90,"
      "\"thighR\": [-90, 2], \"shinR\": 182, \"footR\": 182, \"thighL\": [2, 4], \"shinL\": -91,"
      "\"footL\": 0, \"uarm\": [-74, 10], \"farm\": [-20, -26], \"hand\": [-10, -10]}}}",
  [LIMBER_POSITION_SITTING] =
      "{\"props\": [{\"type\": \"chair\"}], \"anchors\": [\"pelvis\", \"feet\"], \"poses\": {"
      "\"rest\": {\"spine\": 90, \"thigh\": [0, 6], \"shin\": -97, \"foot\": 0, \"uarm\": -70,"
      "\"farm\": [-12, -4]}}}",
  [LIMBER_POSITION_STANDING] = "{\"poses\": {\"rest\": {\"spine\": 90, \"thigh\": [-90, 3],"
                               "\"shin\": -90, \"foot\": 0, \"uarm\": [-91, 8],"
                               "\"farm\": [-84, 4]}}}",
  [LIMBER_POSITION_WATER] =
      "{\"props\": [{\"type\": \"water\", \"at\": [\"back\"]}], \"poses\": {\"rest\": {"
      "\"spine\": 90, \"thigh\": [-90, 3], \"shin\": -90, \"foot\": 0, \"uarm\": [-82, 24],"
      "\"farm\": [-44, 16]}}}",
  [LIMBER_POSITION_BIKE] =
      "{\"camera\": [16, 6], \"props\": [{\"type\": \"bike\"}], \"anchors\": [\"pelvis\","
      "\"hands\"], \"poses\": {\"rest\": {\"lift\": 0.14, \"spine\": 66, \"neck\": 74,"
      "\"head\": 84, \"thighR\": [-31, 2], \"shinR\": -103, \"footR\": -6, \"thighL\": [-53, 2],"
      "\"shinL\": -137, \"footL\": -26, \"uarm\": [-38, 4], \"farm\": -24, \"hand\": -10}}}",
};

LimberMotion *
limber_motion_for_position (LimberPosition position)
{
  g_return_val_if_fail ((guint) position < LIMBER_N_POSITIONS, NULL);
  return limber_motion_new_from_text (motions[position], NULL);
}

LimberMotion *
limber_motion_for_exercise (const LimberExercise *exercise)
{
  LimberMotion *motion =
      exercise->motion != NULL ? limber_motion_new_from_text (exercise->motion, NULL) : NULL;

  return motion != NULL ? motion : limber_motion_for_position (exercise->position);
}
