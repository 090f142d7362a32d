/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-player-scale.h"

/* The player is so many units wide and high in each shape; what is left over is margin. */
#define LANDSCAPE_WIDTH 46
#define LANDSCAPE_HEIGHT 35
#define PORTRAIT_WIDTH 24
#define PORTRAIT_HEIGHT 42
#define UNIT_MIN 11
#define UNIT_MAX 64
/* A page lower and narrower than this cannot have two columns. */
#define TWO_COLUMNS_WIDTH 620

LimberPlayerScale
limber_player_scale (int width, int height)
{
  gboolean portrait = width < TWO_COLUMNS_WIDTH || width < height;
  int unit = portrait ? MIN (width / PORTRAIT_WIDTH, height / PORTRAIT_HEIGHT)
                      : MIN (width / LANDSCAPE_WIDTH, height / LANDSCAPE_HEIGHT);

  return (LimberPlayerScale){ .unit = CLAMP (unit, UNIT_MIN, UNIT_MAX), .portrait = portrait };
}
