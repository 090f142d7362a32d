/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-field-row.h"

G_BEGIN_DECLS

/**
 * LimberChoiceField:
 *
 * One of a few words of a draft.  A word that is none of them is shown as one more choice.
 *
 * Signal: `chosen` (const char *word): the person has chosen.  Returns: (gboolean) whether the
 * draft was edited by who heard it; else the word is written.
 */
#define LIMBER_TYPE_CHOICE_FIELD (limber_choice_field_get_type ())
G_DECLARE_FINAL_TYPE (LimberChoiceField, limber_choice_field, LIMBER, CHOICE_FIELD, LimberFieldRow)

/**
 * limber_choice_field_add:
 * @word: (nullable): as the file has it; %NULL for a key that is left out, "{}" for any object,
 *   which only who hears `chosen` can write
 * @label: for people
 *
 * One more choice, before the field is shown.
 */
void limber_choice_field_add (LimberChoiceField *self, const char *word, const char *label);

/** limber_choice_field_set_label: changes what the choice at @index is called */
void limber_choice_field_set_label (LimberChoiceField *self, guint index, const char *label);

G_END_DECLS
