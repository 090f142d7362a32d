/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-dose.h"

static const char *const types[LIMBER_N_DOSE_TYPES] = { "hold", "reps", "time", "intervals",
                                                        "script" };

static void
limber_dose_clear (gpointer data)
{
  LimberDose *dose = data;

  for (guint i = 0; i < dose->n_lines; i++)
    g_free (dose->lines[i].say);
  g_free (dose->lines);
  g_free (dose->talk);
}

LimberDose *
limber_dose_new (LimberDoseType type)
{
  LimberDose *dose = g_atomic_rc_box_new0 (LimberDose);

  dose->type = type;
  dose->sets = 1;
  dose->rest_s = dose->gap_s = dose->pause_s = LIMBER_UNSET;
  return dose;
}

LimberDose *
limber_dose_ref (const LimberDose *dose)
{
  return g_atomic_rc_box_acquire ((gpointer) dose);
}

void
limber_dose_unref (const LimberDose *dose)
{
  g_atomic_rc_box_release_full ((gpointer) dose, limber_dose_clear);
}

const char *
limber_dose_type_to_string (LimberDoseType type)
{
  g_return_val_if_fail (type < LIMBER_N_DOSE_TYPES, NULL);
  return types[type];
}

gboolean
limber_dose_type_from_string (const char *string, LimberDoseType *type)
{
  for (guint i = 0; i < LIMBER_N_DOSE_TYPES; i++)
    if (g_strcmp0 (types[i], string) == 0)
      {
        *type = (LimberDoseType) i;
        return TRUE;
      }
  return FALSE;
}
