/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft-history.h"
#include "limber-write-file.h"

G_BEGIN_DECLS

/**
 * limber_draft_save:
 * @path: the routine's file
 * @today: the date, as in "2026-03-09"
 * @found: (out) (transfer full) (nullable): with %LIMBER_WRITE_CHANGED, what somebody else wrote
 * @error: (domain G_FILE_ERROR): in plain words
 *
 * Writes the draft, with faults or without, over what it was opened from.  A routine that has
 * changed since gets its next version first.  Where the file is no longer what it was,
 * nothing is written, so that a person can compare the two; limber_draft_history_set_saved() with
 * @found then says that the other version may go.
 *
 * Returns: what became of the file
 */
LimberWriteResult limber_draft_save (LimberDraftHistory *history, const char *path,
                                     const char *today, GBytes **found, GError **error);

G_END_DECLS
