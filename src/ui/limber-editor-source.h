/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberEditorSource:
 *
 * The text of a routine as it is in its file, for those who like that, and for a file whose form is
 * so wrong that nothing else can be done with it.
 */
#define LIMBER_TYPE_EDITOR_SOURCE (limber_editor_source_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorSource, limber_editor_source, LIMBER, EDITOR_SOURCE, AdwBin)

/** limber_editor_source_set_editor: to be called once */
void limber_editor_source_set_editor (LimberEditorSource *self, LimberEditor *editor);

/** limber_editor_source_show_fault: puts the cursor where @fault is */
void limber_editor_source_show_fault (LimberEditorSource *self, const LimberDiagnostic *fault);

/** limber_editor_source_focus: puts the cursor into the text */
void limber_editor_source_focus (LimberEditorSource *self);

G_END_DECLS
