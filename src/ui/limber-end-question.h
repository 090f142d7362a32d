/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-runner.h"

G_BEGIN_DECLS

/**
 * limber_end_question_ask:
 * @root: (nullable): the window that the question is about
 * @runner: whose session is to end; it is paused meanwhile
 *
 * Asks whether a session is to end, and ends it, or lets it go on as it was.
 */
void limber_end_question_ask (GtkRoot *root, LimberRunner *runner);

G_END_DECLS
