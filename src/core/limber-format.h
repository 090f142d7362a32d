/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * limber_format:
 * @text: a routine, an exercise, a card or the page about getting help
 *
 * Lays out a file as the bundled ones are: keys in the order of the format, each that it does not
 * know behind the one that it followed; two spaces for a level; what is short on one line.  Texts
 * and numbers stay as they are spelled, and so do a byte order mark and CR LF.  What is laid out so
 * already comes back as the same bytes.
 *
 * Returns: (transfer full) (nullable): the text; %NULL where it is not good JSON
 */
GBytes *limber_format (GBytes *text);

G_END_DECLS
