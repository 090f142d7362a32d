/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-agenda.h"

G_BEGIN_DECLS

/**
 * LimberSevenDays:
 *
 * The last seven days, a mark for each on which the person exercised, and how many they are.  A day
 * without one is a day without one: nothing breaks.
 */
#define LIMBER_TYPE_SEVEN_DAYS (limber_seven_days_get_type ())
G_DECLARE_FINAL_TYPE (LimberSevenDays, limber_seven_days, LIMBER, SEVEN_DAYS, AdwBin)

void limber_seven_days_show (LimberSevenDays *self, const LimberAgenda *agenda);

G_END_DECLS
