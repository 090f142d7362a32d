/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-record.h"

G_BEGIN_DECLS

/**
 * LimberPainColor: what pain asks for; a worse one is a greater number.
 *
 * The colors are those of the pain-monitoring model, published for Achilles tendons and the front
 * of the knee (Thomeé 1997; Silbernagel 2007), not for backs: a guide whose cut-offs the routine's
 * author sets, and never a verdict.
 */
typedef enum
{
  LIMBER_PAIN_UNKNOWN, /* too little was said */
  LIMBER_PAIN_GREEN,
  LIMBER_PAIN_AMBER,
  LIMBER_PAIN_RED,
} LimberPainColor;
#define LIMBER_N_PAIN_COLORS 4

/** LimberPainRule: the cut-offs, pain 0-10: @green_max is still green, @amber_max still amber. */
typedef struct
{
  int green_max;
  int amber_max;
} LimberPainRule;

/* Pain is told in whole numbers from 0 to this, as clinicians ask for it. */
#define LIMBER_PAIN_MAX 10

/** LIMBER_PAIN_RISE: pain no more than this above where it began is green, too. */
#define LIMBER_PAIN_RISE 2

LimberPainRule limber_pain_rule_for_routine (const LimberRoutine *routine);
LimberPainRule limber_pain_rule_for_record (const LimberRecord *record);

/** limber_pain_rule_for_step: Returns: the routine's rule, lowered by the step's `pain_limit`,
 * above which it is red */
LimberPainRule limber_pain_rule_for_step (const LimberRoutine *routine, const LimberStep *step);

/**
 * limber_pain_rule_color:
 * @pain: 0-10, or %LIMBER_UNSET
 * @before: pain before the session, 0-10, or %LIMBER_UNSET
 * @spread: whether it moves down the leg, or tingles: red, however little it is
 *
 * Returns: what @pain in an exercise asks for
 */
LimberPainColor limber_pain_rule_color (const LimberPainRule *self, int pain, int before,
                                        gboolean spread);

/** limber_record_get_step_color: Returns: what pain in @step, which is one of @record's, asks for;
 * by its own limit where it has one */
LimberPainColor limber_record_get_step_color (const LimberRecord *record,
                                              const LimberRecordStep *step);

/**
 * limber_record_get_pain_color:
 *
 * Takes the worst of all that was said: while exercising, of each step, after it; a next morning
 * that is worse than before makes it amber at least.  Where "This hurts" was pressed and nobody
 * said how much, it is not green.
 *
 * Returns: what the session asks for
 */
LimberPainColor limber_record_get_pain_color (const LimberRecord *record);

/** limber_record_woke_worse: Returns: whether pain the morning after is known to have been worse
 * than before the session, or than right after it where nobody said how it was before */
gboolean limber_record_woke_worse (const LimberRecord *record);

/** LimberPainMoment: when a person reads what a color means. */
typedef enum
{
  LIMBER_PAIN_DURING,  /* an exercise, which has stopped */
  LIMBER_PAIN_AFTER,   /* the session */
  LIMBER_PAIN_MORNING, /* the one that follows */
} LimberPainMoment;

/** limber_record_get_morning_moment: Returns: how the session's color reads the morning after: only
 * where it is the morning that makes it amber, it is about the morning */
LimberPainMoment limber_record_get_morning_moment (const LimberRecord *record);

/** limber_pain_color_title: Returns: translated words such as "Green: carry on"; "" where it is
 * unknown */
const char *limber_pain_color_title (LimberPainColor color);

/** limber_pain_color_advice: Returns: translated words that tell a person what to do; "" where the
 * color is unknown */
const char *limber_pain_color_advice (LimberPainColor color, LimberPainMoment moment);

/** limber_pain_rule_words: Returns: (transfer full): the cut-offs in translated words, and that
 * they are a guide */
char *limber_pain_rule_words (const LimberPainRule *self);

G_END_DECLS
