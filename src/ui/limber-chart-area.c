/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart-area.h"

#include "limber-chart-draw.h"
#include "limber-ui.h"

#define HEIGHT 220
#define WIDTH 200

struct _LimberChartArea
{
  GtkWidget parent_instance;

  LimberChart *chart; /* (nullable) */
  int cursor;
  gboolean pointed; /* the pointer is over the chart */
  gboolean known;   /* and where it is on the window: */
  double pointer_x;
  double pointer_y;
};

G_DEFINE_FINAL_TYPE (LimberChartArea, limber_chart_area, GTK_TYPE_WIDGET)

enum
{
  CURSOR_MOVED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* --- The cursor --- */

static void
set_cursor (LimberChartArea *self, int cursor)
{
  g_autofree char *words = NULL;

  self->cursor = cursor;
  if (cursor >= 0)
    {
      words = limber_chart_point_words (self->chart, (guint) cursor);
      limber_ui_set_description (GTK_WIDGET (self), words);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[CURSOR_MOVED], 0);
}

/* The first point with something from @point on, in steps of @step; -1 where there is none. */
static int
seek (LimberChartArea *self, int point, int step)
{
  for (; point >= 0 && point < (int) self->chart->n_points; point += step)
    if (limber_chart_has_point (self->chart, (guint) point))
      return point;
  return -1;
}

static void
move_cursor (LimberChartArea *self, int cursor)
{
  if (cursor >= 0 && cursor != self->cursor)
    set_cursor (self, cursor);
}

/* On the left is what came before, where one reads from left to right. */
static gboolean
step_pressed (GtkWidget *widget, GVariant *args, gpointer data)
{
  LimberChartArea *self = LIMBER_CHART_AREA (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int step = g_variant_get_int32 (args) * (rtl ? -1 : 1);

  if (self->cursor >= 0)
    move_cursor (self, seek (self, self->cursor + step, step));
  return GDK_EVENT_STOP;
}

static gboolean
end_pressed (GtkWidget *widget, GVariant *args, gpointer data)
{
  LimberChartArea *self = LIMBER_CHART_AREA (widget);
  int step = g_variant_get_int32 (args);

  if (self->cursor >= 0)
    move_cursor (self, seek (self, step > 0 ? 0 : (int) self->chart->n_points - 1, step));
  return GDK_EVENT_STOP;
}

/* The nearest point with something. */
static int
seek_around (LimberChartArea *self, int point)
{
  int before = seek (self, point, -1);
  int after = seek (self, point, 1);

  if (before < 0 || (after >= 0 && after - point < point - before))
    return after;
  return before;
}

/* When a page is scrolled under a pointer at rest, GTK tells of motion, too: the cursor must not
 * leave the place where the keys have put it. */
static gboolean
has_moved (LimberChartArea *self, GtkEventController *controller)
{
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  double x, y;
  gboolean moved;

  if (!event || !gdk_event_get_position (event, &x, &y))
    return FALSE;
  moved = self->known && (x != self->pointer_x || y != self->pointer_y);
  self->known = TRUE;
  self->pointer_x = x;
  self->pointer_y = y;
  return moved;
}

static void
point_at (LimberChartArea *self, double x)
{
  LimberChartPlot plot;

  if (!self->chart)
    return;
  plot = limber_chart_plot_new (GTK_WIDGET (self), self->chart);
  if (!self->pointed)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  self->pointed = TRUE;
  move_cursor (self, seek_around (self, (int) limber_chart_plot_find (&plot, x)));
}

static void
pointer_moved (LimberChartArea *self, double x, double y, GtkEventController *controller)
{
  if (has_moved (self, controller))
    point_at (self, x);
}

static void
pointer_left (LimberChartArea *self)
{
  self->pointed = FALSE;
  self->known = FALSE;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* Where one taps, as well. */
static void
pressed (LimberChartArea *self, int n, double x, double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  point_at (self, x);
}

/* --- The widget --- */

static void
limber_chart_area_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberChartArea *self = LIMBER_CHART_AREA (widget);
  gboolean pointed = self->pointed || gtk_widget_has_focus (widget);

  if (self->chart)
    limber_chart_draw (widget, snapshot, self->chart, pointed ? self->cursor : -1);
}

static void
limber_chart_area_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : HEIGHT;
}

static void
focus_changed (LimberChartArea *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
limber_chart_area_set_chart (LimberChartArea *self, LimberChart *chart)
{
  g_return_if_fail (LIMBER_IS_CHART_AREA (self));

  if (chart)
    limber_chart_ref (chart);
  g_clear_pointer (&self->chart, limber_chart_unref);
  self->chart = chart;
  if (chart)
    limber_ui_set_name (GTK_WIDGET (self), chart->title);
  set_cursor (self, chart ? seek (self, (int) chart->n_points - 1, -1) : -1);
}

int
limber_chart_area_get_cursor (LimberChartArea *self)
{
  g_return_val_if_fail (LIMBER_IS_CHART_AREA (self), -1);
  return self->cursor;
}

static void
limber_chart_area_dispose (GObject *object)
{
  g_clear_pointer (&LIMBER_CHART_AREA (object)->chart, limber_chart_unref);
  G_OBJECT_CLASS (limber_chart_area_parent_class)->dispose (object);
}

static void
limber_chart_area_class_init (LimberChartAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_chart_area_dispose;
  widget_class->snapshot = limber_chart_area_snapshot;
  widget_class->measure = limber_chart_area_measure;
  gtk_widget_class_set_css_name (widget_class, "limber-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, step_pressed, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, step_pressed, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, step_pressed, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Right, 0, step_pressed, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_pressed, "i", 1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_pressed, "i", -1);

  signals[CURSOR_MOVED] = g_signal_new ("cursor-moved", G_TYPE_FROM_CLASS (klass),
                                        G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_chart_area_init (LimberChartArea *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->cursor = -1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (pointer_moved), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (pointer_left), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_changed), NULL);
}
