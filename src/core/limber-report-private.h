/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-report.h"

G_BEGIN_DECLS

/* limber-report-periods.c: fills the periods and pains, from the progress. */
void limber_report_take_periods (LimberReport *self, int first_weekday);
void limber_report_take_pains (LimberReport *self);

/* limber-report-lists.c: fills the lists. */
void limber_report_take_alerts (LimberReport *self);
void limber_report_take_programmes (LimberReport *self);
void limber_report_take_entries (LimberReport *self);

G_END_DECLS
