/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-progress.h"

G_BEGIN_DECLS

/**
 * LimberDayButton:
 *
 * One day of a calendar: its number, and whether something was done on it.
 */
#define LIMBER_TYPE_DAY_BUTTON (limber_day_button_get_type ())
G_DECLARE_FINAL_TYPE (LimberDayButton, limber_day_button, LIMBER, DAY_BUTTON, GtkToggleButton)

/**
 * limber_day_button_show:
 * @done: (nullable): what was done on @day; a day without is not to be chosen
 *
 * Shows @day from now on.
 */
void limber_day_button_show (LimberDayButton *self, int day, const LimberProgressDay *done,
                             gboolean flare, gboolean is_today);

int limber_day_button_get_day (LimberDayButton *self);

G_END_DECLS
