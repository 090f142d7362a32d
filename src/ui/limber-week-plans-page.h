/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberWeekPlansPage:
 *
 * The weeks to begin with, of which the person may follow one.
 */
#define LIMBER_TYPE_WEEK_PLANS_PAGE (limber_week_plans_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberWeekPlansPage, limber_week_plans_page, LIMBER, WEEK_PLANS_PAGE, AdwBin)

/** limber_week_plans_page_new: Returns: (transfer floating): the page */
GtkWidget *limber_week_plans_page_new (LimberWeek *week);

G_END_DECLS
