/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-enums.h"

G_BEGIN_DECLS

/**
 * LimberBone:
 *
 * Everything in a pose that has a direction: bones, from the joint nearer the pelvis to the one
 * further away, and three axes that turn the trunk and the head.  Left and right alternate, so
 * that the other side of a limb bone is its number with the lowest bit flipped.
 */
typedef enum
{
  LIMBER_BONE_UARM_L,
  LIMBER_BONE_UARM_R,
  LIMBER_BONE_FARM_L,
  LIMBER_BONE_FARM_R,
  LIMBER_BONE_HAND_L,
  LIMBER_BONE_HAND_R,
  LIMBER_BONE_THIGH_L,
  LIMBER_BONE_THIGH_R,
  LIMBER_BONE_SHIN_L,
  LIMBER_BONE_SHIN_R,
  LIMBER_BONE_FOOT_L,
  LIMBER_BONE_FOOT_R,
  LIMBER_BONE_PELVIS,
  LIMBER_BONE_LUMBAR,
  LIMBER_BONE_THORAX,
  LIMBER_BONE_NECK,
  LIMBER_BONE_HEAD,
  LIMBER_BONE_HIPS,      /* axis from the left hip to the right one */
  LIMBER_BONE_SHOULDERS, /* axis from the left shoulder to the right one */
  LIMBER_BONE_LOOK,      /* where the face looks */
} LimberBone;
#define LIMBER_N_LIMB_BONES 12
#define LIMBER_N_BONES 20

/** LimberAnchor: points of the body that can stay put, as a set. */
typedef enum
{
  LIMBER_ANCHOR_HAND_L = 1 << 0,
  LIMBER_ANCHOR_HAND_R = 1 << 1,
  LIMBER_ANCHOR_FOOT_L = 1 << 2,
  LIMBER_ANCHOR_FOOT_R = 1 << 3,
  LIMBER_ANCHOR_TOES_L = 1 << 4,
  LIMBER_ANCHOR_TOES_R = 1 << 5,
  LIMBER_ANCHOR_ELBOW_L = 1 << 6,
  LIMBER_ANCHOR_ELBOW_R = 1 << 7,
  LIMBER_ANCHOR_KNEE_L = 1 << 8,
  LIMBER_ANCHOR_KNEE_R = 1 << 9,
  LIMBER_ANCHOR_SHOULDER_L = 1 << 10,
  LIMBER_ANCHOR_SHOULDER_R = 1 << 11,
  LIMBER_ANCHOR_PELVIS = 1 << 12,
  LIMBER_ANCHOR_BACK = 1 << 13, /* between the shoulder blades */
  LIMBER_ANCHOR_HEAD = 1 << 14,
} LimberAnchor;
#define LIMBER_N_ANCHORS 15

/** LimberAccent: parts of the body that can be coloured as the ones that work, as a set. */
typedef enum
{
  LIMBER_ACCENT_ARM_L = 1 << 0,
  LIMBER_ACCENT_ARM_R = 1 << 1,
  LIMBER_ACCENT_LEG_L = 1 << 2,
  LIMBER_ACCENT_LEG_R = 1 << 3,
  LIMBER_ACCENT_BELLY = 1 << 4,
  LIMBER_ACCENT_BACK = 1 << 5,
  LIMBER_ACCENT_HIPS = 1 << 6,
  LIMBER_ACCENT_CHEST = 1 << 7,
  LIMBER_ACCENT_NECK = 1 << 8,
  LIMBER_ACCENT_LOW_BACK = 1 << 9,
} LimberAccent;
#define LIMBER_N_ACCENTS 10

typedef enum
{
  LIMBER_PROP_MAT,
  LIMBER_PROP_CHAIR,
  LIMBER_PROP_WALL,
  LIMBER_PROP_STEP,
  LIMBER_PROP_STRAP,
  LIMBER_PROP_BAND,
  LIMBER_PROP_BALL,
  LIMBER_PROP_BIKE,
  LIMBER_PROP_WATER,
  LIMBER_PROP_PILLOW,
  LIMBER_PROP_WEIGHT,
} LimberPropType;
#define LIMBER_N_PROP_TYPES 11

#define LIMBER_MOTION_MAX_POSES 12
#define LIMBER_MOTION_MAX_KEYS 12
#define LIMBER_MOTION_MAX_PROPS 6

/** LimberDirection: degrees: @angle 0 ahead and 90 up, @spread out of that plane (see README). */
typedef struct
{
  gboolean set;
  double angle;
  double spread;
} LimberDirection;

typedef struct
{
  char *name;
  gint from; /* index of the earlier pose that this one changes, or -1 */
  LimberDirection bones[LIMBER_N_BONES];
  gboolean has_anchors;
  guint anchors; /* set of LimberAnchor */
  gboolean has_belly;
  double belly; /* -1 drawn in, 1 full of breath */
  gboolean has_shrug;
  double shrug; /* 1 shoulders drawn up, -1 pressed down */
  double lift;  /* meters from the floor to the lowest point, where no anchor decides */
} LimberPoseSpec;

/** LimberKeySpec: a pose to go to. */
typedef struct
{
  guint pose;
  gboolean mirrored;
  double seconds; /* on the way to it; 0 outside a cycle */
} LimberKeySpec;

/** LimberPlaySpec: what is done in one kind of phase: poses in turn, once, or in a cycle. */
typedef struct
{
  gboolean cycle;
  gboolean flow; /* a cycle that does not slow down at its poses */
  guint n_keys;  /* 0: not given */
  LimberKeySpec keys[LIMBER_MOTION_MAX_KEYS];
} LimberPlaySpec;

typedef struct
{
  LimberPropType type;
  guint at;    /* set of LimberAnchor that the prop touches */
  guint pose;  /* index of the pose that it is fitted to */
  double turn; /* degrees about the vertical */
} LimberPropSpec;

/** LimberMotionSpec: an exercise's `motion` as plain numbers, not yet solved. */
typedef struct
{
  double yaw;        /* degrees: 0 sees the right side, 90 the front */
  double pitch;      /* degrees: 0 level, 90 from above */
  gboolean mirror_x; /* the other side is mirrored end to end and not front to back */
  guint accents;     /* set of LimberAccent */
  gint show;         /* index of the pose that stands for the exercise, or -1 */
  guint n_poses;     /* at least 1; the first is the start position */
  LimberPoseSpec poses[LIMBER_MOTION_MAX_POSES];
  LimberPlaySpec plays[LIMBER_N_PHASE_KINDS];
  guint n_props;
  LimberPropSpec props[LIMBER_MOTION_MAX_PROPS];
} LimberMotionSpec;

/**
 * limber_motion_spec_parse:
 * @text: the JSON text of an exercise's `motion`
 * @diagnostics: (element-type LimberDiagnostic): faults are added to it, with pointers that begin
 *   at `motion` and with no line
 *
 * Returns: (transfer full) (nullable): the numbers, or %NULL after a fault
 */
LimberMotionSpec *limber_motion_spec_parse (const char *text, GPtrArray *diagnostics);
void limber_motion_spec_free (LimberMotionSpec *self);

/** limber_motion_spec_find_pose: Returns: the index of the pose called @name, or -1 */
gint limber_motion_spec_find_pose (const LimberMotionSpec *self, const char *name);

/** limber_bone_name: Returns: the word for @bone in files, such as "thighR" */
const char *limber_bone_name (LimberBone bone);

/** limber_anchor_name: Returns: the word for one @anchor in files, such as "handL" */
const char *limber_anchor_name (LimberAnchor anchor);

const char *limber_prop_type_name (LimberPropType type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberMotionSpec, limber_motion_spec_free)

G_END_DECLS
