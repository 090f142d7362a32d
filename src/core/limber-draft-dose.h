/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft-edit.h"
#include "limber-dose-fields.h"

G_BEGIN_DECLS

/* Edits of what a step asks for; see limber-draft-edit.h for what they return.  @step is the
 * pointer of a row; @key is "dose" or "flare", or leads to a dose of an exercise that is written in
 * the step: "exercise/levels/gentle". */

/** limber_draft_write_dose: writes the dose that holds into the step, so that it can be changed
 * there; nothing changes where it has one of its own */
LimberDraft *limber_draft_write_dose (LimberDraft *self, const char *step, const char *key);

/** limber_draft_set_dose_field: @value is a number, or %LIMBER_UNSET to leave it out */
LimberDraft *limber_draft_set_dose_field (LimberDraft *self, const char *step, const char *key,
                                          const char *field, int value);

/**
 * limber_draft_set_dose_type:
 *
 * Changes how a dose is counted.  What both types have stays; what the new one needs is added, from
 * the exercise's own doses where one is of this type.  Keys that an author added stay.
 */
LimberDraft *limber_draft_set_dose_type (LimberDraft *self, const char *step, const char *key,
                                         LimberDoseType type);

/** limber_draft_write_exercise: writes the exercise that a step names into the step, so that it can
 * be changed for this routine alone */
LimberDraft *limber_draft_write_exercise (LimberDraft *self, const char *step);

G_END_DECLS
