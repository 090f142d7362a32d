/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminder-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-date-words.h"
#include "limber-locale.h"
#include "limber-time-row.h"
#include "limber-ui.h"

struct _LimberReminderRow
{
  AdwExpanderRow parent_instance;

  LimberTimeRow *time;
  GtkFlowBox *days;
  GtkWidget *remove;

  guint chosen; /* days: bit 0 is Monday */
  gboolean quiet;
};

G_DEFINE_FINAL_TYPE (LimberReminderRow, limber_reminder_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  CHANGED,
  REMOVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
show (LimberReminderRow *self)
{
  g_autofree char *time = limber_words_minute (limber_time_row_get_minute (self->time));
  g_autofree char *days = limber_words_weekdays (self->chosen);
  /* Translators: days of the week, where a time lies in the quiet hours */
  g_autofree char *quiet = g_strdup_printf (_ ("%s – not shown: these are quiet hours"), days);
  /* Translators: a button; what is removed is a time of the day, such as 8:30 */
  g_autofree char *remove = g_strdup_printf (_ ("Remove %s"), time);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), time);
  limber_ui_set_name (GTK_WIDGET (self), time);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), self->quiet ? quiet : days);
  gtk_widget_set_tooltip_text (self->remove, remove);
  limber_ui_set_name (self->remove, remove);
}

static void
time_changed (LimberReminderRow *self)
{
  show (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
day_toggled (GtkToggleButton *button, LimberReminderRow *self)
{
  guint day = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "day"));

  if (gtk_toggle_button_get_active (button))
    self->chosen |= 1u << day;
  else
    self->chosen &= ~(1u << day);
  show (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
remove_clicked (LimberReminderRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static void
add_day (LimberReminderRow *self, guint day)
{
  g_autofree char *brief = limber_words_weekday ((int) day, TRUE);
  g_autofree char *name = limber_words_weekday ((int) day, FALSE);
  GtkWidget *button = gtk_toggle_button_new_with_label (brief);

  limber_ui_set_name (button, name);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), self->chosen >> day & 1);
  g_object_set_data (G_OBJECT (button), "day", GUINT_TO_POINTER (day));
  g_signal_connect (button, "toggled", G_CALLBACK (day_toggled), self);
  gtk_flow_box_append (self->days, button);
  /* The focus goes to the button, and not to what the box puts around it. */
  gtk_widget_set_focusable (gtk_widget_get_parent (button), FALSE);
}

GtkWidget *
limber_reminder_row_new (LimberReminderTime time)
{
  LimberReminderRow *self = g_object_new (LIMBER_TYPE_REMINDER_ROW, NULL);
  guint first = (guint) limber_locale_get_first_weekday ();

  self->chosen = time.days;
  limber_time_row_set_minute (self->time, (int) time.minute);
  for (guint i = 0; i < 7; i++)
    add_day (self, (first + i) % 7);
  show (self);
  g_signal_connect_object (self->time, "notify::minute", G_CALLBACK (time_changed), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

LimberReminderTime
limber_reminder_row_get_time (LimberReminderRow *self)
{
  return (LimberReminderTime){
    .minute = (guint) limber_time_row_get_minute (self->time),
    .days = self->chosen,
  };
}

void
limber_reminder_row_set_quiet (LimberReminderRow *self, gboolean quiet)
{
  g_return_if_fail (LIMBER_IS_REMINDER_ROW (self));

  self->quiet = quiet;
  show (self);
}

static void
limber_reminder_row_class_init (LimberReminderRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (LIMBER_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-reminder-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberReminderRow, time);
  gtk_widget_class_bind_template_child (widget_class, LimberReminderRow, days);
  gtk_widget_class_bind_template_child (widget_class, LimberReminderRow, remove);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked);
}

static void
limber_reminder_row_init (LimberReminderRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
}
