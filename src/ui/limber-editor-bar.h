/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberEditorBar:
 *
 * What a draft comes to, as it is written: the minutes of a session and of a week, and how many
 * faults there are, with a list of them all.
 */
#define LIMBER_TYPE_EDITOR_BAR (limber_editor_bar_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorBar, limber_editor_bar, LIMBER, EDITOR_BAR, AdwBin)

/** limber_editor_bar_set_editor: to be called once */
void limber_editor_bar_set_editor (LimberEditorBar *self, LimberEditor *editor);

/** limber_editor_bar_set_by_keys: whether faults are told as who edits the file reads them */
void limber_editor_bar_set_by_keys (LimberEditorBar *self, gboolean by_keys);

/** limber_editor_bar_say: tells what was done, until the next change */
void limber_editor_bar_say (LimberEditorBar *self, const char *words);

/** limber_editor_bar_set_state: how the routine and its file stand, in a word or a few */
void limber_editor_bar_set_state (LimberEditorBar *self, const char *state);

/** limber_editor_bar_show_state: whether it stands here, since there is no room for it elsewhere */
void limber_editor_bar_show_state (LimberEditorBar *self, gboolean shown);

/** limber_editor_bar_show_faults: opens the list */
void limber_editor_bar_show_faults (LimberEditorBar *self);

G_END_DECLS
