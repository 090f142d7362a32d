/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberButtonRow:
 *
 * Buttons beside one another, in more lines where they do not fit: long words and large type must
 * not make a page wider than its window.
 *
 * Property `centered`: each line stands in the middle.
 */
#define LIMBER_TYPE_BUTTON_ROW (limber_button_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberButtonRow, limber_button_row, LIMBER, BUTTON_ROW, GtkWidget)

G_END_DECLS
