/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-enums.h"

G_BEGIN_DECLS

/** LimberDoseType: how a dose is counted. */
typedef enum
{
  LIMBER_DOSE_HOLD,
  LIMBER_DOSE_REPS,
  LIMBER_DOSE_TIME,
  LIMBER_DOSE_INTERVALS,
  LIMBER_DOSE_SCRIPT,
} LimberDoseType;
#define LIMBER_N_DOSE_TYPES 5

/** LIMBER_DOSE_SECONDS_MAX: the longest stretch of a dose (format 1). */
#define LIMBER_DOSE_SECONDS_MAX 14400

/** LIMBER_UNSET: a number that the file leaves out, so that the routine's default holds. */
#define LIMBER_UNSET (-1)

/** LimberLine: one line of a spoken script. */
typedef struct
{
  char *say;
  int seconds;
} LimberLine;

/**
 * LimberDose:
 *
 * How much of an exercise: an immutable, reference-counted value.  The fields may be read by all;
 * nobody writes them once the dose is built.  Durations are whole seconds.  Fields that the
 * type of the dose does not have are 0; @gap_s, @pause_s and @rest_s are %LIMBER_UNSET where the
 * file leaves them to the routine's defaults.
 */
typedef struct
{
  LimberDoseType type;
  int sets;
  int rest_s;
  int reps;
  int hold_s;
  int gap_s;
  int out_s;
  int back_s;
  int pause_s;
  gboolean self_paced;
  int seconds;
  int rounds;
  int work_s;
  int easy_s;
  LimberLine *lines; /* (array length=n_lines) */
  guint n_lines;

  gboolean has_effort;
  int effort_low;  /* 0-10 */
  int effort_high; /* 0-10 */
  char *talk;      /* (nullable): "light" or "moderate" */
} LimberDose;

/**
 * limber_dose_new:
 *
 * Returns: (transfer full): a dose with one set and all that may be left out %LIMBER_UNSET, for
 *   the one who builds it to fill in before handing it on
 */
LimberDose *limber_dose_new (LimberDoseType type);
LimberDose *limber_dose_ref (const LimberDose *dose);
void limber_dose_unref (const LimberDose *dose);

const char *limber_dose_type_to_string (LimberDoseType type);
gboolean limber_dose_type_from_string (const char *string, LimberDoseType *type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberDose, limber_dose_unref)

G_END_DECLS
