/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberEditorSchedule:
 *
 * How often the routine in an editor is to be done: on each day, so often a week, or on days of the
 * week.  What only a file can say is shown as such, and stays until something else is chosen.
 */
#define LIMBER_TYPE_EDITOR_SCHEDULE (limber_editor_schedule_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorSchedule, limber_editor_schedule, LIMBER, EDITOR_SCHEDULE, AdwBin)

G_END_DECLS
