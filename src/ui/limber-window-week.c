/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-locale.h"
#include "limber-readiness-page.h"
#include "limber-week-plans-page.h"

/* What the window does about the person's week. */

void
limber_window_go_home (LimberWindow *self, const char *part)
{
  limber_trail_go_home (self->trail);
  limber_home_page_show (self->home, part);
  limber_home_page_focus_list (self->home);
}

void
limber_window_begin_week (LimberWindow *self)
{
  self->week = limber_week_new (self->journal, self->library, limber_locale_get_first_weekday ());
  limber_home_page_set_week (self->home, self->week);
}

/* At the level and in the form that the day asks for; what cannot be played has a page that says
 * why. */
static void
start_routine (LimberWindow *self, const char *id)
{
  g_autoptr (LimberRoutine) routine = limber_week_open (self->week, id);
  g_autoptr (LimberTimeline) timeline = NULL;

  if (routine)
    {
      LimberChoices choices = limber_week_get_choices (self->week, routine);

      timeline = limber_timeline_compile (routine, &choices, NULL);
    }
  self->speed = 1;
  if (timeline)
    limber_window_play_timeline (self, timeline, FALSE);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-routine", "s", id);
}

static void
drop_routine (LimberWindow *self, const char *id)
{
  limber_week_drop (self->week, id);
}

static void
show_part (LimberWindow *self, const char *part)
{
  limber_window_go_home (self, part);
}

static void
show_page (LimberWindow *self, GtkWidget *page, const char *title)
{
  limber_trail_push (self->trail, page, title);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
}

static void
show_week_plans (LimberWindow *self)
{
  show_page (self, limber_week_plans_page_new (self->week), _ ("Week Plans"));
}

static void
show_readiness (LimberWindow *self)
{
  GtkWidget *page = limber_readiness_page_new (self->week);

  limber_trail_push (self->trail, page, _ ("Find Where to Start"));
  limber_readiness_page_focus (LIMBER_READINESS_PAGE (page));
}

/* None of this is for a session that plays: its keys must not lead away from it. */
static void
action_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    void (*act) (LimberWindow *self);
    void (*act_on) (LimberWindow *self, const char *target);
  } acts[] = {
    { "win.readiness", .act = show_readiness },
    { "win.week-plans", .act = show_week_plans },
    { "win.show-part", .act_on = show_part },
    { "win.start-routine", .act_on = start_routine },
    { "win.drop-routine", .act_on = drop_routine },
  };
  LimberWindow *self = LIMBER_WINDOW (widget);

  if (!self->week || limber_window_get_player (self))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (!g_str_equal (acts[i].name, name))
      continue;
    else if (acts[i].act)
      acts[i].act (self);
    else
      acts[i].act_on (self, g_variant_get_string (parameter, NULL));
}

void
limber_window_install_week (GtkWidgetClass *widget_class)
{
  static const char *const plain[] = { "win.readiness", "win.week-plans" };
  static const char *const targeted[] = { "win.show-part", "win.start-routine",
                                          "win.drop-routine" };

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    gtk_widget_class_install_action (widget_class, plain[i], NULL, action_activated);
  for (guint i = 0; i < G_N_ELEMENTS (targeted); i++)
    gtk_widget_class_install_action (widget_class, targeted[i], "s", action_activated);
}
