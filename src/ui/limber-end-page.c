/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-end-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-ui.h"
#include "limber-words.h"

struct _LimberEndPage
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *minutes;
  GtkLabel *words;
  AdwPreferencesGroup *steps;
  GtkWidget *back_button;
};

G_DEFINE_FINAL_TYPE (LimberEndPage, limber_end_page, ADW_TYPE_BIN)

static const char *
status_in_words (const LimberStepRecord *record)
{
  switch (record->status)
    {
    case LIMBER_STEP_DONE:
      return _ ("Done");
    case LIMBER_STEP_PART:
      return _ ("Partly done");
    case LIMBER_STEP_SKIPPED:
      return _ ("Skipped");
    case LIMBER_STEP_PENDING:
    default:
      return _ ("Not reached");
    }
}

static const char *
status_icon (const LimberStepRecord *record)
{
  switch (record->status)
    {
    case LIMBER_STEP_DONE:
      return "limber-done-symbolic";
    case LIMBER_STEP_PART:
      return "limber-part-symbolic";
    case LIMBER_STEP_SKIPPED:
      return "limber-skipped-symbolic";
    case LIMBER_STEP_PENDING:
    default:
      return "limber-pending-symbolic";
    }
}

static char *
record_in_words (const LimberStepRecord *record)
{
  g_autoptr (GString) words = g_string_new (status_in_words (record));

  if (record->easier)
    g_string_append_printf (words, " · %s", _ ("the easier way"));
  if (record->hurt)
    g_string_append_printf (words, " · %s", _ ("it hurt"));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static GtkWidget *
row_new (const LimberPlayedStep *played, const LimberStepRecord *record)
{
  g_autofree char *words = record_in_words (record);
  GtkWidget *row = limber_ui_row_new (played->exercise->name, words);
  GtkWidget *icon = gtk_image_new_from_icon_name (status_icon (record));

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  return row;
}

static gboolean
any_hurt (LimberSession *session, guint n)
{
  for (guint i = 0; i < n; i++)
    if (limber_session_get_record (session, i)->hurt)
      return TRUE;
  return FALSE;
}

static const char *
kind_words (gboolean finished, gboolean hurt)
{
  if (hurt)
    return _ ("Some of it hurt today. You did right to say so. If pain stays up tomorrow, do less "
              "next time, and tell the person who looks after your back.");
  if (finished)
    return _ ("You looked after your back today. A little soreness tomorrow is common. It should "
              "settle within a day.");
  return _ ("Every bit counts. Take up the rest another time.");
}

GtkWidget *
limber_end_page_new (LimberRunner *runner)
{
  LimberEndPage *self = g_object_new (LIMBER_TYPE_END_PAGE, NULL);
  LimberSession *session = limber_runner_get_session (runner);
  LimberTimeline *timeline = limber_session_get_timeline (session);
  guint n = limber_timeline_get_n_steps (timeline);
  gboolean finished = limber_session_get_finished (session);
  g_autofree char *minutes =
      limber_words_minutes (limber_minutes (limber_runner_get_played_us (runner)));

  limber_ui_set_text (self->title, finished ? _ ("Well Done!") : _ ("Session Ended"));
  limber_ui_set_text (self->minutes, minutes);
  limber_ui_set_text (self->words, kind_words (finished, any_hurt (session, n)));
  for (guint i = 0; i < n; i++)
    adw_preferences_group_add (self->steps, row_new (limber_timeline_get_step (timeline, i),
                                                     limber_session_get_record (session, i)));
  return GTK_WIDGET (self);
}

void
limber_end_page_focus (LimberEndPage *self)
{
  g_return_if_fail (LIMBER_IS_END_PAGE (self));
  gtk_widget_grab_focus (self->back_button);
}

static void
limber_end_page_class_init (LimberEndPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, LIMBER_RESOURCES "limber-end-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, minutes);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, words);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, steps);
  gtk_widget_class_bind_template_child (widget_class, LimberEndPage, back_button);
}

static void
limber_end_page_init (LimberEndPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
