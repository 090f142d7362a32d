/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-session.h"

G_BEGIN_DECLS

/**
 * LimberAway:
 *
 * What takes a person or the computer away from a session: sleep, and a locked screen.  The
 * platform has the desktop's; tests go away by hand.
 *
 * The signal `began` (LimberEventType), on the main context, tells that one of them begins now:
 * %LIMBER_EVENT_SLEEP or %LIMBER_EVENT_LOCK.
 */
#define LIMBER_TYPE_AWAY (limber_away_get_type ())
G_DECLARE_INTERFACE (LimberAway, limber_away, LIMBER, AWAY, GObject)

struct _LimberAwayInterface
{
  GTypeInterface parent;

  void (*hold) (LimberAway *self, gboolean held);
  gint64 (*take_slept_us) (LimberAway *self);
};

/** limber_away_hold: @held: whether a sleep that is announced has to wait, as long as the system
 * lets it: there is something to be written first */
void limber_away_hold (LimberAway *self, gboolean held);

/** limber_away_take_slept_us: Returns: how long the computer slept since this was last asked, in
 * microseconds, whether or not it was announced */
gint64 limber_away_take_slept_us (LimberAway *self);

/** limber_away_begin: emits `began`; for implementations */
void limber_away_begin (LimberAway *self, LimberEventType event);

G_END_DECLS
