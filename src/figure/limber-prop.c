/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-prop.h"

#define MAT_MARGIN 0.10
#define MAT_MIN_LENGTH 1.3
#define SEAT_DEPTH 0.42
#define WALL_HEIGHT 2.05

static guint
default_at (LimberPropType type)
{
  switch (type)
    {
    case LIMBER_PROP_CHAIR:
    case LIMBER_PROP_BIKE:
    case LIMBER_PROP_BALL:
      return LIMBER_ANCHOR_PELVIS;
    case LIMBER_PROP_WALL:
    case LIMBER_PROP_WATER:
      return LIMBER_ANCHOR_BACK;
    case LIMBER_PROP_STEP:
      return LIMBER_ANCHOR_FOOT_R;
    case LIMBER_PROP_PILLOW:
      return LIMBER_ANCHOR_HEAD;
    case LIMBER_PROP_WEIGHT:
      return LIMBER_ANCHOR_HAND_R;
    case LIMBER_PROP_STRAP:
    case LIMBER_PROP_BAND:
      return LIMBER_ANCHOR_HAND_L | LIMBER_ANCHOR_HAND_R;
    case LIMBER_PROP_MAT:
    default:
      return 0;
    }
}

static LimberVec
mean_of (const LimberBody *body, guint anchors, double *lowest)
{
  LimberVec sum = { 0 };
  guint count = 0;

  *lowest = G_MAXDOUBLE;
  for (guint i = 0; i < LIMBER_N_ANCHORS; i++)
    if ((anchors & (1u << i)) != 0)
      {
        sum = limber_vec_add (sum, limber_body_anchor (body, 1u << i));
        *lowest = MIN (*lowest, limber_body_anchor_lowest (body, 1u << i));
        count++;
      }
  return limber_vec_scale (sum, 1.0 / MAX (1, count));
}

/* The mat lies under everything that comes near the floor in any pose; arms may reach beyond its
 * sides. */
static void
fit_mat (LimberProp *self, const LimberStance *stances, guint n_stances)
{
  LimberVec low = limber_vec (G_MAXDOUBLE, 0, G_MAXDOUBLE);
  LimberVec high = limber_vec (-G_MAXDOUBLE, 0, -G_MAXDOUBLE);

  for (guint i = 0; i < n_stances; i++)
    for (guint k = 0; k < LIMBER_N_JOINTS; k++)
      {
        LimberVec at = stances[i].body.joints[k];

        if (at.y > 0.35)
          continue;
        low.x = MIN (low.x, at.x);
        high.x = MAX (high.x, at.x);
        if (k < LIMBER_JOINT_HIP_L)
          continue;
        low.z = MIN (low.z, at.z);
        high.z = MAX (high.z, at.z);
      }
  self->length = MAX (high.x - low.x + 2 * MAT_MARGIN, MAT_MIN_LENGTH);
  self->middle = limber_vec_lerp (low, high, 0.5);
}

/* How far the body reaches beyond the middle of its parts, the way that a wall faces it. */
static double
thickness (guint at)
{
  if ((at & LIMBER_ANCHOR_PELVIS) != 0)
    return 0.121;
  if ((at & LIMBER_ANCHOR_BACK) != 0)
    return 0.105;
  return (at & LIMBER_ANCHOR_HEAD) != 0 ? 0.08 : 0.03;
}

static void
fit_wall (LimberProp *self, const LimberBody *body)
{
  double furthest = -G_MAXDOUBLE;
  double lowest;

  self->middle = mean_of (body, self->at, &lowest);
  for (guint i = 0; i < LIMBER_N_ANCHORS; i++)
    if ((self->at & (1u << i)) != 0)
      furthest = MAX (furthest, limber_vec_dot (self->along, limber_body_anchor (body, 1u << i))
                                    + thickness (1u << i));
  furthest -= limber_vec_dot (self->along, self->middle);
  self->middle = limber_vec_along (self->middle, self->along, furthest);
  self->middle.y = 0;
  self->height = WALL_HEIGHT;
}

static void
fit_chair (LimberProp *self, const LimberBody *body, double lowest)
{
  const guint hands = LIMBER_ANCHOR_HAND_L | LIMBER_ANCHOR_HAND_R;

  self->length = SEAT_DEPTH;
  self->height = lowest;
  /* A chair that is held stands with its back to the hands; one that is sat on lets the hips
   * come well back on the seat. */
  if ((self->at & ~hands) == 0)
    {
      self->height = 0.45;
      self->middle = limber_vec_along (self->middle, self->along, SEAT_DEPTH / 2);
    }
  else
    self->middle = limber_vec_along (self->middle, self->along, 0.10);
  self->middle.y = self->height;
}

static void
fit_bike (LimberProp *self, const LimberBody *body)
{
  LimberVec feet =
      limber_vec_lerp (body->joints[LIMBER_JOINT_BALL_L], body->joints[LIMBER_JOINT_BALL_R], 0.5);

  /* The length of a bike is the way from its saddle to the middle of its cranks. */
  self->height = self->middle.y - 0.12;
  self->middle = limber_vec (feet.x, feet.y - 0.03, 0);
  self->length = body->joints[LIMBER_JOINT_PELVIS].x - feet.x;
}

void
limber_prop_fit (LimberProp *self, const LimberPropSpec *spec, const LimberStance *stances,
                 guint n_stances)
{
  const LimberBody *body = &stances[spec->pose].body;
  double lowest;

  self->type = spec->type;
  self->at = spec->at != 0 ? spec->at : default_at (spec->type);
  self->middle = mean_of (body, self->at, &lowest);
  self->along = limber_vec (cos (spec->turn * G_PI / 180), 0, sin (spec->turn * G_PI / 180));
  self->length = 0;
  self->height = lowest;
  if (spec->type == LIMBER_PROP_MAT)
    fit_mat (self, stances, n_stances);
  else if (spec->type == LIMBER_PROP_WALL)
    fit_wall (self, body);
  else if (spec->type == LIMBER_PROP_CHAIR)
    fit_chair (self, body, lowest);
  else if (spec->type == LIMBER_PROP_BIKE)
    fit_bike (self, body);
  else if (spec->type == LIMBER_PROP_BALL)
    {
      self->length = (self->at & LIMBER_ANCHOR_PELVIS) != 0 ? lowest / 2 : 0.11;
      if ((self->at & LIMBER_ANCHOR_PELVIS) != 0)
        self->middle.y = self->length;
    }
  else if (spec->type == LIMBER_PROP_STEP)
    self->middle = limber_vec (self->middle.x + 0.09, lowest, self->middle.z * 0.3);
  else if (spec->type == LIMBER_PROP_WATER)
    self->height = self->middle.y;
  else if (spec->type == LIMBER_PROP_BAND)
    self->middle = limber_vec_along (self->middle, self->along, 0.8);
}

void
limber_prop_mirror (LimberProp *self, const LimberProp *other, gboolean end_to_end)
{
  *self = *other;
  self->at = limber_anchors_mirror (other->at);
  if (end_to_end)
    {
      self->middle.x = -other->middle.x;
      self->along.x = -other->along.x;
    }
  else
    {
      self->middle.z = -other->middle.z;
      self->along.z = -other->along.z;
    }
}

gboolean
limber_prop_bears (const LimberProp *self, LimberAnchor anchor)
{
  /* A bike bears hands, feet and seat, and water everything. */
  if (self->type == LIMBER_PROP_BIKE || self->type == LIMBER_PROP_WATER)
    return TRUE;
  return self->type != LIMBER_PROP_MAT && (self->at & anchor) != 0;
}
