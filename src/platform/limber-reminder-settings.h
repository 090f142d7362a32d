/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-reminder.h"

G_BEGIN_DECLS

/* The person's reminders in the settings of the desktop.  What others may have written there is
 * believed only as far as it makes sense. */

/** limber_reminder_settings_get_plan: Returns: what the person asked for */
LimberReminderPlan limber_reminder_settings_get_plan (GSettings *settings);

/** limber_reminder_settings_set_times: keeps the times and the quiet hours of @plan; whether it is
 * on, and `later_min`, have keys of their own */
void limber_reminder_settings_set_times (GSettings *settings, const LimberReminderPlan *plan);

LimberReminderState limber_reminder_settings_get_state (GSettings *settings);
void limber_reminder_settings_set_state (GSettings *settings, LimberReminderState state);

/** limber_reminder_settings_is_plan: Returns: whether @key is one of the person's choices */
gboolean limber_reminder_settings_is_plan (const char *key);

G_END_DECLS
