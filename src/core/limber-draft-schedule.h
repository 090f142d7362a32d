/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft-edit.h"

G_BEGIN_DECLS

/** LimberDraftRhythm: the ways of a schedule that a form has fields for. */
typedef enum
{
  LIMBER_RHYTHM_NONE,  /* there is no schedule */
  LIMBER_RHYTHM_DAILY, /* so often on each day */
  LIMBER_RHYTHM_TIMES, /* so often in a week, on any day */
  LIMBER_RHYTHM_DAYS,  /* so often on these days of each week */
  LIMBER_RHYTHM_OTHER, /* what only the file can say, such as every other day */
} LimberDraftRhythm;
#define LIMBER_N_RHYTHMS 5

/* How often a person may be asked for an exercise in a day and in a week, by a form; a file may say
 * more. */
#define LIMBER_A_DAY_MAX 6
#define LIMBER_A_WEEK_MAX 21

/** LimberDraftSchedule: how often, as a form has it; what its rhythm does not need is something to
 * begin with */
typedef struct
{
  LimberDraftRhythm rhythm;
  int a_day;  /* of "daily" and "days", from 1 */
  int a_week; /* of "times", from 1 */
  guint days; /* of "days": bit 0 is Monday */
} LimberDraftSchedule;

/** limber_draft_get_schedule: Returns: how often the draft is to be done */
LimberDraftSchedule limber_draft_get_schedule (LimberDraft *self);

/**
 * limber_draft_set_schedule:
 *
 * Writes how often; times of the day, the number of weeks and keys that an author added stay.  See
 * limber-draft-edit.h.
 *
 * Returns: (transfer full) (nullable): %NULL for "days" without a day
 */
LimberDraft *limber_draft_set_schedule (LimberDraft *self, const LimberDraftSchedule *schedule);

G_END_DECLS
