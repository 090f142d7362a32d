/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-drawing.h"

#define MAT_THICKNESS 0.018

static LimberVec
side_of (const LimberProp *prop)
{
  return limber_vec (-prop->along.z, 0, prop->along.x);
}

/* A point that lies @along, @up and @side of a prop's foot on the floor. */
static LimberVec
by_prop (const LimberProp *prop, double along, double up, double side)
{
  LimberVec at = limber_vec_along (prop->middle, prop->along, along);

  at = limber_vec_along (at, side_of (prop), side);
  at.y = up;
  return at;
}

/* The sides of a box that face the viewer, each by its corners; a corner's number has a bit for
 * each of along, up and side. */
static void
draw_box (LimberDrawing *self, const LimberProp *prop, double from, double to, double low,
          double high, double half_width, LimberColor color)
{
  static const guint faces[6][4] = { { 0, 1, 3, 2 }, { 4, 5, 7, 6 }, { 0, 1, 5, 4 },
                                     { 2, 3, 7, 6 }, { 0, 2, 6, 4 }, { 1, 3, 7, 5 } };
  const double toward[3] = { limber_vec_dot (side_of (prop), self->camera.toward),
                             self->camera.toward.y,
                             limber_vec_dot (prop->along, self->camera.toward) };

  for (guint face = 0; face < 6; face++)
    {
      double lit = face & 1 ? toward[face / 2] : -toward[face / 2];

      if (lit <= 0)
        continue;
      cairo_new_path (self->cr);
      for (guint i = 0; i < 4; i++)
        {
          guint corner = faces[face][i];
          LimberPoint at = limber_camera_point (
              &self->camera, by_prop (prop, corner & 1 ? to : from, corner & 2 ? high : low,
                                      corner & 4 ? half_width : -half_width));

          cairo_line_to (self->cr, at.x, at.y);
        }
      cairo_close_path (self->cr);
      limber_drawing_source (
          self, limber_color_mix (color, self->palette->shade, face / 2 == 1 ? 0 : 0.14));
      cairo_fill (self->cr);
    }
}

/* On a mat the shade stays within it. */
static void
keep_on_mat (const LimberDrawing *self, LimberVec *low, LimberVec *high)
{
  for (guint i = 0; i < self->frame->n_props; i++)
    {
      const LimberProp *mat = &self->frame->props[i];

      if (mat->type != LIMBER_PROP_MAT)
        continue;
      low->x = MAX (low->x, mat->middle.x - mat->length / 2);
      high->x = MIN (high->x, mat->middle.x + mat->length / 2);
      low->z = MAX (low->z, mat->middle.z - LIMBER_MAT_HALF_WIDTH);
      high->z = MIN (high->z, mat->middle.z + LIMBER_MAT_HALF_WIDTH);
    }
}

/* A soft patch of shade under all that comes near the floor; hands and forearms do not widen it. */
static void
draw_floor (LimberDrawing *self)
{
  const LimberVec *at = self->body->joints;
  LimberVec low = limber_vec (G_MAXDOUBLE, 0, G_MAXDOUBLE);
  LimberVec high = limber_vec (-G_MAXDOUBLE, 0, -G_MAXDOUBLE);
  LimberRound shade = { 0 };
  LimberShape shape;

  for (guint i = LIMBER_JOINT_HIP_L; i < LIMBER_N_JOINTS + 4; i++)
    {
      LimberVec point = at[i < LIMBER_N_JOINTS ? i : i - LIMBER_N_JOINTS];

      if (point.y > 0.34)
        continue;
      low = limber_vec (MIN (low.x, point.x), 0, MIN (low.z, point.z));
      high = limber_vec (MAX (high.x, point.x), 0, MAX (high.z, point.z));
    }
  if (low.x > high.x)
    return;
  low = limber_vec_sub (low, limber_vec (0.12, 0, 0.12));
  high = limber_vec_add (high, limber_vec (0.12, 0, 0.12));
  keep_on_mat (self, &low, &high);
  shade.middle = limber_vec_lerp (low, high, 0.5);
  shade.axes[0].x = (high.x - low.x) / 2;
  shade.axes[1].z = (high.z - low.z) / 2;
  limber_shape_init (&shape);
  limber_shape_add (&shape, limber_camera_round (&self->camera, &shade));
  limber_shape_link (&shape, 0, 0);
  limber_drawing_fill (self, &shape, self->palette->floor, FALSE);
}

static void
draw_mat (LimberDrawing *self, const LimberProp *prop)
{
  LimberProp mat = *prop;

  mat.along = limber_vec (1, 0, 0);
  draw_box (self, &mat, -prop->length / 2, prop->length / 2, -MAT_THICKNESS, 0,
            LIMBER_MAT_HALF_WIDTH, self->palette->mat);
}

static void
draw_bar (LimberDrawing *self, LimberVec a, LimberVec b, double radius, LimberColor color)
{
  LimberShape bar;

  limber_shape_init (&bar);
  limber_shape_chain (&bar, limber_drawing_ball (self, a, radius));
  limber_shape_chain (&bar, limber_drawing_ball (self, b, radius));
  limber_drawing_fill (self, &bar, color, FALSE);
}

static void
draw_chair (LimberDrawing *self, const LimberProp *prop)
{
  const double seat = prop->height;
  const double front = prop->length / 2;
  const double half = LIMBER_CHAIR_HALF_WIDTH - 0.01;
  LimberColor dark = self->palette->prop_edge;

  for (gint s = -1; s <= 1; s += 2)
    {
      draw_bar (self, by_prop (prop, front - 0.03, seat - 0.03, s * half),
                by_prop (prop, front - 0.02, 0.015, s * half), 0.015, dark);
      draw_bar (self, by_prop (prop, -front + 0.02, seat - 0.03, s * half),
                by_prop (prop, -front - 0.03, 0.015, s * half), 0.015, dark);
      draw_bar (self, by_prop (prop, -front + 0.02, seat, s * half),
                by_prop (prop, -front - 0.04, seat + 0.40, s * half), 0.015, dark);
    }
  draw_box (self, prop, -front, front, seat - 0.045, seat, half + 0.01, self->palette->prop);
  draw_box (self, prop, -front - LIMBER_CHAIR_BACK_DEPTH, -front - 0.02, seat + 0.20,
            seat + LIMBER_CHAIR_BACK_HEIGHT, half + 0.01, self->palette->prop);
}

static void
draw_pillow (LimberDrawing *self, const LimberProp *prop)
{
  LimberShape pillow;
  double half = MAX (LIMBER_PILLOW_MIN_RADIUS, prop->height / 2);

  limber_shape_init (&pillow);
  for (gint i = -1; i <= 1; i += 2)
    for (gint s = -1; s <= 1; s += 2)
      limber_shape_add (&pillow, limber_drawing_ball (self,
                                                      by_prop (prop, i * LIMBER_PILLOW_HALF_LENGTH,
                                                               half, s * LIMBER_PILLOW_HALF_WIDTH),
                                                      half));
  for (guint i = 0; i < 4; i++)
    for (guint k = i + 1; k < 4; k++)
      limber_shape_link (&pillow, i, k);
  limber_drawing_fill (self, &pillow, self->palette->prop, TRUE);
}

static void
draw_wall (LimberDrawing *self, const LimberProp *prop)
{
  LimberColor color = self->palette->prop;

  color.alpha *= 0.75;
  draw_box (self, prop, 0, 0.05, 0, prop->height, 0.5, color);
}

static LimberVec
wheel_at (const LimberProp *bike, gdouble ahead)
{
  return limber_vec (bike->middle.x + ahead, 0.30, 0);
}

static void
draw_wheel (LimberDrawing *self, LimberVec at)
{
  LimberPoint middle = limber_camera_point (&self->camera, at);

  cairo_save (self->cr);
  cairo_translate (self->cr, middle.x, middle.y);
  cairo_scale (self->cr, MAX (0.15, fabs (self->camera.right.x)) * self->camera.scale * 0.28,
               self->camera.scale * 0.28);
  cairo_new_path (self->cr);
  cairo_arc (self->cr, 0, 0, 1, 0, 2 * G_PI);
  cairo_restore (self->cr);
  limber_drawing_source (self, self->palette->prop_edge);
  cairo_set_line_width (self->cr, 0.03 * self->camera.scale);
  cairo_stroke (self->cr);
}

/* A bike that stands: one heavy wheel, a frame from saddle to cranks to handlebar. */
static void
draw_bike (LimberDrawing *self, const LimberProp *prop)
{
  const LimberVec *at = self->body->joints;
  LimberColor edge = self->palette->prop_edge;
  LimberVec cranks = prop->middle;
  LimberVec saddle = limber_vec (cranks.x + prop->length, prop->height, 0);
  LimberVec grip = limber_vec_lerp (at[LIMBER_JOINT_WRIST_L], at[LIMBER_JOINT_WRIST_R], 0.5);
  LimberVec head = limber_vec (grip.x - 0.06, grip.y - 0.06, 0);
  LimberVec hub = wheel_at (prop, 0.36);

  draw_wheel (self, hub);
  draw_bar (self, limber_vec (cranks.x - 0.4, 0.02, 0), limber_vec (cranks.x + 0.6, 0.02, 0), 0.02,
            edge);
  draw_bar (self, limber_vec (cranks.x - 0.25, 0.02, 0), cranks, 0.02, edge);
  draw_bar (self, saddle, cranks, 0.022, edge);
  draw_bar (self, cranks, head, 0.022, edge);
  draw_bar (self, hub, head, 0.022, edge);
  draw_bar (self, head, grip, 0.018, edge);
  draw_bar (self, limber_vec_along (saddle, limber_vec (1, 0, 0), -0.1),
            limber_vec_along (saddle, limber_vec (1, 0, 0), 0.1), 0.03, edge);
  for (guint right = 0; right < 2; right++)
    {
      LimberVec pedal = at[LIMBER_JOINT_BALL_L + right];

      pedal.y -= 0.03;
      draw_bar (self, cranks, pedal, 0.012, edge);
    }
}

static void
draw_ball (LimberDrawing *self, const LimberProp *prop)
{
  LimberShape ball;

  limber_shape_init (&ball);
  limber_shape_add (&ball, limber_drawing_ball (self, prop->middle, prop->length));
  limber_shape_link (&ball, 0, 0);
  limber_drawing_fill (self, &ball, self->palette->prop, TRUE);
}

/* The middle of a hand, the ball of a foot: where a strap runs. */
static LimberVec
held_at (const LimberBody *body, guint index)
{
  guint right = index & 1;

  if (index < 2)
    return limber_vec_lerp (body->joints[LIMBER_JOINT_WRIST_L + right],
                            body->joints[LIMBER_JOINT_FINGERS_L + right], 0.45);
  if (index < 4)
    return limber_vec_along (limber_vec_lerp (body->joints[LIMBER_JOINT_BALL_L + right],
                                              body->joints[LIMBER_JOINT_HEEL_L + right], 0.3),
                             body->soles[right], 0.03);
  return limber_body_anchor (body, 1u << index);
}

static void
strap_line (LimberDrawing *self, LimberVec a, LimberVec b, double width)
{
  LimberPoint from = limber_camera_point (&self->camera, a);
  LimberPoint to = limber_camera_point (&self->camera, b);

  cairo_new_path (self->cr);
  cairo_move_to (self->cr, from.x, from.y);
  cairo_line_to (self->cr, to.x, to.y);
  limber_drawing_source (self, self->palette->prop_edge);
  cairo_set_line_width (self->cr, width * self->camera.scale);
  cairo_stroke (self->cr);
}

/* A strap from the far hand passes behind the near limbs. */
static gboolean
is_far (const LimberDrawing *self, guint index)
{
  double toward = limber_vec_dot (self->body->chest.right, self->camera.toward);

  return ((index & 1) != 0 ? toward : -toward) < -0.2;
}

static void
draw_strap_from (LimberDrawing *self, const LimberProp *prop, guint start, guint ends)
{
  for (guint k = 0; k < LIMBER_N_ANCHORS; k++)
    if ((ends & (1u << k)) != 0)
      strap_line (self, held_at (self->body, start), held_at (self->body, k), 0.016);
  if (ends == 0 && prop->type == LIMBER_PROP_BAND)
    strap_line (self, held_at (self->body, start), prop->middle, 0.016);
  if (ends == 0 && prop->type == LIMBER_PROP_STRAP)
    strap_line (self, held_at (self->body, start), held_at (self->body, start ^ 1), 0.016);
}

/* From every hand to everything else that is named, or to a place ahead for a band. */
static void
draw_strap (LimberDrawing *self, const LimberProp *prop, gboolean far_side)
{
  const guint hands = LIMBER_ANCHOR_HAND_L | LIMBER_ANCHOR_HAND_R;
  guint starts = prop->at & hands;

  if (starts == 0)
    starts = prop->at & -prop->at;
  for (guint i = 0; i < LIMBER_N_ANCHORS; i++)
    if ((starts & (1u << i)) != 0 && is_far (self, i) == far_side)
      draw_strap_from (self, prop, i, prop->at & ~hands & ~starts);
}

static void
draw_straps (LimberDrawing *self, gboolean far_side)
{
  for (guint i = 0; i < self->frame->n_props; i++)
    if (self->frame->props[i].type == LIMBER_PROP_STRAP
        || self->frame->props[i].type == LIMBER_PROP_BAND)
      draw_strap (self, &self->frame->props[i], far_side);
}

static void
draw_weight (LimberDrawing *self, const LimberProp *prop)
{
  for (guint i = 0; i < 2; i++)
    if ((prop->at & (1u << i)) != 0)
      {
        LimberVec at = held_at (self->body, i);
        LimberVec ahead = limber_vec_scale (self->body->chest.front, 0.11);
        LimberVec a = limber_vec_add (at, ahead);
        LimberVec b = limber_vec_sub (at, ahead);

        draw_bar (self, a, b, 0.018, self->palette->prop_edge);
        draw_bar (self, a, limber_vec_lerp (a, b, 0.12), 0.05, self->palette->prop_edge);
        draw_bar (self, b, limber_vec_lerp (b, a, 0.12), 0.05, self->palette->prop_edge);
      }
}

static void
draw_water (LimberDrawing *self, const LimberProp *prop)
{
  LimberPoint line = limber_camera_point (&self->camera, limber_vec (0, prop->height, 0));
  LimberPoint ground = limber_camera_point (&self->camera, limber_vec (0, -0.05, 0));
  LimberColor edge = self->palette->water;

  cairo_new_path (self->cr);
  cairo_rectangle (self->cr, 0, line.y, self->width, ground.y - line.y);
  limber_drawing_source (self, self->palette->water);
  cairo_fill (self->cr);
  edge.alpha = 0.9;
  cairo_set_line_cap (self->cr, CAIRO_LINE_CAP_BUTT);
  cairo_new_path (self->cr);
  cairo_move_to (self->cr, 0, line.y);
  cairo_line_to (self->cr, self->width, line.y);
  limber_drawing_source (self, edge);
  cairo_set_line_width (self->cr, 0.012 * self->camera.scale);
  cairo_stroke (self->cr);
}

static void
draw_behind (LimberDrawing *self, const LimberProp *prop)
{
  if (prop->type == LIMBER_PROP_MAT)
    draw_mat (self, prop);
  else if (prop->type == LIMBER_PROP_CHAIR)
    draw_chair (self, prop);
  else if (prop->type == LIMBER_PROP_WALL)
    draw_wall (self, prop);
  else if (prop->type == LIMBER_PROP_STEP)
    draw_box (self, prop, -LIMBER_STEP_HALF_LENGTH, LIMBER_STEP_HALF_LENGTH, 0, prop->height,
              LIMBER_STEP_HALF_WIDTH, self->palette->prop);
  else if (prop->type == LIMBER_PROP_PILLOW)
    draw_pillow (self, prop);
}

void
limber_draw_props_behind (LimberDrawing *self)
{
  for (guint i = 0; i < self->frame->n_props; i++)
    if (self->frame->props[i].type == LIMBER_PROP_MAT)
      draw_behind (self, &self->frame->props[i]);
  draw_floor (self);
  for (guint i = 0; i < self->frame->n_props; i++)
    if (self->frame->props[i].type != LIMBER_PROP_MAT)
      draw_behind (self, &self->frame->props[i]);
}

void
limber_draw_props_between (LimberDrawing *self)
{
  draw_straps (self, TRUE);
  for (guint i = 0; i < self->frame->n_props; i++)
    if (self->frame->props[i].type == LIMBER_PROP_BIKE)
      draw_bike (self, &self->frame->props[i]);
    else if (self->frame->props[i].type == LIMBER_PROP_BALL)
      draw_ball (self, &self->frame->props[i]);
}

void
limber_draw_props_before (LimberDrawing *self)
{
  draw_straps (self, FALSE);
  for (guint i = 0; i < self->frame->n_props; i++)
    if (self->frame->props[i].type == LIMBER_PROP_WEIGHT)
      draw_weight (self, &self->frame->props[i]);
  for (guint i = 0; i < self->frame->n_props; i++)
    if (self->frame->props[i].type == LIMBER_PROP_WATER)
      draw_water (self, &self->frame->props[i]);
}
