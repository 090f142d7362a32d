/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-pose.h"

G_BEGIN_DECLS

/* Lengths in meters of an adult of 1.70 m, from the segment proportions of Drillis and Contini as
 * reprinted in Winter, Biomechanics and Motor Control of Human Movement (thigh 0.245 of the height,
 * shin 0.246, foot's height 0.039, upper arm 0.186, forearm 0.146, hand 0.108), rounded. */
#define LIMBER_PELVIS_LENGTH 0.09
#define LIMBER_LUMBAR_LENGTH 0.16
#define LIMBER_THORAX_LENGTH 0.27
#define LIMBER_NECK_LENGTH 0.085
#define LIMBER_HEAD_LENGTH 0.19
#define LIMBER_UARM_LENGTH 0.30
#define LIMBER_FARM_LENGTH 0.25
#define LIMBER_HAND_LENGTH 0.17
#define LIMBER_THIGH_LENGTH 0.42
#define LIMBER_SHIN_LENGTH 0.42
#define LIMBER_FOOT_LENGTH 0.175
#define LIMBER_TOES_LENGTH 0.06 /* of the foot's length */
#define LIMBER_HIP_HALF_WIDTH 0.085
#define LIMBER_SHOULDER_HALF_WIDTH 0.165

/** LimberJoint: the points of a body; left and right alternate, as in LimberBone. */
typedef enum
{
  LIMBER_JOINT_SHOULDER_L,
  LIMBER_JOINT_SHOULDER_R,
  LIMBER_JOINT_ELBOW_L,
  LIMBER_JOINT_ELBOW_R,
  LIMBER_JOINT_WRIST_L,
  LIMBER_JOINT_WRIST_R,
  LIMBER_JOINT_FINGERS_L,
  LIMBER_JOINT_FINGERS_R,
  LIMBER_JOINT_HIP_L,
  LIMBER_JOINT_HIP_R,
  LIMBER_JOINT_KNEE_L,
  LIMBER_JOINT_KNEE_R,
  LIMBER_JOINT_ANKLE_L,
  LIMBER_JOINT_ANKLE_R,
  LIMBER_JOINT_HEEL_L,
  LIMBER_JOINT_HEEL_R,
  LIMBER_JOINT_BALL_L,
  LIMBER_JOINT_BALL_R,
  LIMBER_JOINT_TOE_L,
  LIMBER_JOINT_TOE_R,
  LIMBER_JOINT_PELVIS, /* between the hip joints */
  LIMBER_JOINT_WAIST,
  LIMBER_JOINT_RIBS,
  LIMBER_JOINT_NAPE,
  LIMBER_JOINT_SKULL, /* where the head sits on the neck */
  LIMBER_JOINT_HEAD,  /* the middle of the head */
} LimberJoint;
#define LIMBER_N_SIDE_JOINTS 20
#define LIMBER_N_JOINTS 26

/** LimberAxes: three directions square to each other. */
typedef struct
{
  LimberVec up;
  LimberVec front;
  LimberVec right;
} LimberAxes;

/** LimberBody: a pose with places: every joint, and which way trunk, head, hands and feet face. */
typedef struct
{
  LimberVec joints[LIMBER_N_JOINTS];
  LimberAxes pelvis;
  LimberAxes chest;
  LimberAxes head;
  LimberVec soles[2];  /* out of the sole of the foot, left and right */
  LimberVec thumbs[2]; /* from the palm to the thumb, left and right */
  double belly;
} LimberBody;

/** LimberRound: an ellipsoid: its middle and three half axes. */
typedef struct
{
  LimberVec middle;
  LimberVec axes[3];
} LimberRound;

/* Slices of the trunk from the seat to the nape, each an ellipsoid. */
#define LIMBER_N_SLICES 25

/** LIMBER_HEM_SLICE: the slice at which the shirt begins. */
#define LIMBER_HEM_SLICE 9

/** limber_body_solve: places all joints of @pose, with the pelvis at the origin. */
void limber_body_solve (LimberBody *self, const LimberPose *pose);
void limber_body_move (LimberBody *self, LimberVec by);

/** limber_body_slices: the trunk as @slices, along a smooth curve from the seat to the nape. */
void limber_body_slices (const LimberBody *self, LimberRound slices[LIMBER_N_SLICES]);
LimberRound limber_body_skull (const LimberBody *self);

/** limber_joint_radius: Returns: half the thickness of the body at a joint, in meters */
double limber_joint_radius (LimberJoint joint);

/** limber_body_anchor: Returns: the place of one LimberAnchor */
LimberVec limber_body_anchor (const LimberBody *self, LimberAnchor anchor);

/** limber_body_anchor_lowest: Returns: the height of the lowest point of the body at @anchor */
double limber_body_anchor_lowest (const LimberBody *self, LimberAnchor anchor);

/** limber_body_lowest: Returns: the height of the lowest point of the body */
double limber_body_lowest (const LimberBody *self);

/** limber_round_lowest: Returns: the height of the lowest point of an ellipsoid */
double limber_round_lowest (const LimberRound *self);

/** limber_anchors_mirror: Returns: @anchors with left and right swapped */
guint limber_anchors_mirror (guint anchors);

G_END_DECLS
