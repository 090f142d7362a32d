/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberDoseForm:
 *
 * How much a step asks for: the type of a dose, and the fields that this type has.  Where the step
 * has no such dose, that which holds is shown, and written into the step as soon as it is changed.
 *
 * Properties: `title` (string, translated): its heading; `context` (string, translated): what a
 * screen reader says before the names of its fields, where there are two such forms.
 */
#define LIMBER_TYPE_DOSE_FORM (limber_dose_form_get_type ())
G_DECLARE_FINAL_TYPE (LimberDoseForm, limber_dose_form, LIMBER, DOSE_FORM, AdwBin)

/**
 * limber_dose_form_show:
 * @step: the pointer of a row
 * @key: as in limber_draft_write_dose()
 */
void limber_dose_form_show (LimberDoseForm *self, LimberEditor *editor, const char *step,
                            const char *key);

/** limber_dose_form_focus: puts the focus on the first number */
void limber_dose_form_focus (LimberDoseForm *self);

G_END_DECLS
