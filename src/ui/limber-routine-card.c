/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-routine-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

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

char *
limber_routine_card_facts (LimberRoutineInfo *info)
{
  g_autofree char *minutes = limber_words_minutes (limber_routine_info_get_minutes (info));
  g_autofree char *places = limber_places_label (limber_routine_info_get_places (info));

  return g_strjoin (" · ", limber_kind_label (limber_routine_info_get_kind (info)),
                    limber_level_label (limber_routine_info_get_level (info)), minutes, places,
                    NULL);
}

/* Without an exercise of the library, a position that the routine has. */
static void
show_figure (LimberRoutineCard *self, LimberRoutineInfo *info, LimberExercises *exercises,
             LimberFigures *figures)
{
  const LimberExercise *exercise =
      limber_exercises_lookup (exercises, limber_routine_info_get_figure (info));
  int position = g_bit_nth_lsf (limber_routine_info_get_positions (info), -1);

  limber_figure_picture_show (self->figure, figures, exercise, (LimberPosition) MAX (0, position));
}

static void
show_good (LimberRoutineCard *self, LimberRoutineInfo *info)
{
  g_autofree char *facts = limber_routine_card_facts (info);

  gtk_image_set_from_icon_name (self->icon, limber_kind_icon (limber_routine_info_get_kind (info)));
  limber_ui_set_text (self->facts, facts);
  limber_ui_set_text (self->summary, limber_routine_info_get_summary (info));
}

static void
show_bad (LimberRoutineCard *self, LimberRoutineInfo *info)
{
  gtk_image_set_from_icon_name (self->icon, "dialog-warning-symbolic");
  limber_ui_set_text (self->facts, _ ("This file has a fault"));
  limber_ui_set_text (self->summary, limber_routine_info_get_fault (info));
}

void
limber_routine_card_set_info (LimberRoutineCard *self, LimberRoutineInfo *info,
                              LimberExercises *exercises, LimberFigures *figures)
{
  gboolean valid;

  g_return_if_fail (LIMBER_IS_ROUTINE_CARD (self));
  g_return_if_fail (LIMBER_IS_ROUTINE_INFO (info));

  valid = limber_routine_info_get_valid (info);
  limber_ui_set_text (self->title, limber_routine_info_get_title (info));
  limber_ui_set_class (GTK_WIDGET (self), "fault", !valid);
  gtk_widget_set_visible (GTK_WIDGET (self->figure), valid);
  if (valid)
    {
      show_figure (self, info, exercises, figures);
      show_good (self, info);
    }
  else
    show_bad (self, info);
}

GtkWidget *
limber_routine_card_new (void)
{
  return g_object_new (LIMBER_TYPE_ROUTINE_CARD, NULL);
}

static void
limber_routine_card_class_init (LimberRoutineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-routine-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, icon);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, title);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, facts);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutineCard, summary);
}

static void
limber_routine_card_init (LimberRoutineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
