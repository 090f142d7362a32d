/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-clock.h"

/* A clock that stands still until it is moved by hand. */
#define FAKE_TYPE_CLOCK (fake_clock_get_type ())
G_DECLARE_FINAL_TYPE (FakeClock, fake_clock, FAKE, CLOCK, GObject)

FakeClock *fake_clock_new (void);

/* Lets @seconds go by, with every deadline on the way. */
void fake_clock_pass (FakeClock *self, int seconds);

/* Lets @us go by in which nothing runs; the deadline that is due then comes late. */
void fake_clock_stall (FakeClock *self, gint64 us);

/* What the clock says of its speed; it goes on as it did. */
void fake_clock_set_speed (FakeClock *self, double speed);
