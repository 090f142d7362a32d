/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-runner.h"

G_BEGIN_DECLS

/**
 * LimberBeforePage:
 *
 * Asks for the pain of now before a session starts: one press answers, one skips.
 *
 * Signal: `passed`: it was answered, which the runner knows by then, or skipped; the session is to
 * start.
 */
#define LIMBER_TYPE_BEFORE_PAGE (limber_before_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberBeforePage, limber_before_page, LIMBER, BEFORE_PAGE, AdwBin)

/** limber_before_page_new: Returns: (transfer floating): the page before the session of @runner */
GtkWidget *limber_before_page_new (LimberRunner *runner);

/** limber_before_page_get_runner: Returns: (transfer none): the session that is to start */
LimberRunner *limber_before_page_get_runner (LimberBeforePage *self);

/** limber_before_page_focus: puts the focus on "Skip", which Enter and the space bar press */
void limber_before_page_focus (LimberBeforePage *self);

G_END_DECLS
