/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-dose.h"
#include "limber-routine.h"

G_BEGIN_DECLS

/** limber_words_dose_in_full: Returns: (transfer full): how much, and all that goes with it, as a
 * patient reads it: "2 × 10 times · rest 30 seconds between sets · you can talk, but not sing" */
char *limber_words_dose_in_full (const LimberDose *dose, LimberSides sides,
                                 const LimberDefaults *defaults);

G_END_DECLS
