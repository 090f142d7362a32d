/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-day-button.h"

#include "limber-progress-words.h"
#include "limber-ui.h"

struct _LimberDayButton
{
  GtkToggleButton parent_instance;

  int day;

  GtkLabel *number;
  GtkWidget *done;
  GtkWidget *part;
  GtkWidget *flare;
};

G_DEFINE_FINAL_TYPE (LimberDayButton, limber_day_button, GTK_TYPE_TOGGLE_BUTTON)

void
limber_day_button_show (LimberDayButton *self, int day, const LimberProgressDay *done,
                        gboolean flare, gboolean is_today)
{
  g_autofree char *words = limber_words_day (day, done, flare);
  g_autofree char *number = NULL;
  int year, month, day_of_month;

  g_return_if_fail (LIMBER_IS_DAY_BUTTON (self));

  self->day = day;
  limber_day_get_date (day, &year, &month, &day_of_month);
  number = g_strdup_printf ("%d", day_of_month);
  limber_ui_set_text (self->number, number);
  limber_ui_set_name (GTK_WIDGET (self), words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), words);
  gtk_widget_set_visible (self->done, done && done->n_finished > 0);
  gtk_widget_set_visible (self->part, done && done->n_finished == 0);
  gtk_widget_set_visible (self->flare, flare);
  gtk_widget_set_sensitive (GTK_WIDGET (self), done != NULL);
  limber_ui_set_class (GTK_WIDGET (self), "today", is_today);
}

int
limber_day_button_get_day (LimberDayButton *self)
{
  g_return_val_if_fail (LIMBER_IS_DAY_BUTTON (self), 0);
  return self->day;
}

static void
limber_day_button_class_init (LimberDayButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-day-button.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberDayButton, number);
  gtk_widget_class_bind_template_child (widget_class, LimberDayButton, done);
  gtk_widget_class_bind_template_child (widget_class, LimberDayButton, part);
  gtk_widget_class_bind_template_child (widget_class, LimberDayButton, flare);
}

static void
limber_day_button_init (LimberDayButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
