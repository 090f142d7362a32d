/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-runner.h"
#include "limber-sqlite-record.h"

/* A session that is played and written down, with clocks that are moved by hand. */

#define FAKE_TYPE_WALL_CLOCK (fake_wall_clock_get_type ())
G_DECLARE_FINAL_TYPE (FakeWallClock, fake_wall_clock, FAKE, WALL_CLOCK, GObject)

FakeWallClock *fake_wall_clock_new (void);
void fake_wall_clock_set (FakeWallClock *self, LimberWallTime time);

/* Two steps of seven phases in all: a hold for each side, and something self-counted. */
LimberTimeline *fixture_timeline (void);

/* Waits until all that was handed over is dealt with. */
void fixture_settle (LimberSqliteRecord *record);

/* What a session that has just reached @phase by itself has in its record. */
LimberRecord *fixture_record_at (LimberTimeline *timeline, guint phase);

/* Asserts that the steps say the same. */
void fixture_assert_steps (const LimberRecord *a, const LimberRecord *b);

/* (transfer full) (nullable): the session that was left, found by a writer of its own. */
LimberRecord *fixture_find_left (const char *path);

void fixture_remove_tree (const char *path);
