/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-moment.h"
#include "limber-prop.h"

G_BEGIN_DECLS

/** LimberFrame: all that is needed to draw one picture. */
typedef struct
{
  LimberStance stance;
  LimberProp props[LIMBER_MOTION_MAX_PROPS];
  guint n_props;
  guint accents; /* set of LimberAccent */
  double yaw;    /* degrees */
  double pitch;  /* degrees */
  /* What the picture must hold whatever moves, in meters across the picture plane. */
  double left, right, bottom, top;
} LimberFrame;

/** LimberMotion: a motion with its poses solved: an immutable, reference-counted value. */
typedef struct _LimberMotion LimberMotion;

/** limber_motion_new: Returns: (transfer full): the motion of @spec, which is copied */
LimberMotion *limber_motion_new (const LimberMotionSpec *spec);

/**
 * limber_motion_new_from_text:
 * @text: the JSON text of an exercise's `motion`
 * @diagnostics: (nullable) (element-type LimberDiagnostic): faults are added to it
 *
 * Returns: (transfer full) (nullable): the motion, or %NULL after a fault
 */
LimberMotion *limber_motion_new_from_text (const char *text, GPtrArray *diagnostics);
LimberMotion *limber_motion_ref (LimberMotion *self);
void limber_motion_unref (LimberMotion *self);

/** limber_motion_frame: the picture at @moment. */
void limber_motion_frame (const LimberMotion *self, const LimberMoment *moment, LimberFrame *frame);

/** limber_motion_frame_of_pose: the picture of a key pose, for the right side or the left one. */
void limber_motion_frame_of_pose (const LimberMotion *self, guint pose, LimberSide side,
                                  LimberFrame *frame);

/** limber_motion_frame_between: the picture on the way from one key pose to another. */
void limber_motion_frame_between (const LimberMotion *self, guint from, guint to, double t,
                                  LimberFrame *frame);

/**
 * limber_motion_is_still:
 *
 * Returns: whether the figure stays as it is from @moment to the end of the phase, so that nothing
 * needs to be drawn again before
 */
gboolean limber_motion_is_still (const LimberMotion *self, const LimberMoment *moment);

/** limber_motion_main_pose: Returns: the pose that shows best what the exercise is */
guint limber_motion_main_pose (const LimberMotion *self);

guint limber_motion_get_n_poses (const LimberMotion *self);
const char *limber_motion_get_pose_name (const LimberMotion *self, guint pose);
const LimberStance *limber_motion_get_stance (const LimberMotion *self, guint pose);

/**
 * LimberMotionLeg: one way between two stances that the motion really takes.
 */
typedef struct
{
  const LimberStance *from;
  const LimberStance *to;
  guint from_pose;
  guint to_pose;
  LimberPhaseKind kind;
} LimberMotionLeg;

/** limber_motion_legs: Returns: (transfer full) (element-type LimberMotionLeg): every way between
 * two poses that phases lead over, each once */
GArray *limber_motion_legs (const LimberMotion *self);

guint limber_motion_get_n_props (const LimberMotion *self);
const LimberProp *limber_motion_get_prop (const LimberMotion *self, guint index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberMotion, limber_motion_unref)

G_END_DECLS
