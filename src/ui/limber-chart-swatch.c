/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart-swatch.h"

#include "limber-chart-style.h"

#define WIDTH 28
#define HEIGHT 16
#define MARK_RADIUS 4.5

struct _LimberChartSwatch
{
  GtkWidget parent_instance;

  LimberChartSample sample;
  guint style;
};

G_DEFINE_FINAL_TYPE (LimberChartSwatch, limber_chart_swatch, GTK_TYPE_WIDGET)

static void
append_line (LimberChartSwatch *self, GtkSnapshot *snapshot)
{
  GdkRGBA color = limber_chart_color (GTK_WIDGET (self), self->style);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));

  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_line_width (cr, 2);
  limber_chart_set_dash (cr, self->style);
  cairo_move_to (cr, 0, HEIGHT / 2.0);
  cairo_line_to (cr, WIDTH, HEIGHT / 2.0);
  cairo_stroke (cr);
  limber_chart_draw_mark (cr, self->style, WIDTH / 2.0, HEIGHT / 2.0, MARK_RADIUS);
  cairo_destroy (cr);
}

static void
limber_chart_swatch_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberChartSwatch *self = LIMBER_CHART_SWATCH (widget);
  GdkRGBA color;

  switch (self->sample)
    {
    case LIMBER_CHART_SAMPLE_BAR:
      color = limber_chart_color (widget, self->style);
      limber_chart_append_bar (snapshot, self->style, &color,
                               &GRAPHENE_RECT_INIT (6, 0, 16, HEIGHT));
      break;
    case LIMBER_CHART_SAMPLE_STRETCH:
      color = limber_chart_mark_color (widget);
      limber_chart_append_stretch (snapshot, &color, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));
      break;
    case LIMBER_CHART_SAMPLE_TARGET:
      color = limber_chart_target_color (widget);
      limber_chart_append_target (snapshot, &color, 0, HEIGHT / 2.0f, WIDTH);
      break;
    case LIMBER_CHART_SAMPLE_LINE:
    default:
      append_line (self, snapshot);
      break;
    }
}

static void
limber_chart_swatch_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

GtkWidget *
limber_chart_swatch_new (LimberChartSample sample, guint style)
{
  LimberChartSwatch *self = g_object_new (LIMBER_TYPE_CHART_SWATCH, "valign", GTK_ALIGN_CENTER,
                                          "halign", GTK_ALIGN_START, NULL);

  self->sample = sample;
  self->style = style;
  return GTK_WIDGET (self);
}

static void
limber_chart_swatch_class_init (LimberChartSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->snapshot = limber_chart_swatch_snapshot;
  widget_class->measure = limber_chart_swatch_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
limber_chart_swatch_init (LimberChartSwatch *self)
{
}
