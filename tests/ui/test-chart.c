/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-chart [--pictures FOLDER]: tests the charts; or writes pictures of them to a folder, in the
 * scheme that ADW_DEBUG_COLOR_SCHEME and ADW_DEBUG_HIGH_CONTRAST ask for. */

#include <adwaita.h>

#include "limber-chart-area.h"
#include "limber-chart-draw.h"
#include "limber-chart-style.h"
#include "limber-chart-table.h"
#include "limber-chart-view.h"
#include "limber-progress-charts.h"
#include "limber-progress-range.h"
#include "limber-ui.h"
#include "sample-history.h"
#include "wait.h"

#define LAST_DAY 20600

typedef LimberChart *(*ChartFunc) (const LimberProgress *progress, int span);

static LimberChart *
chart_of (ChartFunc func, guint n_sessions, LimberProgressRange range)
{
  g_autoptr (LimberHistory) history = sample_history_new (n_sessions, LAST_DAY);
  int from = limber_progress_range_get_first (range, history, LAST_DAY, 0);
  g_autoptr (LimberProgress) progress = limber_progress_new (history, from, LAST_DAY, 0);

  return func (progress, limber_progress_get_span (from, LAST_DAY));
}

/* A view of a chart in a window of its own. */
typedef struct
{
  LimberChart *chart;
  GtkWidget *window;
  LimberChartView *view;
} Fixture;

static gpointer
child_of (gpointer widget, GType type, const char *name)
{
  return gtk_widget_get_template_child (widget, type, name);
}

static void
show (Fixture *fixture, LimberChart *chart, GtkTextDirection direction)
{
  fixture->chart = chart;
  fixture->view = g_object_new (LIMBER_TYPE_CHART_VIEW, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (fixture->view), "background");
  fixture->window = adw_window_new ();
  gtk_widget_set_default_direction (direction);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 500, 400);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  limber_chart_view_set_chart (fixture->view, chart, "0 is none, 10 is the worst.");
  gtk_window_present (GTK_WINDOW (fixture->window));
  WAIT (gtk_widget_get_mapped (GTK_WIDGET (fixture->view))
        && gtk_widget_get_width (GTK_WIDGET (fixture->view)) > 0);
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  limber_chart_unref (fixture->chart);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* --- The table --- */

static void
collect_texts (GtkWidget *widget, GPtrArray *texts)
{
  if (GTK_IS_LABEL (widget))
    g_ptr_array_add (texts, (gpointer) gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    collect_texts (child, texts);
}

static void
assert_description (GtkWidget *widget, GtkAccessibleProperty property, const char *expected)
{
  g_autofree char *wrong =
      gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, expected);

  g_assert_cmpstr (wrong, ==, NULL);
}

static void
check_row (const LimberChart *chart, guint point, GtkWidget *row)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  g_autofree char *words = limber_chart_point_words (chart, point);
  guint column = 0;

  collect_texts (row, texts);
  g_assert_cmpuint (texts->len, ==, chart->series->len + (chart->total ? 2 : 1));
  g_assert_true (g_str_has_prefix (texts->pdata[column++], chart->labels[point]));
  if (chart->total)
    {
      g_autofree char *total =
          limber_chart_value_words (chart, limber_chart_get_total (chart, point));

      g_assert_cmpstr (texts->pdata[column++], ==, total);
    }
  for (guint i = 0; i < chart->series->len; i++)
    {
      const LimberChartSeries *series = g_ptr_array_index (chart->series, i);
      g_autofree char *value = limber_chart_value_words (chart, series->values[point]);

      g_assert_cmpstr (texts->pdata[column++], ==, value);
    }
  assert_description (row, GTK_ACCESSIBLE_PROPERTY_LABEL, words);
}

/* A row for each point that has something, in order, with all that the chart has. */
static void
check_table (ChartFunc func, guint n_sessions, LimberProgressRange range)
{
  Fixture fixture = { 0 };
  GtkToggleButton *as_table;
  GtkWidget *row;
  GtkListBox *rows;
  LimberChartTable *table;

  show (&fixture, chart_of (func, n_sessions, range), GTK_TEXT_DIR_LTR);
  as_table = child_of (fixture.view, LIMBER_TYPE_CHART_VIEW, "as_table");
  table = child_of (fixture.view, LIMBER_TYPE_CHART_VIEW, "table");
  rows = child_of (table, LIMBER_TYPE_CHART_TABLE, "rows");
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (rows)));
  gtk_toggle_button_set_active (as_table, TRUE);
  row = gtk_widget_get_first_child (GTK_WIDGET (rows));
  for (guint i = 0; i < fixture.chart->n_points; i++)
    if (limber_chart_has_point (fixture.chart, i))
      {
        row = gtk_widget_get_next_sibling (row);
        check_row (fixture.chart, i, row);
      }
  g_assert_null (gtk_widget_get_next_sibling (row));
  gtk_toggle_button_set_active (as_table, FALSE);
  g_assert_null (gtk_widget_get_first_child (GTK_WIDGET (rows)));
  tear_down (&fixture);
}

static void
test_table (void)
{
  check_table (limber_chart_of_pain, 200, LIMBER_RANGE_4_WEEKS);
  check_table (limber_chart_of_pain, 7300, LIMBER_RANGE_ALL);
  check_table (limber_chart_of_minutes, 200, LIMBER_RANGE_YEAR);
}

/* --- The cursor --- */

static gboolean
has_key (GtkShortcut *shortcut, guint key)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

  return GTK_IS_KEYVAL_TRIGGER (trigger)
         && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key
         && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == 0;
}

/* Does what @widget binds to @key. */
static void
press (GtkWidget *widget, guint key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);
      guint n = GTK_IS_SHORTCUT_CONTROLLER (controller)
                    ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                    : 0;

      for (guint j = 0; j < n; j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);

          if (has_key (shortcut, key))
            {
              gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                            gtk_shortcut_get_arguments (shortcut));
              return;
            }
        }
    }
  g_assert_not_reached ();
}

static void
check_cursor (Fixture *fixture, int expected)
{
  LimberChartArea *area = child_of (fixture->view, LIMBER_TYPE_CHART_VIEW, "area");
  GtkLabel *value = child_of (fixture->view, LIMBER_TYPE_CHART_VIEW, "value");
  g_autofree char *words = limber_chart_point_words (fixture->chart, (guint) expected);

  g_assert_cmpint (limber_chart_area_get_cursor (area), ==, expected);
  g_assert_cmpstr (gtk_label_get_text (value), ==, words);
  assert_description (GTK_WIDGET (area), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words);
  assert_description (GTK_WIDGET (area), GTK_ACCESSIBLE_PROPERTY_LABEL, fixture->chart->title);
}

/* The points of the chart that have something, in order. */
static GArray *
points_of (const LimberChart *chart)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (int));

  for (int i = 0; i < (int) chart->n_points; i++)
    if (limber_chart_has_point (chart, (guint) i))
      g_array_append_val (points, i);
  return points;
}

/* The cursor begins on the last point that has something, and stops at each such point; the keys go
 * by what is seen. */
static void
test_cursor (gconstpointer direction)
{
  Fixture fixture = { 0 };
  gboolean rtl = GPOINTER_TO_INT (direction) == GTK_TEXT_DIR_RTL;
  guint back = rtl ? GDK_KEY_Right : GDK_KEY_Left;
  guint on = rtl ? GDK_KEY_Left : GDK_KEY_Right;
  g_autoptr (GArray) points = NULL;
  GtkWidget *area;
  int *at;
  guint last;

  show (&fixture, chart_of (limber_chart_of_pain, 20, LIMBER_RANGE_4_WEEKS),
        (GtkTextDirection) GPOINTER_TO_INT (direction));
  area = child_of (fixture.view, LIMBER_TYPE_CHART_VIEW, "area");
  points = points_of (fixture.chart);
  at = (int *) (gpointer) points->data;
  last = points->len - 1;
  g_assert_cmpuint (points->len, <, fixture.chart->n_points);
  check_cursor (&fixture, at[last]);
  press (area, on);
  check_cursor (&fixture, at[last]);
  for (guint i = last; i > 0; i--)
    {
      press (area, back);
      check_cursor (&fixture, at[i - 1]);
    }
  press (area, back);
  check_cursor (&fixture, at[0]);
  press (area, on);
  check_cursor (&fixture, at[1]);
  press (area, GDK_KEY_Home);
  check_cursor (&fixture, at[0]);
  press (area, GDK_KEY_End);
  check_cursor (&fixture, at[last]);
  tear_down (&fixture);
}

/* --- What is drawn, and where --- */

/* What @widget draws; %NULL while it waits for its layout. */
static GskRenderNode *
node_of (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget),
                          gtk_widget_get_height (widget));
  return gtk_snapshot_free_to_node (snapshot);
}

static GdkTexture *
picture_of (GtkWidget *widget)
{
  g_autoptr (GskRenderNode) node = NULL;

  WAIT ((node = node_of (widget)));
  return gsk_renderer_render_texture (
      gtk_native_get_renderer (gtk_widget_get_native (widget)), node,
      &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                           (float) gtk_widget_get_height (widget)));
}

/* Whether the picture has about @color at @x, @y; textures are BGRA in memory. */
static gboolean
has_color (GdkTexture *picture, double x, double y, const GdkRGBA *color)
{
  gsize stride = (gsize) gdk_texture_get_width (picture) * 4;
  g_autofree guchar *data = g_malloc (stride * (gsize) gdk_texture_get_height (picture));
  const guint32 *pixel;

  gdk_texture_download (picture, data, stride);
  pixel = (const guint32 *) (gpointer) (data + (gsize) y * stride + (gsize) x * 4);
  return ABS ((int) (*pixel >> 16 & 0xff) - (int) (color->red * 255)) < 12
         && ABS ((int) (*pixel >> 8 & 0xff) - (int) (color->green * 255)) < 12
         && ABS ((int) (*pixel & 0xff) - (int) (color->blue * 255)) < 12;
}

/* Three values, of which the first is marked: each is found at its place. */
static void
test_drawing (gconstpointer direction)
{
  static const double heights[] = { 2, 9, 5 };
  Fixture fixture = { 0 };
  LimberChart *chart = limber_chart_new (LIMBER_CHART_LINES, "Pain", 3);
  GtkWidget *area;
  LimberChartPlot plot;
  g_autoptr (GdkTexture) picture = NULL;
  GdkRGBA color;

  for (guint i = 0; i < 3; i++)
    {
      chart->names[i] = g_strdup_printf ("Day %u", i);
      chart->labels[i] = g_strdup (chart->names[i]);
      chart->ticks[i] = g_strdup (chart->names[i]);
    }
  chart->heading = g_strdup ("Day");
  limber_chart_add (chart, "Before", 1, g_memdup2 (heights, sizeof heights));
  show (&fixture, chart, (GtkTextDirection) GPOINTER_TO_INT (direction));
  area = child_of (fixture.view, LIMBER_TYPE_CHART_VIEW, "area");
  plot = limber_chart_plot_new (area, chart);
  g_assert_true (plot.rtl
                 == (limber_chart_plot_get_x (&plot, 0) > limber_chart_plot_get_x (&plot, 1)));
  picture = picture_of (area);
  color = limber_chart_color (area, 1);
  for (guint i = 0; i < 3; i++)
    {
      double x = limber_chart_plot_get_x (&plot, i);
      double y = plot.y + plot.height * (1 - heights[i] / 10);

      g_assert_cmpuint (limber_chart_plot_find (&plot, x), ==, i);
      g_assert_true (has_color (picture, x, y, &color));
      g_assert_false (
          has_color (picture, x, plot.y + plot.height * (1 - (heights[i] - 1.5) / 10), &color));
    }
  g_assert_cmpuint (limber_chart_plot_find (&plot, -50), ==, plot.rtl ? 2 : 0);
  g_assert_cmpuint (limber_chart_plot_find (&plot, 5000), ==, plot.rtl ? 0 : 2);
  tear_down (&fixture);
}

/* --- Pictures, for people to look at --- */

static void
save (const char *folder, const char *name, ChartFunc func, guint n_sessions,
      LimberProgressRange range, GtkTextDirection direction)
{
  Fixture fixture = { 0 };
  g_autofree char *file = g_strdup_printf ("%s/%s.png", folder, name);
  g_autoptr (GdkTexture) picture = NULL;

  show (&fixture, chart_of (func, n_sessions, range), direction);
  gtk_widget_child_focus (fixture.window, GTK_DIR_TAB_BACKWARD);
  picture = picture_of (GTK_WIDGET (fixture.view));
  g_assert_true (gdk_texture_save_to_png (picture, file));
  tear_down (&fixture);
}

static int
save_all (const char *folder)
{
  save (folder, "pain-weeks", limber_chart_of_pain, 200, LIMBER_RANGE_4_WEEKS, GTK_TEXT_DIR_LTR);
  save (folder, "pain-rtl", limber_chart_of_pain, 200, LIMBER_RANGE_4_WEEKS, GTK_TEXT_DIR_RTL);
  save (folder, "pain-year", limber_chart_of_pain, 7300, LIMBER_RANGE_YEAR, GTK_TEXT_DIR_LTR);
  save (folder, "pain-all", limber_chart_of_pain, 7300, LIMBER_RANGE_ALL, GTK_TEXT_DIR_LTR);
  save (folder, "minutes-weeks", limber_chart_of_minutes, 200, LIMBER_RANGE_4_WEEKS,
        GTK_TEXT_DIR_LTR);
  save (folder, "minutes-year", limber_chart_of_minutes, 200, LIMBER_RANGE_YEAR, GTK_TEXT_DIR_LTR);
  save (folder, "minutes-rtl", limber_chart_of_minutes, 200, LIMBER_RANGE_3_MONTHS,
        GTK_TEXT_DIR_RTL);
  return 0;
}

int
main (int argc, char *argv[])
{
  /* An application of this id brings the style sheets. */
  g_autoptr (AdwApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  limber_ui_init ();
  application = g_object_new (ADW_TYPE_APPLICATION, "application-id", "io.github.limberapp.Limber",
                              "flags", G_APPLICATION_NON_UNIQUE, NULL);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  if (argc == 3 && g_str_equal (argv[1], "--pictures"))
    return save_all (argv[2]);
  g_test_add_func ("/chart/table", test_table);
  g_test_add_data_func ("/chart/cursor", GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test_cursor);
  g_test_add_data_func ("/chart/cursor-rtl", GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_cursor);
  g_test_add_data_func ("/chart/drawing", GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test_drawing);
  g_test_add_data_func ("/chart/drawing-rtl", GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_drawing);
  return g_test_run ();
}
