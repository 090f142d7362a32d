/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberHurtPanel:
 *
 * What a person sees after "This Hurts": kind words, what can be done, and when to get help.  Its
 * buttons activate the player's actions.
 */
#define LIMBER_TYPE_HURT_PANEL (limber_hurt_panel_get_type ())
G_DECLARE_FINAL_TYPE (LimberHurtPanel, limber_hurt_panel, LIMBER, HURT_PANEL, AdwBin)

/** limber_hurt_panel_set_easier: @easier: (nullable): the easier form on offer, if there is one */
void limber_hurt_panel_set_easier (LimberHurtPanel *self, const char *easier);

/** limber_hurt_panel_focus: puts the focus on the first choice */
void limber_hurt_panel_focus (LimberHurtPanel *self);

G_END_DECLS
