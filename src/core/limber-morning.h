/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"

G_BEGIN_DECLS

/* Pain the morning after a session: whether it is worse than before decides how much to do next
 * time (see limber-pain-rule.h).  It is asked once, and never for a session that is long past. */

/** LIMBER_MORNING_DAYS: a morning longer ago than this is not asked about: nobody remembers it, and
 * the name of the day would tell another. */
#define LIMBER_MORNING_DAYS 6

/** LIMBER_MORNING_HOURS: so long after a session there has been no night. */
#define LIMBER_MORNING_HOURS 4

/**
 * limber_morning_find:
 * @history: all sessions
 * @now: the present
 *
 * Returns: (transfer none) (nullable): the latest session of an earlier day, if the morning after
 *   it is to be asked about; it lives as long as @history
 */
const LimberRecord *limber_morning_find (const LimberHistory *history, LimberWallTime now);

/** limber_morning_question: Returns: (transfer full): the question, in translated words, about a
 * session that limber_morning_find() found */
char *limber_morning_question (const LimberRecord *record, LimberWallTime now);

G_END_DECLS
