/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"
#include "limber-library.h"

G_BEGIN_DECLS

/**
 * LimberEditorHead:
 *
 * What a routine says of itself, in an editor: all but its steps.  The few things that each has
 * come first, and the rest folds away.
 */
#define LIMBER_TYPE_EDITOR_HEAD (limber_editor_head_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorHead, limber_editor_head, LIMBER, EDITOR_HEAD, AdwBin)

/**
 * limber_editor_head_set_editor:
 * @library: the routines that can be named as easier, harder, or for a flare-up
 *
 * To be called once.
 */
void limber_editor_head_set_editor (LimberEditorHead *self, LimberEditor *editor,
                                    LimberLibrary *library);

/** limber_editor_head_focus: puts the focus on the title */
void limber_editor_head_focus (LimberEditorHead *self);

G_END_DECLS
