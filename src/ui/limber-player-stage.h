/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-runner.h"

G_BEGIN_DECLS

/**
 * LimberPlayerStage:
 *
 * What a person on the mat looks at: the exercise, the phase, the time, the side.  It copies a
 * #LimberView, and puts its parts where limber_stage_plan() says.
 *
 * Properties: `distance` in centimetres, and `zoom` in percent: see #LimberSight.
 */
#define LIMBER_TYPE_PLAYER_STAGE (limber_player_stage_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayerStage, limber_player_stage, LIMBER, PLAYER_STAGE, GtkWidget)

/** limber_player_stage_set_runner: @runner: whom the figure follows between two views */
void limber_player_stage_set_runner (LimberPlayerStage *self, LimberRunner *runner);

/**
 * limber_player_stage_show:
 * @view: what to show; only what differs from before is touched
 * @timeline: what the progress bar is made from
 * @side: the side that the arrow points to
 */
void limber_player_stage_show (LimberPlayerStage *self, const LimberView *view,
                               LimberTimeline *timeline, LimberSide side);

/** limber_player_stage_say: shows words that a screen reader says by itself */
void limber_player_stage_say (LimberPlayerStage *self, const char *text);

/** limber_player_stage_flash: lights up for a moment, for those who do not hear the cue */
void limber_player_stage_flash (LimberPlayerStage *self);

G_END_DECLS
