/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text made ready for searching: case, accents and everything but letters and digits aside. */

/**
 * limber_fold_text:
 * @text: any UTF-8
 *
 * Letters that have no accent to lose ("ø", "ł") are there twice, as they are and as plain Latin
 * letters, so that either way of typing finds them.
 *
 * Returns: (transfer full): its words, folded, each with a space before it
 */
char *limber_fold_text (const char *text);

/**
 * limber_fold_match:
 * @folded: from limber_fold_text()
 * @query: what a person typed; it need not be folded
 *
 * Returns: whether each word of @query begins some word of @folded
 */
gboolean limber_fold_match (const char *folded, const char *query);

G_END_DECLS
