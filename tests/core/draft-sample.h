/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

/* Routines in one line, with the exercises "lie", "side", "stand" and "rest". */

#define HEAD                                                                                       \
  "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"core\", \"level\": \"gentle\", "

#define LIE "{\"exercise\": \"lie\"}"
#define SIDE "{\"exercise\": \"side\"}"
#define STAND "{\"exercise\": \"stand\"}"
#define REST "{\"exercise\": \"rest\"}"
#define BLOCK(steps) "{\"repeat\": 2, \"steps\": [" steps "]}"

LimberExercises *draft_library (void);
LimberDraft *draft_of (const char *text);

/* A routine with these steps. */
LimberDraft *draft_with (const char *steps);

void assert_text (LimberDraft *draft, const char *expected);
void assert_steps (LimberDraft *draft, const char *steps);
