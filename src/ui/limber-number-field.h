/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-dose-fields.h"
#include "limber-field-row.h"
#include "limber-number-text.h"

G_BEGIN_DECLS

/**
 * LimberNumberField:
 *
 * A number of a draft, or a length of time.
 */
#define LIMBER_TYPE_NUMBER_FIELD (limber_number_field_get_type ())
G_DECLARE_FINAL_TYPE (LimberNumberField, limber_number_field, LIMBER, NUMBER_FIELD, LimberFieldRow)

/** limber_number_field_set_range: as limber_number_entry_set_range() */
void limber_number_field_set_range (LimberNumberField *self, LimberNumberStyle style, int min,
                                    int max, const char *usual, int from);

/** limber_number_field_new: Returns: (transfer floating): a row for a field of a dose */
GtkWidget *limber_number_field_new (const LimberDoseField *field);

/** limber_number_field_set_dose_field: @usual: what holds where a dose leaves the field out */
void limber_number_field_set_dose_field (LimberNumberField *self, const LimberDoseField *field,
                                         int usual);

G_END_DECLS
