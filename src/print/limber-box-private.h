/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"

G_BEGIN_DECLS

/** LimberBoxKind: what a kind of box does; each box begins with a LimberBox. */
typedef struct
{
  double (*measure) (LimberBox *self, double width);
  void (*draw) (LimberBox *self, cairo_t *cr, double width, double height);
  void (*clear) (LimberBox *self);
} LimberBoxKind;

struct _LimberBox
{
  const LimberBoxKind *kind;
};

G_END_DECLS
