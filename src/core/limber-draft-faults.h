/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/**
 * limber_draft_faults_besides:
 * @pointer: to a step, or to any other value
 * @told: (nullable) (element-type utf8): pointers to values whose faults are told elsewhere
 *
 * Returns: (transfer container) (element-type LimberDiagnostic): the faults of the value, and of
 *   all that is in it, but for those of what is @told
 */
GPtrArray *limber_draft_faults_besides (LimberDraft *draft, const char *pointer,
                                        const GPtrArray *told);

/** limber_draft_is_begun: Returns: whether all that is wrong with the draft is that it has no steps
 * yet: who has just begun has done nothing wrong */
gboolean limber_draft_is_begun (LimberDraft *draft);

G_END_DECLS
