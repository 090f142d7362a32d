/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-unsaved.h"

G_BEGIN_DECLS

/** LimberUnsavedAnswer: what a person does about work that was not saved. */
typedef enum
{
  LIMBER_UNSAVED_GO_ON,
  LIMBER_UNSAVED_DISCARD,
  LIMBER_UNSAVED_LATER,
} LimberUnsavedAnswer;

/**
 * LimberUnsavedCard:
 *
 * Offers work on a routine that was not saved.
 *
 * Signal: `answered` (#LimberUnsavedAnswer as guint).
 */
#define LIMBER_TYPE_UNSAVED_CARD (limber_unsaved_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberUnsavedCard, limber_unsaved_card, LIMBER, UNSAVED_CARD, AdwBin)

/** limber_unsaved_card_new: Returns: (transfer floating): the card; takes @unsaved */
GtkWidget *limber_unsaved_card_new (LimberUnsaved *unsaved);

const LimberUnsaved *limber_unsaved_card_get (LimberUnsavedCard *self);

/** limber_unsaved_words_title: Returns: (transfer full): what was being written, to be put into a
 * sentence */
char *limber_unsaved_words_title (const LimberUnsaved *unsaved);

/** limber_unsaved_words_where: Returns: (transfer full): a sentence that says in which file it is
 * not */
char *limber_unsaved_words_where (const LimberUnsaved *unsaved);

G_END_DECLS
