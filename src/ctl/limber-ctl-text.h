/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text for terminals; see also limber-plain-text.h. */

/**
 * limber_ctl_isolate:
 *
 * Returns: (transfer full): plain @text, set apart so that its direction does not turn what stands
 *   around it, if standard output is a terminal
 */
char *limber_ctl_isolate (const char *text);

/** limber_ctl_width: Returns: how many columns plain @text takes on a terminal */
guint limber_ctl_width (const char *text);

/** limber_ctl_fit: Returns: (transfer full): plain @text, cut with an ellipsis to @columns;
 * isolates may stay open at its end, where the line closes them */
char *limber_ctl_fit (const char *text, guint columns);

/** limber_ctl_append_cell: appends @text, made plain, to @line, with spaces up to @columns after it
 */
void limber_ctl_append_cell (GString *line, const char *text, guint columns);

/** limber_ctl_append_cell_right: the same with the spaces before it, for numbers */
void limber_ctl_append_cell_right (GString *line, const char *text, guint columns);

/** limber_ctl_append_wrapped: appends @text, made plain, in lines of at most @columns, each but the
 * first with @indent spaces before it; @used columns of the first are taken */
void limber_ctl_append_wrapped (GString *out, const char *text, guint used, guint indent,
                                guint columns);

G_END_DECLS
