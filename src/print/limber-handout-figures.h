/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-exercise.h"
#include "limber-fonts.h"

G_BEGIN_DECLS

/**
 * limber_handout_figures_new:
 * @side: how wide and high each picture is, in points
 * @n_pictures: (out): 1 or 2
 *
 * Returns: (transfer full): the figure of @exercise at its start and in the pose that tells most,
 *   side by side, in shades that a printer without colors tells apart; the picture of the file
 *   where the exercise has one and no motion
 */
LimberBox *limber_handout_figures_new (LimberFonts *fonts, const LimberExercise *exercise,
                                       double side, guint *n_pictures);

G_END_DECLS
