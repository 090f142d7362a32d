/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-routine.h"

G_BEGIN_DECLS

/**
 * LimberScheduleDialog:
 *
 * Asks how often a routine is to be done: every day, so often a week, or on days of the week.
 *
 * Signal: `saved` (LimberSchedule *schedule): the person chose; the schedule lives as long as the
 * signal.
 */
#define LIMBER_TYPE_SCHEDULE_DIALOG (limber_schedule_dialog_get_type ())
G_DECLARE_FINAL_TYPE (LimberScheduleDialog, limber_schedule_dialog, LIMBER, SCHEDULE_DIALOG,
                      AdwWindow)

/**
 * limber_schedule_dialog_new:
 * @title: of the routine
 * @schedule: (nullable): as it is; once a day for %NULL
 * @first_weekday: the day that stands first, 0 for Monday
 *
 * Returns: (transfer none): a dialog that is to be presented
 */
GtkWidget *limber_schedule_dialog_new (GtkWindow *parent, const char *title,
                                       const LimberSchedule *schedule, int first_weekday);

G_END_DECLS
