/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-remote.h"

#include "limber-view.h"

enum
{
  COMMANDED,
  RAISED,
  POSITION_WANTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (LimberRemote, limber_remote, G_TYPE_OBJECT)

static void
limber_remote_default_init (LimberRemoteInterface *iface)
{
  signals[COMMANDED] = g_signal_new ("commanded", LIMBER_TYPE_REMOTE, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[RAISED] = g_signal_new ("raised", LIMBER_TYPE_REMOTE, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[POSITION_WANTED] = g_signal_new ("position-wanted", LIMBER_TYPE_REMOTE, G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_INT64, 0);
}

void
limber_remote_show (LimberRemote *self, const LimberRemoteState *state, const char *art)
{
  LIMBER_REMOTE_GET_IFACE (self)->show (self, state, art);
}

void
limber_remote_jumped (LimberRemote *self, gint64 position_us)
{
  LIMBER_REMOTE_GET_IFACE (self)->jumped (self, position_us);
}

void
limber_remote_command (LimberRemote *self, LimberRemoteCommand command)
{
  g_signal_emit (self, signals[COMMANDED], 0, (guint) command);
}

void
limber_remote_raise (LimberRemote *self)
{
  g_signal_emit (self, signals[RAISED], 0);
}

gint64
limber_remote_ask_position (LimberRemote *self)
{
  gint64 position_us = 0;

  g_signal_emit (self, signals[POSITION_WANTED], 0, &position_us);
  return position_us;
}

void
limber_remote_state_free (LimberRemoteState *self)
{
  g_free (self->title);
  g_free (self->cue);
  g_free (self->detail);
  g_free (self->routine);
  g_free (self);
}

gboolean
limber_remote_state_equal (const LimberRemoteState *a, const LimberRemoteState *b)
{
  if (a == NULL || b == NULL)
    return a == b;
  return a->playing == b->playing && a->step == b->step && a->length_us == b->length_us
         && a->can_play == b->can_play && a->can_pause == b->can_pause && a->can_next == b->can_next
         && a->can_previous == b->can_previous && g_str_equal (a->title, b->title)
         && g_str_equal (a->cue, b->cue) && g_str_equal (a->detail, b->detail)
         && g_str_equal (a->routine, b->routine);
}

static const LimberPlayedStep *
running_step (LimberSession *session, guint *number)
{
  LimberTimeline *timeline = limber_session_get_timeline (session);

  *number = limber_timeline_get_phase (timeline, limber_session_get_phase (session))->step;
  return limber_timeline_get_step (timeline, *number);
}

static gint64
step_length_us (LimberTimeline *timeline, const LimberPlayedStep *step)
{
  gint64 length_us = 0;

  for (guint i = step->first_phase; i < step->first_phase + step->n_phases; i++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (timeline, i);

      if (phase->kind == LIMBER_PHASE_WAIT)
        return 0;
      length_us += phase->length_us;
    }
  return length_us;
}

gint64
limber_remote_position_us (LimberSession *session, gint64 now_us)
{
  LimberTimeline *timeline = limber_session_get_timeline (session);
  const LimberPhase *phase =
      limber_timeline_get_phase (timeline, limber_session_get_phase (session));
  guint number;
  const LimberPlayedStep *step = running_step (session, &number);
  gint64 offset_us = limber_session_get_offset_us (session, now_us);

  /* There the offset stands still after a while, and the person's time goes on. */
  if (phase->kind == LIMBER_PHASE_WAIT)
    offset_us = phase->start_us + limber_session_get_waited_us (session, now_us);
  return offset_us - limber_timeline_get_phase (timeline, step->first_phase)->start_us;
}

static char *
join (const char *const *words, guint n_words)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    if (words[i][0] != '\0')
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? " · " : "", words[i]);
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

LimberRemoteState *
limber_remote_state_new (LimberSession *session, gint64 now_us)
{
  LimberSessionStatus status = limber_session_get_status (session);
  LimberTimeline *timeline = limber_session_get_timeline (session);
  g_autoptr (LimberView) view = NULL;
  LimberRemoteState *self;
  const LimberPlayedStep *step;

  if (status == LIMBER_SESSION_READY || status == LIMBER_SESSION_ENDED)
    return NULL;
  view = limber_view_new (session, now_us);
  self = g_new0 (LimberRemoteState, 1);
  step = running_step (session, &self->step);
  self->playing = status == LIMBER_SESSION_PLAYING;
  self->title = g_strdup (view->title);
  self->cue = g_strdup (view->note[0] != '\0' ? view->note : view->phase);
  self->detail = join ((const char *const[]){ view->phase, view->side, view->set }, 3);
  self->routine = g_strdup (limber_timeline_get_routine (timeline)->title);
  self->length_us = step_length_us (timeline, step);
  self->position_us = limber_remote_position_us (session, now_us);
  self->can_play = view->can_resume || self->playing;
  self->can_pause = view->can_pause;
  self->can_next = view->can_next || view->can_done;
  self->can_previous = view->can_back;
  return self;
}

/* What a session that plays, or one that is paused, makes of a button; -1 for nothing. */
static int
event_while_playing (LimberRemoteCommand command, LimberSession *session)
{
  LimberTimeline *timeline = limber_session_get_timeline (session);
  const LimberPhase *phase =
      limber_timeline_get_phase (timeline, limber_session_get_phase (session));

  switch (command)
    {
    case LIMBER_REMOTE_PAUSE:
    case LIMBER_REMOTE_PLAY_PAUSE:
    case LIMBER_REMOTE_STOP:
      return LIMBER_EVENT_PAUSE;
    case LIMBER_REMOTE_NEXT:
      return phase->kind == LIMBER_PHASE_WAIT ? LIMBER_EVENT_DONE : LIMBER_EVENT_NEXT;
    case LIMBER_REMOTE_PREVIOUS:
      return LIMBER_EVENT_BACK;
    case LIMBER_REMOTE_PLAY:
    default:
      return -1;
    }
}

static int
event_while_paused (LimberRemoteCommand command)
{
  switch (command)
    {
    case LIMBER_REMOTE_PLAY:
    case LIMBER_REMOTE_PLAY_PAUSE:
      return LIMBER_EVENT_RESUME;
    case LIMBER_REMOTE_NEXT:
      return LIMBER_EVENT_NEXT;
    case LIMBER_REMOTE_PREVIOUS:
      return LIMBER_EVENT_BACK;
    case LIMBER_REMOTE_PAUSE:
    case LIMBER_REMOTE_STOP:
    default:
      return -1;
    }
}

gboolean
limber_remote_event (LimberRemoteCommand command, LimberSession *session, LimberEventType *event)
{
  LimberSessionStatus status = limber_session_get_status (session);
  int found = status == LIMBER_SESSION_PLAYING  ? event_while_playing (command, session)
              : status == LIMBER_SESSION_PAUSED ? event_while_paused (command)
                                                : -1;

  if (found < 0)
    return FALSE;
  *event = (LimberEventType) found;
  return TRUE;
}
