/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pain-rule.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

LimberPainRule
limber_pain_rule_for_routine (const LimberRoutine *routine)
{
  return (LimberPainRule){ .green_max = routine->green_max, .amber_max = routine->amber_max };
}

LimberPainRule
limber_pain_rule_for_record (const LimberRecord *record)
{
  return (LimberPainRule){ .green_max = record->green_max, .amber_max = record->amber_max };
}

static LimberPainRule
lower (LimberPainRule rule, int limit)
{
  if (limit == LIMBER_UNSET)
    return rule;
  return (LimberPainRule){
    .green_max = MIN (rule.green_max, limit),
    .amber_max = MIN (rule.amber_max, limit),
  };
}

LimberPainRule
limber_pain_rule_for_step (const LimberRoutine *routine, const LimberStep *step)
{
  return lower (limber_pain_rule_for_routine (routine), step->pain_limit);
}

LimberPainColor
limber_pain_rule_color (const LimberPainRule *self, int pain, int before, gboolean spread)
{
  if (spread)
    return LIMBER_PAIN_RED;
  if (pain == LIMBER_UNSET)
    return LIMBER_PAIN_UNKNOWN;
  if (pain > self->amber_max)
    return LIMBER_PAIN_RED;
  if (pain <= self->green_max)
    return LIMBER_PAIN_GREEN;
  if (before != LIMBER_UNSET && pain <= before + LIMBER_PAIN_RISE)
    return LIMBER_PAIN_GREEN;
  return LIMBER_PAIN_AMBER;
}

gboolean
limber_record_woke_worse (const LimberRecord *record)
{
  const LimberAnswers *answers = &record->answers;
  int usual = answers->pain_before != LIMBER_UNSET ? answers->pain_before : answers->pain_after;

  return usual != LIMBER_UNSET && answers->pain_morning > usual;
}

LimberPainColor
limber_record_get_step_color (const LimberRecord *record, const LimberRecordStep *step)
{
  LimberPainRule rule = lower (limber_pain_rule_for_record (record), step->pain_limit);

  return limber_pain_rule_color (&rule, step->pain, record->answers.pain_before, step->spread);
}

LimberPainColor
limber_record_get_pain_color (const LimberRecord *record)
{
  const LimberAnswers *answers = &record->answers;
  LimberPainRule rule = limber_pain_rule_for_record (record);
  LimberPainColor color = limber_pain_rule_color (
      &rule, MAX (answers->pain_worst, answers->pain_after), answers->pain_before, FALSE);
  gboolean unsaid = FALSE;

  for (guint i = 0; i < record->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (record->steps, i);

      color = MAX (color, limber_record_get_step_color (record, step));
      unsaid = unsaid || (step->hurt && step->pain == LIMBER_UNSET);
    }
  if (color == LIMBER_PAIN_GREEN && unsaid)
    color = LIMBER_PAIN_UNKNOWN;
  return limber_record_woke_worse (record) ? MAX (color, LIMBER_PAIN_AMBER) : color;
}

LimberPainMoment
limber_record_get_morning_moment (const LimberRecord *record)
{
  gboolean green = limber_record_get_pain_color (record) == LIMBER_PAIN_GREEN;

  return green || limber_record_woke_worse (record) ? LIMBER_PAIN_MORNING : LIMBER_PAIN_AFTER;
}

const char *
limber_pain_color_title (LimberPainColor color)
{
  switch (color)
    {
    case LIMBER_PAIN_GREEN:
      return _ ("Green: carry on");
    case LIMBER_PAIN_AMBER:
      return _ ("Amber: go gently");
    case LIMBER_PAIN_RED:
      return _ ("Red: too much");
    case LIMBER_PAIN_UNKNOWN:
    default:
      return "";
    }
}

static const char *
advice_during (LimberPainColor color)
{
  switch (color)
    {
    case LIMBER_PAIN_GREEN:
      return _ ("This much is all right. You can carry on.");
    case LIMBER_PAIN_AMBER:
      return _ ("Take the easier way, or do a little less. Do not push on.");
    case LIMBER_PAIN_RED:
    case LIMBER_PAIN_UNKNOWN:
    default:
      return _ (
          "Stop this exercise: leave it out, or end here. Tell the person who looks after your "
          "back.");
    }
}

static const char *
advice_after (LimberPainColor color)
{
  switch (color)
    {
    case LIMBER_PAIN_GREEN:
      return _ ("Do the same next time. See how you feel tomorrow morning.");
    case LIMBER_PAIN_AMBER:
      return _ ("Next time do the same, or an easier way. Do not step up yet.");
    case LIMBER_PAIN_RED:
    case LIMBER_PAIN_UNKNOWN:
    default:
      return _ ("Leave out what hurt, or do it in an easier way. Tell the person who looks after "
                "your back.");
    }
}

static const char *
advice_morning (LimberPainColor color)
{
  switch (color)
    {
    case LIMBER_PAIN_GREEN:
      return _ ("Your back has settled. Carry on as you did.");
    case LIMBER_PAIN_AMBER:
      return _ ("Do about half next time. Then build up again, a little at a time.");
    case LIMBER_PAIN_RED:
    case LIMBER_PAIN_UNKNOWN:
    default:
      return advice_after (color);
    }
}

const char *
limber_pain_color_advice (LimberPainColor color, LimberPainMoment moment)
{
  if (color == LIMBER_PAIN_UNKNOWN)
    return "";
  switch (moment)
    {
    case LIMBER_PAIN_DURING:
      return advice_during (color);
    case LIMBER_PAIN_MORNING:
      return advice_morning (color);
    case LIMBER_PAIN_AFTER:
    default:
      return advice_after (color);
    }
}

static char *
cut_offs (const LimberPainRule *self)
{
  if (self->green_max >= self->amber_max)
    /* Translators: pain from 0 to 10, such as "0 to 2 is green, more is red." */
    return g_strdup_printf (_ ("0 to %d is green, more is red."), self->green_max);
  if (self->amber_max >= LIMBER_PAIN_MAX)
    /* Translators: pain from 0 to 10, such as "0 to 3 is green, more is amber." */
    return g_strdup_printf (_ ("0 to %d is green, more is amber."), self->green_max);
  /* Translators: pain from 0 to 10, such as "0 to 3 is green, up to 5 amber, more is red." */
  return g_strdup_printf (_ ("0 to %d is green, up to %d amber, more is red."), self->green_max,
                          self->amber_max);
}

char *
limber_pain_rule_words (const LimberPainRule *self)
{
  g_autofree char *numbers = cut_offs (self);

  /* Translators: %s tells which pain is green, amber and red */
  return g_strdup_printf (_ ("A guide, set by your routine: %s Pain down the leg, or tingling, is "
                             "always red."),
                          numbers);
}
