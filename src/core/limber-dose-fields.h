/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-dose.h"
#include "limber-routine.h"

G_BEGIN_DECLS

/** LimberDoseField: a number that a type of dose has, with the limits of format 1. */
typedef struct
{
  const char *key;
  gsize offset; /* of the int in LimberDose */
  int min;
  int max;
  int fallback; /* where it is left out; %LIMBER_UNSET leaves it to the routine's defaults */
  gboolean required;
  gboolean in_seconds;
} LimberDoseField;

/** limber_dose_fields: Returns: (array zero-terminated=1): those of a type, in the order in which
 * they are written best; the last has no key */
const LimberDoseField *limber_dose_fields (LimberDoseType type);

/** limber_dose_field_find: Returns: (nullable): the field of a type with this key */
const LimberDoseField *limber_dose_field_find (LimberDoseType type, const char *key);

/** limber_dose_field_label: Returns: what people call it: "Rest between sets" */
const char *limber_dose_field_label (const LimberDoseField *self);

/** limber_dose_type_label: Returns: how a type counts, for people: "Repetitions" */
const char *limber_dose_type_label (LimberDoseType type);

/** limber_dose_field_usual: Returns: what holds where a dose leaves it out, which is for a
 * routine's
 * @defaults to say; 0 for what it cannot leave out */
int limber_dose_field_usual (const LimberDoseField *self, const LimberDefaults *defaults);

int limber_dose_field_get (const LimberDoseField *self, const LimberDose *dose);
/** limber_dose_field_set: for the one who builds the dose */
void limber_dose_field_set (const LimberDoseField *self, LimberDose *dose, int value);

/** limber_dose_type_has_key: Returns: whether a dose of this type may have the key: a field's, or
 * one of those that hold something else */
gboolean limber_dose_type_has_key (LimberDoseType type, const char *key);

/** limber_dose_new_usual: Returns: (transfer full): what a clinician starts from; about the middle
 * of the bundled exercises' doses */
LimberDose *limber_dose_new_usual (LimberDoseType type);

/** limber_dose_to_json: Returns: (transfer full): @dose as a file has it */
char *limber_dose_to_json (const LimberDose *dose);

G_END_DECLS
