/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberRing:
 *
 * A ring that empties as time passes, longer than high where its room is.  It draws only when its
 * fraction changes.
 *
 * Property: `fraction` (0-1).
 */
#define LIMBER_TYPE_RING (limber_ring_get_type ())
G_DECLARE_FINAL_TYPE (LimberRing, limber_ring, LIMBER, RING, GtkWidget)

/** limber_ring_set_fraction: @fraction: how much of the ring is full, 0-1 */
void limber_ring_set_fraction (LimberRing *self, double fraction);
double limber_ring_get_fraction (LimberRing *self);

G_END_DECLS
