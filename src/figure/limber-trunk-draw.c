/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-drawing.h"

/* A place on the trunk that can be shown to work: a slice, and how far out to the front. */
typedef struct
{
  LimberAccent accent;
  guint slice;
  double ahead;  /* in half depths: 1 is the front, -1 the back */
  double radius; /* in meters */
} Spot;

static const Spot spots[] = {
  { LIMBER_ACCENT_BELLY, 12, 0.75, 0.13 }, { LIMBER_ACCENT_LOW_BACK, 10, -0.8, 0.13 },
  { LIMBER_ACCENT_HIPS, 5, -0.6, 0.12 },   { LIMBER_ACCENT_CHEST, 19, 0.6, 0.14 },
  { LIMBER_ACCENT_NECK, 24, -0.5, 0.10 },
};

/* The slices that a glow along the whole back runs through. */
#define BACK_FIRST 8
#define BACK_LAST 20

/* The hem of the shirt lies across the trunk, so the trousers are the slices below it. */
static void
fill_trousers (LimberDrawing *self)
{
  LimberShape trousers;

  limber_shape_init (&trousers);
  for (guint i = 0; i <= LIMBER_HEM_SLICE; i++)
    limber_shape_chain (&trousers, self->trunk.ovals[i]);
  limber_drawing_fill (self, &trousers, self->palette->trousers, FALSE);
}

static void
fill_shirt (LimberDrawing *self)
{
  LimberShape shirt = self->trunk;

  shirt.n_links = 0;
  for (guint i = 0; i < self->trunk.n_links; i++)
    if (self->trunk.links[i][0] >= LIMBER_HEM_SLICE)
      limber_shape_link (&shirt, self->trunk.links[i][0], self->trunk.links[i][1]);
  limber_drawing_fill (self, &shirt, self->palette->shirt, FALSE);
}

static void
glow (LimberDrawing *self, const Spot *spot, const LimberRound *slice)
{
  LimberColor color = self->palette->accent;
  LimberPoint at = limber_camera_point (
      &self->camera, limber_vec_along (slice->middle, slice->axes[0], spot->ahead));
  double radius = spot->radius * self->camera.scale;
  cairo_pattern_t *pattern = cairo_pattern_create_radial (at.x, at.y, 0, at.x, at.y, radius);

  cairo_pattern_add_color_stop_rgba (pattern, 0, color.red, color.green, color.blue, 1);
  cairo_pattern_add_color_stop_rgba (pattern, 0.55, color.red, color.green, color.blue, 0.85);
  cairo_pattern_add_color_stop_rgba (pattern, 1, color.red, color.green, color.blue, 0);
  cairo_set_source (self->cr, pattern);
  cairo_new_path (self->cr);
  cairo_arc (self->cr, at.x, at.y, radius, 0, 2 * G_PI);
  cairo_fill (self->cr);
  cairo_pattern_destroy (pattern);
}

static void
glow_along_back (LimberDrawing *self, const LimberRound *slices)
{
  static const struct
  {
    double radius; /* in meters */
    double alpha;
  } bands[] = { { 0.066, 0.3 }, { 0.056, 0.45 }, { 0.046, 1 } };

  for (guint band = 0; band < G_N_ELEMENTS (bands); band++)
    {
      LimberColor color = self->palette->accent;
      LimberShape shape;

      color.alpha = bands[band].alpha;
      limber_shape_init (&shape);
      for (guint i = BACK_FIRST; i <= BACK_LAST; i++)
        limber_shape_chain (
            &shape,
            limber_drawing_ball (self, limber_vec_along (slices[i].middle, slices[i].axes[0], -1),
                                 bands[band].radius));
      limber_drawing_fill (self, &shape, color, FALSE);
    }
}

void
limber_draw_spots (LimberDrawing *self, const LimberShape *within, guint accents)
{
  LimberRound slices[LIMBER_N_SLICES];

  if ((self->frame->accents & accents) == 0)
    return;
  limber_body_slices (self->body, slices);
  cairo_save (self->cr);
  cairo_new_path (self->cr);
  limber_shape_path (within, self->cr, 0, self->fineness);
  cairo_clip (self->cr);
  for (guint i = 0; i < G_N_ELEMENTS (spots); i++)
    if ((self->frame->accents & accents & spots[i].accent) != 0)
      glow (self, &spots[i], &slices[spots[i].slice]);
  if ((self->frame->accents & accents & LIMBER_ACCENT_BACK) != 0)
    glow_along_back (self, slices);
  cairo_restore (self->cr);
}

/* Seen from the feet, hips hide the chest; seen from the head, the chest hides the hips. */
void
limber_draw_trunk (LimberDrawing *self)
{
  gboolean hips_first = limber_vec_dot (self->body->pelvis.up, self->camera.toward) > -0.3;

  limber_drawing_fill (self, &self->trunk, self->palette->shirt, TRUE);
  if (hips_first)
    fill_trousers (self);
  fill_shirt (self);
  if (!hips_first)
    fill_trousers (self);
  limber_draw_spots (self, &self->trunk, ~0u);
}
