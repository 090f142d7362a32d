/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-routine.h"
#include "limber-session.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/* Numbers put in words: one place for all that the screen, the terminal and the voice say. */

/** limber_words_dose: Returns: (transfer full): a dose for people: "3 × 20 s each side" */
char *limber_words_dose (const LimberDose *dose, LimberSides sides);

/** limber_words_digits: Returns: (transfer full): a time as "20" below a minute, "1:05", "1:02:05"
 */
char *limber_words_digits (gint64 seconds);

/** limber_words_clock: Returns: (transfer full): a time as "0:20", "1:05", "1:02:05" */
char *limber_words_clock (gint64 seconds);

/** limber_words_seconds: Returns: (transfer full): a time spoken: "1 minute 5 seconds" */
char *limber_words_seconds (gint64 seconds);

/** limber_words_minutes: Returns: (transfer full): "8 min" */
char *limber_words_minutes (guint minutes);

/** limber_words_schedule: Returns: (transfer full): "3 times a week, on Monday and Friday, for 6
 * weeks" */
char *limber_words_schedule (const LimberSchedule *schedule);

/** limber_words_author: Returns: (transfer full) (nullable): "Written by R. O., Physiotherapist";
 * %NULL where the routine names nobody */
char *limber_words_author (const LimberAuthor *author);

/** limber_words_pain_rule: Returns: (transfer full): what pain is all right in @routine, and what
 * is not */
char *limber_words_pain_rule (const LimberRoutine *routine);

/** limber_words_skip_reason: Returns: translated words for why an exercise was skipped, such as
 * "No time"; "" where nothing was said */
const char *limber_words_skip_reason (LimberSkipReason reason);

/** limber_words_pause: Returns: (nullable): why a session is paused; %NULL where the person wanted
 * it */
const char *limber_words_pause (LimberPauseReason reason);

/**
 * limber_words_phase:
 *
 * Returns: (transfer full): what a voice says as the phase begins: at a lead-in the next exercise,
 * its dose and position; else the phase's word, and the side where it is new
 */
char *limber_words_phase (const LimberTimeline *timeline, guint phase);

/**
 * limber_words_instruction:
 *
 * Returns: (transfer full): the whole instruction for the exercise that @phase belongs to: name,
 *   position, dose and form notes
 */
char *limber_words_instruction (const LimberTimeline *timeline, guint phase);

G_END_DECLS
