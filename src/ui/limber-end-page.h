/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-runner.h"

G_BEGIN_DECLS

/**
 * LimberEndPage:
 *
 * What was done in a session that is over, and what the person wants to say about it.  Each answer
 * is kept as it is given, may be changed while the page is there, and none is needed.
 */
#define LIMBER_TYPE_END_PAGE (limber_end_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberEndPage, limber_end_page, LIMBER, END_PAGE, AdwBin)

/**
 * limber_end_page_new:
 * @asks: whether there are questions
 *
 * Returns: (transfer floating): the page for the session of @runner
 */
GtkWidget *limber_end_page_new (LimberRunner *runner, gboolean asks);

/** limber_end_page_focus: puts the focus where a key that was meant for the session does nothing */
void limber_end_page_focus (LimberEndPage *self);

G_END_DECLS
