/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-moment-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-ui.h"

struct _LimberMomentRow
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkDropDown *day;
  GtkStringList *day_words;
  GtkDropDown *minute;
  GtkStringList *minute_words;

  LimberMoments moments;
  GArray *days;    /* (element-type int) (nullable) */
  GArray *minutes; /* (element-type int) (nullable): of the day that is chosen */
  gboolean showing;
};

static GParamSpec *title_property;
static guint chosen_signal;

G_DEFINE_FINAL_TYPE (LimberMomentRow, limber_moment_row, ADW_TYPE_BIN)

static int
nth (const GArray *list, guint index)
{
  return index < list->len ? g_array_index (list, int, index) : g_array_index (list, int, 0);
}

static int
chosen_day (LimberMomentRow *self)
{
  return nth (self->days, gtk_drop_down_get_selected (self->day));
}

static int
chosen_minute (LimberMomentRow *self)
{
  return nth (self->minutes, gtk_drop_down_get_selected (self->minute));
}

/* Told even if the index is the same, since the word at it may be another. */
static void
choose_nth (GtkDropDown *drop_down, guint index)
{
  gtk_drop_down_set_selected (drop_down, index);
  g_object_notify (G_OBJECT (drop_down), "selected");
}

static void
show_words (GtkStringList *list, GPtrArray *words)
{
  g_ptr_array_add (words, NULL);
  gtk_string_list_splice (list, 0, g_list_model_get_n_items (G_LIST_MODEL (list)),
                          (const char *const *) words->pdata);
}

static void
show_days (LimberMomentRow *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  int today = limber_wall_time_get_day (self->moments.now);
  int chosen = limber_wall_time_get_day (self->moments.chosen);
  guint index = 0;

  g_clear_pointer (&self->days, g_array_unref);
  self->days = limber_moments_list_days (&self->moments);
  for (guint i = 0; i < self->days->len; i++)
    {
      g_ptr_array_add (words, limber_words_near_day (nth (self->days, i), today));
      if (nth (self->days, i) == chosen)
        index = i;
    }
  show_words (self->day_words, words);
  choose_nth (self->day, index);
}

static void
show_minutes (LimberMomentRow *self, guint (*choose) (const GArray *minutes, int minute),
              int minute)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  g_clear_pointer (&self->minutes, g_array_unref);
  self->minutes = limber_moments_list_minutes (&self->moments, chosen_day (self));
  for (guint i = 0; i < self->minutes->len; i++)
    g_ptr_array_add (words, nth (self->minutes, i) == LIMBER_MOMENT_NOW
                                /* Translators: the time that it is */
                                ? g_strdup (C_ ("time", "Now"))
                                : limber_words_minute (nth (self->minutes, i)));
  show_words (self->minute_words, words);
  choose_nth (self->minute, choose (self->minutes, minute));
}

static guint
choose_last (const GArray *minutes, int minute)
{
  return minutes->len - 1;
}

void
limber_moment_row_set_moments (LimberMomentRow *self, const LimberMoments *moments)
{
  g_return_if_fail (LIMBER_IS_MOMENT_ROW (self));

  self->moments = *moments;
  self->showing = TRUE;
  show_days (self);
  show_minutes (self,
                limber_moments_is_now (moments, moments->chosen) ? choose_last
                                                                 : limber_moments_find_minute,
                limber_wall_time_get_minute (moments->chosen));
  self->showing = FALSE;
}

/* The offset from UTC is that of the day which was chosen: the clocks may have changed since. */
static LimberWallTime
time_of (int day, int minute)
{
  int year, month, day_of_month;
  g_autoptr (GDateTime) date = NULL;

  limber_day_get_date (day, &year, &month, &day_of_month);
  date = g_date_time_new_local (year, month, day_of_month, minute / 60, minute % 60, 0);
  g_return_val_if_fail (date != NULL, (LimberWallTime){ 0 });
  return (LimberWallTime){
    .utc_us = g_date_time_to_unix (date) * G_USEC_PER_SEC,
    .zone_s = (int) (g_date_time_get_utc_offset (date) / G_USEC_PER_SEC),
  };
}

static gboolean
is_at (LimberWallTime time, int day, int minute)
{
  return time.utc_us != 0 && limber_wall_time_get_day (time) == day
         && limber_wall_time_get_minute (time) == minute;
}

LimberWallTime
limber_moment_row_get_time (LimberMomentRow *self, LimberWallTime now)
{
  int day, minute;

  g_return_val_if_fail (LIMBER_IS_MOMENT_ROW (self) && self->days, now);

  day = chosen_day (self);
  minute = chosen_minute (self);
  if (minute == LIMBER_MOMENT_NOW)
    return now;
  if (is_at (self->moments.chosen, day, minute))
    return self->moments.chosen;
  if (is_at (self->moments.earliest, day, minute))
    return self->moments.earliest;
  return time_of (day, minute);
}

static void
day_selected (LimberMomentRow *self)
{
  int before;

  if (self->showing)
    return;
  before = chosen_minute (self);
  self->showing = TRUE;
  show_minutes (self, limber_moments_find_minute,
                before == LIMBER_MOMENT_NOW ? limber_wall_time_get_minute (self->moments.now)
                                            : before);
  self->showing = FALSE;
  g_signal_emit (self, chosen_signal, 0);
}

static void
minute_selected (LimberMomentRow *self)
{
  if (!self->showing)
    g_signal_emit (self, chosen_signal, 0);
}

static void
limber_moment_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberMomentRow *self = LIMBER_MOMENT_ROW (object);
  const char *title = g_value_get_string (value);
  /* Translators: what a screen reader calls a list of days: a question, and what to choose */
  g_autofree char *day = g_strdup_printf (_ ("%s Day"), title);
  /* Translators: what a screen reader calls a list of hours: a question, and what to choose */
  g_autofree char *minute = g_strdup_printf (_ ("%s Time"), title);

  limber_ui_set_text (self->title, title);
  limber_ui_name_drop_down (self->day, day);
  limber_ui_name_drop_down (self->minute, minute);
}

static void
limber_moment_row_finalize (GObject *object)
{
  LimberMomentRow *self = LIMBER_MOMENT_ROW (object);

  g_clear_pointer (&self->days, g_array_unref);
  g_clear_pointer (&self->minutes, g_array_unref);
  G_OBJECT_CLASS (limber_moment_row_parent_class)->finalize (object);
}

static void
limber_moment_row_class_init (LimberMomentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = limber_moment_row_finalize;
  object_class->set_property = limber_moment_row_set_property;
  title_property = g_param_spec_string (
      "title", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_property (object_class, 1, title_property);
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-moment-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberMomentRow, title);
  gtk_widget_class_bind_template_child (widget_class, LimberMomentRow, day);
  gtk_widget_class_bind_template_child (widget_class, LimberMomentRow, day_words);
  gtk_widget_class_bind_template_child (widget_class, LimberMomentRow, minute);
  gtk_widget_class_bind_template_child (widget_class, LimberMomentRow, minute_words);
  gtk_widget_class_bind_template_callback (widget_class, day_selected);
  gtk_widget_class_bind_template_callback (widget_class, minute_selected);
}

static void
limber_moment_row_init (LimberMomentRow *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->showing = FALSE;
}
