/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberFaultLine:
 *
 * One fault of a draft in words, with a button that puts it right where there is a way.
 *
 * Signal: `fixing`: the button was pressed, and is about to go with its fault: put the focus
 * somewhere else.
 */
#define LIMBER_TYPE_FAULT_LINE (limber_fault_line_get_type ())
G_DECLARE_FINAL_TYPE (LimberFaultLine, limber_fault_line, LIMBER, FAULT_LINE, GtkWidget)

/**
 * limber_fault_line_new:
 * @fault: one of the draft's
 * @words: how it is told here: its words, or its message beside the file itself
 * @where: (nullable): what it is of, for a line that does not stand beside that
 *
 * Returns: (transfer floating): the line
 */
GtkWidget *limber_fault_line_new (LimberEditor *editor, const LimberDiagnostic *fault,
                                  const char *words, const char *where);

G_END_DECLS
