/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-month-view.h"

#include "limber-date-words.h"
#include "limber-day-button.h"
#include "limber-progress.h"
#include "limber-ui.h"

#define N_WEEKDAYS 7
#define N_WEEKS 6 /* as many as a month can touch */
#define N_DAYS (N_WEEKS * N_WEEKDAYS)

struct _LimberMonthView
{
  AdwBin parent_instance;

  LimberHistory *history; /* (nullable) */
  int today;
  int first_weekday;
  int first; /* the first day of the month that is shown */
  int chosen;

  GtkWidget *previous;
  GtkLabel *title;
  GtkGrid *grid;
  GtkLabel *weekdays[N_WEEKDAYS];
  LimberDayButton *days[N_DAYS];
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

/* --- The days, among which the arrow keys move --- */

static gboolean
can_be_chosen (LimberDayButton *button)
{
  return gtk_widget_get_visible (GTK_WIDGET (button))
         && gtk_widget_get_sensitive (GTK_WIDGET (button));
}

/* Of all days only one is a stop for Tab: @index, or none for -1. */
static void
set_stop (LimberMonthView *self, int index)
{
  for (int i = 0; i < N_DAYS; i++)
    gtk_widget_set_focusable (GTK_WIDGET (self->days[i]), i == index);
}

/* The chosen day, or the last one of the month. */
static int
find_stop (LimberMonthView *self)
{
  int stop = -1;

  for (int i = 0; i < N_DAYS; i++)
    if (can_be_chosen (self->days[i]))
      {
        stop = i;
        if (limber_day_button_get_day (self->days[i]) == self->chosen)
          return i;
      }
  return stop;
}

static int
find_focus (LimberMonthView *self)
{
  for (int i = 0; i < N_DAYS; i++)
    if (gtk_widget_has_focus (GTK_WIDGET (self->days[i])))
      return i;
  return -1;
}

static void
move_focus (LimberMonthView *self, int index)
{
  gtk_widget_set_focusable (GTK_WIDGET (self->days[index]), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->days[index]));
  set_stop (self, index);
}

/* To the next day in this direction on which something was done. */
static gboolean
arrow_pressed (GtkWidget *widget, GVariant *args, gpointer data)
{
  LimberMonthView *self = LIMBER_MONTH_VIEW (widget);
  int step = g_variant_get_int32 (args);
  int focus = find_focus (self);

  if (focus < 0)
    return GDK_EVENT_PROPAGATE;
  if (ABS (step) == 1 && gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    step = -step;
  for (int i = focus + step; i >= 0 && i < N_DAYS; i += step)
    if (can_be_chosen (self->days[i]))
      {
        move_focus (self, i);
        break;
      }
  return GDK_EVENT_STOP;
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
  for (int i = 0; i < N_DAYS; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->days[i]),
                                  gtk_widget_get_visible (GTK_WIDGET (self->days[i]))
                                      && limber_day_button_get_day (self->days[i]) == self->chosen);
}

static void
show_month (LimberMonthView *self)
{
  g_autofree char *title = limber_words_long_month (self->first);
  gboolean had_focus = find_focus (self) >= 0;
  int last = month_after (self->first, 1) - 1;
  int start = limber_day_get_week (self->first, self->first_weekday);
  g_autoptr (LimberProgress) progress = limber_progress_new (
      self->history, self->first, MIN (last, MAX (self->first, self->today)), self->first_weekday);

  limber_ui_set_text (self->title, title);
  for (int i = 0; i < N_DAYS; i++)
    {
      int day = start + i;
      gboolean visible = day >= self->first && day <= last;

      gtk_widget_set_visible (GTK_WIDGET (self->days[i]), visible);
      if (visible)
        show_day (self, self->days[i], progress, day);
    }
  show_chosen (self);
  set_stop (self, find_stop (self));
  if (had_focus && find_stop (self) >= 0)
    move_focus (self, find_stop (self));
  else if (had_focus)
    gtk_widget_grab_focus (self->previous);
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
  set_stop (self, find_stop (self));
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
  for (int i = 0; i < N_DAYS; i++)
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
bind_arrows (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    int step;
  } arrows[] = {
    { GDK_KEY_Left, -1 },           { GDK_KEY_Right, 1 },
    { GDK_KEY_Up, -N_WEEKDAYS },    { GDK_KEY_Down, N_WEEKDAYS },
    { GDK_KEY_KP_Left, -1 },        { GDK_KEY_KP_Right, 1 },
    { GDK_KEY_KP_Up, -N_WEEKDAYS }, { GDK_KEY_KP_Down, N_WEEKDAYS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    gtk_widget_class_add_binding (widget_class, arrows[i].key, 0, arrow_pressed, "i",
                                  arrows[i].step);
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
  gtk_widget_class_bind_template_child (widget_class, LimberMonthView, previous);
  gtk_widget_class_bind_template_child (widget_class, LimberMonthView, title);
  gtk_widget_class_bind_template_child (widget_class, LimberMonthView, grid);
  gtk_widget_class_bind_template_callback (widget_class, previous_clicked);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked);
  bind_arrows (widget_class);
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
