/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-schedule-dialog.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-button-row.h"
#include "limber-date-words.h"
#include "limber-schedule-choice.h"
#include "limber-ui.h"
#include "limber-words.h"

#define N_MODES (LIMBER_SCHEDULE_DAYS + 1)
#define WEEK 7

struct _LimberScheduleDialog
{
  AdwWindow parent_instance;

  GtkLabel *routine;
  GtkCheckButton *modes[N_MODES];
  AdwActionRow *as_it_is;
  GtkSpinButton *times;
  LimberButtonRow *days_box;
  GtkToggleButton *days[WEEK]; /* from Monday */
  GtkWidget *no_day;

  LimberSchedule *schedule; /* (nullable) */
};

static guint saved_signal;

G_DEFINE_FINAL_TYPE (LimberScheduleDialog, limber_schedule_dialog, ADW_TYPE_WINDOW)

static LimberScheduleChoice
get_choice (LimberScheduleDialog *self)
{
  LimberScheduleChoice choice = { .times = gtk_spin_button_get_value_as_int (self->times) };

  for (int i = 0; i < N_MODES; i++)
    if (gtk_check_button_get_active (self->modes[i]))
      choice.mode = (LimberScheduleMode) i;
  for (int i = 0; i < WEEK; i++)
    choice.days |= gtk_toggle_button_get_active (self->days[i]) ? 1u << i : 0;
  return choice;
}

static void
save (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberScheduleDialog *self = LIMBER_SCHEDULE_DIALOG (widget);
  LimberScheduleChoice choice = get_choice (self);
  g_autoptr (LimberSchedule) schedule = limber_schedule_choice_apply (&choice, self->schedule);

  if (!schedule)
    return;
  g_signal_emit (self, saved_signal, 0, schedule);
  gtk_window_close (GTK_WINDOW (self));
}

static void
update (LimberScheduleDialog *self)
{
  LimberScheduleChoice choice;
  gboolean none;

  if (!self->days[WEEK - 1])
    return;
  choice = get_choice (self);
  none = choice.mode == LIMBER_SCHEDULE_DAYS && choice.days == 0;
  gtk_widget_set_sensitive (GTK_WIDGET (self->times), choice.mode == LIMBER_SCHEDULE_TIMES);
  gtk_widget_set_visible (GTK_WIDGET (self->days_box), choice.mode == LIMBER_SCHEDULE_DAYS);
  gtk_widget_set_visible (self->no_day, none);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "schedule.save", !none);
}

static void
add_days (LimberScheduleDialog *self, int first_weekday, guint days)
{
  for (int i = 0; i < WEEK; i++)
    {
      int day = (first_weekday + i) % WEEK;
      g_autofree char *brief = limber_words_weekday (day, TRUE);
      g_autofree char *full = limber_words_weekday (day, FALSE);
      GtkWidget *button = gtk_toggle_button_new_with_label (brief);

      limber_ui_set_name (button, full);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), days >> day & 1);
      gtk_widget_set_parent (button, GTK_WIDGET (self->days_box));
      self->days[day] = GTK_TOGGLE_BUTTON (button);
      g_signal_connect_object (button, "toggled", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
}

GtkWidget *
limber_schedule_dialog_new (GtkWindow *parent, const char *title, const LimberSchedule *schedule,
                            int first_weekday)
{
  LimberScheduleDialog *self =
      g_object_new (LIMBER_TYPE_SCHEDULE_DIALOG, "transient-for", parent, NULL);
  LimberScheduleChoice choice = limber_schedule_choice_from (schedule);

  self->schedule = schedule ? limber_schedule_copy (schedule) : NULL;
  limber_ui_set_text (self->routine, title);
  add_days (self, first_weekday, choice.days);
  gtk_spin_button_set_value (self->times, choice.times);
  gtk_widget_set_visible (GTK_WIDGET (self->as_it_is), choice.mode == LIMBER_SCHEDULE_AS_IT_IS);
  if (choice.mode == LIMBER_SCHEDULE_AS_IT_IS)
    {
      g_autofree char *words = limber_words_schedule (schedule);

      adw_action_row_set_subtitle (self->as_it_is, words);
    }
  gtk_check_button_set_active (self->modes[choice.mode], TRUE);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->modes[choice.mode]));
  update (self);
  return GTK_WIDGET (self);
}

static void
limber_schedule_dialog_dispose (GObject *object)
{
  g_clear_pointer (&LIMBER_SCHEDULE_DIALOG (object)->schedule, limber_schedule_free);
  G_OBJECT_CLASS (limber_schedule_dialog_parent_class)->dispose (object);
}

static void
limber_schedule_dialog_class_init (LimberScheduleDialogClass *klass)
{
  static const char *const modes[N_MODES] = { "as_it_is_button", "daily_button", "times_button",
                                              "days_button" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_schedule_dialog_dispose;
  saved_signal = g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_install_action (widget_class, "schedule.save", NULL, save);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-schedule-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, routine);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, as_it_is);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, times);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, days_box);
  gtk_widget_class_bind_template_child (widget_class, LimberScheduleDialog, no_day);
  for (guint i = 0; i < N_MODES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, modes[i], FALSE,
                                               G_STRUCT_OFFSET (LimberScheduleDialog, modes)
                                                   + i * sizeof (GtkCheckButton *));
  gtk_widget_class_bind_template_callback (widget_class, update);
}

static void
limber_schedule_dialog_init (LimberScheduleDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
  limber_ui_link_radios (self->modes, N_MODES);
  limber_ui_set_name (GTK_WIDGET (self), _ ("How Often?"));
  limber_ui_set_name (GTK_WIDGET (self->times), _ ("Times a week"));
}
