/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberHelpButton:
 *
 * Opens "When to Get Help" from the header of a page; a picture takes the place of its words where
 * there is no room for them.
 */
#define LIMBER_TYPE_HELP_BUTTON (limber_help_button_get_type ())
G_DECLARE_FINAL_TYPE (LimberHelpButton, limber_help_button, LIMBER, HELP_BUTTON, AdwBin)

G_END_DECLS
