/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-palette.h"

#define RGBA(hex, a)                                                                               \
  {                                                                                                \
    ((hex) >> 16 & 0xff) / 255.0, ((hex) >> 8 & 0xff) / 255.0, ((hex) &0xff) / 255.0, (a)          \
  }
#define RGB(hex) RGBA (hex, 1.0)

static const LimberPalette palettes[LIMBER_N_SCHEMES] = {
  [LIMBER_SCHEME_LIGHT] = {
    .skin = RGB (0xe2b08d), .hair = RGB (0x5c4638), .shirt = RGB (0x3f8f93),
    .trousers = RGB (0x34567f), .accent = RGB (0xe8762c), .outline = RGB (0xfafafa),
    .shade = RGB (0x1d2733), .floor = RGBA (0x2a3a4a, 0.14), .mat = RGB (0xcdd9cf),
    .prop = RGB (0xc9c2b8), .prop_edge = RGB (0x857a6c), .water = RGBA (0x4aa3d8, 0.38),
    .outline_width = 7,
  },
  [LIMBER_SCHEME_DARK] = {
    .skin = RGB (0xd9a682), .hair = RGB (0x8a6a52), .shirt = RGB (0x4fa5a8),
    .trousers = RGB (0x5c85ba), .accent = RGB (0xf68f45), .outline = RGB (0x242424),
    .shade = RGB (0x151a20), .floor = RGBA (0x000000, 0.38), .mat = RGB (0x43524a),
    .prop = RGB (0x5b5650), .prop_edge = RGB (0x99907f), .water = RGBA (0x3f8fc4, 0.42),
    .outline_width = 7,
  },
  [LIMBER_SCHEME_HIGH_CONTRAST] = {
    .skin = RGB (0xffffff), .hair = RGB (0x000000), .shirt = RGB (0xd6d6d6),
    .trousers = RGB (0x8a8a8a), .accent = RGB (0xd14900), .outline = RGB (0x000000),
    .shade = RGB (0x6a6a6a), .floor = RGBA (0x000000, 0.25), .mat = RGB (0xeeeeee),
    .prop = RGB (0xf4f4f4), .prop_edge = RGB (0x000000), .water = RGBA (0x0060a0, 0.30),
    .outline_width = 12,
  },
  [LIMBER_SCHEME_HIGH_CONTRAST_DARK] = {
    .skin = RGB (0xffffff), .hair = RGB (0x8c8c8c), .shirt = RGB (0xb8b8b8),
    .trousers = RGB (0x6e6e6e), .accent = RGB (0xff8a3c), .outline = RGB (0x000000),
    .shade = RGB (0x303030), .floor = RGBA (0xffffff, 0.30), .mat = RGB (0x3a3a3a),
    .prop = RGB (0x4a4a4a), .prop_edge = RGB (0xffffff), .water = RGBA (0x50b0ff, 0.35),
    .outline_width = 12,
  },
};

const LimberPalette *
limber_palette_for (LimberScheme scheme)
{
  return &palettes[scheme];
}

LimberColor
limber_color_mix (LimberColor a, LimberColor b, double t)
{
  return (LimberColor){ a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
                        a.blue + (b.blue - a.blue) * t, a.alpha };
}
