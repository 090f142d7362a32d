/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-runner.h"

G_BEGIN_DECLS

/**
 * LimberHurtPanel:
 *
 * What a person sees after "This Hurts": kind words, how much it hurts and what that means, what
 * can be done, and when to get help.  Its choices activate the player's actions, and are there
 * whether or not the questions are answered.
 */
#define LIMBER_TYPE_HURT_PANEL (limber_hurt_panel_get_type ())
G_DECLARE_FINAL_TYPE (LimberHurtPanel, limber_hurt_panel, LIMBER, HURT_PANEL, AdwBin)

/**
 * limber_hurt_panel_open:
 * @asks: whether it asks how much it hurts
 *
 * Shows what there is to choose for the exercise that @runner's session has stopped in.
 */
void limber_hurt_panel_open (LimberHurtPanel *self, LimberRunner *runner, gboolean asks);

/** limber_hurt_panel_close: tells the runner what was answered; until then, it can be corrected */
void limber_hurt_panel_close (LimberHurtPanel *self);

/** limber_hurt_panel_set_portrait: two choices side by side, not four */
void limber_hurt_panel_set_portrait (LimberHurtPanel *self, gboolean portrait);

/** limber_hurt_panel_focus: puts the focus on the first choice */
void limber_hurt_panel_focus (LimberHurtPanel *self);

G_END_DECLS
