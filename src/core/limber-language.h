/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * limber_language_of_words:
 *
 * Returns: (transfer full): the language that translated words come in, as a BCP 47 tag: what the
 *   catalog in use says of itself, and "en" where there is none
 */
char *limber_language_of_words (void);

/** limber_language_from_header: Returns: (transfer full): the language that the header of a catalog
 * (`Language: pt_BR`) names, as a BCP 47 tag; "en" where it names none */
char *limber_language_from_header (const char *header);

/** limber_language_is_same: Returns: whether one voice can speak both: "en" and "en-GB" */
gboolean limber_language_is_same (const char *a, const char *b);

G_END_DECLS
