/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "limber-camera.h"

G_BEGIN_DECLS

#define LIMBER_SHAPE_MAX_OVALS 28
#define LIMBER_SHAPE_MAX_LINKS 32
#define LIMBER_SHAPE_FINEST 72

/**
 * LimberShape:
 *
 * A rounded shape: ovals, some of them linked by the skin that a rubber band around two of them
 * would span.  All are wound the same way, so that one fill covers their union; an outline is the
 * fill of the same shape, a little swollen, beneath it.  (Strokes cost ten times as much.)
 */
typedef struct
{
  guint n_ovals;
  LimberOval ovals[LIMBER_SHAPE_MAX_OVALS];
  guint n_links;
  guint8 links[LIMBER_SHAPE_MAX_LINKS][2];
} LimberShape;

void limber_shape_init (LimberShape *self);

/** limber_shape_add: Returns: the index of @oval in the shape */
guint limber_shape_add (LimberShape *self, LimberOval oval);

/** limber_shape_link: @a and @b may be one oval. */
void limber_shape_link (LimberShape *self, guint a, guint b);

/** limber_shape_chain: links an oval to the one that was added last. */
void limber_shape_chain (LimberShape *self, LimberOval oval);

/**
 * limber_shape_path:
 * @swell: how much larger all around, in the picture's units
 * @fineness: corners of a full turn, up to %LIMBER_SHAPE_FINEST
 *
 * Adds the union to the current path.
 */
void limber_shape_path (const LimberShape *self, cairo_t *cr, double swell, guint fineness);

G_END_DECLS
