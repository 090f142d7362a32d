/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-clock.h"
#include "limber-editor.h"
#include "limber-figures.h"

G_BEGIN_DECLS

/**
 * LimberStepForm:
 *
 * The step that the person is at in an editor: its exercise, how much of it, and what is said about
 * it, with the words that the patient will read.
 */
#define LIMBER_TYPE_STEP_FORM (limber_step_form_get_type ())
G_DECLARE_FINAL_TYPE (LimberStepForm, limber_step_form, LIMBER, STEP_FORM, AdwBin)

/**
 * limber_step_form_set_editor:
 * @figures: where the pictures of exercises come from
 * @clock: what the figure moves by
 *
 * To be called once.
 */
void limber_step_form_set_editor (LimberStepForm *self, LimberEditor *editor,
                                  LimberFigures *figures, LimberClock *clock);

/** limber_step_form_focus: puts the focus on the first number of the dose */
void limber_step_form_focus (LimberStepForm *self);

G_END_DECLS
