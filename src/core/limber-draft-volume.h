/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"
#include "limber-volume.h"

G_BEGIN_DECLS

/**
 * limber_draft_get_volume:
 *
 * What a draft comes to, also where it has faults that change nothing about that, such as a title
 * that is missing.  Without a good schedule there is no week.
 *
 * Returns: whether its length can be told, so that @volume (out) is set
 */
gboolean limber_draft_get_volume (LimberDraft *self, LimberVolume *volume);

G_END_DECLS
