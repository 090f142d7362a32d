/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberReportPage:
 *
 * The report for the clinician: how far back, as it will be on paper, and print or save it.
 */
#define LIMBER_TYPE_REPORT_PAGE (limber_report_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberReportPage, limber_report_page, LIMBER, REPORT_PAGE, AdwBin)

/**
 * limber_report_page_new:
 * @journal: what is told; the page follows its changes
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_report_page_new (LimberJournal *journal, GSettings *settings);

/** limber_report_page_focus: puts the focus on the main button */
void limber_report_page_focus (LimberReportPage *self);

G_END_DECLS
