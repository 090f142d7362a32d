/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-seven-days.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-ui.h"

struct _LimberSevenDays
{
  AdwBin parent_instance;

  GtkBox *days;
  GtkLabel *words;
};

G_DEFINE_FINAL_TYPE (LimberSevenDays, limber_seven_days, ADW_TYPE_BIN)

static GtkWidget *
day_new (int day, gboolean done, gboolean today)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *brief = limber_words_weekday (limber_day_get_weekday (day), TRUE);
  g_autofree char *full = limber_words_weekday (limber_day_get_weekday (day), FALSE);
  /* Translators: what a screen reader says of one day: its name, and whether it has a mark */
  g_autofree char *name = g_strdup_printf (_ ("%s: %s"), today ? _ ("Today") : full,
                                           done ? _ ("exercised") : _ ("no session"));
  GtkWidget *image = g_object_new (
      GTK_TYPE_IMAGE, "icon-name", done ? "limber-done-symbolic" : "limber-pending-symbolic",
      "accessible-role", GTK_ACCESSIBLE_ROLE_IMG, "halign", GTK_ALIGN_CENTER, NULL);
  GtkWidget *label = gtk_label_new (brief);

  limber_ui_set_name (image, name);
  gtk_widget_add_css_class (image, done ? "day-done" : "day-open");
  limber_ui_set_class (label, "heading", today);
  gtk_box_append (GTK_BOX (box), image);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

void
limber_seven_days_show (LimberSevenDays *self, const LimberAgenda *agenda)
{
  g_autofree char *words = limber_agenda_words_days (agenda);

  g_return_if_fail (LIMBER_IS_SEVEN_DAYS (self));

  limber_ui_remove_children (self->days);
  for (int ago = LIMBER_AGENDA_N_DAYS - 1; ago >= 0; ago--)
    gtk_box_append (self->days,
                    day_new (agenda->today - ago, agenda->days_done >> ago & 1, ago == 0));
  limber_ui_set_text (self->words, words);
}

static void
limber_seven_days_class_init (LimberSevenDaysClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-seven-days.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberSevenDays, days);
  gtk_widget_class_bind_template_child (widget_class, LimberSevenDays, words);
}

static void
limber_seven_days_init (LimberSevenDays *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
