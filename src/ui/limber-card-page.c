/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-card-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-ui.h"

struct _LimberCardPage
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *theme;
  GtkLabel *summary;
  GtkBox *body;
  GtkBox *related;
};

G_DEFINE_FINAL_TYPE (LimberCardPage, limber_card_page, ADW_TYPE_BIN)

static const char *
exercise_title (LimberLibrary *library, const char *id)
{
  const LimberExercise *exercise =
      limber_exercises_lookup (limber_library_get_exercises (library), id);

  return exercise ? exercise->name : NULL;
}

static const char *
routine_title (LimberLibrary *library, const char *id)
{
  LimberRoutineInfo *info = limber_library_find (library, id);

  return info ? limber_routine_info_get_title (info) : NULL;
}

static void
show_links (LimberCardPage *self, const char *heading, char **ids, const char *action,
            const char *(*find_title) (LimberLibrary *library, const char *id),
            LimberLibrary *library)
{
  GtkWidget *links = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  g_object_ref_sink (links);
  for (; *ids; ids++)
    {
      const char *title = find_title (library, *ids);

      if (title)
        gtk_box_append (GTK_BOX (links), limber_ui_link_new (title, action, *ids));
    }
  if (gtk_widget_get_first_child (links))
    limber_ui_append_widget (self->related, heading, links);
  g_object_unref (links);
}

GtkWidget *
limber_card_page_new (const LimberCard *card, LimberLibrary *library)
{
  LimberCardPage *self = g_object_new (LIMBER_TYPE_CARD_PAGE, NULL);

  limber_ui_set_text (self->title, card->title);
  limber_ui_set_text (self->theme, limber_theme_label (card->theme));
  limber_ui_set_text (self->summary, card->summary);
  for (gsize i = 0; card->body[i]; i++)
    gtk_box_append (self->body, limber_ui_wrapped_label (card->body[i], "reading"));
  show_links (self, _ ("Exercises to try"), card->exercises, "win.show-exercise", exercise_title,
              library);
  show_links (self, _ ("Routines to try"), card->routines, "win.show-routine", routine_title,
              library);
  limber_ui_append_list (self->related, _ ("Sources"), (const char *const *) card->sources);
  return GTK_WIDGET (self);
}

static void
limber_card_page_class_init (LimberCardPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-card-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberCardPage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberCardPage, theme);
  gtk_widget_class_bind_template_child (widget_class, LimberCardPage, summary);
  gtk_widget_class_bind_template_child (widget_class, LimberCardPage, body);
  gtk_widget_class_bind_template_child (widget_class, LimberCardPage, related);
}

static void
limber_card_page_init (LimberCardPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
