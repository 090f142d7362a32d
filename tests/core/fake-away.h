/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-away.h"

/* Goes away by hand: with limber_away_begin(), or unannounced. */
#define FAKE_TYPE_AWAY (fake_away_get_type ())
G_DECLARE_FINAL_TYPE (FakeAway, fake_away, FAKE, AWAY, GObject)

FakeAway *fake_away_new (void);

/* The computer sleeps for @us without a word. */
void fake_away_sleep (FakeAway *self, gint64 us);

/* Whether a sleep would have to wait. */
gboolean fake_away_is_held (FakeAway *self);
