/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-step-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

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

G_DEFINE_FINAL_TYPE (LimberStepRow, limber_step_row, ADW_TYPE_EXPANDER_ROW)

static void
append_heading (GtkBox *box, const char *text)
{
  GtkWidget *label = limber_ui_wrapped_label (text, "heading");

  gtk_widget_set_margin_top (label, 6);
  gtk_box_append (box, label);
}

static void
append_list (GtkBox *box, const char *heading, const char *const *lines)
{
  if (!lines || !lines[0])
    return;
  append_heading (box, heading);
  limber_ui_bullet_list (box, lines);
}

static void
append_text (GtkBox *box, const char *heading, const char *text)
{
  if (!text || !text[0])
    return;
  append_heading (box, heading);
  gtk_box_append (box, limber_ui_wrapped_label (text, NULL));
}

/* An easier or harder form is text, or the id of an exercise that has a name. */
static const char *
form_in_words (LimberStepRow *self, const char *form)
{
  const LimberExercise *exercise = form ? limber_exercises_lookup (self->exercises, form) : NULL;

  return exercise ? exercise->name : form;
}

static GtkWidget *
details_new (LimberStepRow *self)
{
  const LimberExercise *exercise = self->exercise;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (box, "details");
  append_text (GTK_BOX (box), _ ("Starting position"), limber_position_label (exercise->position));
  append_list (GTK_BOX (box), _ ("How to do it"), (const char *const *) exercise->cues);
  append_list (GTK_BOX (box), _ ("Watch out for"), (const char *const *) exercise->faults);
  append_text (GTK_BOX (box), _ ("What you may feel"), exercise->feel);
  append_text (GTK_BOX (box), _ ("Easier"), form_in_words (self, exercise->easier));
  append_text (GTK_BOX (box), _ ("Harder"), form_in_words (self, exercise->harder));
  append_list (GTK_BOX (box), _ ("Stop if"), (const char *const *) exercise->stop_if);
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
}

static void
limber_step_row_init (LimberStepRow *self)
{
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_changed), NULL);
}
