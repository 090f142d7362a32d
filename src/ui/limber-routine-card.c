/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-routine-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"
#include "limber-figure-picture.h"
#include "limber-ui.h"
#include "limber-words.h"

struct _LimberRoutineCard
{
  AdwBin parent_instance;

  LimberFigurePicture *figure;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *summary;
  GtkButton *follow;

  LimberRoutineInfo *info; /* (nullable) */
  LimberWeek *week;        /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberRoutineCard, limber_routine_card, ADW_TYPE_BIN)

const char *
limber_kind_icon (LimberKind kind)
{
  static const char *const icons[LIMBER_N_KINDS] = {
    "limber-core-symbolic", "limber-flexibility-symbolic", "limber-aerobic-symbolic",
    "limber-relaxation-symbolic", "limber-mixed-symbolic"
  };

  g_return_val_if_fail ((guint) kind < LIMBER_N_KINDS, icons[0]);
  return icons[kind];
}

static void
show_good (LimberRoutineCard *self, LimberRoutineInfo *info)
{
  g_autofree char *facts = limber_routine_info_describe (info);

  gtk_image_set_from_icon_name (self->icon, limber_kind_icon (limber_routine_info_get_kind (info)));
  limber_ui_set_text (self->facts, facts);
  limber_ui_set_text (self->summary, limber_routine_info_get_summary (info));
}

static void
show_bad (LimberRoutineCard *self, LimberRoutineInfo *info)
{
  gtk_image_set_from_icon_name (self->icon, "dialog-warning-symbolic");
  limber_ui_set_text (self->facts, _ ("This file has a fault"));
  limber_ui_set_text (self->summary, limber_routine_info_get_summary (info));
}

/* Of two files with one id, one is found by it: only that one can be followed. */
static gboolean
can_be_followed (LimberRoutineCard *self)
{
  return self->week && self->info && limber_week_get_history (self->week)
         && limber_week_find (self->week, limber_routine_info_get_id (self->info)) == self->info;
}

static void
show_follow (LimberRoutineCard *self)
{
  gboolean possible = can_be_followed (self);
  g_autofree char *name = NULL;
  gboolean follows;

  gtk_widget_set_visible (GTK_WIDGET (self->follow), possible);
  if (!possible)
    return;
  follows = limber_week_follows (self->week, limber_routine_info_get_id (self->info)) != NULL;
  /* Translators: the title of a routine */
  name = g_strdup_printf (follows ? _ ("Remove “%s” from My Week") : _ ("Add “%s” to My Week"),
                          limber_routine_info_get_title (self->info));
  gtk_button_set_icon_name (self->follow, follows ? "limber-done-symbolic" : "list-add-symbolic");
  limber_ui_set_class (GTK_WIDGET (self->follow), "followed", follows);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->follow), name);
  limber_ui_set_name (GTK_WIDGET (self->follow), name);
}

void
limber_routine_card_toggle_follow (LimberRoutineCard *self)
{
  g_autoptr (LimberRoutine) routine = NULL;
  const char *id;

  g_return_if_fail (LIMBER_IS_ROUTINE_CARD (self));

  if (!can_be_followed (self))
    return;
  id = limber_routine_info_get_id (self->info);
  if (limber_week_follows (self->week, id))
    {
      limber_week_drop (self->week, id);
      return;
    }
  routine = limber_week_open (self->week, id);
  if (routine)
    limber_week_follow (self->week, routine, LIMBER_UNSET);
}

void
limber_routine_card_set_week (LimberRoutineCard *self, LimberWeek *week)
{
  g_return_if_fail (LIMBER_IS_ROUTINE_CARD (self));

  if (!week || !g_set_object (&self->week, week))
    return;
  g_signal_connect_object (week, "changed", G_CALLBACK (show_follow), self, G_CONNECT_SWAPPED);
  show_follow (self);
}

void
limber_routine_card_set_info (LimberRoutineCard *self, LimberRoutineInfo *info,
                              LimberExercises *exercises, LimberFigures *figures)
{
  gboolean valid;

  g_return_if_fail (LIMBER_IS_ROUTINE_CARD (self));
  g_return_if_fail (LIMBER_IS_ROUTINE_INFO (info));

  valid = limber_routine_info_get_valid (info);
  g_set_object (&self->info, info);
  limber_ui_set_text (self->title, limber_routine_info_get_title (info));
  limber_ui_set_class (GTK_WIDGET (self), "fault", !valid);
  gtk_widget_set_visible (GTK_WIDGET (self->figure), valid);
  if (valid)
    {
      limber_figure_picture_show_routine (self->figure, figures, info, exercises);
      show_good (self, info);
    }
  else
    show_bad (self, info);
  show_follow (self);
}

GtkWidget *
limber_routine_card_new (void)
{
  return g_object_new (LIMBER_TYPE_ROUTINE_CARD, NULL);
}

static void
limber_routine_card_dispose (GObject *object)
{
  LimberRoutineCard *self = LIMBER_ROUTINE_CARD (object);

  g_clear_object (&self->info);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (limber_routine_card_parent_class)->dispose (object);
}

static void
limber_routine_card_class_init (LimberRoutineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_routine_card_dispose;
  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-routine-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, icon);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, title);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, facts);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, summary);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, follow);
  gtk_widget_class_bind_template_callback (widget_class, limber_routine_card_toggle_follow);
}

static void
limber_routine_card_init (LimberRoutineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
