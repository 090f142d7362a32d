/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-record.h"

G_BEGIN_DECLS

/**
 * LimberSessionRow:
 *
 * A session of the person's record in a list.  It opens to show what was told of it, and each step
 * with what was asked and what was done.
 */
#define LIMBER_TYPE_SESSION_ROW (limber_session_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberSessionRow, limber_session_row, LIMBER, SESSION_ROW, AdwExpanderRow)

/** limber_session_row_new: Returns: (transfer floating): a row for @record, which it copies */
GtkWidget *limber_session_row_new (const LimberRecord *record);

G_END_DECLS
