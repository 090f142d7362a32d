/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-pain-rule.h"

G_BEGIN_DECLS

/**
 * LimberPainVerdict:
 *
 * What pain asks for, in words beside the color: its name, what to do, and the routine's cut-offs;
 * red after a session leads to when to get help.
 */
#define LIMBER_TYPE_PAIN_VERDICT (limber_pain_verdict_get_type ())
G_DECLARE_FINAL_TYPE (LimberPainVerdict, limber_pain_verdict, LIMBER, PAIN_VERDICT, AdwBin)

/** limber_pain_verdict_show: @color as it reads at @moment; nothing is seen where it is unknown */
void limber_pain_verdict_show (LimberPainVerdict *self, LimberPainColor color,
                               LimberPainMoment moment, const LimberPainRule *rule);

G_END_DECLS
