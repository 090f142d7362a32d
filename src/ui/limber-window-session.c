/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-before-page.h"
#include "limber-end-page.h"
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

static void
play (LimberWindow *self, LimberRunner *runner)
{
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (runner));
  GtkWidget *page = limber_player_page_new (runner, LIMBER_CUES (self->cues));

  limber_player_page_set_asks (LIMBER_PLAYER_PAGE (page), asks (self, runner));
  g_signal_connect_object (page, "ended", G_CALLBACK (session_ended), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (page, "exercise-activated", G_CALLBACK (limber_window_show_exercise),
                           self, G_CONNECT_SWAPPED);
  limber_trail_start (self->trail, page, limber_timeline_get_routine (timeline)->title);
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

  g_signal_connect_object (page, "passed", G_CALLBACK (question_passed), self, G_CONNECT_SWAPPED);
  limber_trail_push (self->trail, page, limber_timeline_get_routine (timeline)->title);
  limber_before_page_focus (LIMBER_BEFORE_PAGE (page));
}

/* A trial run at another speed is not written down. */
static LimberRunner *
runner_new (LimberWindow *self, LimberSession *session, const LimberRecord *resumes)
{
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (self->speed);
  LimberRunner *runner =
      limber_runner_new_for_session (session, LIMBER_CLOCK (clock), LIMBER_CUES (self->cues));

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
