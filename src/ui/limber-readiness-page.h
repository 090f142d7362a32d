/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberReadinessPage:
 *
 * A few questions before the start, each of which may be left out, and what follows from the
 * answers: what asks for a doctor first, and a week that suits.
 */
#define LIMBER_TYPE_READINESS_PAGE (limber_readiness_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberReadinessPage, limber_readiness_page, LIMBER, READINESS_PAGE, AdwBin)

/** limber_readiness_page_new: Returns: (transfer floating): the page, at its beginning */
GtkWidget *limber_readiness_page_new (LimberWeek *week);

/** limber_readiness_page_focus: puts the focus on the first question */
void limber_readiness_page_focus (LimberReadinessPage *self);

G_END_DECLS
