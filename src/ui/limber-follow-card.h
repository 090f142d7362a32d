/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberFollowCard:
 *
 * Whether a routine is in the person's week, and how often; puts it there and takes it out.
 */
#define LIMBER_TYPE_FOLLOW_CARD (limber_follow_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberFollowCard, limber_follow_card, LIMBER, FOLLOW_CARD, AdwBin)

/** limber_follow_card_show: shows where @routine stands in @week, and keeps it right */
void limber_follow_card_show (LimberFollowCard *self, LimberWeek *week,
                              const LimberRoutine *routine);

/** limber_follow_card_set_level: at which it is followed when the person adds it: a #LimberLevel,
 * or %LIMBER_UNSET for the routine's own */
void limber_follow_card_set_level (LimberFollowCard *self, int level);

/** limber_follow_card_set_routine: shows another version of the routine */
void limber_follow_card_set_routine (LimberFollowCard *self, const LimberRoutine *routine);

G_END_DECLS
