/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-sight.h"

G_BEGIN_DECLS

/** limber_monitor_sight: Returns: how @widget is seen from @distance_cm on the monitor that it is
 * on; @zoom is in percent */
LimberSight limber_monitor_sight (GtkWidget *widget, int distance_cm, int zoom);

/** limber_monitor_follow: lays @widget, which is realized, out again on a monitor with other pixels
 */
void limber_monitor_follow (GtkWidget *widget);

G_END_DECLS
