/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-routine.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/**
 * LimberVolume:
 *
 * How much a routine asks for: worked out from its doses and its schedule, never typed (FITT-VP,
 * ACSM 2011: volume follows from frequency and time).
 */
typedef struct
{
  gint64 session_us;      /* one session at the routine's level */
  double sessions_a_week; /* 0 where there is no schedule */
  gint64 week_us;
} LimberVolume;

/** limber_volume_of: Returns: whether @routine can be played, so that @volume (out) is set */
gboolean limber_volume_of (const LimberRoutine *routine, LimberVolume *volume);

/** limber_volume_sessions_a_week: Returns: how many sessions @schedule asks for */
double limber_volume_sessions_a_week (const LimberSchedule *schedule);

/** limber_volume_words: Returns: (transfer full): "8 min, 24 min a week" */
char *limber_volume_words (const LimberVolume *self);

/** limber_volume_session_words: Returns: (transfer full): what a step comes to in one session, as
 * "16 repetitions a session" */
char *limber_volume_session_words (const LimberDose *dose, LimberSides sides, int repeat);

/**
 * limber_volume_step_words:
 * @sessions_a_week: 0 where there is no schedule
 * @dose: what holds for the step
 * @repeat: how often its block is done
 *
 * Returns: (transfer full) (nullable): what a step comes to in a week, as "48 repetitions a week"
 * or "6 min a week"; %NULL where there is no schedule
 */
char *limber_volume_step_words (double sessions_a_week, const LimberDose *dose, LimberSides sides,
                                int repeat);

G_END_DECLS
