/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-advice.h"
#include "limber-agenda.h"
#include "limber-journal.h"
#include "limber-library.h"
#include "limber-readiness.h"
#include "limber-week-plan.h"

G_BEGIN_DECLS

/**
 * LimberWeek:
 *
 * The person's week as pages see it: what today brings, what Limber suggests, and all that a person
 * can change about it.  It is worked out when it is asked for, from the journal and the library.
 *
 * Signal: `changed`: something of it may be new.
 */
#define LIMBER_TYPE_WEEK (limber_week_get_type ())
G_DECLARE_FINAL_TYPE (LimberWeek, limber_week, LIMBER, WEEK, GObject)

/**
 * limber_week_new:
 * @first_weekday: with which a week begins, 0 for Monday
 *
 * Returns: (transfer full): the week
 */
LimberWeek *limber_week_new (LimberJournal *journal, LimberLibrary *library, int first_weekday);

/** limber_week_set_library: looks routines up in another library from now on */
void limber_week_set_library (LimberWeek *self, LimberLibrary *library);

/** limber_week_get_library: Returns: (transfer none): where routines are looked up */
LimberLibrary *limber_week_get_library (LimberWeek *self);

/** limber_week_look_at_clock: to be called now and then: tells of a change once it is another day
 */
void limber_week_look_at_clock (LimberWeek *self);

/** limber_week_get_agenda: Returns: (transfer none) (nullable): what today brings, until the next
 * `changed`; %NULL until the record was read */
const LimberAgenda *limber_week_get_agenda (LimberWeek *self);

/** limber_week_get_advice: Returns: (transfer none) (nullable): what to suggest now, until the next
 * `changed` */
const LimberAdvice *limber_week_get_advice (LimberWeek *self);

/** limber_week_get_history: Returns: (transfer none) (nullable): %NULL until it was read */
LimberHistory *limber_week_get_history (LimberWeek *self);

/** limber_week_is_new: Returns: whether the record has nothing at all: neither sessions nor entries
 */
gboolean limber_week_is_new (LimberWeek *self);

LimberWallTime limber_week_now (LimberWeek *self);
int limber_week_get_first_weekday (LimberWeek *self);

/** limber_week_find: Returns: (transfer none) (nullable): the routine of the library */
LimberRoutineInfo *limber_week_find (LimberWeek *self, const char *routine);

/** limber_week_open: Returns: (transfer full) (nullable): the same, read; %NULL where it is not
 * there or has a fault */
LimberRoutine *limber_week_open (LimberWeek *self, const char *routine);

/** limber_week_follows: Returns: (transfer none) (nullable): the entry by which @routine is
 * followed
 */
const LimberEntry *limber_week_follows (LimberWeek *self, const char *routine);

/** limber_week_get_choices: Returns: how to start @routine today: at the level at which it is
 * followed, and in its form for a flare-up while one lasts */
LimberChoices limber_week_get_choices (LimberWeek *self, const LimberRoutine *routine);

/** limber_week_find_flare_routine: Returns: (transfer none) (nullable): while a flare-up lasts,
 * what the followed routines name as their `fallback`, else the bundled one */
LimberRoutineInfo *limber_week_find_flare_routine (LimberWeek *self);

/* What a person changes. */

/**
 * limber_week_follow:
 * @level: a #LimberLevel, or %LIMBER_UNSET for the routine's own
 *
 * Follows @routine as often as its file says, or once a day.
 */
void limber_week_follow (LimberWeek *self, const LimberRoutine *routine, int level);
void limber_week_drop (LimberWeek *self, const char *routine);
void limber_week_reschedule (LimberWeek *self, const char *routine, const LimberSchedule *schedule);

/** limber_week_take_up: follows @plan; @by tells whether the check suggested it */
void limber_week_take_up (LimberWeek *self, const LimberWeekPlan *plan, LimberActor by);

/** limber_week_answer_advice: what limber_week_get_advice() suggests is taken, or declined */
void limber_week_answer_advice (LimberWeek *self, gboolean accepted);

/** limber_week_set_flare: a flare-up begins now, unless one lasts; or all that last are over */
void limber_week_set_flare (LimberWeek *self, gboolean lasts);

/** limber_week_answer_check: keeps what the person said, which may be nothing */
void limber_week_answer_check (LimberWeek *self, const LimberReadiness *readiness);

/** limber_week_clear_check: a doctor or physio knows of the signs and agrees */
void limber_week_clear_check (LimberWeek *self);

G_END_DECLS
