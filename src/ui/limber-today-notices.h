/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberTodayNotices:
 *
 * What Limber has to say before the day's list: a flare-up that lasts, a doctor to ask first, the
 * check that is due again, a suggestion.  Each is a card that is there only while it is true.
 */
#define LIMBER_TYPE_TODAY_NOTICES (limber_today_notices_get_type ())
G_DECLARE_FINAL_TYPE (LimberTodayNotices, limber_today_notices, LIMBER, TODAY_NOTICES, AdwBin)

void limber_today_notices_set_week (LimberTodayNotices *self, LimberWeek *week);

G_END_DECLS
