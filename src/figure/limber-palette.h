/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} LimberColor;

/** LimberPalette: the colours of a figure; whoever draws it chooses them. */
typedef struct
{
  LimberColor skin;
  LimberColor hair;
  LimberColor shirt;
  LimberColor trousers;
  LimberColor accent;  /* what moves or works */
  LimberColor outline; /* between parts: the background's colour, or a strong line */
  LimberColor shade;   /* mixed into what lies on the far side */
  LimberColor floor;
  LimberColor mat;
  LimberColor prop;      /* chairs, walls, steps */
  LimberColor prop_edge; /* straps, bands, frames */
  LimberColor water;
  double outline_width; /* in thousandths of a meter of the figure */
} LimberPalette;

typedef enum
{
  LIMBER_SCHEME_LIGHT,
  LIMBER_SCHEME_DARK,
  LIMBER_SCHEME_HIGH_CONTRAST,
  LIMBER_SCHEME_HIGH_CONTRAST_DARK,
} LimberScheme;
#define LIMBER_N_SCHEMES 4

/** limber_palette_for: Returns: (transfer none): the palette of Limber's own for @scheme */
const LimberPalette *limber_palette_for (LimberScheme scheme);

/** limber_color_mix: Returns: @a and @t (0 to 1) of @b; the alpha is @a's */
LimberColor limber_color_mix (LimberColor a, LimberColor b, double t);

G_END_DECLS
