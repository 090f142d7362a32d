/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberBreakpoint:
 *
 * Lets a page take another shape where there is less room, which libadwaita 1.2 cannot.  It never
 * asks for more than a small phone's width, however wide its child would like to be, and tells
 * when the room has changed, outside the layout pass so that the child may be rearranged.
 *
 * Property: `child`.  Signal: `resized` (int width, int height).
 */
#define LIMBER_TYPE_BREAKPOINT (limber_breakpoint_get_type ())
G_DECLARE_FINAL_TYPE (LimberBreakpoint, limber_breakpoint, LIMBER, BREAKPOINT, GtkWidget)

/** LIMBER_MIN_WIDTH: the narrowest window, in logical pixels */
#define LIMBER_MIN_WIDTH 360
/** LIMBER_MIN_HEIGHT: the lowest a page can get, in logical pixels */
#define LIMBER_MIN_HEIGHT 240

void limber_breakpoint_set_child (LimberBreakpoint *self, GtkWidget *child);

G_END_DECLS
