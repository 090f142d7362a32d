/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <math.h>

#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberVec:
 *
 * A point (in meters) or a direction: x ahead of a standing person, y up, z to that person's right,
 * which is towards the viewer.
 */
typedef struct
{
  double x;
  double y;
  double z;
} LimberVec;

static inline LimberVec
limber_vec (double x, double y, double z)
{
  return (LimberVec){ x, y, z };
}

static inline LimberVec
limber_vec_add (LimberVec a, LimberVec b)
{
  return limber_vec (a.x + b.x, a.y + b.y, a.z + b.z);
}

static inline LimberVec
limber_vec_sub (LimberVec a, LimberVec b)
{
  return limber_vec (a.x - b.x, a.y - b.y, a.z - b.z);
}

static inline LimberVec
limber_vec_scale (LimberVec a, double k)
{
  return limber_vec (a.x * k, a.y * k, a.z * k);
}

/** limber_vec_along: Returns: @a + @k × @b */
static inline LimberVec
limber_vec_along (LimberVec a, LimberVec b, double k)
{
  return limber_vec (a.x + b.x * k, a.y + b.y * k, a.z + b.z * k);
}

static inline LimberVec
limber_vec_lerp (LimberVec a, LimberVec b, double t)
{
  return limber_vec_along (limber_vec_scale (a, 1 - t), b, t);
}

static inline double
limber_vec_dot (LimberVec a, LimberVec b)
{
  return a.x * b.x + a.y * b.y + a.z * b.z;
}

static inline LimberVec
limber_vec_cross (LimberVec a, LimberVec b)
{
  return limber_vec (a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}

static inline double
limber_vec_length (LimberVec a)
{
  return sqrt (limber_vec_dot (a, a));
}

/** limber_vec_unit: Returns: @a at length 1, or @otherwise where @a has next to no length */
static inline LimberVec
limber_vec_unit (LimberVec a, LimberVec otherwise)
{
  double length = limber_vec_length (a);

  return length < 1e-9 ? otherwise : limber_vec_scale (a, 1 / length);
}

/** limber_vec_across: Returns: the part of @a that is square to the unit vector @axis */
static inline LimberVec
limber_vec_across (LimberVec a, LimberVec axis)
{
  return limber_vec_along (a, axis, -limber_vec_dot (a, axis));
}

/** limber_vec_angle: Returns: the angle between two unit vectors, in degrees, 0 to 180 */
static inline double
limber_vec_angle (LimberVec a, LimberVec b)
{
  return acos (CLAMP (limber_vec_dot (a, b), -1, 1)) * 180 / G_PI;
}

G_END_DECLS
