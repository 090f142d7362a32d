/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-drawing.h"

#define N_ARC 28

/* From which cosine on the hair shows behind a face, and how much of it. */
#define RIM_FROM 0.35
#define RIM_SWELL 0.17

/* The skull as a unit ball, turned so that its z points at the viewer. */
typedef struct
{
  LimberVec x;
  LimberVec y;
  LimberVec z;
  LimberRound round;
} Ball;

static LimberVec
into_ball (const LimberRound *round, LimberVec v)
{
  double out[3];

  for (guint i = 0; i < 3; i++)
    out[i] = limber_vec_dot (v, round->axes[i]) / limber_vec_dot (round->axes[i], round->axes[i]);
  return limber_vec (out[0], out[1], out[2]);
}

/* A point of the ball in the picture. */
static LimberPoint
on_ball (const LimberDrawing *self, const Ball *ball, double x, double y, double z)
{
  LimberVec s =
      limber_vec_along (limber_vec_along (limber_vec_scale (ball->x, x), ball->y, y), ball->z, z);
  LimberVec at = ball->round.middle;

  at = limber_vec_along (at, ball->round.axes[0], s.x);
  at = limber_vec_along (at, ball->round.axes[1], s.y);
  at = limber_vec_along (at, ball->round.axes[2], s.z);
  return limber_camera_point (&self->camera, at);
}

static Ball
ball_of (const LimberDrawing *self, LimberRound round)
{
  Ball ball = { .round = round };

  ball.z = limber_vec_unit (into_ball (&round, self->camera.toward), limber_vec (0, 0, 1));
  ball.x =
      limber_vec_unit (limber_vec_across (limber_vec (1, 0.3, 0.2), ball.z), limber_vec (1, 0, 0));
  ball.y = limber_vec_cross (ball.z, ball.x);
  return ball;
}

/* The part of the ball's near half that lies beyond the plane @pole · s = @level: bounded by the
 * ball's own edge and by the visible part of a circle on it. */
static void
cap_path (LimberDrawing *self, const Ball *ball, LimberVec pole, double level)
{
  double px = limber_vec_dot (pole, ball->x);
  double py = limber_vec_dot (pole, ball->y);
  double pz = limber_vec_dot (pole, ball->z);
  double flat = MAX (1e-6, sqrt (px * px + py * py));
  double radius = sqrt (1 - level * level);
  double facing = atan2 (py, px);
  double edge = acos (CLAMP (level / flat, -1, 1));
  double seen = acos (CLAMP (-level * pz / (radius * flat), -1, 1));

  cairo_new_path (self->cr);
  for (guint i = 0; i <= N_ARC && edge > 0; i++)
    {
      double angle = facing - edge + 2 * edge * i / N_ARC;
      LimberPoint at = on_ball (self, ball, cos (angle), sin (angle), 0);

      cairo_line_to (self->cr, at.x, at.y);
    }
  for (guint i = 0; i <= N_ARC && seen > 0; i++)
    {
      /* u lies in the plane of the pole and the view, v square to both. */
      double t = seen - 2 * seen * i / N_ARC;
      double u = radius * cos (t);
      double v = radius * sin (t);
      double along = level * flat - u * pz;
      LimberPoint at = on_ball (self, ball, along * px / flat - v * py / flat,
                                along * py / flat + v * px / flat, level * pz + u * flat);

      cairo_line_to (self->cr, at.x, at.y);
    }
  cairo_close_path (self->cr);
}

static void
shape_face (const LimberDrawing *self, LimberShape *face)
{
  const LimberAxes *axes = &self->body->head;
  LimberRound skull = limber_body_skull (self->body);
  LimberVec middle = skull.middle;
  LimberVec chin =
      limber_vec_along (limber_vec_along (middle, axes->up, -0.078), axes->front, 0.042);
  LimberVec nose =
      limber_vec_along (limber_vec_along (middle, axes->front, 0.106), axes->up, -0.022);
  LimberVec bridge =
      limber_vec_along (limber_vec_along (middle, axes->front, 0.084), axes->up, 0.02);
  guint head;

  limber_shape_init (face);
  head = limber_shape_add (face, limber_camera_round (&self->camera, &skull));
  limber_shape_link (face, head, limber_shape_add (face, limber_drawing_ball (self, chin, 0.043)));
  limber_shape_link (face, limber_shape_add (face, limber_drawing_ball (self, bridge, 0.012)),
                     limber_shape_add (face, limber_drawing_ball (self, nose, 0.013)));
}

void
limber_draw_neck (LimberDrawing *self)
{
  LimberShape neck;

  limber_shape_init (&neck);
  limber_shape_chain (&neck, limber_drawing_joint (self, LIMBER_JOINT_NAPE));
  limber_shape_chain (&neck, limber_drawing_joint (self, LIMBER_JOINT_SKULL));
  limber_drawing_fill (self, &neck,
                       limber_color_mix (self->palette->skin, self->palette->shade, 0.10), TRUE);
}

static void
draw_ear (LimberDrawing *self, const LimberRound *skull)
{
  for (gint side = -1; side <= 1; side += 2)
    {
      LimberShape ear;
      LimberVec out = limber_vec_scale (self->body->head.right, side);
      LimberVec at = limber_vec_along (skull->middle, out, 0.074);

      if (limber_vec_dot (out, self->camera.toward) < 0.25)
        continue;
      at = limber_vec_along (at, self->body->head.up, -0.018);
      limber_shape_init (&ear);
      limber_shape_add (&ear, limber_drawing_ball (self, at, 0.017));
      limber_shape_link (&ear, 0, 0);
      limber_drawing_fill (
          self, &ear, limber_color_mix (self->palette->skin, self->palette->shade, 0.16), FALSE);
    }
}

/* Who looks at a head from its chin sees the hair behind it as a rim. */
static void
fill_rim (LimberDrawing *self, const LimberRound *skull, const LimberShape *face)
{
  LimberVec back = limber_vec_unit (
      limber_vec_along (self->body->head.up, self->body->head.front, -0.88), limber_vec (0, 1, 0));
  double away =
      CLAMP (-limber_vec_dot (back, self->camera.toward) - RIM_FROM, 0, 1) / (1 - RIM_FROM);
  LimberRound hair = *skull;
  LimberShape rim;

  limber_drawing_outline (self, face);
  if (away <= 0)
    return;
  hair.middle = limber_vec_along (hair.middle, self->body->head.up, 0.02 * away);
  for (guint i = 0; i < 3; i++)
    hair.axes[i] = limber_vec_scale (hair.axes[i], 1 + RIM_SWELL * away);
  limber_shape_init (&rim);
  limber_shape_add (&rim, limber_camera_round (&self->camera, &hair));
  limber_shape_link (&rim, 0, 0);
  limber_drawing_fill (self, &rim, self->palette->hair, TRUE);
}

void
limber_draw_head (LimberDrawing *self)
{
  LimberShape face;
  LimberRound skull = limber_body_skull (self->body);
  LimberRound hair = skull;
  Ball ball;

  shape_face (self, &face);
  fill_rim (self, &skull, &face);
  limber_drawing_fill (self, &face, self->palette->skin, FALSE);
  for (guint i = 0; i < 3; i++)
    hair.axes[i] = limber_vec_scale (hair.axes[i], 1.05);
  ball = ball_of (self, hair);
  cap_path (self, &ball, limber_vec_unit (limber_vec (-0.66, 0.75, 0), limber_vec (0, 1, 0)), 0.10);
  limber_drawing_source (self, self->palette->hair);
  cairo_fill (self->cr);
  draw_ear (self, &skull);
}
