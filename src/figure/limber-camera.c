/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-camera.h"

#define MARGIN 0.05

/* A figure that needs little room is not blown up beyond this, in meters. */
#define SMALLEST 1.15

void
limber_camera_init (LimberCamera *self, double yaw, double pitch)
{
  double y = yaw * G_PI / 180;
  double p = pitch * G_PI / 180;

  self->right = limber_vec (cos (y), 0, -sin (y));
  self->toward = limber_vec (sin (y) * cos (p), sin (p), cos (y) * cos (p));
  self->up = limber_vec_cross (self->toward, self->right);
  self->scale = 1;
  self->x = 0;
  self->y = 0;
}

void
limber_camera_fit (LimberCamera *self, double left, double right, double bottom, double top,
                   double width, double height)
{
  double wide = MAX (right - left, SMALLEST) + 2 * MARGIN;
  double high = top - bottom + 2 * MARGIN;
  double slack;

  self->scale = MIN (width / wide, height / high);
  slack = MAX (0, height - high * self->scale);
  self->x = width / 2 - (left + right) / 2 * self->scale;
  /* A little more air above than below, as a picture hangs on a wall. */
  self->y = height - slack * 0.45 + (bottom - MARGIN) * self->scale;
}

LimberPoint
limber_camera_point (const LimberCamera *self, LimberVec at)
{
  return (LimberPoint){ self->x + self->scale * limber_vec_dot (at, self->right),
                        self->y - self->scale * limber_vec_dot (at, self->up) };
}

LimberOval
limber_camera_round (const LimberCamera *self, const LimberRound *round)
{
  LimberOval oval = { .middle = limber_camera_point (self, round->middle) };

  for (guint i = 0; i < 3; i++)
    oval.axes[i] = (LimberPoint){ self->scale * limber_vec_dot (round->axes[i], self->right),
                                  -self->scale * limber_vec_dot (round->axes[i], self->up) };
  return oval;
}

LimberOval
limber_camera_ball (const LimberCamera *self, LimberVec middle, double radius)
{
  LimberOval oval = { .middle = limber_camera_point (self, middle) };

  oval.axes[0].x = radius * self->scale;
  oval.axes[1].y = radius * self->scale;
  return oval;
}

void
limber_camera_begin_bounds (double bounds[4])
{
  bounds[0] = G_MAXDOUBLE;
  bounds[1] = -G_MAXDOUBLE;
  bounds[2] = G_MAXDOUBLE;
  bounds[3] = -G_MAXDOUBLE;
}

static void
add (const LimberCamera *self, LimberVec at, double radius, double bounds[4])
{
  double x = limber_vec_dot (at, self->right);
  double y = limber_vec_dot (at, self->up);

  bounds[0] = MIN (bounds[0], x - radius);
  bounds[1] = MAX (bounds[1], x + radius);
  bounds[2] = MIN (bounds[2], y - radius);
  bounds[3] = MAX (bounds[3], y + radius);
}

void
limber_camera_add_body (const LimberCamera *self, const LimberBody *body, double bounds[4])
{
  for (guint i = 0; i < LIMBER_N_SIDE_JOINTS; i++)
    add (self, body->joints[i], limber_joint_radius (i), bounds);
  add (self, body->joints[LIMBER_JOINT_PELVIS], 0.13, bounds);
  add (self, body->joints[LIMBER_JOINT_RIBS], 0.12, bounds);
  add (self, body->joints[LIMBER_JOINT_HEAD], 0.115, bounds);
}

/* The corners of a box that stands along @prop, each as a ball of @radius. */
static void
add_box (const LimberCamera *self, const LimberProp *prop, double from, double to, double low,
         double high, double half_width, double radius, double bounds[4])
{
  LimberVec side = limber_vec (-prop->along.z, 0, prop->along.x);

  for (guint corner = 0; corner < 8; corner++)
    {
      LimberVec at = limber_vec_along (prop->middle, prop->along, corner & 1 ? to : from);

      at = limber_vec_along (at, side, corner & 4 ? half_width : -half_width);
      at.y = corner & 2 ? high : low;
      add (self, at, radius, bounds);
    }
}

static void
add_mat (const LimberCamera *self, const LimberProp *prop, double bounds[4])
{
  LimberProp mat = *prop;

  mat.along = limber_vec (1, 0, 0);
  add_box (self, &mat, -prop->length / 2, prop->length / 2, 0, 0, LIMBER_MAT_HALF_WIDTH, 0, bounds);
}

static void
add_chair (const LimberCamera *self, const LimberProp *prop, double bounds[4])
{
  double front = prop->length / 2;

  add_box (self, prop, -front, front, 0.015, prop->height, LIMBER_CHAIR_HALF_WIDTH, 0, bounds);
  add_box (self, prop, -front - LIMBER_CHAIR_BACK_DEPTH, -front, 0.015,
           prop->height + LIMBER_CHAIR_BACK_HEIGHT, LIMBER_CHAIR_HALF_WIDTH, 0, bounds);
}

static void
add_pillow (const LimberCamera *self, const LimberProp *prop, double bounds[4])
{
  double radius = MAX (LIMBER_PILLOW_MIN_RADIUS, prop->height / 2);

  add_box (self, prop, -LIMBER_PILLOW_HALF_LENGTH, LIMBER_PILLOW_HALF_LENGTH, radius, radius,
           LIMBER_PILLOW_HALF_WIDTH, radius, bounds);
}

void
limber_camera_add_prop (const LimberCamera *self, const LimberProp *prop, double bounds[4])
{
  LimberVec at = prop->middle;

  switch (prop->type)
    {
    case LIMBER_PROP_MAT:
      add_mat (self, prop, bounds);
      break;
    case LIMBER_PROP_WALL:
      add (self, limber_vec_along (at, prop->along, 0.05), 0.02, bounds);
      break;
    case LIMBER_PROP_CHAIR:
      add_chair (self, prop, bounds);
      break;
    case LIMBER_PROP_PILLOW:
      add_pillow (self, prop, bounds);
      break;
    case LIMBER_PROP_STEP:
      add_box (self, prop, -LIMBER_STEP_HALF_LENGTH, LIMBER_STEP_HALF_LENGTH, 0, prop->height,
               LIMBER_STEP_HALF_WIDTH, 0, bounds);
      break;
    case LIMBER_PROP_BIKE:
      add (self, limber_vec (at.x - 0.5, 0.05, 0), 0.05, bounds);
      add (self, limber_vec (at.x + 0.55, 0.05, 0), 0.05, bounds);
      break;
    case LIMBER_PROP_BALL:
      add (self, at, prop->length, bounds);
      break;
    case LIMBER_PROP_STRAP:
    case LIMBER_PROP_BAND:
    case LIMBER_PROP_WEIGHT:
    case LIMBER_PROP_WATER:
    default:
      break;
    }
}
