/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberFlarePage:
 *
 * One flare-up: when, how bad, and what was there before.  Each answer is written at once; a new
 * one is not in the diary before the first.
 *
 * Signal: `deleted` (const LimberEntry *flare): the person wants it out of the diary.
 */
#define LIMBER_TYPE_FLARE_PAGE (limber_flare_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberFlarePage, limber_flare_page, LIMBER, FLARE_PAGE, AdwBin)

/** limber_flare_page_new: @flare: (nullable): %NULL for a new one. Returns: (transfer floating) */
GtkWidget *limber_flare_page_new (LimberJournal *journal, const LimberEntry *flare);

G_END_DECLS
