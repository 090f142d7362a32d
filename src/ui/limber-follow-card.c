/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-follow-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-button-row.h"
#include "limber-dose.h"
#include "limber-schedule-dialog.h"
#include "limber-ui.h"
#include "limber-words.h"

struct _LimberFollowCard
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkLabel *often;
  GtkWidget *add;
  GtkWidget *change;
  GtkWidget *remove;
  GtkWidget *preferences;

  LimberWeek *week;       /* (nullable) */
  LimberRoutine *routine; /* (nullable) */
  int level;
};

G_DEFINE_FINAL_TYPE (LimberFollowCard, limber_follow_card, ADW_TYPE_BIN)

static char *
schedule_in_words (const LimberSchedule *schedule)
{
  g_autoptr (LimberSchedule) daily = limber_schedule_new ();

  return limber_words_schedule (schedule ? schedule : daily);
}

/* Only what is with the person's routines can be found again on its day. */
static void
show_stranger (LimberFollowCard *self)
{
  limber_ui_set_text (self->heading, _ ("Not in Your Week"));
  limber_ui_set_text (self->often,
                      _ ("This file is not with your routines yet. Add its folder under "
                         "Preferences, and you can put it into your week."));
  gtk_widget_set_visible (self->preferences, TRUE);
  gtk_widget_set_visible (self->add, FALSE);
  gtk_widget_set_visible (self->change, FALSE);
  gtk_widget_set_visible (self->remove, FALSE);
}

/* The button that goes hands the focus to the one that comes. */
static void
show_known (LimberFollowCard *self)
{
  const LimberEntry *follow = limber_week_follows (self->week, self->routine->id);
  g_autofree char *often = schedule_in_words (follow ? follow->schedule : self->routine->schedule);
  gboolean focus = gtk_widget_has_focus (self->add) || gtk_widget_has_focus (self->remove);

  limber_ui_set_text (self->heading, follow ? _ ("In Your Week") : _ ("Not in Your Week"));
  limber_ui_set_text (self->often, often);
  gtk_widget_set_visible (follow ? self->remove : self->add, TRUE);
  if (focus)
    gtk_widget_grab_focus (follow ? self->remove : self->add);
  gtk_widget_set_visible (self->preferences, FALSE);
  gtk_widget_set_visible (self->add, follow == NULL);
  gtk_widget_set_visible (self->change, follow != NULL);
  gtk_widget_set_visible (self->remove, follow != NULL);
}

static void
update (LimberFollowCard *self)
{
  if (limber_week_find (self->week, self->routine->id)
      || limber_week_follows (self->week, self->routine->id))
    show_known (self);
  else
    show_stranger (self);
}

static void
add_clicked (LimberFollowCard *self)
{
  limber_week_follow (self->week, self->routine, self->level);
}

static void
remove_clicked (LimberFollowCard *self)
{
  limber_week_drop (self->week, self->routine->id);
}

static void
schedule_saved (LimberFollowCard *self, const LimberSchedule *schedule)
{
  limber_week_reschedule (self->week, self->routine->id, schedule);
}

static void
change_clicked (LimberFollowCard *self)
{
  const LimberEntry *follow = limber_week_follows (self->week, self->routine->id);
  GtkWidget *dialog;

  if (!follow)
    return;
  dialog = limber_schedule_dialog_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                       self->routine->title, follow->schedule,
                                       limber_week_get_first_weekday (self->week));
  g_signal_connect_object (dialog, "saved", G_CALLBACK (schedule_saved), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
limber_follow_card_show (LimberFollowCard *self, LimberWeek *week, const LimberRoutine *routine)
{
  g_return_if_fail (LIMBER_IS_FOLLOW_CARD (self) && !self->week);

  self->week = g_object_ref (week);
  self->routine = limber_routine_ref (routine);
  g_signal_connect_object (week, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
limber_follow_card_set_routine (LimberFollowCard *self, const LimberRoutine *routine)
{
  LimberRoutine *taken;

  g_return_if_fail (LIMBER_IS_FOLLOW_CARD (self) && self->week);

  taken = limber_routine_ref (routine);
  limber_routine_unref (self->routine);
  self->routine = taken;
  update (self);
}

void
limber_follow_card_set_level (LimberFollowCard *self, int level)
{
  g_return_if_fail (LIMBER_IS_FOLLOW_CARD (self));
  self->level = level;
}

static void
limber_follow_card_dispose (GObject *object)
{
  LimberFollowCard *self = LIMBER_FOLLOW_CARD (object);

  g_clear_object (&self->week);
  g_clear_pointer (&self->routine, limber_routine_unref);
  G_OBJECT_CLASS (limber_follow_card_parent_class)->dispose (object);
}

static void
limber_follow_card_class_init (LimberFollowCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_follow_card_dispose;
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-follow-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberFollowCard, heading);
  gtk_widget_class_bind_template_child (widget_class, LimberFollowCard, often);
  gtk_widget_class_bind_template_child (widget_class, LimberFollowCard, add);
  gtk_widget_class_bind_template_child (widget_class, LimberFollowCard, change);
  gtk_widget_class_bind_template_child (widget_class, LimberFollowCard, remove);
  gtk_widget_class_bind_template_child (widget_class, LimberFollowCard, preferences);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked);
  gtk_widget_class_bind_template_callback (widget_class, change_clicked);
  gtk_widget_class_bind_template_callback (widget_class, remove_clicked);
}

static void
limber_follow_card_init (LimberFollowCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->level = LIMBER_UNSET;
}
