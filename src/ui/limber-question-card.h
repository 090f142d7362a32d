/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberQuestionCard:
 *
 * A question for the clinician, to be changed, ticked off and answered.
 *
 * Signal: `deleted` (const LimberEntry *question): the person does not want it any more.
 */
#define LIMBER_TYPE_QUESTION_CARD (limber_question_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberQuestionCard, limber_question_card, LIMBER, QUESTION_CARD, AdwBin)

/** limber_question_card_new: Returns: (transfer floating); see limber_question_card_show() */
GtkWidget *limber_question_card_new (LimberJournal *journal);

/** limber_question_card_show: what the person is just writing stays */
void limber_question_card_show (LimberQuestionCard *self, const LimberEntry *question);

G_END_DECLS
