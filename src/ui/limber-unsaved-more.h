/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-unsaved.h"

G_BEGIN_DECLS

/**
 * LimberUnsavedMore:
 *
 * Leads to more unsaved work than there is room to offer: a button that says how much, with a list.
 *
 * Signal: `chosen` (#LimberUnsaved as pointer): the person goes on with this one.
 */
#define LIMBER_TYPE_UNSAVED_MORE (limber_unsaved_more_get_type ())
G_DECLARE_FINAL_TYPE (LimberUnsavedMore, limber_unsaved_more, LIMBER, UNSAVED_MORE, AdwBin)

/**
 * limber_unsaved_more_new:
 * @list: (transfer full) (element-type LimberUnsaved): what is in the list, which it frees
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *limber_unsaved_more_new (GPtrArray *list);

G_END_DECLS
