/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-exercise.h"
#include "limber-motion.h"

G_BEGIN_DECLS

/**
 * LimberFigureArea:
 *
 * A figure that moves.  It never asks for the time: its source tells it where the session is, and
 * it draws only while something moves, and no more often than the eye needs.  Where the person
 * wants no animations, it shows both ends of the movement side by side.
 */
#define LIMBER_TYPE_FIGURE_AREA (limber_figure_area_get_type ())
G_DECLARE_FINAL_TYPE (LimberFigureArea, limber_figure_area, LIMBER, FIGURE_AREA, GtkWidget)

/**
 * LimberFigureSource:
 * @moment: (out): where the session is now
 *
 * Returns: whether time runs; if not, @moment stays as it is until limber_figure_area_refresh()
 */
typedef gboolean (*LimberFigureSource) (LimberMoment *moment, gpointer user_data);

/** limber_figure_area_new: Returns: (transfer floating): an empty area */
GtkWidget *limber_figure_area_new (void);

/** limber_figure_area_set_source: @source: (nullable): who is asked for the moment */
void limber_figure_area_set_source (LimberFigureArea *self, LimberFigureSource source,
                                    gpointer user_data);

/**
 * limber_figure_area_set_motion:
 * @motion: (nullable): what to show
 * @name: (nullable): the name of the exercise, for a screen reader
 */
void limber_figure_area_set_motion (LimberFigureArea *self, LimberMotion *motion, const char *name);

/**
 * limber_figure_area_set_exercise:
 *
 * Shows what there is of @exercise: its motion, else its picture, else a figure at rest in its
 * position.  A picture that cannot be read gives way to that figure.
 */
void limber_figure_area_set_exercise (LimberFigureArea *self, const LimberExercise *exercise);

/** limber_figure_area_get_picture: Returns: (transfer none) (nullable): the picture it shows in
 * place of a figure */
GdkTexture *limber_figure_area_get_picture (LimberFigureArea *self);

/** limber_figure_area_set_small: @small: whether it takes only a part of its room */
void limber_figure_area_set_small (LimberFigureArea *self, gboolean small);

/** limber_figure_area_refresh: asks the source again, after anything but time has changed */
void limber_figure_area_refresh (LimberFigureArea *self);

/** limber_figure_area_get_moving: Returns: whether it waits for its next picture */
gboolean limber_figure_area_get_moving (LimberFigureArea *self);

/** limber_figure_area_get_frame: Returns: (transfer none): the picture it shows */
const LimberFrame *limber_figure_area_get_frame (LimberFigureArea *self);

/** limber_figure_area_get_across: Returns: how wide it is for its height, as it is shown now; 0
 * where there is nothing to show */
double limber_figure_area_get_across (LimberFigureArea *self);

/** limber_figure_area_get_n_pictures: Returns: 0, 1, or 2 side by side */
guint limber_figure_area_get_n_pictures (LimberFigureArea *self);

G_END_DECLS
