/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* A language that nobody speaks, for tests of the layout: each vowel is doubled and has an accent,
 * so that texts are some 40 % longer than English.  What is linked with pseudo.c asks it for all
 * translations in place of gettext. */

/* Whether Limber speaks it from now on; what is shown already stays. */
void pseudo_set (gboolean on);

/* Returns: (transfer full): @text in it; what stands for values, and markup, stays */
char *pseudo (const char *text);
