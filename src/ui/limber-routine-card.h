/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"
#include "limber-library.h"
#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberRoutineCard:
 *
 * One routine of the library on a card: title, kind, level, minutes, place and a line of summary;
 * of a file with errors its name and the first of them.
 */
#define LIMBER_TYPE_ROUTINE_CARD (limber_routine_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberRoutineCard, limber_routine_card, LIMBER, ROUTINE_CARD, AdwBin)

/** limber_routine_card_new: Returns: (transfer floating): an empty card */
GtkWidget *limber_routine_card_new (void);

/**
 * limber_routine_card_set_info:
 * @info: what to show
 * @exercises: where the exercise that stands for the routine is looked up
 * @figures: where its figure comes from
 */
void limber_routine_card_set_info (LimberRoutineCard *self, LimberRoutineInfo *info,
                                   LimberExercises *exercises, LimberFigures *figures);

/** limber_routine_card_set_week: lets the person put the routine into @week (nullable) */
void limber_routine_card_set_week (LimberRoutineCard *self, LimberWeek *week);

/** limber_routine_card_toggle_follow: puts the routine into the week, or takes it out, as its
 * button does.  The button cannot have the focus: a list never gives it to a card that has
 * something to focus inside. */
void limber_routine_card_toggle_follow (LimberRoutineCard *self);

/** limber_kind_icon: Returns: the name of the symbolic icon that goes with @kind */
const char *limber_kind_icon (LimberKind kind);

G_END_DECLS
