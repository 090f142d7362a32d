/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberNumberRow:
 *
 * The numbers from 0 to 10 as big buttons of which one can be chosen: in one row, in two where that
 * does not fit.  Tab enters and leaves it, arrows move in it, and the keys 0 to 9 choose; 1 waits a
 * moment for a 0, since ten is typed with two.
 *
 * Property `noun` (string, translated): what the numbers measure; a screen reader says "Pain 3 of
 * 10".
 *
 * Signal: `chosen` (int value): the person chose, perhaps again.
 */
#define LIMBER_TYPE_NUMBER_ROW (limber_number_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberNumberRow, limber_number_row, LIMBER, NUMBER_ROW, GtkWidget)

/** limber_number_row_get_value: Returns: 0-10, or %LIMBER_UNSET */
int limber_number_row_get_value (LimberNumberRow *self);

/** limber_number_row_set_value: shows @value, 0-10 or %LIMBER_UNSET, without a signal; not while
 * the person has typed a 1 that may become 10, which they are about to choose */
void limber_number_row_set_value (LimberNumberRow *self, int value);

/** limber_number_row_reset: for another question: nothing is chosen, and a 1 that was typed for the
 * one before is dropped; without a signal */
void limber_number_row_reset (LimberNumberRow *self);

/** limber_number_row_press_key: for keys that reach the page. Returns: whether it chose a number */
gboolean limber_number_row_press_key (LimberNumberRow *self, guint keyval, GdkModifierType state);

/** limber_number_row_describe: what a screen reader says after the names of 0 and 10 */
void limber_number_row_describe (LimberNumberRow *self, const char *low, const char *high);

G_END_DECLS
