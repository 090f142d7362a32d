/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-runner.h"

G_BEGIN_DECLS

/** LimberCtlHurt: what a person says in the terminal after "this hurts"; nothing of it is needed.
 */
typedef struct
{
  LimberRunner *runner; /* (unowned) (nullable): %NULL while nothing hurts */
  guint step;
  LimberStepAnswers answers;
} LimberCtlHurt;

/** limber_ctl_hurt_open: the session of @runner has stopped because it hurts */
void limber_ctl_hurt_open (LimberCtlHurt *self, LimberRunner *runner);

/** limber_ctl_hurt_press: Returns: whether @key said something: a digit how much, where 1 and then
 * 0 is ten; l that it moves down the leg or tingles, and again that it does not */
gboolean limber_ctl_hurt_press (LimberCtlHurt *self, int key);

/** limber_ctl_hurt_words: Returns: (transfer full): what was said means, in one line */
char *limber_ctl_hurt_words (const LimberCtlHurt *self);

/** limber_ctl_hurt_close: the session goes on or ends; tells the runner what was said */
void limber_ctl_hurt_close (LimberCtlHurt *self);

G_END_DECLS
