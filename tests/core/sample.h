/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-session.h"
#include "limber-timeline.h"

/* Routines made in code, for tests of all that comes after the parser. */

LimberDose *sample_hold (int hold_s, int reps);
LimberDose *sample_reps (int reps, int out_s, int hold_s, int back_s);
LimberDose *sample_time (int seconds);
LimberDose *sample_intervals (int rounds, int work_s, int easy_s);
LimberDose *sample_script (int first_s, int second_s);

/* Takes @dose. */
LimberStep *sample_step (const char *name, LimberPosition position, LimberSides sides,
                         LimberDose *dose);
LimberRoutine *sample_routine (void);

/* Adds @step, which it takes, as a block of its own; returns it. */
LimberStep *sample_add (LimberRoutine *routine, LimberStep *step);

/* The worked example of the format: 194 s. */
LimberRoutine *sample_worked (void);

/* One of all routines that the format allows, of up to eight steps. */
LimberRoutine *sample_random (void);

LimberTimeline *sample_compile (const LimberRoutine *routine);
