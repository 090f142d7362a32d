/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-handout-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-handout-document.h"
#include "limber-locale.h"
#include "limber-paper-pane.h"
#include "limber-plain-text.h"
#include "limber-ui.h"

struct _LimberHandoutPage
{
  AdwBin parent_instance;

  GtkSwitch *large;
  LimberPaperPane *pane;

  LimberTimeline *timeline;
  LimberExercises *exercises;
  LimberWallTime now;
};

G_DEFINE_FINAL_TYPE (LimberHandoutPage, limber_handout_page, ADW_TYPE_BIN)

static LimberDocument *
make_document (const LimberPaper *paper, gpointer data)
{
  LimberHandoutPage *self = data;
  const LimberHandout handout = {
    .timeline = self->timeline,
    .exercises = self->exercises,
    .large = gtk_switch_get_active (self->large),
    .first_weekday = limber_locale_get_first_weekday (),
  };

  return limber_handout_document_new (&handout, paper);
}

static void
update (LimberHandoutPage *self)
{
  const LimberRoutine *routine = limber_timeline_get_routine (self->timeline);
  g_autofree char *name = limber_file_name (routine->title, _ ("Handout"));

  limber_paper_pane_update (self->pane, self->now, name, routine->title);
}

static void
large_changed (LimberHandoutPage *self)
{
  if (self->timeline)
    update (self);
}

GtkWidget *
limber_handout_page_new (LimberTimeline *timeline, LimberExercises *exercises, GSettings *settings,
                         LimberWallTime now)
{
  LimberHandoutPage *self = g_object_new (LIMBER_TYPE_HANDOUT_PAGE, NULL);

  g_settings_bind (settings, "large-print", self->large, "active", G_SETTINGS_BIND_DEFAULT);
  self->timeline = limber_timeline_ref (timeline);
  self->exercises = limber_exercises_ref (exercises);
  self->now = now;
  limber_paper_pane_set_up (self->pane, settings, make_document, GTK_WIDGET (self));
  update (self);
  return GTK_WIDGET (self);
}

void
limber_handout_page_focus (LimberHandoutPage *self)
{
  limber_paper_pane_focus (self->pane);
}

/* A print dialog may still want its pages when the page is disposed. */
static void
limber_handout_page_finalize (GObject *object)
{
  LimberHandoutPage *self = LIMBER_HANDOUT_PAGE (object);

  g_clear_pointer (&self->timeline, limber_timeline_unref);
  g_clear_pointer (&self->exercises, limber_exercises_unref);
  G_OBJECT_CLASS (limber_handout_page_parent_class)->finalize (object);
}

static void
limber_handout_page_class_init (LimberHandoutPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_PAPER_PANE);
  G_OBJECT_CLASS (klass)->finalize = limber_handout_page_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-handout-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberHandoutPage, large);
  gtk_widget_class_bind_template_child (widget_class, LimberHandoutPage, pane);
  gtk_widget_class_bind_template_callback (widget_class, large_changed);
}

static void
limber_handout_page_init (LimberHandoutPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_set_name (GTK_WIDGET (self->large), _ ("Large print"));
}
