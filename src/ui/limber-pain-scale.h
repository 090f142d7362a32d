/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberPainScale:
 *
 * One question that a number from 0 to 10 answers, and what 0 and 10 mean.  It may stay unanswered.
 *
 * Properties (strings, translated): `question`; `noun`, what is measured: "Pain"; `low` and `high`,
 * the words at the ends: "No pain" and "Worst pain".
 *
 * Signal: `answered` (int value): the person chose 0-10, perhaps again.
 */
#define LIMBER_TYPE_PAIN_SCALE (limber_pain_scale_get_type ())
G_DECLARE_FINAL_TYPE (LimberPainScale, limber_pain_scale, LIMBER, PAIN_SCALE, AdwBin)

/** limber_pain_scale_get_value: Returns: 0-10, or %LIMBER_UNSET */
int limber_pain_scale_get_value (LimberPainScale *self);

/** limber_pain_scale_set_value: see limber_number_row_set_value() */
void limber_pain_scale_set_value (LimberPainScale *self, int value);

/** limber_pain_scale_reset: see limber_number_row_reset() */
void limber_pain_scale_reset (LimberPainScale *self);

/** limber_pain_scale_take_digits: lets the keys 0 to 9 answer wherever the focus is in @page, but
 * for what takes them itself */
void limber_pain_scale_take_digits (LimberPainScale *self, GtkWidget *page);

G_END_DECLS
