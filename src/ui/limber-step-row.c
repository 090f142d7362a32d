/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-step-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-figure-picture.h"
#include "limber-ui.h"
#include "limber-words.h"

#define FIGURE_SIDE 72

struct _LimberStepRow
{
  AdwExpanderRow parent_instance;

  LimberExercise *exercise;
  LimberExercises *exercises;
  gboolean filled;
};

enum
{
  MORE_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberStepRow, limber_step_row, ADW_TYPE_EXPANDER_ROW)

/* An easier or harder form is text, or the id of an exercise that has a name. */
static const char *
form_in_words (LimberStepRow *self, const char *form)
{
  const LimberExercise *exercise = form ? limber_exercises_lookup (self->exercises, form) : NULL;

  return exercise ? exercise->name : form;
}

static void
more_clicked (LimberStepRow *self)
{
  g_signal_emit (self, signals[MORE_ACTIVATED], 0);
}

static GtkWidget *
more_button_new (LimberStepRow *self)
{
  /* Translators: opens the page of the exercise with this name */
  g_autofree char *text = g_strdup_printf (_ ("More About %s"), self->exercise->name);
  GtkWidget *button = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), limber_ui_wrapped_label (text, NULL));
  limber_ui_set_name (button, text);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_margin_top (button, 6);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (more_clicked), self);
  return button;
}

static GtkWidget *
details_new (LimberStepRow *self)
{
  const LimberExercise *exercise = self->exercise;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (box, "details");
  limber_ui_append_text (GTK_BOX (box), _ ("Starting position"),
                         limber_position_label (exercise->position));
  limber_ui_append_list (GTK_BOX (box), _ ("How to do it"), (const char *const *) exercise->cues);
  limber_ui_append_list (GTK_BOX (box), _ ("Watch out for"),
                         (const char *const *) exercise->faults);
  limber_ui_append_text (GTK_BOX (box), _ ("What you may feel"), exercise->feel);
  limber_ui_append_text (GTK_BOX (box), _ ("Easier"), form_in_words (self, exercise->easier));
  limber_ui_append_text (GTK_BOX (box), _ ("Harder"), form_in_words (self, exercise->harder));
  limber_ui_append_list (GTK_BOX (box), _ ("Stop if"), (const char *const *) exercise->stop_if);
  gtk_box_append (GTK_BOX (box), more_button_new (self));
  return box;
}

/* A long routine has hundreds of rows and few are opened: what is inside is made when asked for. */
static void
expanded_changed (LimberStepRow *self)
{
  GtkWidget *row;

  if (self->filled || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  self->filled = TRUE;
  row = gtk_list_box_row_new ();
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), details_new (self));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

const LimberExercise *
limber_step_row_get_exercise (LimberStepRow *self)
{
  g_return_val_if_fail (LIMBER_IS_STEP_ROW (self), NULL);
  return self->exercise;
}

GtkWidget *
limber_step_row_new (const LimberPlayedStep *played, LimberExercises *exercises,
                     LimberFigures *figures)
{
  GtkWidget *figure = limber_figure_picture_new (FIGURE_SIDE);
  g_autofree char *dose = limber_words_dose (played->dose, played->sides);
  const char *note = played->step->note;
  g_autofree char *subtitle = note ? g_strdup_printf ("%s\n%s", dose, note) : g_strdup (dose);
  /* In libadwaita 1.2 an expander row takes its texts as markup, whatever "use-markup" says. */
  g_autofree char *title_markup = g_markup_escape_text (played->exercise->name, -1);
  g_autofree char *subtitle_markup = g_markup_escape_text (subtitle, -1);
  LimberStepRow *self =
      g_object_new (LIMBER_TYPE_STEP_ROW, "title", title_markup, "subtitle", subtitle_markup, NULL);

  self->exercise = limber_exercise_ref (played->exercise);
  self->exercises = limber_exercises_ref (exercises);
  limber_figure_picture_show (LIMBER_FIGURE_PICTURE (figure), figures, self->exercise,
                              self->exercise->position);
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), figure);
  limber_ui_set_name (GTK_WIDGET (self), played->exercise->name);
  limber_ui_set_description (GTK_WIDGET (self), subtitle);
  return GTK_WIDGET (self);
}

static void
limber_step_row_finalize (GObject *object)
{
  LimberStepRow *self = LIMBER_STEP_ROW (object);

  g_clear_pointer (&self->exercise, limber_exercise_unref);
  g_clear_pointer (&self->exercises, limber_exercises_unref);
  G_OBJECT_CLASS (limber_step_row_parent_class)->finalize (object);
}

static void
limber_step_row_class_init (LimberStepRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_step_row_finalize;
  signals[MORE_ACTIVATED] = g_signal_new ("more-activated", G_TYPE_FROM_CLASS (klass),
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_step_row_init (LimberStepRow *self)
{
  limber_adw_mend (GTK_WIDGET (self));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_changed), NULL);
}
