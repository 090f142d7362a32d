/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text for terminals: what a file says must not be able to steer one. */

/**
 * limber_ctl_clean:
 * @text: (nullable): anything
 *
 * Returns: (transfer full): @text without control characters, escape sequences, line breaks and
 *   marks that change the direction of the text around it
 */
char *limber_ctl_clean (const char *text);

/**
 * limber_ctl_isolate:
 *
 * Returns: (transfer full): clean @text, set apart so that its direction does not turn what stands
 *   around it, if standard output is a terminal
 */
char *limber_ctl_isolate (const char *text);

/** limber_ctl_width: Returns: how many columns clean @text takes on a terminal */
guint limber_ctl_width (const char *text);

/** limber_ctl_fit: Returns: (transfer full): clean @text, cut with an ellipsis to @columns;
 * isolates may stay open at its end, where the line closes them */
char *limber_ctl_fit (const char *text, guint columns);

/** limber_ctl_append_cell: appends @text, cleaned, to @line, with spaces up to @columns after it */
void limber_ctl_append_cell (GString *line, const char *text, guint columns);

/** limber_ctl_append_cell_right: the same with the spaces before it, for numbers */
void limber_ctl_append_cell_right (GString *line, const char *text, guint columns);

/** limber_ctl_append_wrapped: appends @text, cleaned, in lines of at most @columns, each but the
 * first with @indent spaces before it; @used columns of the first are taken */
void limber_ctl_append_wrapped (GString *out, const char *text, guint used, guint indent,
                                guint columns);

G_END_DECLS
