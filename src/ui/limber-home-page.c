/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-home-page.h"

#include "limber-exercise-browser.h"
#include "limber-learn-page.h"
#include "limber-ui.h"

struct _LimberHomePage
{
  AdwBin parent_instance;

  AdwViewSwitcherTitle *switcher;
  AdwViewSwitcherBar *bar;
  AdwViewStack *stack;
  LimberLibraryPage *routines;
  LimberExerciseBrowser *exercises;
  LimberLearnPage *learn;
};

G_DEFINE_FINAL_TYPE (LimberHomePage, limber_home_page, ADW_TYPE_BIN)

static gboolean
shows (LimberHomePage *self, gpointer part)
{
  return adw_view_stack_get_visible_child (self->stack) == GTK_WIDGET (part);
}

LimberLibraryPage *
limber_home_page_get_routines (LimberHomePage *self)
{
  g_return_val_if_fail (LIMBER_IS_HOME_PAGE (self), NULL);
  return self->routines;
}

void
limber_home_page_set_figures (LimberHomePage *self, LimberFigures *figures)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));
  limber_library_page_set_figures (self->routines, figures);
  limber_exercise_browser_set_figures (self->exercises, figures);
}

void
limber_home_page_set_library (LimberHomePage *self, LimberLibrary *library)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));
  limber_library_page_set_library (self->routines, library);
  limber_exercise_browser_set_library (self->exercises, library);
}

void
limber_home_page_set_learn (LimberHomePage *self, const LimberLearn *learn)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));
  limber_learn_page_set_learn (self->learn, learn);
}

void
limber_home_page_show_routines (LimberHomePage *self)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));
  adw_view_stack_set_visible_child (self->stack, GTK_WIDGET (self->routines));
}

void
limber_home_page_focus_search (LimberHomePage *self)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));

  if (shows (self, self->exercises))
    {
      limber_exercise_browser_focus_search (self->exercises);
      return;
    }
  limber_home_page_show_routines (self);
  limber_library_page_focus_search (self->routines);
}

void
limber_home_page_focus_list (LimberHomePage *self)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));

  if (shows (self, self->exercises))
    limber_exercise_browser_focus_list (self->exercises);
  else if (shows (self, self->learn))
    limber_learn_page_focus_list (self->learn);
  else
    limber_library_page_focus_list (self->routines);
}

static void
limber_home_page_class_init (LimberHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_EXERCISE_BROWSER);
  g_type_ensure (LIMBER_TYPE_LEARN_PAGE);
  g_type_ensure (LIMBER_TYPE_LIBRARY_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, switcher);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, bar);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, routines);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, exercises);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, learn);
}

static void
limber_home_page_init (LimberHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
