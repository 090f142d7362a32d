/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/*
 * What the next new routine begins with: the author and the schedule that the person wrote last.
 * Those of somebody else's routine, which the person only opened, are none of theirs.
 */

/** limber_editor_memory_fill: Returns: (transfer full): @draft with what is remembered; what is
 * damaged is left out */
LimberDraft *limber_editor_memory_fill (GSettings *settings, LimberDraft *draft);

/**
 * limber_editor_memory_keep:
 * @begun: the draft that the person began with
 * @draft: as they left it
 *
 * Remembers what they changed of it.
 */
void limber_editor_memory_keep (GSettings *settings, LimberDraft *begun, LimberDraft *draft);

G_END_DECLS
