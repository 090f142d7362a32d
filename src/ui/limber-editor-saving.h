/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-editor-file.h"
#include "limber-editor-page.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/**
 * LimberEditorSaving:
 *
 * What an editor's page asks and tells about the file of its routine.
 *
 * Actions for what is on the page: `editor.save`, `editor.save-as`, `editor.what-changed` and
 * `editor.compare`, which shows two versions side by side.
 *
 * Signal: `saved`.
 */
#define LIMBER_TYPE_EDITOR_SAVING (limber_editor_saving_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorSaving, limber_editor_saving, LIMBER, EDITOR_SAVING, GObject)

/** LimberEditorSavingFunc: @data is the object that was handed in */
typedef void (*LimberEditorSavingFunc) (gpointer data, LimberEditorPage *page);

/** limber_editor_saving_new: Returns: (transfer full): goes with @page */
LimberEditorSaving *limber_editor_saving_new (LimberEditorPage *page, LimberEditorFile *file,
                                              LimberWallClock *clock);

LimberEditorFile *limber_editor_saving_get_file (LimberEditorSaving *self);

/** limber_editor_saving_get_actions: Returns: (transfer none): the group `editor` of the page, for
 * more actions */
GActionMap *limber_editor_saving_get_actions (LimberEditorSaving *self);

/**
 * limber_editor_saving_save_then:
 * @then: called at once where all is saved by then; not at all where it could not be saved, which
 *   the person is told
 * @object: (type GObject)
 */
void limber_editor_saving_save_then (LimberEditorSaving *self, LimberEditorSavingFunc then,
                                     gpointer object);

/**
 * limber_editor_saving_ask_to_leave:
 * @leave: called once what was written is saved, or the person said that it may go
 * @object: (type GObject): kept until then
 */
void limber_editor_saving_ask_to_leave (LimberEditorSaving *self, LimberEditorSavingFunc leave,
                                        gpointer object);

G_END_DECLS
