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
 * Signals: `added`: a step is in the routine now; `chosen` (const char *id): in a finder that only
 * asks which exercise is meant.
 */
#define LIMBER_TYPE_EDITOR_FINDER (limber_editor_finder_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorFinder, limber_editor_finder, LIMBER, EDITOR_FINDER, AdwWindow)

/** limber_editor_finder_new: Returns: (transfer none): a dialog that is to be presented; @parent
 * may be %NULL */
GtkWidget *limber_editor_finder_new (GtkWindow *parent, LimberEditor *editor,
                                     LimberFigures *figures);

/** limber_editor_finder_new_choice: Returns: (transfer none): the same, but nothing is added;
 * @title is what the exercise is for */
GtkWidget *limber_editor_finder_new_choice (GtkWindow *parent, LimberEditor *editor,
                                            LimberFigures *figures, const char *title);

G_END_DECLS
