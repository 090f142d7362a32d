/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/**
 * limber_draft_diff:
 *
 * What has changed from one draft to another, in words, also where one has faults: the last line
 * says then that something is not told.  limber_routine_diff() tells the rest.
 *
 * Returns: (transfer full) (element-type utf8): a line for each difference; none where the texts
 *   are the same
 */
GPtrArray *limber_draft_diff (LimberDraft *before, LimberDraft *after);

G_END_DECLS
