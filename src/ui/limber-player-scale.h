/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberPlayerScale: the shape of the player for a page of some size. */
typedef struct
{
  int unit;          /* pixels: what type and gaps around the stage are multiples of */
  gboolean portrait; /* narrow */
} LimberPlayerScale;

/**
 * limber_player_scale:
 * @width: of the page in logical pixels
 * @height: of the page in logical pixels
 *
 * Returns: how to lay out what is around the stage, which has sizes of its own: see
 * limber_stage_plan()
 */
LimberPlayerScale limber_player_scale (int width, int height);

G_END_DECLS
