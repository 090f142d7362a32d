/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdlib.h>

#include "limber-drawing.h"

/* Bones this near to each other in the picture, in meters, cover each other; how finely to look. */
#define BONES_TOUCH 0.10
#define BONE_STEPS 5

/* A limb this much nearer, in meters, is clearly before another one. */
#define CLEARLY_BEFORE 0.08

typedef enum
{
  PART_ARM_L,
  PART_ARM_R,
  PART_LEG_L,
  PART_LEG_R,
  PART_TRUNK,
  PART_NECK,
  PART_HEAD,
  PART_PROPS,
  N_PARTS,
} PartKind;

typedef struct
{
  PartKind kind;
  double depth;    /* towards the viewer */
  double far_side; /* 0 near, 1 far */
} Part;

void
limber_drawing_source (LimberDrawing *self, LimberColor color)
{
  cairo_set_source_rgba (self->cr, color.red, color.green, color.blue, color.alpha);
}

static void
fill_shape (LimberDrawing *self, const LimberShape *shape, double swell, LimberColor color)
{
  cairo_new_path (self->cr);
  limber_shape_path (shape, self->cr, swell, self->fineness);
  limber_drawing_source (self, color);
  cairo_fill (self->cr);
}

void
limber_drawing_outline (LimberDrawing *self, const LimberShape *shape)
{
  fill_shape (self, shape, self->outline, self->palette->outline);
}

void
limber_drawing_fill (LimberDrawing *self, const LimberShape *shape, LimberColor color,
                     gboolean outlined)
{
  if (outlined)
    limber_drawing_outline (self, shape);
  fill_shape (self, shape, 0, color);
}

LimberOval
limber_drawing_ball (const LimberDrawing *self, LimberVec middle, double radius)
{
  return limber_camera_ball (&self->camera, middle, radius);
}

LimberOval
limber_drawing_joint (const LimberDrawing *self, LimberJoint joint)
{
  return limber_drawing_ball (self, self->body->joints[joint], limber_joint_radius (joint));
}

/* How far a point lies before the trunk, which runs along @axes->up.  That way counts for little,
 * or the legs of a person who is seen from the feet would hide the trunk's sides; and the side that
 * a limb is on counts for more than how far ahead it reaches, or a lifted knee would hide an arm
 * that hangs beside it. */
static double
depth_from (const LimberDrawing *self, const LimberAxes *axes, LimberVec origin, LimberVec at)
{
  LimberVec away = limber_vec_sub (at, origin);
  LimberVec toward = self->camera.toward;

  return 2 * limber_vec_dot (away, axes->right) * limber_vec_dot (axes->right, toward)
         + 0.6 * limber_vec_dot (away, axes->front) * limber_vec_dot (axes->front, toward)
         + 0.1 * limber_vec_dot (away, axes->up) * limber_vec_dot (axes->up, toward);
}

static double
limb_depth (const LimberDrawing *self, const LimberAxes *axes, LimberJoint origin, LimberJoint root,
            LimberJoint middle, LimberJoint end)
{
  const LimberVec *at = self->body->joints;

  return 0.4 * depth_from (self, axes, at[origin], at[root])
         + 0.35 * depth_from (self, axes, at[origin], at[middle])
         + 0.25 * depth_from (self, axes, at[origin], at[end]);
}

/* Which side is the far one follows from where a limb is joined to the trunk, not from where it
 * reaches; it changes gradually, so that nothing flickers while a trunk turns. */
static double
farness (const LimberDrawing *self, const LimberAxes *axes, gboolean right)
{
  double toward = limber_vec_dot (axes->right, self->camera.toward) * (right ? 1 : -1);

  return CLAMP ((-toward - 0.2) / 0.4, 0, 1);
}

static double
arm_depth (const LimberDrawing *self, gboolean right)
{
  return limb_depth (self, &self->body->chest, LIMBER_JOINT_NAPE, LIMBER_JOINT_SHOULDER_L + right,
                     LIMBER_JOINT_ELBOW_L + right, LIMBER_JOINT_WRIST_L + right);
}

static double
leg_depth (const LimberDrawing *self, gboolean right)
{
  return limb_depth (self, &self->body->pelvis, LIMBER_JOINT_PELVIS, LIMBER_JOINT_HIP_L + right,
                     LIMBER_JOINT_KNEE_L + right, LIMBER_JOINT_ANKLE_L + right);
}

/* The head of a person who is seen from the feet is behind the chest. */
static double
head_depth (const LimberDrawing *self)
{
  LimberVec neck =
      limber_vec_sub (self->body->joints[LIMBER_JOINT_HEAD], self->body->joints[LIMBER_JOINT_NAPE]);

  return limber_vec_dot (neck, self->camera.toward) < -0.06 ? -0.005 : 0.005;
}

static int
compare_parts (const void *a, const void *b)
{
  const Part *x = a;
  const Part *y = b;

  return (x->depth > y->depth) - (x->depth < y->depth);
}

/* Where two bones cross in the picture, how far the first lies nearer to the viewer there, in
 * meters; 0 where they do not. */
static double
bone_before (const LimberDrawing *self, const LimberVec a[2], const LimberVec b[2])
{
  double nearest = BONES_TOUCH * BONES_TOUCH;
  double before = 0;

  for (guint i = 0; i <= BONE_STEPS; i++)
    for (guint k = 0; k <= BONE_STEPS; k++)
      {
        LimberVec apart = limber_vec_sub (limber_vec_lerp (a[0], a[1], (double) i / BONE_STEPS),
                                          limber_vec_lerp (b[0], b[1], (double) k / BONE_STEPS));
        double toward = limber_vec_dot (apart, self->camera.toward);
        double square = limber_vec_dot (apart, apart) - toward * toward;

        if (square >= nearest)
          continue;
        nearest = square;
        before = toward;
      }
  return before;
}

/* How far a leg lies before an arm where they cross; less than 0 for behind. */
static double
leg_before_arm (const LimberDrawing *self, gboolean leg, gboolean arm)
{
  const LimberVec *at = self->body->joints;
  const LimberVec legs[] = { at[LIMBER_JOINT_HIP_L + leg], at[LIMBER_JOINT_KNEE_L + leg],
                             at[LIMBER_JOINT_ANKLE_L + leg] };
  const LimberVec arms[] = { at[LIMBER_JOINT_SHOULDER_L + arm], at[LIMBER_JOINT_ELBOW_L + arm],
                             at[LIMBER_JOINT_FINGERS_L + arm] };
  double before = 0;

  for (guint i = 0; i < 2; i++)
    for (guint k = 0; k < 2; k++)
      before += bone_before (self, legs + i, arms + k);
  return before;
}

/* The trunk's way of looking at it cannot tell an arm from a leg whose knee comes up beside it:
 * where they cross, what is nearer there comes last.  Either stays on its side of the trunk. */
static void
order_crossing (const LimberDrawing *self, Part parts[N_PARTS])
{
  for (guint i = 0; i < 4; i++)
    {
      const Part *leg = &parts[PART_LEG_L + i / 2];
      Part *arm = &parts[PART_ARM_L + i % 2];
      double before = leg_before_arm (self, i / 2, i % 2);

      if ((leg->depth >= 0) != (arm->depth >= 0) || fabs (before) < CLEARLY_BEFORE
          || (before > 0) == (leg->depth > arm->depth))
        continue;
      arm->depth = leg->depth * ((before > 0) == (leg->depth >= 0) ? 0.999 : 1.001);
    }
}

static void
collect_parts (const LimberDrawing *self, Part parts[N_PARTS])
{
  for (guint right = 0; right < 2; right++)
    {
      double arm = arm_depth (self, right);
      double leg = leg_depth (self, right);

      parts[PART_ARM_L + right] =
          (Part){ PART_ARM_L + right, arm, farness (self, &self->body->chest, right) };
      parts[PART_LEG_L + right] =
          (Part){ PART_LEG_L + right, leg, farness (self, &self->body->pelvis, right) };
    }
  parts[PART_TRUNK] = (Part){ PART_TRUNK, 0, 0 };
  parts[PART_NECK] = (Part){ PART_NECK, -0.001, 0 };
  parts[PART_HEAD] = (Part){ PART_HEAD, head_depth (self), 0 };
  parts[PART_PROPS] = (Part){ PART_PROPS, -0.002, 0 };
}

/* The trunk, and the limbs' roots where they meet it: what lies in front of it shares its outline,
 * and what comes from behind it, on the near side, leaves it without a seam. */
static void
draw_trunk (LimberDrawing *self)
{
  for (guint right = 0; right < 2; right++)
    {
      if (leg_depth (self, right) >= 0)
        limber_outline_leg_root (self, right);
      if (arm_depth (self, right) >= 0)
        limber_outline_arm_root (self, right);
    }
  limber_draw_trunk (self);
  for (guint right = 0; right < 2; right++)
    {
      double far_leg = farness (self, &self->body->pelvis, right);
      double far_arm = farness (self, &self->body->chest, right);

      if (leg_depth (self, right) < 0 && far_leg < 0.5)
        limber_draw_leg_root (self, right, far_leg);
      if (arm_depth (self, right) < 0 && far_arm < 0.5)
        limber_draw_arm_root (self, right, far_arm);
    }
}

static void
draw_part (LimberDrawing *self, const Part *part)
{
  switch (part->kind)
    {
    case PART_ARM_L:
    case PART_ARM_R:
      limber_draw_arm (self, part->kind == PART_ARM_R, part->far_side, part->depth >= 0);
      break;
    case PART_LEG_L:
    case PART_LEG_R:
      limber_draw_leg (self, part->kind == PART_LEG_R, part->far_side, part->depth >= 0);
      break;
    case PART_TRUNK:
      draw_trunk (self);
      break;
    case PART_NECK:
      limber_draw_neck (self);
      break;
    case PART_HEAD:
      limber_draw_head (self);
      break;
    case PART_PROPS:
      limber_draw_props_between (self);
      break;
    case N_PARTS:
    default:
      g_assert_not_reached ();
    }
}

/* The trunk is one shape: slices along the curve of the back, and a yoke to each shoulder. */
static void
shape_trunk (LimberDrawing *self)
{
  LimberRound slices[LIMBER_N_SLICES];
  guint upper = LIMBER_N_SLICES - 4;

  limber_body_slices (self->body, slices);
  limber_shape_init (&self->trunk);
  for (guint i = 0; i < LIMBER_N_SLICES; i++)
    limber_shape_chain (&self->trunk, limber_camera_round (&self->camera, &slices[i]));
  for (guint right = 0; right < 2; right++)
    {
      guint shoulder = limber_shape_add (
          &self->trunk, limber_drawing_joint (self, LIMBER_JOINT_SHOULDER_L + right));

      limber_shape_link (&self->trunk, upper, shoulder);
      limber_shape_link (&self->trunk, LIMBER_N_SLICES - 1, shoulder);
    }
}

void
limber_figure_draw (cairo_t *cr, const LimberFrame *frame, const LimberPalette *palette,
                    double width, double height)
{
  LimberDrawing self = {
    .cr = cr, .frame = frame, .body = &frame->stance.body, .palette = palette
  };
  Part parts[N_PARTS];

  limber_camera_init (&self.camera, frame->yaw, frame->pitch);
  limber_camera_fit (&self.camera, frame->left, frame->right, frame->bottom, frame->top, width,
                     height);
  self.width = width;
  self.outline = MAX (0.6, palette->outline_width / 1000 * self.camera.scale);
  self.fineness = CLAMP ((guint) (self.camera.scale / 7), 16, LIMBER_SHAPE_FINEST);
  shape_trunk (&self);
  collect_parts (&self, parts);
  order_crossing (&self, parts);
  qsort (parts, N_PARTS, sizeof (Part), compare_parts);
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  limber_draw_props_behind (&self);
  for (guint i = 0; i < N_PARTS; i++)
    draw_part (&self, &parts[i]);
  limber_draw_props_before (&self);
  cairo_restore (cr);
}
