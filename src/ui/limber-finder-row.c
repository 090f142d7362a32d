/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-finder-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-exercise-card.h"
#include "limber-figure-picture.h"
#include "limber-ui.h"
#include "limber-words.h"

struct _LimberFinderRow
{
  AdwBin parent_instance;

  LimberFigurePicture *figure;
  GtkLabel *name;
  GtkLabel *facts;
  GtkLabel *dose;
};

G_DEFINE_FINAL_TYPE (LimberFinderRow, limber_finder_row, ADW_TYPE_BIN)

/* The dose that a step would have: that of another level is told with it. */
static char *
dose_at (const LimberExercise *exercise, LimberLevel level)
{
  g_autofree char *dose = NULL;
  LimberLevel found;

  if (!limber_exercise_find_level (exercise, level, &found))
    return g_strdup (_ ("No dose yet"));
  dose = limber_words_dose (exercise->levels[found], exercise->sides);
  if (found == level)
    return g_steal_pointer (&dose);
  /* Translators: the dose of an exercise and the fitness level that it is for: "10 times (active)"
   */
  return g_strdup_printf (_ ("%s (%s)"), dose, limber_level_label (found));
}

char *
limber_finder_row_facts (const LimberExercise *exercise, LimberLevel level)
{
  g_autofree char *facts = limber_exercise_card_facts (exercise);
  g_autofree char *dose = dose_at (exercise, level);

  return g_strjoin (" · ", facts, dose, NULL);
}

void
limber_finder_row_show (LimberFinderRow *self, const LimberExercise *exercise, LimberLevel level,
                        LimberFigures *figures)
{
  g_autofree char *facts = limber_exercise_card_facts (exercise);
  g_autofree char *dose = dose_at (exercise, level);

  g_return_if_fail (LIMBER_IS_FINDER_ROW (self));

  limber_figure_picture_show (self->figure, figures, exercise, exercise->position);
  limber_ui_set_text (self->name, exercise->name);
  limber_ui_set_text (self->facts, facts);
  limber_ui_set_text (self->dose, dose);
}

GtkWidget *
limber_finder_row_new (void)
{
  return g_object_new (LIMBER_TYPE_FINDER_ROW, NULL);
}

static void
limber_finder_row_class_init (LimberFinderRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-finder-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberFinderRow, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberFinderRow, name);
  gtk_widget_class_bind_template_child (widget_class, LimberFinderRow, facts);
  gtk_widget_class_bind_template_child (widget_class, LimberFinderRow, dose);
}

static void
limber_finder_row_init (LimberFinderRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
