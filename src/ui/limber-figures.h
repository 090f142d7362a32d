/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-exercise.h"
#include "limber-palette.h"

G_BEGIN_DECLS

/**
 * LimberFigures:
 *
 * Small figures that stand still, each drawn once for all cards and rows that show it.  It keeps
 * those used last.
 */
#define LIMBER_TYPE_FIGURES (limber_figures_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigures, limber_figures, LIMBER, FIGURES, GObject)

/** LIMBER_FIGURES_MAX: how many pictures are kept. */
#define LIMBER_FIGURES_MAX 160

/** limber_figures_new: Returns: (transfer full): an empty collection */
LimberFigures *limber_figures_new (void);

/**
 * limber_figures_get:
 * @exercise: (nullable): whose most telling pose is shown
 * @position: at rest, without an exercise
 * @side: of the square, in logical pixels
 * @scale: device pixels of a logical one
 *
 * Returns: (transfer none): the picture; the collection may drop it at the next call
 */
GdkTexture *limber_figures_get (LimberFigures *self, const LimberExercise *exercise,
                                LimberPosition position, LimberScheme scheme, int side, int scale);

/** limber_figures_get_n_drawn: Returns: how many pictures were drawn so far */
guint limber_figures_get_n_drawn (LimberFigures *self);

G_END_DECLS
