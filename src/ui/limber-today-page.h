/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"
#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberTodayPage:
 *
 * What to do today, with one big "Start"; what is done, what the week still holds, and the last
 * seven days.  Who follows nothing yet is shown how to begin.
 *
 * It activates `win.start-routine`, `win.show-routine`, `win.readiness` and `win.week-plans`.
 */
#define LIMBER_TYPE_TODAY_PAGE (limber_today_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberTodayPage, limber_today_page, LIMBER, TODAY_PAGE, AdwBin)

void limber_today_page_set_figures (LimberTodayPage *self, LimberFigures *figures);

/** limber_today_page_set_week: shows @week and its changes */
void limber_today_page_set_week (LimberTodayPage *self, LimberWeek *week);

/** limber_today_page_set_top: @card stands before all else while it is visible: a question of the
 * morning */
void limber_today_page_set_top (LimberTodayPage *self, GtkWidget *card);

/** limber_today_page_focus: puts the focus on what to do first */
void limber_today_page_focus (LimberTodayPage *self);

G_END_DECLS
