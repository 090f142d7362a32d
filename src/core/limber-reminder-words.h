/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-agenda.h"
#include "limber-reminder.h"

G_BEGIN_DECLS

/* What a reminder says, and whether it has anything to say. */

/** limber_reminder_is_wanted: Returns: whether something is left to do today; where no routine is
 * followed, whether nothing was done yet */
gboolean limber_reminder_is_wanted (const LimberAgenda *agenda);

/** limber_reminder_title: Returns: translated words: "Time for your back?" */
const char *limber_reminder_title (void);

/**
 * limber_reminder_body:
 * @minutes: how long the routine is that is due; 0 where that is not known
 *
 * Returns: (transfer full): "Daily stretch, 11 minutes."
 */
char *limber_reminder_body (const LimberAgenda *agenda, guint minutes);

G_END_DECLS
