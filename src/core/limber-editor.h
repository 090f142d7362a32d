/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-draft-history.h"
#include "limber-draft-steps.h"

G_BEGIN_DECLS

/**
 * LimberEditor:
 *
 * A routine that is open to be written: the draft with all that it has been, the file that it is
 * from, and the step that the person is at.  The parts of the editor's page share it: each shows
 * what it has, and hands it the draft that an edit gave.
 *
 * Signals: `changed`: the draft, its file or what is on disk is another; `selected`: the person is
 * at another step, or the step that they are at is found at another place now.
 */
#define LIMBER_TYPE_EDITOR (limber_editor_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditor, limber_editor, LIMBER, EDITOR, GObject)

/**
 * limber_editor_new:
 * @draft: (transfer none): what to begin with
 * @path: (nullable): the routine's file; %NULL for one that is in no file yet
 * @saved: (nullable): what is in that file
 *
 * Returns: (transfer full): the editor
 */
LimberEditor *limber_editor_new (LimberDraft *draft, const char *path, GBytes *saved);

/** limber_editor_get_draft: Returns: (transfer none): the draft as it is now; until `changed` */
LimberDraft *limber_editor_get_draft (LimberEditor *self);

/** limber_editor_get_history: Returns: (transfer none): for saving; who changes it calls
 * limber_editor_touch() */
LimberDraftHistory *limber_editor_get_history (LimberEditor *self);

/** limber_editor_touch: says that the history was changed */
void limber_editor_touch (LimberEditor *self);

/** limber_editor_get_path: Returns: (nullable): the routine's file */
const char *limber_editor_get_path (LimberEditor *self);
void limber_editor_set_path (LimberEditor *self, const char *path);

/** limber_editor_dup_folder: Returns: (transfer full) (nullable): where the routine's file is, or
 * will be once it has one; its pictures are there, too */
char *limber_editor_dup_folder (LimberEditor *self);
/** limber_editor_set_folder: @folder: where the file of a new routine will be */
void limber_editor_set_folder (LimberEditor *self, const char *folder);

/**
 * limber_editor_carry_pictures:
 * @path: a file that the routine will be written to
 * @error: (domain G_FILE_ERROR): why one could not be written there, in plain words
 *
 * Lets the routine's pictures go with it, as limber_picture_carry() does.
 */
gboolean limber_editor_carry_pictures (LimberEditor *self, const char *path, GError **error);

/** limber_editor_is_changed: Returns: whether the draft is another than what is on disk */
gboolean limber_editor_is_changed (LimberEditor *self);

/**
 * limber_editor_take:
 * @draft: (transfer full) (nullable): what an edit of the draft of now gave
 *
 * Returns: whether it changed anything
 */
gboolean limber_editor_take (LimberEditor *self, LimberDraft *draft);

/** limber_editor_settle: ends a row of edits of one place, such as letters of a title: for when the
 * focus leaves a field */
void limber_editor_settle (LimberEditor *self);

/** limber_editor_get_undo: Returns: (nullable): what an undo would undo, in words; "" where there
 * are none */
const char *limber_editor_get_undo (LimberEditor *self);
const char *limber_editor_get_redo (LimberEditor *self);

/* Each returns whether there was one. */
gboolean limber_editor_undo (LimberEditor *self);
gboolean limber_editor_redo (LimberEditor *self);

/** limber_editor_set_exercises: reads the draft anew with another library */
void limber_editor_set_exercises (LimberEditor *self, LimberExercises *exercises);

/**
 * limber_editor_select:
 * @pointer: (nullable): of a row; %NULL for the routine as a whole
 */
void limber_editor_select (LimberEditor *self, const char *pointer);

/** limber_editor_get_selected: Returns: (nullable): the pointer of the row that the person is at */
const char *limber_editor_get_selected (LimberEditor *self);

/** limber_editor_get_row: Returns: (transfer none) (nullable): that row; until `changed` */
const LimberDraftRow *limber_editor_get_row (LimberEditor *self);

/** limber_editor_get_place_after: Returns: where something goes that comes behind the step that the
 * person is at: into its block, if it is in one; behind the last where they are at none */
LimberDraftPlace limber_editor_get_place_after (LimberEditor *self);

G_END_DECLS
