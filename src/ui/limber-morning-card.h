/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberMorningCard:
 *
 * Asks once for the pain of the morning after the last session, and tells what it means.  It is
 * seen only while there is something to ask; who has it need not care.
 */
#define LIMBER_TYPE_MORNING_CARD (limber_morning_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberMorningCard, limber_morning_card, LIMBER, MORNING_CARD, AdwBin)

/**
 * limber_morning_card_bind:
 * @journal: where the sessions are
 * @settings: tells whether the person wants to be asked
 */
void limber_morning_card_bind (LimberMorningCard *self, LimberJournal *journal,
                               GSettings *settings);

G_END_DECLS
