/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-month-view.h"

#include "limber-date-words.h"
#include "limber-day-button.h"
#include "limber-progress.h"
#include "limber-ui.h"

#define N_WEEKDAYS 7
#define N_WEEKS 6 /* as many as a month can touch */

struct _LimberMonthView
{
  AdwBin parent_instance;

  LimberHistory *history; /* (nullable) */
  int today;
  int first_weekday;
  int first; /* the first day of the month that is shown */
  int chosen;

  GtkLabel *title;
  GtkGrid *grid;
  GtkLabel *weekdays[N_WEEKDAYS];
  LimberDayButton *days[N_WEEKS * N_WEEKDAYS];
};

G_DEFINE_FINAL_TYPE (LimberMonthView, limber_month_view, ADW_TYPE_BIN)

enum
{
  DAY_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* --- Months --- */

static int
month_of (int day)
{
  int year, month, day_of_month;

  limber_day_get_date (day, &year, &month, &day_of_month);
  return day - day_of_month + 1;
}

/* The first day of the month that is @step months after that of @first. */
static int
month_after (int first, int step)
{
  int year, month, day_of_month;

  limber_day_get_date (first, &year, &month, &day_of_month);
  month += step - 1;
  year += month / 12 - (month % 12 < 0);
  return limber_day_from_date (year, (month % 12 + 12) % 12 + 1, 1);
}

/* --- What is shown --- */

static void
show_weekdays (LimberMonthView *self)
{
  for (int i = 0; i < N_WEEKDAYS; i++)
    {
      int weekday = (self->first_weekday + i) % N_WEEKDAYS;
      g_autofree char *brief = limber_words_weekday (weekday, TRUE);
      g_autofree char *name = limber_words_weekday (weekday, FALSE);

      limber_ui_set_text (self->weekdays[i], brief);
      limber_ui_set_name (GTK_WIDGET (self->weekdays[i]), name);
    }
}

static void
show_day (LimberMonthView *self, LimberDayButton *button, const LimberProgress *progress, int day)
{
  limber_day_button_show (button, day, limber_progress_find_day (progress, day),
                          limber_progress_has_flare (progress, day), day == self->today);
}

static void
show_chosen (LimberMonthView *self)
{
  for (int i = 0; i < N_WEEKS * N_WEEKDAYS; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->days[i]),
                                  gtk_widget_get_visible (GTK_WIDGET (self->days[i]))
                                      && limber_day_button_get_day (self->days[i]) == self->chosen);
}

static void
show_month (LimberMonthView *self)
{
  g_autofree char *title = limber_words_long_month (self->first);
  int last = month_after (self->first, 1) - 1;
  int start = limber_day_get_week (self->first, self->first_weekday);
  g_autoptr (LimberProgress) progress = limber_progress_new (
      self->history, self->first, MIN (last, MAX (self->first, self->today)), self->first_weekday);

  limber_ui_set_text (self->title, title);
  for (int i = 0; i < N_WEEKS * N_WEEKDAYS; i++)
    {
      int day = start + i;
      gboolean visible = day >= self->first && day <= last;

      gtk_widget_set_visible (GTK_WIDGET (self->days[i]), visible);
      if (visible)
        show_day (self, self->days[i], progress, day);
    }
  show_chosen (self);
}

static void
choose (LimberMonthView *self, int day)
{
  if (self->chosen == day)
    return;
  self->chosen = day;
  g_signal_emit (self, signals[DAY_CHOSEN], 0);
}

/* A click on the chosen day leaves it chosen. */
static void
day_clicked (LimberMonthView *self, LimberDayButton *button)
{
  choose (self, limber_day_button_get_day (button));
  show_chosen (self);
}

static void
turn (LimberMonthView *self, int step)
{
  if (!self->history)
    return;
  self->first = month_after (self->first, step);
  show_month (self);
}

static void
previous_clicked (LimberMonthView *self)
{
  turn (self, -1);
}

static void
next_clicked (LimberMonthView *self)
{
  turn (self, 1);
}

static gboolean
page_pressed (GtkWidget *widget, GVariant *args, gpointer data)
{
  turn (LIMBER_MONTH_VIEW (widget), g_variant_get_int32 (args));
  return GDK_EVENT_STOP;
}

/* The day of the latest session up to today. */
static int
latest_day (LimberMonthView *self)
{
  guint n = limber_history_find_record (self->history, self->today + 1);

  if (n == 0)
    return LIMBER_MONTH_NO_DAY;
  return limber_wall_time_get_day (limber_history_get_record (self->history, n - 1)->start);
}

void
limber_month_view_set_history (LimberMonthView *self, LimberHistory *history, int today,
                               int first_weekday)
{
  gboolean first_time;

  g_return_if_fail (LIMBER_IS_MONTH_VIEW (self));

  first_time = self->chosen == LIMBER_MONTH_NO_DAY;
  limber_history_ref (history);
  g_clear_pointer (&self->history, limber_history_unref);
  self->history = history;
  self->today = today;
  self->first_weekday = first_weekday;
  show_weekdays (self);
  if (first_time)
    {
      int day = latest_day (self);

      self->first = month_of (day == LIMBER_MONTH_NO_DAY ? today : day);
      choose (self, day);
    }
  else
    g_signal_emit (self, signals[DAY_CHOSEN], 0);
  show_month (self);
}

int
limber_month_view_get_day (LimberMonthView *self)
{
  g_return_val_if_fail (LIMBER_IS_MONTH_VIEW (self), LIMBER_MONTH_NO_DAY);
  return self->chosen;
}

/* --- The widget --- */

static void
build_grid (LimberMonthView *self)
{
  for (int i = 0; i < N_WEEKDAYS; i++)
    {
      self->weekdays[i] = GTK_LABEL (gtk_label_new (NULL));
      gtk_widget_add_css_class (GTK_WIDGET (self->weekdays[i]), "dim-label");
      gtk_grid_attach (self->grid, GTK_WIDGET (self->weekdays[i]), i, 0, 1, 1);
    }
  for (int i = 0; i < N_WEEKS * N_WEEKDAYS; i++)
    {
      self->days[i] = g_object_new (LIMBER_TYPE_DAY_BUTTON, NULL);
      g_signal_connect_object (self->days[i], "clicked", G_CALLBACK (day_clicked), self,
                               G_CONNECT_SWAPPED);
      gtk_grid_attach (self->grid, GTK_WIDGET (self->days[i]), i % N_WEEKDAYS, 1 + i / N_WEEKDAYS,
                       1, 1);
    }
}

static void
limber_month_view_dispose (GObject *object)
{
  g_clear_pointer (&LIMBER_MONTH_VIEW (object)->history, limber_history_unref);
  G_OBJECT_CLASS (limber_month_view_parent_class)->dispose (object);
}

static void
limber_month_view_class_init (LimberMonthViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_month_view_dispose;
  signals[DAY_CHOSEN] = g_signal_new ("day-chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                      NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-month-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberMonthView, title);
  gtk_widget_class_bind_template_child (widget_class, LimberMonthView, grid);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, page_pressed, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, page_pressed, "i", 1);
}

static void
limber_month_view_init (LimberMonthView *self)
{
  self->chosen = LIMBER_MONTH_NO_DAY;
  gtk_widget_init_template (GTK_WIDGET (self));
  build_grid (self);
}
