/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-reminder.h"

G_BEGIN_DECLS

/**
 * LimberReminderRow:
 *
 * One time at which to remind, and the days of the week.
 *
 * Signals: `changed`: the person changed it.  `removed`: the person wants it no more.
 */
#define LIMBER_TYPE_REMINDER_ROW (limber_reminder_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberReminderRow, limber_reminder_row, LIMBER, REMINDER_ROW, AdwExpanderRow)

/** limber_reminder_row_new: Returns: (transfer floating): a row that shows @time */
GtkWidget *limber_reminder_row_new (LimberReminderTime time);

/** limber_reminder_row_get_time: Returns: what the row shows */
LimberReminderTime limber_reminder_row_get_time (LimberReminderRow *self);

/** limber_reminder_row_set_quiet: says that the time lies in the quiet hours, so that nothing is
 * shown then */
void limber_reminder_row_set_quiet (LimberReminderRow *self, gboolean quiet);

G_END_DECLS
