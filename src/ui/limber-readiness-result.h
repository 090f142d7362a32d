/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberReadinessResult:
 *
 * What follows from the answers of #LimberReadinessPage.  Who should ask a doctor first may go on
 * to breathing, to things to read and to a clinician's file at once, and to a week plan with the
 * word that the clinician agrees: an informed choice of an adult, and no lock.
 */
#define LIMBER_TYPE_READINESS_RESULT (limber_readiness_result_get_type ())
G_DECLARE_FINAL_TYPE (LimberReadinessResult, limber_readiness_result, LIMBER, READINESS_RESULT,
                      AdwBin)

/** limber_readiness_result_new: Returns: (transfer floating): what follows from @said */
GtkWidget *limber_readiness_result_new (LimberWeek *week, const LimberReadiness *said);

/** limber_readiness_result_focus: puts the focus on what to do first */
void limber_readiness_result_focus (LimberReadinessResult *self);

G_END_DECLS
