/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-learn.h"

G_BEGIN_DECLS

/**
 * LimberLearnPage:
 *
 * All cards to learn from, by theme.  A card activates `win.show-card`.
 */
#define LIMBER_TYPE_LEARN_PAGE (limber_learn_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberLearnPage, limber_learn_page, LIMBER, LEARN_PAGE, AdwBin)

/** limber_learn_page_set_learn: shows the cards of @learn */
void limber_learn_page_set_learn (LimberLearnPage *self, const LimberLearn *learn);

/** limber_learn_page_focus_list: puts the focus on the first card */
void limber_learn_page_focus_list (LimberLearnPage *self);

G_END_DECLS
