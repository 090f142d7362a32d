/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-report.h"

G_BEGIN_DECLS

/* What a report says, line by line.  It speaks of the person to a clinician, claims nothing that
 * the person did not say, and names no cause.  All are (transfer full); names of exercises and
 * routines are not in these words, so that they can be cut to their room. */

/** limber_report_title: "Back exercise report" */
const char *limber_report_title (void);

/** limber_report_footer: who wrote it, when, and what it is not */
char *limber_report_footer (int day);

/** limber_report_length: "9 days", "12 weeks", "3 years" */
char *limber_report_length (const LimberReport *report);

/** limber_report_date: "12 Nov", with its year where the report is long */
char *limber_report_date (const LimberReport *report, LimberWallTime time);

/** limber_report_sessions: "31 of 39 planned", or "31" */
char *limber_report_sessions (const LimberReport *report);

/** limber_report_days: "28 of 84" */
char *limber_report_days (const LimberReport *report);

/** limber_report_minutes: of all exercise, "34 a week" */
char *limber_report_minutes (const LimberReport *report);

/** limber_report_kinds: (nullable): "Minutes a week: core 15, aerobic 40 of 150", with what
 * guidelines ask for of the latter */
char *limber_report_kinds (const LimberReport *report);

/** limber_report_share: "92 %" */
char *limber_report_share (const LimberReport *report);

/** limber_report_of_ten: "4 of 10"; "–" where nobody told it: NAN, or less than nought */
char *limber_report_of_ten (double value);

/** limber_report_flares: "3, on 12 days" */
char *limber_report_flares (const LimberReport *report);

/** limber_report_pain_change: (nullable): what became of pain before sessions */
char *limber_report_pain_change (const LimberReport *report);

/** limber_report_alert: "pain 7 of 10, down the leg or tingling" */
char *limber_report_alert (const LimberReportAlert *alert);

/** limber_report_programme: "version 2, gentle, 24 sessions, once a day" */
char *limber_report_programme (const LimberReportProgramme *programme);

/** limber_report_is_hard: Returns: whether @exercise was skipped, hurt, or done in an easier form
 */
gboolean limber_report_is_hard (const LimberProgressExercise *exercise);

/** limber_report_skipped: "skipped 5 of 24" */
char *limber_report_skipped (const LimberProgressExercise *exercise);

/** limber_report_why_hard: "pain 3, no time 2, hurt 1" */
char *limber_report_why_hard (const LimberProgressExercise *exercise);

/** limber_report_change: what was changed and by whom: "Harder: a suggestion, accepted" */
char *limber_report_change (const LimberEntry *change);

/** limber_report_change_titles: the routines that it was about: "Gentle core → Steady core" */
char *limber_report_change_titles (const LimberEntry *change);

/** limber_report_triggers: (nullable): what was near how many flare-ups; %NULL before there are
 * enough of them, see limber_diary_has_enough() */
char *limber_report_triggers (const LimberReport *report);

G_END_DECLS
