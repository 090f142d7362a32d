/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberBlockForm:
 *
 * The repeat block that the person is at in an editor: how often its steps are done.
 */
#define LIMBER_TYPE_BLOCK_FORM (limber_block_form_get_type ())
G_DECLARE_FINAL_TYPE (LimberBlockForm, limber_block_form, LIMBER, BLOCK_FORM, AdwBin)

/** limber_block_form_set_editor: to be called once */
void limber_block_form_set_editor (LimberBlockForm *self, LimberEditor *editor);

G_END_DECLS
