/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-draft.h"
#include "limber-figures.h"

G_BEGIN_DECLS

/**
 * LimberEditorStepRow:
 *
 * A step of a routine that is being written, or the head of a repeat block: what is to be done, how
 * much, and how many faults are in it.  A step of a block is indented.
 *
 * Its button activates `steps.show-menu` with the row's index in its list.
 */
#define LIMBER_TYPE_EDITOR_STEP_ROW (limber_editor_step_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorStepRow, limber_editor_step_row, LIMBER, EDITOR_STEP_ROW,
                      GtkListBoxRow)

/** limber_editor_step_row_new: Returns: (transfer floating): an empty row */
GtkWidget *limber_editor_step_row_new (void);

/** limber_editor_step_row_show: shows @row of @draft; touches only what differs */
void limber_editor_step_row_show (LimberEditorStepRow *self, LimberDraft *draft,
                                  const LimberDraftRow *row, LimberFigures *figures);

/** limber_editor_step_row_get_menu_button: Returns: (transfer none): what its menu points to */
GtkWidget *limber_editor_step_row_get_menu_button (LimberEditorStepRow *self);

/** LimberDropMark: where on a row a line shows that something would drop. */
typedef enum
{
  LIMBER_DROP_MARK_NONE,
  LIMBER_DROP_MARK_ABOVE,
  LIMBER_DROP_MARK_BELOW,
} LimberDropMark;

/** limber_editor_step_row_set_mark: @inner: whether it would drop into a block */
void limber_editor_step_row_set_mark (LimberEditorStepRow *self, LimberDropMark mark,
                                      gboolean inner);

G_END_DECLS
