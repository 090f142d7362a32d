/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-reminder.h"
#include "limber-wake.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/**
 * LimberReminders:
 *
 * The person's reminders as time goes by: waits for the next one, through sleep, changes of the
 * clock and journeys.
 *
 * Signals:
 * - `due` (gboolean again): a reminder is to be shown now; @again where "Later" had put it off
 * - `state-changed`: limber_reminders_get_state() is to be kept until the next start
 */
#define LIMBER_TYPE_REMINDERS (limber_reminders_get_type ())
G_DECLARE_FINAL_TYPE (LimberReminders, limber_reminders, LIMBER, REMINDERS, GObject)

/** limber_reminders_new: Returns: (transfer full): reminders that wait for nothing yet */
LimberReminders *limber_reminders_new (LimberWallClock *clock, LimberWake *wake);

/**
 * limber_reminders_resume:
 * @state: as it was kept
 *
 * Goes on where an earlier run of the program was.  What was missed meanwhile and is still of use
 * comes at once.
 */
void limber_reminders_resume (LimberReminders *self, const LimberReminderPlan *plan,
                              LimberReminderState state);

/** limber_reminders_set_plan: the person asks for something else from now on: no time that is past
 * is due; what "Later" put off stays so */
void limber_reminders_set_plan (LimberReminders *self, const LimberReminderPlan *plan);

/** limber_reminders_put_off: the person chose "Later" */
void limber_reminders_put_off (LimberReminders *self);

/** limber_reminders_forget_later: nothing that was put off is asked for again, since a session was
 * started */
void limber_reminders_forget_later (LimberReminders *self);

const LimberReminderPlan *limber_reminders_get_plan (LimberReminders *self);
LimberReminderState limber_reminders_get_state (LimberReminders *self);

G_END_DECLS
