/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberEditorFaults:
 *
 * All that is wrong with a draft, in the order of the file.  A fault leads to where it is, by the
 * action `editor.show-fault` with its number; what can be put right at once has one button.
 */
#define LIMBER_TYPE_EDITOR_FAULTS (limber_editor_faults_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorFaults, limber_editor_faults, LIMBER, EDITOR_FAULTS, AdwBin)

/** limber_editor_faults_set_editor: to be called once */
void limber_editor_faults_set_editor (LimberEditorFaults *self, LimberEditor *editor);

/** limber_editor_faults_set_by_keys: whether faults are told as who edits the file reads them */
void limber_editor_faults_set_by_keys (LimberEditorFaults *self, gboolean by_keys);

G_END_DECLS
