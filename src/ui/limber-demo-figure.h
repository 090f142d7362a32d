/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-clock.h"
#include "limber-exercise.h"

G_BEGIN_DECLS

/**
 * LimberDemoFigure:
 *
 * How an exercise is done, over and over: its figure moving, or its picture.
 */
#define LIMBER_TYPE_DEMO_FIGURE (limber_demo_figure_get_type ())
G_DECLARE_FINAL_TYPE (LimberDemoFigure, limber_demo_figure, LIMBER, DEMO_FIGURE, AdwBin)

/**
 * limber_demo_figure_show:
 * @exercise: shown from its start, unless it is shown already
 * @folder: (nullable): where its picture lies, if it does not know
 */
void limber_demo_figure_show (LimberDemoFigure *self, const LimberExercise *exercise,
                              const char *folder, LimberClock *clock);

G_END_DECLS
