/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-fonts.h"
#include "limber-report.h"

G_BEGIN_DECLS

/**
 * limber_report_chart_new:
 *
 * Returns: (transfer full): sessions done and planned, and below them pain before, after and the
 *   next morning, with flare-ups, over the same days; what has nothing to show is left out
 */
LimberBox *limber_report_chart_new (LimberFonts *fonts, LimberReport *report);

/** limber_rmdq_chart_new: Returns: (transfer full): the first and the latest Roland-Morris
 * questionnaires as dots with their dates; there is one at least */
LimberBox *limber_rmdq_chart_new (LimberFonts *fonts, LimberReport *report);

G_END_DECLS
