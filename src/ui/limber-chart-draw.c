/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart-draw.h"

#include <math.h>

#include "limber-chart-style.h"

#define GAP 6
#define LINE_WIDTH 2
#define MARK_MAX 4.5
#define MARK_MIN 2
#define BAR_MAX 48
#define POINTED_OUT 1.6 /* how much larger a mark is at the cursor */

/* Two values are joined only if they are no further apart than this, in points. */
#define JOIN_MAX 10

typedef struct
{
  GtkWidget *widget;
  GtkSnapshot *snapshot;
  const LimberChart *chart;
  LimberChartPlot plot;
  GdkRGBA color; /* of texts */
  int cursor;
} Painter;

/* --- Where things are --- */

static void
measure (GtkWidget *widget, const char *text, int *width, int *height)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);

  pango_layout_get_pixel_size (layout, width, height);
}

static char *
scale_text (double value)
{
  return g_strdup_printf ("%.0f", value);
}

LimberChartPlot
limber_chart_plot_new (GtkWidget *widget, const LimberChart *chart)
{
  g_autofree char *top = scale_text (chart->max);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int text_width, text_height;
  int scale_width;

  measure (widget, top, &text_width, &text_height);
  scale_width = text_width + GAP;
  return (LimberChartPlot){
    .x = rtl ? 0 : scale_width,
    .y = text_height / 2 + GAP,
    .width = MAX (0, gtk_widget_get_width (widget) - scale_width),
    .height = MAX (0, gtk_widget_get_height (widget) - 2 * text_height - 2 * GAP),
    .n_points = chart->n_points,
    .rtl = rtl,
  };
}

static double
slot_width (const LimberChartPlot *self)
{
  return (double) self->width / MAX (1, self->n_points);
}

/* The side of @point that comes first in reading; the point may be any place between two. */
static double
slot_start (const LimberChartPlot *self, double point)
{
  double along = slot_width (self) * point;

  return self->rtl ? self->x + self->width - along : self->x + along;
}

double
limber_chart_plot_get_x (const LimberChartPlot *self, guint point)
{
  return slot_start (self, point) + slot_width (self) / 2 * (self->rtl ? -1 : 1);
}

guint
limber_chart_plot_find (const LimberChartPlot *self, double x)
{
  double along = self->rtl ? self->x + self->width - x : x - self->x;

  if (self->n_points == 0 || self->width == 0)
    return 0;
  return (guint) CLAMP (floor (along / slot_width (self)), 0, self->n_points - 1);
}

static double
value_y (const Painter *self, double value)
{
  const LimberChartPlot *plot = &self->plot;

  return plot->y + plot->height * (1 - CLAMP (value / self->chart->max, 0, 1));
}

/* The whole pixels from @from to @to, whichever is left. */
static graphene_rect_t
upright (double from, double to, double top, double bottom)
{
  double left = round (MIN (from, to));

  return GRAPHENE_RECT_INIT ((float) left, (float) round (top),
                             (float) MAX (1, round (MAX (from, to)) - left),
                             (float) MAX (0, round (bottom) - round (top)));
}

/* --- Scale and dates --- */

static GdkRGBA
faint (const Painter *self, float alpha)
{
  GdkRGBA color = self->color;

  color.alpha *= alpha;
  return color;
}

static void
append_text (const Painter *self, const char *text, double x, double y)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->widget, text);

  gtk_snapshot_save (self->snapshot);
  gtk_snapshot_translate (self->snapshot,
                          &GRAPHENE_POINT_INIT ((float) round (x), (float) round (y)));
  gtk_snapshot_append_layout (self->snapshot, layout, &self->color);
  gtk_snapshot_restore (self->snapshot);
}

static void
append_scale (const Painter *self)
{
  const LimberChartPlot *plot = &self->plot;
  GdkRGBA line = faint (self, 0.15f);

  for (double value = 0; value <= self->chart->max; value += self->chart->step)
    {
      g_autofree char *text = scale_text (value);
      double y = round (value_y (self, value));
      int width, height;

      measure (self->widget, text, &width, &height);
      gtk_snapshot_append_color (
          self->snapshot, value > 0 ? &line : &self->color,
          &GRAPHENE_RECT_INIT ((float) plot->x, (float) y, (float) plot->width, 1));
      append_text (self, text, plot->rtl ? plot->width + GAP : plot->x - GAP - width,
                   y - height / 2.0);
    }
}

/* Every how many points there is room for a date. */
static guint
tick_every (const Painter *self)
{
  double slot = slot_width (&self->plot);
  int widest = 1;

  for (guint i = 0; i < self->chart->n_points; i++)
    {
      int width, height;

      measure (self->widget, self->chart->ticks[i], &width, &height);
      widest = MAX (widest, width);
    }
  return (guint) MAX (1, ceil ((widest + 2 * GAP) / MAX (slot, 0.1)));
}

static void
append_ticks (const Painter *self)
{
  const LimberChartPlot *plot = &self->plot;
  guint every = tick_every (self);
  int y = plot->y + plot->height;

  for (guint i = 0; i < self->chart->n_points; i += every)
    {
      double x = limber_chart_plot_get_x (plot, i);
      int width, height;

      measure (self->widget, self->chart->ticks[i], &width, &height);
      gtk_snapshot_append_color (self->snapshot, &self->color,
                                 &GRAPHENE_RECT_INIT ((float) round (x), (float) y, 1, 4));
      append_text (self, self->chart->ticks[i],
                   CLAMP (x - width / 2.0, 0, gtk_widget_get_width (self->widget) - width),
                   y + GAP);
    }
}

/* --- What is marked, and the cursor --- */

static void
append_stretches (const Painter *self)
{
  const LimberChart *chart = self->chart;
  const LimberChartPlot *plot = &self->plot;
  GdkRGBA color = limber_chart_mark_color (self->widget);

  for (guint i = 0; i < chart->stretches->len; i++)
    {
      const LimberChartStretch *stretch = &g_array_index (chart->stretches, LimberChartStretch, i);
      graphene_rect_t rect =
          upright (slot_start (plot, stretch->from), slot_start (plot, stretch->to), plot->y,
                   plot->y + plot->height);

      limber_chart_append_stretch (self->snapshot, &color, &rect);
    }
}

static void
append_cursor (const Painter *self)
{
  const LimberChartPlot *plot = &self->plot;
  guint point = (guint) self->cursor;
  GdkRGBA color = faint (self, self->chart->form == LIMBER_CHART_BARS ? 0.12f : 0.6f);
  double x = round (limber_chart_plot_get_x (plot, point));
  graphene_rect_t rect = upright (x, x + 1, plot->y, plot->y + plot->height);

  if (self->chart->form == LIMBER_CHART_BARS)
    rect = upright (slot_start (plot, point), slot_start (plot, point + 1), plot->y,
                    plot->y + plot->height);
  gtk_snapshot_append_color (self->snapshot, &color, &rect);
}

static void
append_target (const Painter *self)
{
  GdkRGBA color = limber_chart_target_color (self->widget);

  limber_chart_append_target (self->snapshot, &color, (float) self->plot.x,
                              (float) round (value_y (self, self->chart->target)),
                              (float) self->plot.width);
}

/* --- Lines --- */

static void
draw_line (const Painter *self, cairo_t *cr, const LimberChartSeries *series)
{
  guint last = 0;
  gboolean begun = FALSE;

  for (guint i = 0; i < self->chart->n_points; i++)
    {
      double x = limber_chart_plot_get_x (&self->plot, i);

      if (isnan (series->values[i]))
        continue;
      if (begun && i - last <= JOIN_MAX)
        cairo_line_to (cr, x, value_y (self, series->values[i]));
      else
        cairo_move_to (cr, x, value_y (self, series->values[i]));
      begun = TRUE;
      last = i;
    }
  limber_chart_set_dash (cr, series->style);
  cairo_stroke (cr);
}

static void
draw_marks (const Painter *self, cairo_t *cr, const LimberChartSeries *series)
{
  double radius = CLAMP (slot_width (&self->plot) / 3, MARK_MIN, MARK_MAX);

  for (guint i = 0; i < self->chart->n_points; i++)
    if (!isnan (series->values[i]))
      limber_chart_draw_mark (cr, series->style, limber_chart_plot_get_x (&self->plot, i),
                              value_y (self, series->values[i]),
                              (int) i == self->cursor ? radius * POINTED_OUT : radius);
}

static void
append_lines (const Painter *self)
{
  int width = gtk_widget_get_width (self->widget);
  int height = gtk_widget_get_height (self->widget);
  cairo_t *cr = gtk_snapshot_append_cairo (
      self->snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  cairo_set_line_width (cr, LINE_WIDTH);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = self->chart->series->len; i > 0; i--)
    {
      const LimberChartSeries *series = g_ptr_array_index (self->chart->series, i - 1);
      GdkRGBA color = limber_chart_color (self->widget, series->style);

      gdk_cairo_set_source_rgba (cr, &color);
      draw_line (self, cr, series);
      draw_marks (self, cr, series);
    }
  cairo_destroy (cr);
}

/* --- Bars --- */

static void
append_stack (const Painter *self, guint point)
{
  double slot = slot_width (&self->plot);
  double width = MIN (BAR_MAX, slot >= 4 ? slot * 0.75 : slot);
  double left = limber_chart_plot_get_x (&self->plot, point) - width / 2;
  double below = 0;

  for (guint i = 0; i < self->chart->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (self->chart->series, i);
      GdkRGBA color = limber_chart_color (self->widget, series->style);
      graphene_rect_t rect;

      if (isnan (series->values[point]))
        continue;
      rect = upright (left, left + width, value_y (self, below + series->values[point]),
                      value_y (self, below));
      limber_chart_append_bar (self->snapshot, series->style, &color, &rect);
      below += series->values[point];
    }
}

/* --- The whole --- */

void
limber_chart_draw (GtkWidget *widget, GtkSnapshot *snapshot, const LimberChart *chart, int cursor)
{
  Painter self = {
    .widget = widget,
    .snapshot = snapshot,
    .chart = chart,
    .plot = limber_chart_plot_new (widget, chart),
    .cursor = cursor,
  };

  if (self.plot.width == 0 || self.plot.height == 0)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &self.color);
  append_stretches (&self);
  append_scale (&self);
  append_ticks (&self);
  if (cursor >= 0)
    append_cursor (&self);
  if (chart->form == LIMBER_CHART_LINES)
    append_lines (&self);
  else
    for (guint i = 0; i < chart->n_points; i++)
      append_stack (&self, i);
  if (!isnan (chart->target))
    append_target (&self);
}
