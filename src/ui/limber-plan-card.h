/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberPlanCard:
 *
 * A week to begin with: what is in it, how long it takes, and a button that takes it up and turns
 * to the day.  It activates `win.show-part`.
 */
#define LIMBER_TYPE_PLAN_CARD (limber_plan_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlanCard, limber_plan_card, LIMBER, PLAN_CARD, AdwBin)

/** limber_plan_card_new: Returns: (transfer floating): a card for @plan; @by tells whether Limber
 * suggested it */
GtkWidget *limber_plan_card_new (LimberWeek *week, const LimberWeekPlan *plan, LimberActor by);

G_END_DECLS
