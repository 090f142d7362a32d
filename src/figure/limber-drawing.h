/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-figure-draw.h"
#include "limber-shape.h"

G_BEGIN_DECLS

/* Shared by the files that draw parts of a picture; not for others. */
typedef struct
{
  cairo_t *cr;
  LimberCamera camera;
  const LimberFrame *frame;
  const LimberBody *body;
  const LimberPalette *palette;
  double width;      /* of the room there is */
  double outline;    /* width, in the picture's units */
  guint fineness;    /* of curves, for the size of the picture */
  LimberShape trunk; /* limbs that lie in front of it grow out of it without a seam */
} LimberDrawing;

void limber_drawing_source (LimberDrawing *self, LimberColor color);

/** limber_drawing_fill: fills a shape, with or without an outline around it. */
void limber_drawing_fill (LimberDrawing *self, const LimberShape *shape, LimberColor color,
                          gboolean outlined);

/** limber_drawing_outline: fills a shape swollen by an outline, for what is drawn over it. */
void limber_drawing_outline (LimberDrawing *self, const LimberShape *shape);

/** limber_drawing_ball: Returns: a ball around a point of the world */
LimberOval limber_drawing_ball (const LimberDrawing *self, LimberVec middle, double radius);

/** limber_drawing_joint: Returns: the ball of a joint's own size */
LimberOval limber_drawing_joint (const LimberDrawing *self, LimberJoint joint);

void limber_draw_trunk (LimberDrawing *self);
/** limber_draw_spots: glows on the trunk for those of @accents that the frame has. */
void limber_draw_spots (LimberDrawing *self, const LimberShape *within, guint accents);

/* @far_side: 0 on the near side of the trunk, 1 on the far side, which is darker.
 * @in_front: whether it is drawn after the trunk, out of which it then grows. */
void limber_draw_arm (LimberDrawing *self, gboolean right, double far_side, gboolean in_front);
void limber_draw_leg (LimberDrawing *self, gboolean right, double far_side, gboolean in_front);

/* After the trunk, for limbs that lie behind it: joins them to it without a seam. */
void limber_draw_arm_root (LimberDrawing *self, gboolean right, double far_side);
void limber_draw_leg_root (LimberDrawing *self, gboolean right, double far_side);

/* Before the trunk, for limbs that lie in front of it: their share of its outline. */
void limber_outline_arm_root (LimberDrawing *self, gboolean right);
void limber_outline_leg_root (LimberDrawing *self, gboolean right);
void limber_draw_neck (LimberDrawing *self);
void limber_draw_head (LimberDrawing *self);

/** limber_draw_props_behind: floor, mat, chairs, walls: what the body stands before. */
void limber_draw_props_behind (LimberDrawing *self);

/** limber_draw_props_between: a bike, a ball: what lies between the far side and the near one. */
void limber_draw_props_between (LimberDrawing *self);

/** limber_draw_props_before: straps, bands, weights, water. */
void limber_draw_props_before (LimberDrawing *self);

G_END_DECLS
