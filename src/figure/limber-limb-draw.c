/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-drawing.h"

#define FAR_SHADE 0.26

/* A limb in two parts, the one nearer the trunk and the one further away. */
typedef struct
{
  LimberShape upper;
  LimberShape lower;
  LimberShape end; /* hand or foot */
  LimberVec root;
  double root_radius;
  LimberVec hinge;
  double hinge_radius;
  double far_side; /* 0 near, 1 far */
} Limb;

static LimberColor
shaded (const LimberDrawing *self, LimberColor color, const Limb *limb)
{
  return limber_color_mix (color, self->palette->shade, FAR_SHADE * limb->far_side);
}

/* Below this much of it in the picture, a bone has no room for a change of colour. */
#define SHORT_BONE 0.1

/* The colour of a limb that works comes in gradually, so that the limb still belongs to the trunk.
 */
static cairo_pattern_t *
cloth_of (const LimberDrawing *self, const Limb *limb, LimberColor plain, gboolean accented)
{
  LimberColor from = shaded (self, plain, limb);
  LimberColor to = shaded (self, self->palette->accent, limb);
  LimberPoint root = limber_camera_point (&self->camera, limb->root);
  LimberPoint hinge = limber_camera_point (&self->camera, limb->hinge);
  cairo_pattern_t *pattern;

  if (!accented)
    return cairo_pattern_create_rgb (from.red, from.green, from.blue);
  if (hypot (hinge.x - root.x, hinge.y - root.y) < SHORT_BONE * self->camera.scale)
    return cairo_pattern_create_rgb (to.red, to.green, to.blue);
  pattern = cairo_pattern_create_linear (root.x, root.y, hinge.x, hinge.y);
  cairo_pattern_add_color_stop_rgb (pattern, 0.08, from.red, from.green, from.blue);
  cairo_pattern_add_color_stop_rgb (pattern, 0.5, to.red, to.green, to.blue);
  return pattern;
}

/* Past the hinge the colour is full. */
static cairo_pattern_t *
below_of (const LimberDrawing *self, const Limb *limb, gboolean accented, LimberColor plain)
{
  LimberColor color = shaded (self, accented ? self->palette->accent : plain, limb);

  return cairo_pattern_create_rgb (color.red, color.green, color.blue);
}

static void
fill_with (LimberDrawing *self, const LimberShape *shape, cairo_pattern_t *pattern)
{
  cairo_new_path (self->cr);
  limber_shape_path (shape, self->cr);
  cairo_set_source (self->cr, pattern);
  cairo_fill (self->cr);
}

static void
circle (const LimberDrawing *self, LimberVec middle, double radius)
{
  LimberPoint at = limber_camera_point (&self->camera, middle);

  cairo_new_sub_path (self->cr);
  cairo_arc (self->cr, at.x, at.y, radius * self->camera.scale, 0, 2 * G_PI);
}

/* Keeps drawing out of a circle. */
static void
clip_outside_circle (const LimberDrawing *self, LimberVec middle, double radius)
{
  cairo_new_path (self->cr);
  cairo_rectangle (self->cr, -1e5, -1e5, 2e5, 2e5);
  circle (self, middle, radius);
  cairo_set_fill_rule (self->cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip (self->cr);
  cairo_set_fill_rule (self->cr, CAIRO_FILL_RULE_WINDING);
}

static void
limb_path (LimberDrawing *self, const Limb *limb)
{
  cairo_new_path (self->cr);
  limber_shape_path (&limb->upper, self->cr);
  limber_shape_path (&limb->lower, self->cr);
  limber_shape_path (&limb->end, self->cr);
}

static void
stroke_outline (LimberDrawing *self, double width)
{
  limber_drawing_source (self, self->palette->outline);
  cairo_set_line_width (self->cr, width);
  cairo_stroke (self->cr);
}

/* The outline goes all around, but for the place where the limb grows out of the trunk. */
static void
outline_limb (LimberDrawing *self, const Limb *limb)
{
  cairo_t *cr = self->cr;

  cairo_save (cr);
  clip_outside_circle (self, limb->root, limb->root_radius * 1.3);
  limb_path (self, limb);
  stroke_outline (self, 2 * self->outline);
  cairo_restore (cr);

  cairo_save (cr);
  circle (self, limb->root, limb->root_radius * 1.4);
  cairo_clip (cr);
  cairo_push_group (cr);
  limb_path (self, limb);
  stroke_outline (self, 2 * self->outline);
  cairo_set_operator (cr, CAIRO_OPERATOR_DEST_OUT);
  cairo_new_path (cr);
  limber_shape_path (&self->trunk, cr);
  cairo_fill (cr);
  cairo_pop_group_to_source (cr);
  cairo_paint (cr);
  cairo_restore (cr);
}

/* Where a limb folds over itself, the edge of the part in front shows. */
static void
crease (LimberDrawing *self, const Limb *limb, const LimberShape *front, const LimberShape *back,
        cairo_pattern_t *cloth)
{
  cairo_t *cr = self->cr;

  cairo_save (cr);
  cairo_new_path (cr);
  limber_shape_path (back, cr);
  cairo_clip (cr);
  clip_outside_circle (self, limb->hinge, limb->hinge_radius * 2.3);
  cairo_new_path (cr);
  limber_shape_path (front, cr);
  limber_drawing_source (self, self->palette->outline);
  cairo_set_line_width (cr, 2 * self->outline);
  cairo_stroke_preserve (cr);
  cairo_set_source (cr, cloth);
  cairo_fill (cr);
  cairo_restore (cr);
}

static LimberOval
between (const LimberDrawing *self, LimberJoint a, LimberJoint b, double t, double radius,
         LimberVec ahead, double offset)
{
  LimberVec at = limber_vec_lerp (self->body->joints[a], self->body->joints[b], t);

  return limber_drawing_ball (self, limber_vec_along (at, ahead, offset), radius);
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
  LimberVec thigh_front = front_of (self, right, hip, knee);
  LimberVec shin_front = front_of (self, right, knee, ankle);

  limber_shape_init (&limb->upper);
  limber_shape_chain (&limb->upper, limber_drawing_joint (self, hip));
  limber_shape_chain (&limb->upper, between (self, hip, knee, 0.45, 0.074, thigh_front, 0.008));
  limber_shape_chain (&limb->upper, limber_drawing_joint (self, knee));
  limber_shape_init (&limb->lower);
  limber_shape_chain (&limb->lower, limber_drawing_joint (self, knee));
  limber_shape_chain (&limb->lower, between (self, knee, ankle, 0.28, 0.055, shin_front, -0.012));
  limber_shape_chain (&limb->lower, between (self, knee, ankle, 0.9, 0.039, shin_front, 0));
  limb->root = self->body->joints[hip];
  limb->root_radius = limber_joint_radius (hip);
  limb->hinge = self->body->joints[knee];
  limb->hinge_radius = limber_joint_radius (knee);
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

static gboolean
lower_in_front (const LimberDrawing *self, const Limb *limb, LimberJoint end)
{
  LimberVec away = limber_vec_sub (self->body->joints[end], limb->root);

  return limber_vec_dot (away, self->camera.toward) > 0;
}

void
limber_draw_leg (LimberDrawing *self, gboolean right, double far_side)
{
  Limb limb = { .far_side = far_side };
  gboolean accented = (self->frame->accents & (LIMBER_ACCENT_LEG_L << right)) != 0;
  cairo_pattern_t *cloth;
  cairo_pattern_t *below;

  shape_leg (self, right, &limb);
  shape_foot (self, right, &limb.end);
  cloth = cloth_of (self, &limb, self->palette->trousers, accented);
  below = below_of (self, &limb, accented, self->palette->trousers);
  outline_limb (self, &limb);
  limber_drawing_fill (self, &limb.end, shaded (self, self->palette->skin, &limb), FALSE);
  fill_with (self, &limb.lower, below);
  fill_with (self, &limb.upper, cloth);
  if (lower_in_front (self, &limb, LIMBER_JOINT_ANKLE_L + right))
    crease (self, &limb, &limb.lower, &limb.upper, below);
  else
    crease (self, &limb, &limb.upper, &limb.lower, cloth);
  if (far_side < 0.5)
    limber_draw_spots (self, &limb.upper, LIMBER_ACCENT_HIPS);
  cairo_pattern_destroy (cloth);
  cairo_pattern_destroy (below);
}

static void
shape_arm (const LimberDrawing *self, gboolean right, Limb *limb)
{
  LimberJoint shoulder = LIMBER_JOINT_SHOULDER_L + right;
  LimberJoint elbow = LIMBER_JOINT_ELBOW_L + right;
  LimberJoint wrist = LIMBER_JOINT_WRIST_L + right;
  LimberVec none = { 0 };

  limber_shape_init (&limb->upper);
  limber_shape_chain (&limb->upper, limber_drawing_joint (self, shoulder));
  limber_shape_chain (&limb->upper, between (self, shoulder, elbow, 0.5, 0.049, none, 0));
  limber_shape_chain (&limb->upper, limber_drawing_joint (self, elbow));
  limber_shape_init (&limb->lower);
  limber_shape_chain (&limb->lower, limber_drawing_joint (self, elbow));
  limber_shape_chain (&limb->lower, between (self, elbow, wrist, 0.3, 0.039, none, 0));
  limber_shape_chain (&limb->lower, limber_drawing_joint (self, wrist));
  limb->root = self->body->joints[shoulder];
  limb->root_radius = limber_joint_radius (shoulder);
  limb->hinge = self->body->joints[elbow];
  limb->hinge_radius = limber_joint_radius (elbow);
}

/* A short sleeve, and the bare arm below it; the two overlap, so that no gap shows. */
static void
fill_upper_arm (LimberDrawing *self, gboolean right, const Limb *limb, cairo_pattern_t *cloth,
                cairo_pattern_t *below)
{
  LimberJoint shoulder = LIMBER_JOINT_SHOULDER_L + right;
  LimberJoint elbow = LIMBER_JOINT_ELBOW_L + right;
  LimberVec none = { 0 };
  LimberShape part;

  limber_shape_init (&part);
  limber_shape_chain (&part, between (self, shoulder, elbow, 0.5, 0.047, none, 0));
  limber_shape_chain (&part, limber_drawing_joint (self, elbow));
  fill_with (self, &part, below);
  limber_shape_init (&part);
  limber_shape_chain (&part, limber_drawing_joint (self, shoulder));
  limber_shape_chain (&part, between (self, shoulder, elbow, 0.5, 0.051, none, 0));
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

static void
fill_forearm (LimberDrawing *self, const Limb *limb, cairo_pattern_t *pattern)
{
  limber_drawing_fill (self, &limb->end, shaded (self, self->palette->skin, limb), FALSE);
  fill_with (self, &limb->lower, pattern);
}

void
limber_draw_arm (LimberDrawing *self, gboolean right, double far_side)
{
  Limb limb = { .far_side = far_side };
  gboolean accented = (self->frame->accents & (LIMBER_ACCENT_ARM_L << right)) != 0;
  cairo_pattern_t *cloth;
  cairo_pattern_t *below;
  gboolean lower_last;

  shape_arm (self, right, &limb);
  shape_hand (self, right, &limb.end);
  cloth = cloth_of (self, &limb, self->palette->shirt, accented);
  below = below_of (self, &limb, accented, self->palette->skin);
  lower_last = lower_in_front (self, &limb, LIMBER_JOINT_WRIST_L + right);
  outline_limb (self, &limb);
  if (!lower_last)
    fill_forearm (self, &limb, below);
  fill_upper_arm (self, right, &limb, cloth, below);
  if (lower_last)
    {
      fill_forearm (self, &limb, below);
      crease (self, &limb, &limb.lower, &limb.upper, below);
    }
  else
    crease (self, &limb, &limb.upper, &limb.lower, cloth);
  cairo_pattern_destroy (cloth);
  cairo_pattern_destroy (below);
}

/* Hides the trunk's outline where a limb on the near side leaves from behind it. */
static void
patch (LimberDrawing *self, const Limb *limb, LimberColor color)
{
  cairo_save (self->cr);
  cairo_new_path (self->cr);
  circle (self, limb->root, limb->root_radius * 1.35);
  cairo_clip (self->cr);
  limber_drawing_fill (self, &limb->upper, shaded (self, color, limb), FALSE);
  cairo_restore (self->cr);
}

void
limber_draw_leg_patch (LimberDrawing *self, gboolean right, double far_side)
{
  Limb limb = { .far_side = far_side };

  shape_leg (self, right, &limb);
  patch (self, &limb, self->palette->trousers);
}

void
limber_draw_arm_patch (LimberDrawing *self, gboolean right, double far_side)
{
  Limb limb = { .far_side = far_side };

  shape_arm (self, right, &limb);
  patch (self, &limb, self->palette->shirt);
}
