/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberEditorText:
 *
 * A row of a form with a text of the routine in an editor.  Each letter is an edit; what is wrong
 * with the text is said below it.  What stands in the file is shown as it is, whether it is good or
 * not.
 *
 * Properties: `title` (of the row, translated); `pointer` (string): JSON pointer to the text;
 * `key` (string): what goes on from the place that limber_editor_text_show_at() names; `one-line`
 * (boolean): Enter goes on to the next field.
 */
#define LIMBER_TYPE_EDITOR_TEXT (limber_editor_text_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorText, limber_editor_text, LIMBER, EDITOR_TEXT, AdwPreferencesRow)

/** limber_editor_text_set_pointer: @pointer (nullable): another place, for a form that shows one
 * step after another; %NULL for none */
void limber_editor_text_set_pointer (LimberEditorText *self, const char *pointer);

/** limber_editor_text_show_at: @base: the pointer that the text's key goes on from, in a form that
 * shows one step after another */
void limber_editor_text_show_at (LimberEditorText *self, LimberEditor *editor, const char *base);

/** limber_editor_text_focus: puts the cursor into it, with all of it selected */
void limber_editor_text_focus (LimberEditorText *self);

G_END_DECLS
