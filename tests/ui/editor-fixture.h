/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-editor.h"

/* A routine that is open to be written, with the exercises of @data_dir, and a widget of the editor
 * in a window. */

LimberDraft *editor_fixture_draft (const char *data_dir, const char *text);

/* Of a text in no file. */
LimberEditor *editor_fixture_new (const char *data_dir, const char *text);

/* Does what waits to be done. */
void editor_fixture_settle (void);

/* Returns: the window, once @widget is on a screen, where a menu finds how much room there is. */
GtkWidget *editor_fixture_show (GtkWidget *widget, int width, int height);
