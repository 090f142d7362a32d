/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-runner.h"

G_BEGIN_DECLS

/** LimberEndPage: what was done in a session that is over. */
#define LIMBER_TYPE_END_PAGE (limber_end_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberEndPage, limber_end_page, LIMBER, END_PAGE, AdwBin)

/** limber_end_page_new: Returns: (transfer floating): the page for the session of @runner */
GtkWidget *limber_end_page_new (LimberRunner *runner);

/** limber_end_page_focus: puts the focus on "Back to Routines" */
void limber_end_page_focus (LimberEndPage *self);

G_END_DECLS
