/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"

/* A history written down in few words, for tests of what is worked out from it.  Days are counted
 * from Monday, 2 March 2026. */

#define FIXTURE_MONDAY 20514

/* The moment @hour:@minute of @day in a place @zone_h hours ahead of UTC. */
LimberWallTime fixture_time (int day, int hour, int minute, int zone_h);

typedef struct
{
  GPtrArray *records;
  GPtrArray *entries;
} Fixture;

Fixture *fixture_new (void);
void fixture_free (Fixture *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fixture, fixture_free)

/* A finished session at noon with one step of a minute, done in full; the caller may change it. */
LimberRecord *fixture_add_session (Fixture *self, const char *routine, int day);

/* A routine taken up at eight: @frequency times in @period of @unit on @days (bit 0 is Monday). */
LimberEntry *fixture_add_follow (Fixture *self, const char *routine, int day, int frequency,
                                 int period, char unit, guint days);

/* Takes all that was added. */
LimberHistory *fixture_make_history (Fixture *self);
