/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-agenda-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-figure-picture.h"
#include "limber-ui.h"
#include "limber-words.h"

struct _LimberAgendaRow
{
  AdwActionRow parent_instance;

  LimberFigurePicture *figure;
  GtkImage *done;
  GtkButton *start;
};

G_DEFINE_FINAL_TYPE (LimberAgendaRow, limber_agenda_row, ADW_TYPE_ACTION_ROW)

static void
set_button (LimberAgendaRow *self, const char *name, const char *action, const char *routine)
{
  limber_ui_set_name (GTK_WIDGET (self->start), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->start), name);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->start), "s", routine);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->start), action);
}

static void
set_subtitle (LimberAgendaRow *self, const char *subtitle)
{
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  limber_ui_set_description (GTK_WIDGET (self), subtitle);
}

/* Its file is gone, or has a fault now. */
static void
show_missing (LimberAgendaRow *self, const LimberAgendaItem *item)
{
  gtk_widget_set_visible (GTK_WIDGET (self->figure), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  set_subtitle (self, _ ("Not with your routines any more"));
  gtk_button_set_icon_name (self->start, "list-remove-symbolic");
  set_button (self, _ ("Remove from My Week"), "win.drop-routine", item->follow->subject);
}

static void
show_there (LimberAgendaRow *self, LimberWeek *week, LimberRoutineInfo *info,
            const LimberAgendaItem *item, LimberFigures *figures)
{
  const char *title = limber_routine_info_get_title (info);
  const char *routine = item->follow->subject;
  g_autofree char *minutes = limber_words_minutes (limber_routine_info_get_minutes (info));
  g_autofree char *state = limber_agenda_item_words (item, limber_week_get_agenda (week)->today);
  g_autofree char *subtitle = g_strjoin (" · ", state, minutes, NULL);
  /* Translators: the title of a routine */
  g_autofree char *start = g_strdup_printf (_ ("Start “%s”"), title);

  set_subtitle (self, subtitle);
  limber_figure_picture_show_routine (
      self->figure, figures, info, limber_library_get_exercises (limber_week_get_library (week)));
  gtk_widget_set_visible (GTK_WIDGET (self->done), item->state == LIMBER_AGENDA_DONE);
  set_button (self, start, "win.start-routine", routine);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", routine);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.show-routine");
}

GtkWidget *
limber_agenda_row_new (LimberWeek *week, const LimberAgendaItem *item, LimberFigures *figures)
{
  LimberAgendaRow *self = g_object_new (LIMBER_TYPE_AGENDA_ROW, NULL);
  LimberRoutineInfo *info = limber_week_find (week, item->follow->subject);
  const char *title = info ? limber_routine_info_get_title (info) : item->follow->text;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title ? title : "");
  if (info)
    show_there (self, week, info, item, figures);
  else
    show_missing (self, item);
  return GTK_WIDGET (self);
}

static void
limber_agenda_row_class_init (LimberAgendaRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-agenda-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberAgendaRow, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberAgendaRow, done);
  gtk_widget_class_bind_template_child (widget_class, LimberAgendaRow, start);
}

static void
limber_agenda_row_init (LimberAgendaRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
