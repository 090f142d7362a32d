/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How the series of a chart look.  Each style has a colour of its own, a dash and a mark for lines,
 * and a pattern for bars, so that none is told by its colour alone.  Colours come from the style
 * sheets: `limber_chart_0` and so on, `limber_chart_mark` and `limber_chart_target`. */
#define LIMBER_CHART_N_STYLES 5

/** limber_chart_color: the colour of the style @style, as @widget's theme has it */
GdkRGBA limber_chart_color (GtkWidget *widget, guint style);

/** limber_chart_mark_color: the colour of a marked stretch, as thin as it is seen through it */
GdkRGBA limber_chart_mark_color (GtkWidget *widget);
GdkRGBA limber_chart_target_color (GtkWidget *widget);

/** limber_chart_set_dash: lines are drawn in the dash of @style from now on */
void limber_chart_set_dash (cairo_t *cr, guint style);

/** limber_chart_draw_mark: draws the mark of @style around @x, @y */
void limber_chart_draw_mark (cairo_t *cr, guint style, double x, double y, double radius);

/** limber_chart_append_bar: draws a part of a bar in the pattern of @style */
void limber_chart_append_bar (GtkSnapshot *snapshot, guint style, const GdkRGBA *color,
                              const graphene_rect_t *rect);

/** limber_chart_append_stretch: draws a marked stretch: a tint with a bold line on its top */
void limber_chart_append_stretch (GtkSnapshot *snapshot, const GdkRGBA *color,
                                  const graphene_rect_t *rect);

/** limber_chart_append_target: draws a level dashed line from @x on, two pixels thick around @y */
void limber_chart_append_target (GtkSnapshot *snapshot, const GdkRGBA *color, float x, float y,
                                 float width);

G_END_DECLS
