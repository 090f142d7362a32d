/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"
#include "limber-figures.h"
#include "limber-file-notice.h"
#include "limber-library.h"

G_BEGIN_DECLS

/**
 * LimberEditorPage:
 *
 * A routine that is being written: its steps on the left, and on the right the step that the person
 * is at, or the routine as a whole.  Where there is no room for both, one of them.
 *
 * Actions, for what is on the page: `editor.undo`, `editor.redo`; `editor.add-exercise`;
 * `editor.show-form` and `editor.show-steps` bring the right or the left pane to the front, where
 * there is room for one, and the focus into it; `editor.switch-pane` goes from one to the other;
 * `editor.reveal-form` leaves the focus alone where there is room for both;
 * `editor.show-source` and `editor.hide-source`, the text of the file; `editor.show-faults`, all
 * that is wrong; `editor.show-fault` (its number among the draft's) leads to the field that it is
 * of, which is the #LimberEditorField with its pointer.
 */
#define LIMBER_TYPE_EDITOR_PAGE (limber_editor_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorPage, limber_editor_page, LIMBER, EDITOR_PAGE, AdwBin)

/**
 * limber_editor_page_new:
 * @library: what steps may name
 * @figures: where the pictures of exercises come from
 * @settings: remember author and schedule for the next new routine
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_editor_page_new (LimberEditor *editor, LimberLibrary *library,
                                   LimberFigures *figures, GSettings *settings);

/** limber_editor_page_get_editor: Returns: (transfer none): what is edited */
LimberEditor *limber_editor_page_get_editor (LimberEditorPage *self);

/** limber_editor_page_get_notice: Returns: (transfer none): where the page tells of its file */
LimberFileNotice *limber_editor_page_get_notice (LimberEditorPage *self);

/** limber_editor_page_set_status: shows in a word or a few how the routine and its file stand */
void limber_editor_page_set_status (LimberEditorPage *self, const char *status);

/** limber_editor_page_go_back: Returns: whether there was another pane of the page to go back to */
gboolean limber_editor_page_go_back (LimberEditorPage *self);

/** limber_editor_page_focus: puts the focus where writing begins: the title of a routine that is in
 * no file yet, else the steps */
void limber_editor_page_focus (LimberEditorPage *self);

/** limber_editor_page_remember: keeps what a new routine begins with: the author and the schedule
 * that were written here since the last time */
void limber_editor_page_remember (LimberEditorPage *self);

G_END_DECLS
