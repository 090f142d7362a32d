/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-document.h"
#include "limber-report.h"

G_BEGIN_DECLS

/**
 * limber_report_document_new:
 * @today: the day that the page says it was written on
 *
 * Lays out a report on one page, however much there is to tell.  What does not fit is cut in this
 * order, and the page says how many there are more: notes, what happens near flare-ups, changes,
 * questions, hard exercises.  What to see first, the programmes and the charts always stay.
 *
 * Returns: (transfer full): the document
 */
LimberDocument *limber_report_document_new (LimberReport *report, const LimberPaper *paper,
                                            int today);

G_END_DECLS
