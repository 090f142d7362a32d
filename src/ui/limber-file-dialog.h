/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** LimberFileChosen: @file was chosen in the dialog of @parent */
typedef void (*LimberFileChosen) (GtkWindow *parent, GFile *file);

/**
 * limber_file_dialog_show:
 * @chosen: called once, unless the person changes their mind
 *
 * Asks which routine file to open.
 */
void limber_file_dialog_show (GtkWindow *parent, LimberFileChosen chosen);

G_END_DECLS
