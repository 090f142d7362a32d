/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What libadwaita 1.2 does not tell a screen reader, or tells it wrongly. */

/**
 * limber_adw_mend:
 *
 * For @widget and all that is in it: each row tells its second line, also where its control has the
 * focus, and whether it is open; the lists that libadwaita makes without a name, of rows and of
 * tabs, are groups, which are passed by instead of called by their class.
 *
 * To be called once, before @widget is shown first.
 */
void limber_adw_mend (GtkWidget *widget);

/** limber_adw_present: shows @dialog, whose buttons are called by their words alone and not, as
 * libadwaita has it, "_Save Save" */
void limber_adw_present (AdwMessageDialog *dialog);

G_END_DECLS
