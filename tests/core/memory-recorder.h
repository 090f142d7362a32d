/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-recorder.h"
#include "limber-wall-clock.h"

/* A recorder that keeps entries in memory, and a wall clock that is set by hand. */

#define MEMORY_TYPE_RECORDER (memory_recorder_get_type ())
G_DECLARE_FINAL_TYPE (MemoryRecorder, memory_recorder, MEMORY, RECORDER, GObject)

/* Takes @history, or begins with an empty one for %NULL. */
MemoryRecorder *memory_recorder_new (LimberHistory *history);

/* What it keeps now; lives until the next change. */
LimberHistory *memory_recorder_get_history (MemoryRecorder *self);

/* Takes another history, as after a session was recorded. */
void memory_recorder_set_history (MemoryRecorder *self, LimberHistory *history);

#define HAND_TYPE_CLOCK (hand_clock_get_type ())
G_DECLARE_FINAL_TYPE (HandClock, hand_clock, HAND, CLOCK, GObject)

HandClock *hand_clock_new (LimberWallTime now);
void hand_clock_set (HandClock *self, LimberWallTime now);

/* Runs the main loop until nothing is left to do. */
void settle (void);
