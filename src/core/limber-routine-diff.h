/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-routine.h"

G_BEGIN_DECLS

/**
 * limber_routine_diff:
 *
 * What has changed from one version of a routine to another, for the person who wrote it: "Bridge:
 * 2 × 8 times becomes 2 × 10 times".  What is in a file beside the routine, such as keys of the
 * author's own, is not looked at.
 *
 * Returns: (transfer full) (element-type utf8): a line for each difference, in the order of the
 *   routine; none where there is none
 */
GPtrArray *limber_routine_diff (const LimberRoutine *before, const LimberRoutine *after);

G_END_DECLS
