/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ctl-hurt.h"

#include "limber-config.h"

#include <glib/gi18n.h>

#include "limber-pain-rule.h"

static LimberTimeline *
get_timeline (const LimberCtlHurt *self)
{
  return limber_session_get_timeline (limber_runner_get_session (self->runner));
}

void
limber_ctl_hurt_open (LimberCtlHurt *self, LimberRunner *runner)
{
  LimberSession *session = limber_runner_get_session (runner);

  self->runner = runner;
  self->step =
      limber_timeline_get_phase (get_timeline (self), limber_session_get_phase (session))->step;
  self->answers = (LimberStepAnswers){ .pain = LIMBER_UNSET };
}

gboolean
limber_ctl_hurt_press (LimberCtlHurt *self, int key)
{
  if (key == 'l')
    self->answers.spread = !self->answers.spread;
  else if (key == '0' && self->answers.pain == 1)
    self->answers.pain = LIMBER_PAIN_MAX;
  else if (key >= '0' && key <= '9')
    self->answers.pain = key - '0';
  else
    return FALSE;
  return TRUE;
}

static LimberPainColor
get_color (const LimberCtlHurt *self)
{
  LimberPainRule rule =
      limber_pain_rule_for_step (limber_timeline_get_routine (get_timeline (self)),
                                 limber_timeline_get_step (get_timeline (self), self->step)->step);

  return limber_pain_rule_color (&rule, self->answers.pain,
                                 limber_runner_get_record (self->runner)->answers.pain_before,
                                 self->answers.spread);
}

char *
limber_ctl_hurt_words (const LimberCtlHurt *self)
{
  LimberPainColor color = get_color (self);
  GString *words = g_string_new (NULL);

  if (self->answers.pain != LIMBER_UNSET)
    /* Translators: how much it hurts, from 0 to 10 */
    g_string_append_printf (words, _ ("%d of %d. "), self->answers.pain, LIMBER_PAIN_MAX);
  if (self->answers.spread)
    g_string_append_printf (words, "%s ", _ ("Down the leg, or tingling."));
  if (color != LIMBER_PAIN_UNKNOWN)
    g_string_append_printf (words, "%s. %s", limber_pain_color_title (color),
                            limber_pain_color_advice (color, LIMBER_PAIN_DURING));
  if (color == LIMBER_PAIN_RED)
    g_string_append_printf (words, " %s", _ ("When to get help: limberctl learn get-help"));
  return g_string_free (words, FALSE);
}

void
limber_ctl_hurt_close (LimberCtlHurt *self)
{
  if (self->answers.pain != LIMBER_UNSET || self->answers.spread)
    limber_runner_answer_step (self->runner, self->step, &self->answers);
  self->runner = NULL;
}
