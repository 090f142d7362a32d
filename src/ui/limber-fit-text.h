/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberFitText:
 *
 * A text in the middle of the room that it is given, as large as it may be and still fit: it is set
 * smaller rather than cut off, and never asks for room.  Words are kept whole where they can be.
 *
 * Property `digits`: it is a time: all digits are equally wide, and only what has ink has to fit.
 * Property `xalign`: where lines begin, as with GtkLabel.
 */
#define LIMBER_TYPE_FIT_TEXT (limber_fit_text_get_type ())
G_DECLARE_FINAL_TYPE (LimberFitText, limber_fit_text, LIMBER, FIT_TEXT, GtkWidget)

/**
 * limber_fit_text_set:
 * @text: plain text
 * @spoken: (nullable): what a screen reader says in its place
 *
 * Returns: whether it is another text than before
 */
gboolean limber_fit_text_set (LimberFitText *self, const char *text, const char *spoken);

const char *limber_fit_text_get_text (LimberFitText *self);

/** limber_fit_text_set_longest: @longest: the longest text that will be shown in its place; all of
 * them are set alike, so that the size does not change from one to the next */
void limber_fit_text_set_longest (LimberFitText *self, const char *longest);

/** limber_fit_text_set_largest: @font_px: the size of type that is not exceeded, in pixels */
void limber_fit_text_set_largest (LimberFitText *self, double font_px);

/** limber_fit_text_get_font: Returns: the size of type that it is set in, in pixels; 0 where it has
 * no room */
int limber_fit_text_get_font (LimberFitText *self);

/** limber_fit_text_is_cut: Returns: whether there is so little room that the text does not fit in
 * any size that can be read */
gboolean limber_fit_text_is_cut (LimberFitText *self);

G_END_DECLS
