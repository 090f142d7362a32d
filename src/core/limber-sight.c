/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-sight.h"

#include <math.h>

/* Of the size of type, what a capital is high. */
#define CAPITAL 0.7

#define USUAL_PX_PER_MM (96 / 25.4)
/* From a full HD television of two metres to the densest of small screens. */
#define LEAST_PX_PER_MM 0.9
#define MOST_PX_PER_MM 14.0
/* What pixels may be longer than wide; they are square, but millimetres are rounded. */
#define LONGER 1.12

static double
radians (double minutes)
{
  return minutes / 60 * G_PI / 180;
}

/* Of the display's data, 16:9 and 16:10 are the shape of the picture, written where its size should
 * be, in centimetres. */
static gboolean
is_shape (int width_mm, int height_mm)
{
  return width_mm == 160 && (height_mm == 90 || height_mm == 100);
}

double
limber_sight_px_per_mm (int width, int height, int width_mm, int height_mm)
{
  double across, down;

  if (width <= 0 || height <= 0 || width_mm <= 0 || height_mm <= 0 || is_shape (width_mm, height_mm)
      || is_shape (height_mm, width_mm))
    return USUAL_PX_PER_MM;
  across = (double) width / width_mm;
  down = (double) height / height_mm;
  if (MAX (across, down) > LONGER * MIN (across, down) || across < LEAST_PX_PER_MM
      || across > MOST_PX_PER_MM)
    return USUAL_PX_PER_MM;
  return across;
}

double
limber_sight_font_px (const LimberSight *self, double minutes)
{
  double capital_mm = 2 * self->distance_mm * tan (radians (minutes) / 2);

  return capital_mm / CAPITAL * self->px_per_mm * self->zoom;
}

double
limber_sight_minutes (const LimberSight *self, double font_px)
{
  double capital_mm = font_px * CAPITAL / self->px_per_mm;

  return 2 * atan (capital_mm / 2 / self->distance_mm) * 180 / G_PI * 60;
}
