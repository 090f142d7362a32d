/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-card.h"

#include "limber-body-area.h"
#include "limber-figure-picture.h"
#include "limber-routine-card.h"
#include "limber-ui.h"

struct _LimberExerciseCard
{
  AdwBin parent_instance;

  LimberFigurePicture *figure;
  GtkImage *icon;
  GtkLabel *name;
  GtkLabel *facts;
  GtkLabel *targets;
};

G_DEFINE_FINAL_TYPE (LimberExerciseCard, limber_exercise_card, ADW_TYPE_BIN)

char *
limber_exercise_card_facts (const LimberExercise *exercise)
{
  return g_strjoin (" · ", limber_kind_label (exercise->kind),
                    limber_position_label (exercise->position), NULL);
}

void
limber_exercise_card_set_exercise (LimberExerciseCard *self, const LimberExercise *exercise,
                                   LimberFigures *figures)
{
  g_autofree char *facts = limber_exercise_card_facts (exercise);
  g_autofree char *targets = limber_body_targets_label (exercise->targets);

  g_return_if_fail (LIMBER_IS_EXERCISE_CARD (self));

  limber_figure_picture_show (self->figure, figures, exercise, exercise->position);
  gtk_image_set_from_icon_name (self->icon, limber_kind_icon (exercise->kind));
  limber_ui_set_text (self->name, exercise->name);
  limber_ui_set_text (self->facts, facts);
  limber_ui_set_text (self->targets, targets);
}

GtkWidget *
limber_exercise_card_new (void)
{
  return g_object_new (LIMBER_TYPE_EXERCISE_CARD, NULL);
}

static void
limber_exercise_card_class_init (LimberExerciseCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-exercise-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, icon);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, name);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, facts);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseCard, targets);
}

static void
limber_exercise_card_init (LimberExerciseCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
