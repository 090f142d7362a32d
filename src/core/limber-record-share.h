/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-record.h"

G_BEGIN_DECLS

/**
 * limber_record_get_share:
 *
 * Of each step counts what was done of what was asked, at most all of it; an easier form that was
 * done in its place counts in full.  What was asked is what the version of the session asked: the
 * short version that is played to its end is all done.
 *
 * Returns: how much of the exercise time was done, 0 to 1
 */
double limber_record_get_share (const LimberRecord *self);

/**
 * limber_record_counts:
 *
 * Less is fine: a session counts as done where it was played to its end with anything exercised, or
 * where at least half of the exercise time was done.
 *
 * Returns: whether the session gives its routine and its day a tick
 */
gboolean limber_record_counts (const LimberRecord *self);

G_END_DECLS
