/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart-view.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-chart-area.h"
#include "limber-chart-legend.h"
#include "limber-chart-table.h"
#include "limber-ui.h"

struct _LimberChartView
{
  AdwBin parent_instance;

  LimberChart *chart; /* (nullable) */

  GtkLabel *title;
  GtkLabel *explanation;
  GtkToggleButton *as_table;
  GtkStack *stack;
  LimberChartLegend *legend;
  LimberChartArea *area;
  GtkLabel *value;
  LimberChartTable *table;
};

G_DEFINE_FINAL_TYPE (LimberChartView, limber_chart_view, ADW_TYPE_BIN)

/* --- Chart or table --- */

static void
cursor_moved (LimberChartView *self)
{
  int cursor = limber_chart_area_get_cursor (self->area);
  g_autofree char *words = NULL;

  if (cursor < 0)
    return;
  words = limber_chart_point_words (self->chart, (guint) cursor);
  limber_ui_set_text (self->value, words);
}

static void
as_table_toggled (LimberChartView *self)
{
  gboolean as_table = gtk_toggle_button_get_active (self->as_table);

  limber_chart_table_set_chart (self->table, as_table ? self->chart : NULL);
  gtk_stack_set_visible_child_name (self->stack, as_table ? "table" : "chart");
}

void
limber_chart_view_set_chart (LimberChartView *self, LimberChart *chart, const char *explanation)
{
  g_autofree char *name = NULL;

  g_return_if_fail (LIMBER_IS_CHART_VIEW (self));

  limber_chart_ref (chart);
  g_clear_pointer (&self->chart, limber_chart_unref);
  self->chart = chart;
  limber_ui_set_text (self->title, chart->title);
  limber_ui_set_text (self->explanation, explanation);
  /* Translators: the name of a button for a screen reader, after the title of its chart */
  name = g_strdup_printf (_ ("%s: Show as Table"), chart->title);
  limber_ui_set_name (GTK_WIDGET (self->as_table), name);
  limber_chart_legend_set_chart (self->legend, chart);
  limber_chart_area_set_chart (self->area, chart);
  as_table_toggled (self);
}

static void
limber_chart_view_dispose (GObject *object)
{
  g_clear_pointer (&LIMBER_CHART_VIEW (object)->chart, limber_chart_unref);
  G_OBJECT_CLASS (limber_chart_view_parent_class)->dispose (object);
}

static void
limber_chart_view_class_init (LimberChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_chart_view_dispose;
  g_type_ensure (LIMBER_TYPE_CHART_AREA);
  g_type_ensure (LIMBER_TYPE_CHART_LEGEND);
  g_type_ensure (LIMBER_TYPE_CHART_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-chart-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, title);
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, explanation);
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, as_table);
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, legend);
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, area);
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, value);
  gtk_widget_class_bind_template_child (widget_class, LimberChartView, table);
  gtk_widget_class_bind_template_callback (widget_class, cursor_moved);
  gtk_widget_class_bind_template_callback (widget_class, as_table_toggled);
}

static void
limber_chart_view_init (LimberChartView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
