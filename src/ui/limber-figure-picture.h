/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercises.h"
#include "limber-figures.h"
#include "limber-routine-info.h"

G_BEGIN_DECLS

/**
 * LimberFigurePicture:
 *
 * A small figure that stands still, for a card or a row.  It is decoration: the name of the
 * exercise stands beside it.
 */
#define LIMBER_TYPE_FIGURE_PICTURE (limber_figure_picture_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigurePicture, limber_figure_picture, LIMBER, FIGURE_PICTURE, GtkWidget)

/**
 * limber_figure_picture_new:
 * @side: of the square that it takes, in pixels
 *
 * Returns: (transfer floating): an empty picture
 */
GtkWidget *limber_figure_picture_new (int side);

/**
 * limber_figure_picture_show:
 * @figures: where the picture comes from
 * @exercise: (nullable): whose pose is shown
 * @position: what is shown without an exercise
 */
void limber_figure_picture_show (LimberFigurePicture *self, LimberFigures *figures,
                                 const LimberExercise *exercise, LimberPosition position);

/** limber_figure_picture_show_routine: shows the exercise of @exercises that stands for @info;
 * without one, a position that the routine has */
void limber_figure_picture_show_routine (LimberFigurePicture *self, LimberFigures *figures,
                                         LimberRoutineInfo *info, LimberExercises *exercises);

G_END_DECLS
