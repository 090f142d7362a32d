/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberMatCard:
 *
 * A window with sample digits and words in the size that a session has, for the person to look at
 * from the mat and make larger or smaller.
 */
#define LIMBER_TYPE_MAT_CARD (limber_mat_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberMatCard, limber_mat_card, LIMBER, MAT_CARD, AdwWindow)

/** limber_mat_card_new: Returns: (transfer none): the window, owned by GTK */
GtkWidget *limber_mat_card_new (GtkWindow *parent, GSettings *settings);

G_END_DECLS
