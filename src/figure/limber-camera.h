/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-prop.h"

G_BEGIN_DECLS

/** LimberPoint: a place in the picture, y down. */
typedef struct
{
  double x;
  double y;
} LimberPoint;

/** LimberCamera: how the world is seen: without perspective, so that sizes stay comparable. */
typedef struct
{
  LimberVec right;
  LimberVec up;
  LimberVec toward; /* the viewer */
  double scale;
  double x;
  double y;
} LimberCamera;

/** LimberOval: an ellipsoid as it is seen: its middle and three half axes, flattened. */
typedef struct
{
  LimberPoint middle;
  LimberPoint axes[3];
} LimberOval;

/** limber_camera_init: looks at the world at a @yaw and @pitch in degrees, one unit a meter. */
void limber_camera_init (LimberCamera *self, double yaw, double pitch);

/** limber_camera_fit: places what lies within these bounds in the middle of a picture. */
void limber_camera_fit (LimberCamera *self, double left, double right, double bottom, double top,
                        double width, double height);

LimberPoint limber_camera_point (const LimberCamera *self, LimberVec at);
LimberOval limber_camera_round (const LimberCamera *self, const LimberRound *round);

/** limber_camera_ball: Returns: a ball of @radius meters as it is seen */
LimberOval limber_camera_ball (const LimberCamera *self, LimberVec middle, double radius);

/* Bounds are left, right, bottom and top, in meters across the picture plane. */
void limber_camera_begin_bounds (double bounds[4]);
void limber_camera_add_body (const LimberCamera *self, const LimberBody *body, double bounds[4]);
void limber_camera_add_prop (const LimberCamera *self, const LimberProp *prop, double bounds[4]);

G_END_DECLS
