/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * limber_follow_cursor:
 * @text: grows with what is in it
 *
 * Lets the page that @text is on scroll with the cursor: a wheel turns the page, not the text, so
 * the text does not scroll by itself.  To be called once.
 */
void limber_follow_cursor (GtkTextView *text);

G_END_DECLS
