/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-number-text.h"

G_BEGIN_DECLS

/**
 * LimberNumberEntry:
 *
 * A number or a length of time, typed or changed with the arrow keys.  Unlike a #GtkSpinButton it
 * keeps whatever was typed: who uses it tells what is wrong with that.  The wheel turns the page.
 *
 * Signal: `edited`: the person has changed the text.
 */
#define LIMBER_TYPE_NUMBER_ENTRY (limber_number_entry_get_type ())
G_DECLARE_FINAL_TYPE (LimberNumberEntry, limber_number_entry, LIMBER, NUMBER_ENTRY, GtkWidget)

/** limber_number_entry_new: Returns: (transfer floating) */
GtkWidget *limber_number_entry_new (void);

/**
 * limber_number_entry_set_range:
 * @min: the smallest number that the arrows lead to
 * @max: the largest
 * @usual: (nullable): what is shown where nothing is written
 * @from: the number that the arrows go on from then
 */
void limber_number_entry_set_range (LimberNumberEntry *self, LimberNumberStyle style, int min,
                                    int max, const char *usual, int from);

/** limber_number_entry_get_style: Returns: how the number is shown */
LimberNumberStyle limber_number_entry_get_style (LimberNumberEntry *self);

/** limber_number_entry_set_text: shows @text, which is not the person's doing */
void limber_number_entry_set_text (LimberNumberEntry *self, const char *text);

/** limber_number_entry_get_text: Returns: (transfer none): what is there */
const char *limber_number_entry_get_text (LimberNumberEntry *self);

/** limber_number_entry_has_focus: Returns: whether the person types here */
gboolean limber_number_entry_has_focus (LimberNumberEntry *self);

/** limber_number_entry_get_focus: Returns: (transfer none): what in it takes the focus, and has a
 * name */
GtkWidget *limber_number_entry_get_focus (LimberNumberEntry *self);

G_END_DECLS
