/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-exercises.h"
#include "limber-figures.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/**
 * LimberStepRow:
 *
 * One exercise of a routine: its name, dose and note; opened, how to do it.
 *
 * Signal: `more-activated`: the person asks for the exercise's page.
 */
#define LIMBER_TYPE_STEP_ROW (limber_step_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberStepRow, limber_step_row, LIMBER, STEP_ROW, AdwExpanderRow)

/**
 * limber_step_row_new:
 * @played: the exercise and its dose
 * @exercises: where the names of easier and harder exercises are looked up
 * @figures: where its figure comes from
 *
 * Returns: (transfer floating): the row
 */
GtkWidget *limber_step_row_new (const LimberPlayedStep *played, LimberExercises *exercises,
                                LimberFigures *figures);

/** limber_step_row_get_exercise: Returns: (transfer none): the exercise shown */
const LimberExercise *limber_step_row_get_exercise (LimberStepRow *self);

G_END_DECLS
