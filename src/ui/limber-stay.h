/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberStay:
 *
 * Where the person is on a page that is about to be filled anew.
 */
typedef struct _LimberStay LimberStay;

/** limber_stay_new: Returns: (transfer full): where the focus is below @page now */
LimberStay *limber_stay_new (GtkWidget *page);

/**
 * limber_stay_end:
 * @self: (transfer full)
 *
 * Puts the focus back to what stands where it was, or near, if what had it is gone; the page does
 * not scroll.
 */
void limber_stay_end (LimberStay *self);

G_END_DECLS
