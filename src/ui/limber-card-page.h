/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-card.h"
#include "limber-library.h"

G_BEGIN_DECLS

/**
 * LimberCardPage:
 *
 * One card to learn from.  Its links activate `win.show-exercise` and `win.show-routine`.
 */
#define LIMBER_TYPE_CARD_PAGE (limber_card_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberCardPage, limber_card_page, LIMBER, CARD_PAGE, AdwBin)

/**
 * limber_card_page_new:
 * @library: where related exercises and routines are looked up; those it does not have are left out
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_card_page_new (const LimberCard *card, LimberLibrary *library);

G_END_DECLS
