/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-drawing.h"

#define FAR_SHADE 0.26

/* Below this length in the picture, in meters, a bone has no room for a change of colour. */
#define SHORT_BONE 0.12

/* A limb that bends more than this, as a cosine, may lie over itself. */
#define FOLDED 0.3

/* How far the seam at the root of a limb reaches towards the next oval. */
#define SEAM 0.5

/* A limb in two parts, the one nearer the trunk and the one further away. */
typedef struct
{
  LimberShape upper;
  LimberShape lower;
  LimberShape end;        /* hand or foot */
  LimberShape root;       /* the beginning of the upper part, where it grows out of the trunk */
  LimberShape free_upper; /* the rest of it */
  LimberShape seam;       /* between them: where the outline comes out of the trunk's */
  LimberShape free_lower; /* the lower part without its ends */
  LimberVec from;
  LimberVec hinge;
  LimberVec to;
  double far_side; /* 0 near, 1 far */
} Limb;

static LimberColor
shaded (const LimberDrawing *self, LimberColor color, const Limb *limb)
{
  return limber_color_mix (color, self->palette->shade, FAR_SHADE * limb->far_side);
}

/* The colour of a limb that works comes in gradually, so that the limb still belongs to the
 * trunk. */
static cairo_pattern_t *
cloth_of (const LimberDrawing *self, const Limb *limb, LimberColor plain, gboolean accented)
{
  LimberColor from = shaded (self, plain, limb);
  LimberColor to = shaded (self, self->palette->accent, limb);
  LimberPoint root = limber_camera_point (&self->camera, limb->from);
  LimberPoint hinge = limber_camera_point (&self->camera, limb->hinge);
  double length = hypot (hinge.x - root.x, hinge.y - root.y) / self->camera.scale;
  cairo_pattern_t *pattern;

  if (!accented)
    return cairo_pattern_create_rgb (from.red, from.green, from.blue);
  from = limber_color_mix (from, to, CLAMP (2 - length / SHORT_BONE, 0, 1));
  pattern = cairo_pattern_create_linear (root.x, root.y, hinge.x, hinge.y);
  cairo_pattern_add_color_stop_rgb (pattern, 0.08, from.red, from.green, from.blue);
  cairo_pattern_add_color_stop_rgb (pattern, 0.5, to.red, to.green, to.blue);
  return pattern;
}

/* Past the hinge the colour is full. */
static cairo_pattern_t *
below_of (const LimberDrawing *self, const Limb *limb, LimberColor plain, gboolean accented)
{
  LimberColor color = shaded (self, accented ? self->palette->accent : plain, limb);

  return cairo_pattern_create_rgb (color.red, color.green, color.blue);
}

static void
fill_with (LimberDrawing *self, const LimberShape *shape, cairo_pattern_t *pattern)
{
  cairo_new_path (self->cr);
  limber_shape_path (shape, self->cr, 0, self->fineness);
  cairo_set_source (self->cr, pattern);
  cairo_fill (self->cr);
}

/* The outline goes all around, but for the place where the limb grows out of the trunk: there it is
 * drawn with the trunk's. */
static void
outline_limb (LimberDrawing *self, const Limb *limb, gboolean in_front)
{
  const LimberShape *parts[] = { in_front ? &limb->free_upper : &limb->upper, &limb->lower,
                                 &limb->end };

  cairo_new_path (self->cr);
  if (in_front)
    limber_shape_path (&limb->seam, self->cr, 0, self->fineness);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    limber_shape_path (parts[i], self->cr, self->outline, self->fineness);
  limber_drawing_source (self, self->palette->outline);
  cairo_fill (self->cr);
}

static gboolean
is_folded (const Limb *limb)
{
  LimberVec upper = limber_vec_sub (limb->hinge, limb->from);
  LimberVec lower = limber_vec_sub (limb->to, limb->hinge);

  return limber_vec_dot (upper, lower)
         < FOLDED * limber_vec_length (upper) * limber_vec_length (lower);
}

static gboolean
is_lower_in_front (const LimberDrawing *self, const Limb *limb)
{
  return limber_vec_dot (limber_vec_sub (limb->to, limb->from), self->camera.toward) > 0;
}

/* What lies in front comes last.  Where a limb folds over itself, its edge shows. */
static void
fill_lower (LimberDrawing *self, const Limb *limb, cairo_pattern_t *below, gboolean over)
{
  if (over && is_folded (limb))
    limber_drawing_outline (self, &limb->free_lower);
  limber_drawing_fill (self, &limb->end, shaded (self, self->palette->skin, limb), FALSE);
  fill_with (self, &limb->lower, below);
}

static LimberOval
between (const LimberDrawing *self, LimberJoint a, LimberJoint b, double t, double radius,
         LimberVec ahead, double offset)
{
  LimberVec at = limber_vec_lerp (self->body->joints[a], self->body->joints[b], t);

  return limber_drawing_ball (self, limber_vec_along (at, ahead, offset), radius);
}

static LimberOval
oval_between (const LimberOval *a, const LimberOval *b, double t, double swell)
{
  LimberOval oval = { 0 };

  oval.middle.x = a->middle.x + (b->middle.x - a->middle.x) * t;
  oval.middle.y = a->middle.y + (b->middle.y - a->middle.y) * t;
  oval.axes[0].x = a->axes[0].x + (b->axes[0].x - a->axes[0].x) * t + swell;
  oval.axes[1].y = oval.axes[0].x;
  return oval;
}

/* The outline grows from nothing over the seam, or it would end in a tick.  Between balls. */
static void
shape_seam (Limb *limb, const LimberOval *root, const LimberOval *next, double outline)
{
  limber_shape_init (&limb->seam);
  limber_shape_chain (&limb->seam, *root);
  limber_shape_chain (&limb->seam, oval_between (root, next, SEAM, outline));
  limber_shape_chain (&limb->free_upper, oval_between (root, next, SEAM, 0));
}

/* The parts of a limb are chains of four ovals. */
static void
shape_parts (Limb *limb, const LimberOval upper[4], const LimberOval lower[4], double outline)
{
  limber_shape_init (&limb->upper);
  limber_shape_init (&limb->lower);
  limber_shape_init (&limb->root);
  limber_shape_init (&limb->free_upper);
  limber_shape_init (&limb->free_lower);
  shape_seam (limb, &upper[1], &upper[2], outline);
  for (guint i = 0; i < 4; i++)
    {
      limber_shape_chain (&limb->upper, upper[i]);
      limber_shape_chain (&limb->lower, lower[i]);
      if (i < 2)
        limber_shape_chain (&limb->root, upper[i]);
      if (i > 1)
        limber_shape_chain (&limb->free_upper, upper[i]);
      if (i > 0 && i < 3)
        limber_shape_chain (&limb->free_lower, lower[i]);
    }
}

/* Which way the front of a bone faces, for the swell of calf and thigh. */
static LimberVec
front_of (const LimberDrawing *self, gboolean right, LimberJoint from, LimberJoint to)
{
  LimberVec bone = limber_vec_unit (
      limber_vec_sub (self->body->joints[to], self->body->joints[from]), limber_vec (0, -1, 0));
  LimberVec axis = limber_pose_leg_axis (&self->frame->stance.pose, right);

  return limber_vec_unit (limber_vec_cross (axis, bone), limber_vec (1, 0, 0));
}

static void
shape_leg (const LimberDrawing *self, gboolean right, Limb *limb)
{
  LimberJoint hip = LIMBER_JOINT_HIP_L + right;
  LimberJoint knee = LIMBER_JOINT_KNEE_L + right;
  LimberJoint ankle = LIMBER_JOINT_ANKLE_L + right;
  LimberVec thigh = front_of (self, right, hip, knee);
  LimberVec shin = front_of (self, right, knee, ankle);
  const LimberOval upper[4] = { limber_drawing_joint (self, hip),
                                between (self, hip, knee, 0.2, 0.082, thigh, 0.004),
                                between (self, hip, knee, 0.5, 0.073, thigh, 0.008),
                                limber_drawing_joint (self, knee) };
  const LimberOval lower[4] = { limber_drawing_joint (self, knee),
                                between (self, knee, ankle, 0.3, 0.055, shin, -0.012),
                                between (self, knee, ankle, 0.7, 0.044, shin, -0.004),
                                between (self, knee, ankle, 0.9, 0.039, shin, 0) };

  shape_parts (limb, upper, lower, self->outline);
  limb->from = self->body->joints[hip];
  limb->hinge = self->body->joints[knee];
  limb->to = self->body->joints[ankle];
}

static void
shape_foot (const LimberDrawing *self, gboolean right, LimberShape *foot)
{
  guint ankle;
  guint heel;
  guint ball;
  guint toe;

  limber_shape_init (foot);
  ankle = limber_shape_add (foot, limber_drawing_joint (self, LIMBER_JOINT_ANKLE_L + right));
  heel = limber_shape_add (foot, limber_drawing_joint (self, LIMBER_JOINT_HEEL_L + right));
  ball = limber_shape_add (foot, limber_drawing_joint (self, LIMBER_JOINT_BALL_L + right));
  toe = limber_shape_add (foot, limber_drawing_joint (self, LIMBER_JOINT_TOE_L + right));
  limber_shape_link (foot, ankle, heel);
  limber_shape_link (foot, ankle, ball);
  limber_shape_link (foot, heel, ball);
  limber_shape_link (foot, ball, toe);
  limber_shape_link (foot, ankle,
                     limber_shape_add (foot, between (self, LIMBER_JOINT_ANKLE_L + right,
                                                      LIMBER_JOINT_KNEE_L + right, 0.14, 0.034,
                                                      limber_vec (0, 0, 0), 0)));
}

/* The upper part of a limb, in its own manner: a trouser leg, or a sleeve and the bare arm below.
 */
typedef void (*FillUpper) (LimberDrawing *self, const Limb *limb, cairo_pattern_t *cloth,
                           cairo_pattern_t *below);

/* Takes @cloth and @below. */
static void
draw_limb (LimberDrawing *self, const Limb *limb, cairo_pattern_t *cloth, cairo_pattern_t *below,
           FillUpper fill_upper, gboolean in_front)
{
  gboolean lower_last = is_lower_in_front (self, limb);

  outline_limb (self, limb, in_front);
  if (!lower_last)
    fill_lower (self, limb, below, FALSE);
  if (!lower_last && is_folded (limb))
    limber_drawing_outline (self, &limb->free_upper);
  fill_upper (self, limb, cloth, below);
  if (lower_last)
    fill_lower (self, limb, below, TRUE);
  cairo_pattern_destroy (cloth);
  cairo_pattern_destroy (below);
}

static void
fill_thigh (LimberDrawing *self, const Limb *limb, cairo_pattern_t *cloth, cairo_pattern_t *below)
{
  fill_with (self, &limb->upper, cloth);
}

void
limber_draw_leg (LimberDrawing *self, gboolean right, double far_side, gboolean in_front)
{
  Limb limb = { .far_side = far_side };
  gboolean accented = (self->frame->accents & (LIMBER_ACCENT_LEG_L << right)) != 0;

  shape_leg (self, right, &limb);
  shape_foot (self, right, &limb.end);
  draw_limb (self, &limb, cloth_of (self, &limb, self->palette->trousers, accented),
             below_of (self, &limb, self->palette->trousers, accented), fill_thigh, in_front);
  if (far_side < 0.5)
    limber_draw_spots (self, &limb.upper, LIMBER_ACCENT_HIPS);
}

static void
shape_arm (const LimberDrawing *self, gboolean right, Limb *limb)
{
  LimberJoint shoulder = LIMBER_JOINT_SHOULDER_L + right;
  LimberJoint elbow = LIMBER_JOINT_ELBOW_L + right;
  LimberJoint wrist = LIMBER_JOINT_WRIST_L + right;
  LimberVec none = { 0 };
  const LimberOval upper[4] = { limber_drawing_joint (self, shoulder),
                                between (self, shoulder, elbow, 0.2, 0.054, none, 0),
                                between (self, shoulder, elbow, 0.5, 0.049, none, 0),
                                limber_drawing_joint (self, elbow) };
  const LimberOval lower[4] = { limber_drawing_joint (self, elbow),
                                between (self, elbow, wrist, 0.3, 0.039, none, 0),
                                between (self, elbow, wrist, 0.8, 0.030, none, 0),
                                limber_drawing_joint (self, wrist) };

  shape_parts (limb, upper, lower, self->outline);
  limb->from = self->body->joints[shoulder];
  limb->hinge = self->body->joints[elbow];
  limb->to = self->body->joints[wrist];
}

/* A short sleeve, and the bare arm below it; the two overlap, so that no gap shows. */
static void
fill_upper_arm (LimberDrawing *self, const Limb *limb, cairo_pattern_t *cloth,
                cairo_pattern_t *below)
{
  LimberShape part;

  limber_shape_init (&part);
  limber_shape_chain (&part, limb->upper.ovals[2]);
  limber_shape_chain (&part, limb->upper.ovals[3]);
  fill_with (self, &part, below);
  limber_shape_init (&part);
  for (guint i = 0; i < 3; i++)
    limber_shape_chain (&part, limb->upper.ovals[i]);
  fill_with (self, &part, cloth);
}

static void
shape_hand (const LimberDrawing *self, gboolean right, LimberShape *hand)
{
  LimberJoint wrist = LIMBER_JOINT_WRIST_L + right;
  LimberJoint fingers = LIMBER_JOINT_FINGERS_L + right;
  LimberVec thumb = self->body->thumbs[right];

  limber_shape_init (hand);
  limber_shape_chain (hand, limber_drawing_joint (self, wrist));
  limber_shape_chain (hand, between (self, wrist, fingers, 0.45, 0.032, thumb, 0.002));
  limber_shape_chain (hand, between (self, wrist, fingers, 0.78, 0.023, thumb, -0.004));
  limber_shape_chain (hand, limber_drawing_joint (self, fingers));
  limber_shape_link (
      hand, limber_shape_add (hand, between (self, wrist, fingers, 0.2, 0.018, thumb, 0.016)),
      limber_shape_add (hand, between (self, wrist, fingers, 0.5, 0.012, thumb, 0.046)));
}

void
limber_draw_arm (LimberDrawing *self, gboolean right, double far_side, gboolean in_front)
{
  Limb limb = { .far_side = far_side };
  gboolean accented = (self->frame->accents & (LIMBER_ACCENT_ARM_L << right)) != 0;

  shape_arm (self, right, &limb);
  shape_hand (self, right, &limb.end);
  draw_limb (self, &limb, cloth_of (self, &limb, self->palette->shirt, accented),
             below_of (self, &limb, self->palette->skin, accented), fill_upper_arm, in_front);
}

void
limber_draw_leg_root (LimberDrawing *self, gboolean right, double far_side)
{
  Limb limb = { .far_side = far_side };

  shape_leg (self, right, &limb);
  limber_drawing_fill (self, &limb.root, shaded (self, self->palette->trousers, &limb), FALSE);
}

void
limber_draw_arm_root (LimberDrawing *self, gboolean right, double far_side)
{
  Limb limb = { .far_side = far_side };

  shape_arm (self, right, &limb);
  limber_drawing_fill (self, &limb.root, shaded (self, self->palette->shirt, &limb), FALSE);
}

void
limber_outline_leg_root (LimberDrawing *self, gboolean right)
{
  Limb limb = { 0 };

  shape_leg (self, right, &limb);
  limber_drawing_outline (self, &limb.upper);
}

void
limber_outline_arm_root (LimberDrawing *self, gboolean right)
{
  Limb limb = { 0 };

  shape_arm (self, right, &limb);
  limber_drawing_outline (self, &limb.upper);
}
