/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-motion.h"
#include "limber-palette.h"

G_BEGIN_DECLS

/* What the widgets that show figures have in common. */

/** limber_figure_scheme: Returns: the palette that goes with the desktop's style of now */
LimberScheme limber_figure_scheme (void);

/** limber_figure_follow_style: has @widget drawn again whenever the scheme changes */
void limber_figure_follow_style (GtkWidget *widget);

/**
 * limber_figure_surface:
 * @frame: what to draw
 * @width: in logical pixels
 * @height: in logical pixels
 * @scale: device pixels of a logical one
 *
 * Returns: (transfer full): the figure on nothing
 */
cairo_surface_t *limber_figure_surface (const LimberFrame *frame, LimberScheme scheme, int width,
                                        int height, int scale);

/**
 * limber_figure_texture:
 *
 * The same as limber_figure_surface(), for what is shown more than once.
 *
 * Returns: (transfer full): the figure on nothing
 */
GdkTexture *limber_figure_texture (const LimberFrame *frame, LimberScheme scheme, int width,
                                   int height, int scale);

G_END_DECLS
