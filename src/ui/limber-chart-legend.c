/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart-legend.h"

#include "limber-config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "limber-chart-style.h"
#include "limber-ui.h"

#define SAMPLE_WIDTH 28
#define SAMPLE_HEIGHT 16
#define BAR_WIDTH 16
#define MARK_RADIUS 4.5
#define GAP 6       /* between a sample and its name */
#define COLUMN 18   /* between two of them beside each other */
#define LINE 6      /* and below each other */
#define MIN_NAME 80 /* a name gets no narrower than this: it is cut short */

typedef enum
{
  SAMPLE_LINE,
  SAMPLE_BAR,
  SAMPLE_STRETCH,
  SAMPLE_TARGET,
} Sample;

typedef struct
{
  Sample sample;
  guint style;
  const char *name; /* the chart's */
} Item;

struct _LimberChartLegend
{
  GtkWidget parent_instance;

  LimberChart *chart; /* (nullable) */
  GArray *items;      /* (element-type Item) */
};

G_DEFINE_FINAL_TYPE (LimberChartLegend, limber_chart_legend, GTK_TYPE_WIDGET)

/* --- Samples --- */

static void
append_line (GtkWidget *widget, GtkSnapshot *snapshot, guint style)
{
  GdkRGBA color = limber_chart_color (widget, style);
  double middle = SAMPLE_HEIGHT / 2.0;
  cairo_t *cr =
      gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT));

  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_line_width (cr, 2);
  limber_chart_set_dash (cr, style);
  cairo_move_to (cr, 0, middle);
  cairo_line_to (cr, SAMPLE_WIDTH, middle);
  cairo_stroke (cr);
  limber_chart_draw_mark (cr, style, SAMPLE_WIDTH / 2.0, middle, MARK_RADIUS);
  cairo_destroy (cr);
}

static void
append_sample (GtkWidget *widget, GtkSnapshot *snapshot, const Item *item)
{
  GdkRGBA color;

  switch (item->sample)
    {
    case SAMPLE_BAR:
      color = limber_chart_color (widget, item->style);
      limber_chart_append_bar (
          snapshot, item->style, &color,
          &GRAPHENE_RECT_INIT ((SAMPLE_WIDTH - BAR_WIDTH) / 2, 0, BAR_WIDTH, SAMPLE_HEIGHT));
      break;
    case SAMPLE_STRETCH:
      color = limber_chart_mark_color (widget);
      limber_chart_append_stretch (snapshot, &color,
                                   &GRAPHENE_RECT_INIT (0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT));
      break;
    case SAMPLE_TARGET:
      color = limber_chart_target_color (widget);
      limber_chart_append_target (snapshot, &color, 0, SAMPLE_HEIGHT / 2, SAMPLE_WIDTH);
      break;
    case SAMPLE_LINE:
    default:
      append_line (widget, snapshot, item->style);
      break;
    }
}

/* --- Lines of items --- */

/* Called with each item, where it begins counted from the side where one begins to read. */
typedef void (*PlaceFunc) (LimberChartLegend *self, const Item *item, PangoLayout *layout,
                           int along, int down, int width, gpointer data);

static PangoLayout *
layout_of (LimberChartLegend *self, const Item *item, int width, int *item_width, int *height)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), item->name);
  int name_width, name_height;

  if (width > 0)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_get_pixel_size (layout, &name_width, NULL);
      if (name_width > width - SAMPLE_WIDTH - GAP)
        pango_layout_set_width (layout, MAX (MIN_NAME, width - SAMPLE_WIDTH - GAP) * PANGO_SCALE);
    }
  pango_layout_get_pixel_size (layout, &name_width, &name_height);
  *item_width = SAMPLE_WIDTH + GAP + name_width;
  *height = MAX (SAMPLE_HEIGHT, name_height);
  return layout;
}

/* Places all items within @width, as many beside each other as there is room for. */
static int
place (LimberChartLegend *self, int width, PlaceFunc func, gpointer data)
{
  int along = 0;
  int down = 0;
  int line_height = 0;

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);
      int item_width, height;
      g_autoptr (PangoLayout) layout = layout_of (self, item, width, &item_width, &height);

      if (along > 0 && along + item_width > width)
        {
          along = 0;
          down += line_height + LINE;
          line_height = 0;
        }
      if (func)
        func (self, item, layout, along, down, item_width, data);
      along += item_width + COLUMN;
      line_height = MAX (line_height, height);
    }
  return down + line_height;
}

static void
append_item (LimberChartLegend *self, const Item *item, PangoLayout *layout, int along, int down,
             int width, gpointer snapshot)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int left = rtl ? gtk_widget_get_width (widget) - along - width : along;
  int sample_x = rtl ? left + width - SAMPLE_WIDTH : left;
  int name_x = rtl ? left : left + SAMPLE_WIDTH + GAP;
  int height;
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT (sample_x, down + MAX (0, (height - SAMPLE_HEIGHT) / 2)));
  append_sample (widget, snapshot, item);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT (name_x, down + MAX (0, (SAMPLE_HEIGHT - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);
}

/* --- The widget --- */

static void
limber_chart_legend_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  place (LIMBER_CHART_LEGEND (widget), gtk_widget_get_width (widget), append_item, snapshot);
}

static GtkSizeRequestMode
limber_chart_legend_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
add_width (LimberChartLegend *self, const Item *item, PangoLayout *layout, int along, int down,
           int width, gpointer sum)
{
  *(int *) sum = along + width;
}

static void
limber_chart_legend_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  LimberChartLegend *self = LIMBER_CHART_LEGEND (widget);
  int width = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      place (self, G_MAXINT, add_width, &width);
      *minimum = SAMPLE_WIDTH + GAP + MIN_NAME;
      *natural = MAX (*minimum, width);
    }
  else
    *minimum = *natural = place (self, for_size < 0 ? G_MAXINT : for_size, NULL, NULL);
}

static void
add (LimberChartLegend *self, Sample sample, guint style, const char *name)
{
  g_array_append_val (self->items, ((Item){ sample, style, name }));
}

static void
name_all (LimberChartLegend *self)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < self->items->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? C_ ("list", ", ") : "",
                            g_array_index (self->items, Item, i).name);
  limber_ui_set_name (GTK_WIDGET (self), names->str);
}

void
limber_chart_legend_set_chart (LimberChartLegend *self, LimberChart *chart)
{
  Sample sample = chart->form == LIMBER_CHART_LINES ? SAMPLE_LINE : SAMPLE_BAR;

  g_return_if_fail (LIMBER_IS_CHART_LEGEND (self));

  limber_chart_ref (chart);
  g_clear_pointer (&self->chart, limber_chart_unref);
  self->chart = chart;
  g_array_set_size (self->items, 0);
  for (guint i = 0; i < chart->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (chart->series, i);

      add (self, sample, series->style, series->name);
    }
  if (chart->stretches->len > 0)
    add (self, SAMPLE_STRETCH, 0, chart->mark_name);
  if (!isnan (chart->target))
    add (self, SAMPLE_TARGET, 0, chart->target_name);
  name_all (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
limber_chart_legend_dispose (GObject *object)
{
  g_array_set_size (LIMBER_CHART_LEGEND (object)->items, 0);
  g_clear_pointer (&LIMBER_CHART_LEGEND (object)->chart, limber_chart_unref);
  G_OBJECT_CLASS (limber_chart_legend_parent_class)->dispose (object);
}

static void
limber_chart_legend_finalize (GObject *object)
{
  g_array_unref (LIMBER_CHART_LEGEND (object)->items);
  G_OBJECT_CLASS (limber_chart_legend_parent_class)->finalize (object);
}

static void
limber_chart_legend_class_init (LimberChartLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_chart_legend_dispose;
  G_OBJECT_CLASS (klass)->finalize = limber_chart_legend_finalize;
  widget_class->snapshot = limber_chart_legend_snapshot;
  widget_class->get_request_mode = limber_chart_legend_get_request_mode;
  widget_class->measure = limber_chart_legend_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
limber_chart_legend_init (LimberChartLegend *self)
{
  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
}
