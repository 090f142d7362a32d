/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberTextArea:
 *
 * A text to write in, as high as what is in it: a wheel turns the page, not the text, so the text
 * does not scroll by itself, and the page that it is on scrolls with the cursor.
 *
 * A #GtkTextView of GTK 4.8 asks for the height of the width that it had before, so that in a
 * window that gets narrower its last lines are cut off.  This one knows the height of any width,
 * as long as it has one font and no tags.
 */
#define LIMBER_TYPE_TEXT_AREA (limber_text_area_get_type ())
G_DECLARE_FINAL_TYPE (LimberTextArea, limber_text_area, LIMBER, TEXT_AREA, GtkTextView)

/** limber_text_area_new: Returns: (transfer floating): one in a frame, for a form that has its own
 * undo */
GtkWidget *limber_text_area_new (void);

G_END_DECLS
