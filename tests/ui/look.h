/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Looks at widgets, for tests. */

/* Fails where a control in @widget that can be seen has no name for a screen reader.  Returns: how
 * many there are. */
guint look_assert_names (GtkWidget *widget);

/* Returns: whether a label inside @widget reads exactly @text. */
gboolean look_shows (GtkWidget *widget, const char *text);
