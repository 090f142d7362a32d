/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"
#include "limber-figures.h"

G_BEGIN_DECLS

/**
 * LimberEditorSteps:
 *
 * The steps of a routine that is being written, as a list: the routine as a whole first.  Steps are
 * chosen, moved, copied, repeated and removed here, by mouse and by keyboard, several at once; the
 * one that the person is at is the editor's selected row.
 *
 * Enter on a row activates `editor.show-form`, a click `editor.reveal-form`.  The menu of a row
 * offers `editor.try-from` (the row's pointer), where that action is there.
 */
#define LIMBER_TYPE_EDITOR_STEPS (limber_editor_steps_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorSteps, limber_editor_steps, LIMBER, EDITOR_STEPS, AdwBin)

/** limber_editor_steps_set_editor: shows the steps of @editor, to be called once */
void limber_editor_steps_set_editor (LimberEditorSteps *self, LimberEditor *editor,
                                     LimberFigures *figures);

/** limber_editor_steps_add: asks which exercise to add behind the step that the person is at */
void limber_editor_steps_add (LimberEditorSteps *self);

/** limber_editor_steps_focus: puts the focus on the step that the person is at; where there are no
 * steps, on the button that adds one */
void limber_editor_steps_focus (LimberEditorSteps *self);

G_END_DECLS
