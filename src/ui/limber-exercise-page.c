/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-body-area.h"
#include "limber-breakpoint.h"
#include "limber-demo-figure.h"
#include "limber-ui.h"
#include "limber-words.h"

struct _LimberExercisePage
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *kind;
  LimberDemoFigure *figure;
  GtkBox *before;
  GtkBox *method;
  AdwPreferencesGroup *doses;
  GtkBox *after;
};

G_DEFINE_FINAL_TYPE (LimberExercisePage, limber_exercise_page, ADW_TYPE_BIN)

static void
show_before (LimberExercisePage *self, const LimberExercise *exercise)
{
  g_autofree char *targets = limber_body_targets_label (exercise->targets);
  /* Translators: between two names in a list */
  g_autofree char *equipment = g_strjoinv (C_ ("list", ", "), exercise->equipment);

  limber_ui_append_text (self->before, _ ("Starting position"),
                         limber_position_label (exercise->position));
  limber_ui_append_text (self->before, _ ("Works on"), targets);
  limber_ui_append_text (self->before, _ ("You need"), equipment);
}

static void
show_method (LimberExercisePage *self, const LimberExercise *exercise)
{
  limber_ui_append_numbered (self->method, _ ("How to do it"),
                             (const char *const *) exercise->cues);
  limber_ui_append_list (self->method, _ ("Watch out for"), (const char *const *) exercise->faults);
  limber_ui_append_text (self->method, _ ("What you may feel"), exercise->feel);
}

static void
show_doses (LimberExercisePage *self, const LimberExercise *exercise)
{
  gboolean any = FALSE;

  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    {
      g_autofree char *dose = NULL;

      if (!exercise->levels[i])
        continue;
      dose = limber_words_dose (exercise->levels[i], exercise->sides);
      adw_preferences_group_add (self->doses,
                                 limber_ui_row_new (limber_level_label ((LimberLevel) i), dose));
      any = TRUE;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->doses), any);
}

/* An easier or harder form is text, or the id of an exercise, which has a page of its own. */
static void
show_form (LimberExercisePage *self, const char *heading, const char *form,
           const LimberExercises *exercises)
{
  const LimberExercise *exercise = form ? limber_exercises_lookup (exercises, form) : NULL;

  if (exercise)
    limber_ui_append_widget (self->after, heading,
                             limber_ui_link_new (exercise->name, "win.show-exercise", form));
  else
    limber_ui_append_text (self->after, heading, form);
}

GtkWidget *
limber_exercise_page_new (const LimberExercise *exercise, const LimberExercises *exercises,
                          LimberClock *clock)
{
  LimberExercisePage *self = g_object_new (LIMBER_TYPE_EXERCISE_PAGE, NULL);

  limber_ui_set_text (self->title, exercise->name);
  limber_ui_set_text (self->kind, limber_kind_label (exercise->kind));
  limber_demo_figure_show (self->figure, exercise, NULL, clock);
  show_before (self, exercise);
  show_method (self, exercise);
  show_doses (self, exercise);
  show_form (self, _ ("Easier"), exercise->easier, exercises);
  show_form (self, _ ("Harder"), exercise->harder, exercises);
  limber_ui_append_list (self->after, _ ("Stop if"), (const char *const *) exercise->stop_if);
  limber_ui_append_list (self->after, _ ("Sources"), (const char *const *) exercise->sources);
  return GTK_WIDGET (self);
}

static void
limber_exercise_page_class_init (LimberExercisePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_DEMO_FIGURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-exercise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, kind);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, before);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, method);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, doses);
  gtk_widget_class_bind_template_child (widget_class, LimberExercisePage, after);
}

static void
limber_exercise_page_init (LimberExercisePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
