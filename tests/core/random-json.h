/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* Good JSON with any white space, for tests of what edits and lays out texts. */

/* An object.  What is empty has no white space in it, since removing what was added to it takes it
 * away. */
GBytes *random_json (void);

/* Any value; lines: whether there are line ends in it. */
void random_json_append (GString *out, guint depth, gboolean lines);
