/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-before-page.h"
#include "limber-end-page.h"
#include "limber-figure-file.h"
#include "limber-mpris.h"
#include "limber-remote-control.h"
#include "limber-system-away.h"
#include "limber-system-clock.h"

/* From "Start" to the page at the end of a session. */

/* Whether the person has a say in @runner's session; one that nobody writes down asks nothing. */
static gboolean
asks (LimberWindow *self, LimberRunner *runner)
{
  return limber_runner_is_recorded (runner)
         && g_settings_get_boolean (self->settings, "ask-about-pain");
}

static void
session_ended (LimberWindow *self, LimberPlayerPage *player)
{
  LimberRunner *runner = limber_player_page_get_runner (player);
  GtkWidget *page = limber_end_page_new (runner, asks (self, runner));

  limber_trail_start (self->trail, page, _ ("Session Ended"));
  limber_end_page_focus (LIMBER_END_PAGE (page));
}

static char *
find_art (const LimberExercise *exercise, gpointer data)
{
  return limber_figure_file_new (exercise);
}

/* Headset buttons and media keys reach the session for as long as its page is there.  One that is
 * tried out at another speed has no times that others could follow. */
static void
let_control (LimberWindow *self, GtkWidget *page, LimberRunner *runner)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
  g_autoptr (LimberMpris) mpris = NULL;

  if (self->speed != 1 || !application)
    return;
  mpris = limber_mpris_new (g_application_get_dbus_connection (application));
  g_signal_connect_object (mpris, "raised", G_CALLBACK (gtk_window_present), self,
                           G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (page), "remote",
                          limber_remote_control_new (runner, LIMBER_REMOTE (mpris), find_art, NULL),
                          g_object_unref);
}

static const char *
title_of (LimberRunner *runner)
{
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (runner));

  return limber_timeline_get_routine (timeline)->title;
}

static void
follow_full_screen (LimberWindow *self, GParamSpec *pspec, LimberPlayerPage *page)
{
  limber_player_page_set_full_screen (page, gtk_window_is_fullscreen (GTK_WINDOW (self)));
}

static GtkWidget *
player_new (LimberWindow *self, LimberRunner *runner, GCallback ended)
{
  GtkWidget *page = limber_player_page_new (runner, LIMBER_CUES (self->cues));
  g_autoptr (LimberGuide) guide =
      limber_guide_new (runner, self->settings, LIMBER_VOICE (self->voice), self->speed);

  limber_player_page_bind_sight (LIMBER_PLAYER_PAGE (page), self->settings);
  limber_player_page_set_guide (LIMBER_PLAYER_PAGE (page), guide);
  limber_player_page_set_asks (LIMBER_PLAYER_PAGE (page), asks (self, runner));
  g_signal_connect_object (self, "notify::fullscreened", G_CALLBACK (follow_full_screen), page, 0);
  follow_full_screen (self, NULL, LIMBER_PLAYER_PAGE (page));
  g_signal_connect_object (page, "ended", ended, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "exercise-activated", G_CALLBACK (limber_window_show_exercise),
                           self, G_CONNECT_SWAPPED);
  return page;
}

static void
play (LimberWindow *self, LimberRunner *runner)
{
  GtkWidget *page = player_new (self, runner, G_CALLBACK (session_ended));

  limber_trail_start (self->trail, page, title_of (runner));
  limber_player_page_focus (LIMBER_PLAYER_PAGE (page));
  let_control (self, page, runner);
  limber_runner_send (runner, LIMBER_EVENT_START);
}

static void
try_ended (LimberWindow *self)
{
  if (!limber_trail_pop (self->trail))
    limber_window_focus_page (self);
}

/* A session that counts leaves no editor behind it. */
gboolean
limber_window_is_trying (LimberWindow *self)
{
  return limber_window_get_player (self)
         && limber_trail_find (self->trail, LIMBER_TYPE_EDITOR_PAGE);
}

void
limber_window_try_session (LimberWindow *self, LimberSession *session, double speed)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (speed);
  g_autoptr (LimberRunner) runner =
      limber_runner_new_for_session (session, LIMBER_CLOCK (clock), LIMBER_CUES (self->cues));
  GtkWidget *page = player_new (self, runner, G_CALLBACK (try_ended));

  limber_trail_push (self->trail, page, title_of (runner));
  limber_player_page_focus (LIMBER_PLAYER_PAGE (page));
  limber_runner_send (runner, LIMBER_EVENT_START);
}

static void
question_passed (LimberWindow *self, LimberBeforePage *page)
{
  g_autoptr (LimberRunner) runner = g_object_ref (limber_before_page_get_runner (page));

  play (self, runner);
}

static void
ask (LimberWindow *self, LimberRunner *runner)
{
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (runner));
  GtkWidget *page = limber_before_page_new (runner);

  if (g_settings_get_boolean (self->settings, "voice"))
    limber_voice_prepare (LIMBER_VOICE (self->voice));
  g_signal_connect_object (page, "passed", G_CALLBACK (question_passed), self, G_CONNECT_SWAPPED);
  limber_trail_push (self->trail, page, limber_timeline_get_routine (timeline)->title);
  limber_before_page_focus (LIMBER_BEFORE_PAGE (page));
}

/* A trial run at another speed is not written down. */
static LimberRunner *
runner_new (LimberWindow *self, LimberSession *session, const LimberRecord *resumes)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (self->speed);
  g_autoptr (LimberSystemAway) away = limber_system_away_new ();
  LimberRunner *runner =
      limber_runner_new_for_session (session, LIMBER_CLOCK (clock), LIMBER_CUES (self->cues));

  limber_runner_set_away (runner, LIMBER_AWAY (away));
  if (self->speed == 1)
    limber_runner_set_recorder (runner, self->recorder, resumes);
  return runner;
}

void
limber_window_resume_session (LimberWindow *self, LimberSession *session, const LimberRecord *left)
{
  g_autoptr (LimberRunner) runner = NULL;

  self->speed = 1;
  runner = runner_new (self, session, left);
  play (self, runner);
}

void
limber_window_play_timeline (LimberWindow *self, LimberTimeline *timeline, gboolean at_once)
{
  g_autoptr (LimberSession) session =
      limber_session_new (timeline, limber_library_get_exercises (self->library));
  g_autoptr (LimberRunner) runner = runner_new (self, session, NULL);

  if (asks (self, runner) && !at_once)
    ask (self, runner);
  else
    play (self, runner);
}
