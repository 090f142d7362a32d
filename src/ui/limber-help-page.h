/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-help.h"

G_BEGIN_DECLS

/**
 * LimberHelpPage:
 *
 * When to get help: signs and what to do about them, the most urgent first.
 */
#define LIMBER_TYPE_HELP_PAGE (limber_help_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberHelpPage, limber_help_page, LIMBER, HELP_PAGE, AdwBin)

/**
 * limber_help_page_new:
 * @help: (nullable): what to show; %NULL for the few signs that the program itself knows
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_help_page_new (const LimberHelp *help);

G_END_DECLS
