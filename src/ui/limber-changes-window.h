/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberChangesWindow:
 *
 * What has changed from one version of a routine to another, in words.
 */
#define LIMBER_TYPE_CHANGES_WINDOW (limber_changes_window_get_type ())
G_DECLARE_FINAL_TYPE (LimberChangesWindow, limber_changes_window, LIMBER, CHANGES_WINDOW, AdwWindow)

/**
 * limber_changes_window_new:
 * @since: from which version on, in a sentence
 * @lines: (element-type utf8): a line for each difference
 *
 * Returns: (transfer none): the window, modal for @parent
 */
GtkWidget *limber_changes_window_new (GtkWindow *parent, const char *since, const GPtrArray *lines);

G_END_DECLS
