/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** limber_text_editor_open: opens the file @path in the desktop's text editor; where that fails, a
 * dialog of @parent says what to do */
void limber_text_editor_open (GtkWindow *parent, const char *path);

G_END_DECLS
