/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-fonts.h"

G_BEGIN_DECLS

/** LimberMark: the marks of the charts.  They differ in shape, so that they are told apart without
 * colors. */
typedef enum
{
  LIMBER_MARK_DONE,    /* a filled bar */
  LIMBER_MARK_PLANNED, /* an empty one */
  LIMBER_MARK_BEFORE,  /* an open circle on a dashed line */
  LIMBER_MARK_AFTER,   /* a filled circle on a line */
  LIMBER_MARK_MORNING, /* a cross on a dotted line */
  LIMBER_MARK_FLARE,   /* hatching */
  LIMBER_MARK_HARDER,  /* a triangle that points up */
  LIMBER_MARK_EASIER,  /* one that points down */
} LimberMark;
#define LIMBER_N_MARKS 8

/** limber_mark_dash: sets the line that goes with a mark */
void limber_mark_dash (cairo_t *cr, LimberMark mark);

/** limber_mark_draw: draws @mark, @size wide and high, around a point */
void limber_mark_draw (cairo_t *cr, LimberMark mark, double x, double y, double size);

/** limber_hatch: fills a rectangle with hatching */
void limber_hatch (cairo_t *cr, double x, double y, double width, double height);

typedef struct
{
  LimberMark mark;
  const char *label;
} LimberLegendItem;

/** limber_legend_new: Returns: (transfer full): @heading, and behind it what the marks of @items
 * (element-type LimberLegendItem) mean */
LimberBox *limber_legend_new (LimberFonts *fonts, const char *heading, const GArray *items);

G_END_DECLS
