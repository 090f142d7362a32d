/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"
#include "limber-figures.h"

G_BEGIN_DECLS

/**
 * LimberEditorFinder:
 *
 * Finds exercises by a few letters, and adds them to a routine behind the step that the person is
 * at, who is at the new one then.  Enter adds one and closes; with Ctrl, or where the person wishes
 * so, the window stays for more.
 *
 * Signal: `added`: a step is in the routine now.
 */
#define LIMBER_TYPE_EDITOR_FINDER (limber_editor_finder_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorFinder, limber_editor_finder, LIMBER, EDITOR_FINDER, AdwWindow)

/** limber_editor_finder_new: Returns: (transfer none): a dialog that is to be presented; @parent
 * may be %NULL */
GtkWidget *limber_editor_finder_new (GtkWindow *parent, LimberEditor *editor,
                                     LimberFigures *figures);

G_END_DECLS
