/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-check-in.h"
#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberActivityCard:
 *
 * One of the person's own activities, with a score for today and all that were.
 *
 * Signal: `removed` (const LimberEntry *activity, gboolean scored): it shall no longer be asked
 * for.
 */
#define LIMBER_TYPE_ACTIVITY_CARD (limber_activity_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberActivityCard, limber_activity_card, LIMBER, ACTIVITY_CARD, AdwBin)

/** limber_activity_card_new: Returns: (transfer floating); see limber_activity_card_show() */
GtkWidget *limber_activity_card_new (LimberJournal *journal);

/** limber_activity_card_show: what the person is just writing stays */
void limber_activity_card_show (LimberActivityCard *self, const LimberActivity *activity);

G_END_DECLS
