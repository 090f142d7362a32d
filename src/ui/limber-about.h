/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** limber_about_show: shows what Limber is and is not */
void limber_about_show (GtkWindow *parent);

G_END_DECLS
