/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberApplication:
 *
 * The program: it takes the command line, builds what the pages need once, and hands it down.
 */
#define LIMBER_TYPE_APPLICATION (limber_application_get_type ())
G_DECLARE_FINAL_TYPE (LimberApplication, limber_application, LIMBER, APPLICATION, AdwApplication)

/** limber_application_new: Returns: (transfer full): the program */
LimberApplication *limber_application_new (void);

/** limber_application_goes_on: Returns: whether the program, which has ended, is to be started
 * again without a window, since it reminds */
gboolean limber_application_goes_on (LimberApplication *self);

G_END_DECLS
