/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberBox:
 *
 * A part of a page that is as wide as it is told to be, and as high as it then needs to be: a text,
 * a drawing, or boxes in boxes.  All lengths are in points.
 */
typedef struct _LimberBox LimberBox;

void limber_box_free (LimberBox *self);

/** limber_box_measure: Returns: how high the box is when it is @width wide */
double limber_box_measure (LimberBox *self, double width);

/**
 * limber_box_draw:
 * @height: at least what limber_box_measure() says for @width
 *
 * Draws the box from 0, 0 on.
 */
void limber_box_draw (LimberBox *self, cairo_t *cr, double width, double height);

/** limber_column_new: Returns: (transfer full): boxes below each other, @gap apart */
LimberBox *limber_column_new (double gap);

/** limber_column_add: @child is (transfer full) (nullable): %NULL adds nothing */
void limber_column_add (LimberBox *self, LimberBox *child);

/** limber_row_new: Returns: (transfer full): boxes beside each other, @gap apart */
LimberBox *limber_row_new (double gap);

/** limber_row_add: @child (transfer full) gets @share of the width that those of a fixed width
 * leave, against the shares of its sisters */
void limber_row_add (LimberBox *self, LimberBox *child, double share);

/** limber_row_add_fixed: @child (transfer full) is @width wide */
void limber_row_add_fixed (LimberBox *self, LimberBox *child, double width);

/** limber_frame_new: Returns: (transfer full): @child (transfer full) with @padding and a line of
 * @line around it; without a line where @line is 0 */
LimberBox *limber_frame_new (LimberBox *child, double padding, double line);

/** LimberDrawFunc: draws from 0, 0 on; nothing outside of @width and @height is seen */
typedef void (*LimberDrawFunc) (cairo_t *cr, double width, double height, gpointer data);

/**
 * limber_drawing_new:
 * @height: of the drawing; its width is what there is
 * @data: (transfer full) (nullable)
 * @destroy: (nullable): for @data
 */
LimberBox *limber_drawing_new (double height, LimberDrawFunc draw, gpointer data,
                               GDestroyNotify destroy);

/** limber_rule_new: Returns: (transfer full): a thin line across, with nothing above and below */
LimberBox *limber_rule_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberBox, limber_box_free)

G_END_DECLS
