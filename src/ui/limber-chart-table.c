/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart-table.h"

#include "limber-ui.h"

struct _LimberChartTable
{
  AdwBin parent_instance;

  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (LimberChartTable, limber_chart_table, ADW_TYPE_BIN)

/* What is needed to make one row like the others. */
typedef struct
{
  const LimberChart *chart;
  GPtrArray *columns; /* (element-type GtkSizeGroup): one for each column */
} Builder;

static Builder
builder_new (const LimberChart *chart)
{
  Builder self = { chart, g_ptr_array_new_with_free_func (g_object_unref) };
  guint n = chart->series->len + (chart->total ? 2 : 1);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self.columns, gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL));
  return self;
}

static void
add_cell (const Builder *self, GtkWidget *box, guint column, GtkAccessibleRole role,
          const char *text)
{
  GtkWidget *cell = g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "xalign",
                                  column == 0 ? 0.0 : 1.0, "wrap", TRUE, "wrap-mode",
                                  PANGO_WRAP_WORD_CHAR, "hexpand", TRUE, NULL);

  gtk_widget_add_css_class (cell,
                            role == GTK_ACCESSIBLE_ROLE_COLUMN_HEADER ? "heading" : "numeric");
  gtk_size_group_add_widget (g_ptr_array_index (self->columns, column), cell);
  gtk_box_append (GTK_BOX (box), cell);
}

static GtkWidget *
row_new (GtkWidget *box, const char *name)
{
  GtkWidget *row = g_object_new (GTK_TYPE_LIST_BOX_ROW, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW,
                                 "activatable", FALSE, "child", box, NULL);

  limber_ui_set_name (row, name);
  return row;
}

static GtkWidget *
heading_row_new (const Builder *self)
{
  const LimberChart *chart = self->chart;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  guint column = 0;

  add_cell (self, box, column++, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, chart->heading);
  if (chart->total)
    add_cell (self, box, column++, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, chart->total);
  for (guint i = 0; i < chart->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (chart->series, i);

      add_cell (self, box, column++, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, series->name);
    }
  return row_new (box, chart->title);
}

static void
add_value (const Builder *self, GtkWidget *box, guint column, double value)
{
  g_autofree char *text = limber_chart_value_words (self->chart, value);

  add_cell (self, box, column, GTK_ACCESSIBLE_ROLE_CELL, text);
}

/* The date, and below it what the mark means where there is one. */
static void
add_label (const Builder *self, GtkWidget *box, guint point)
{
  const LimberChart *chart = self->chart;
  g_autofree char *text = NULL;

  if (chart->marks[point])
    text = g_strdup_printf ("%s\n%s", chart->labels[point], chart->marks[point]);
  add_cell (self, box, 0, GTK_ACCESSIBLE_ROLE_ROW_HEADER, text ? text : chart->labels[point]);
}

static GtkWidget *
point_row_new (const Builder *self, guint point)
{
  const LimberChart *chart = self->chart;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *words = limber_chart_point_words (chart, point);
  guint column = 1;

  add_label (self, box, point);
  if (chart->total)
    add_value (self, box, column++, limber_chart_get_total (chart, point));
  for (guint i = 0; i < chart->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (chart->series, i);

      add_value (self, box, column++, series->values[point]);
    }
  return row_new (box, words);
}

static void
empty (LimberChartTable *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->rows))))
    gtk_list_box_remove (self->rows, row);
}

void
limber_chart_table_set_chart (LimberChartTable *self, const LimberChart *chart)
{
  Builder builder;

  g_return_if_fail (LIMBER_IS_CHART_TABLE (self));

  empty (self);
  if (!chart)
    return;
  builder = builder_new (chart);
  limber_ui_set_name (GTK_WIDGET (self->rows), chart->title);
  gtk_list_box_append (self->rows, heading_row_new (&builder));
  for (guint i = 0; i < chart->n_points; i++)
    if (limber_chart_has_point (chart, i))
      gtk_list_box_append (self->rows, point_row_new (&builder, i));
  g_ptr_array_unref (builder.columns);
}

static void
limber_chart_table_class_init (LimberChartTableClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-chart-table.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberChartTable, rows);
}

static void
limber_chart_table_init (LimberChartTable *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
