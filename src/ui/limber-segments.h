/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-timeline.h"

G_BEGIN_DECLS

/**
 * LimberSegments:
 *
 * How far the routine has come: a bar with a part for each exercise, as long as the exercise takes.
 */
#define LIMBER_TYPE_SEGMENTS (limber_segments_get_type ())
G_DECLARE_FINAL_TYPE (LimberSegments, limber_segments, LIMBER, SEGMENTS, GtkWidget)

void limber_segments_set_timeline (LimberSegments *self, LimberTimeline *timeline);

/** limber_segments_set_progress: @progress: how much of the routine is done, 0-1 */
void limber_segments_set_progress (LimberSegments *self, double progress);

G_END_DECLS
