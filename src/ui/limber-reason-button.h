/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-session.h"

G_BEGIN_DECLS

/**
 * LimberReasonButton:
 *
 * Asks in a menu why an exercise was skipped, and shows the answer.
 *
 * Signal: `chosen` (int reason): a #LimberSkipReason, never %LIMBER_SKIP_UNSAID.
 */
#define LIMBER_TYPE_REASON_BUTTON (limber_reason_button_get_type ())
G_DECLARE_FINAL_TYPE (LimberReasonButton, limber_reason_button, LIMBER, REASON_BUTTON, AdwBin)

/**
 * limber_reason_button_new:
 * @exercise: what was skipped, for a screen reader
 * @reason: what is known so far
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *limber_reason_button_new (const char *exercise, LimberSkipReason reason);

G_END_DECLS
