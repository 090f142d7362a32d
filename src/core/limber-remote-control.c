/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-remote-control.h"

/* A position that is off by more than this did not get there by time going by. */
#define JUMP_US (500 * 1000)

struct _LimberRemoteControl
{
  GObject parent_instance;

  LimberRunner *runner;
  LimberRemote *remote;
  LimberRemoteArt art_func; /* (nullable) */
  gpointer user_data;

  LimberRemoteState *shown; /* (nullable) */
  gint64 shown_at_us;       /* on the runner's clock */
  char *art;                /* (nullable): of the exercise that is shown */
};

G_DEFINE_FINAL_TYPE (LimberRemoteControl, limber_remote_control, G_TYPE_OBJECT)

static void
find_art (LimberRemoteControl *self, guint step)
{
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (self->runner));

  g_clear_pointer (&self->art, g_free);
  if (self->art_func)
    self->art =
        self->art_func (limber_timeline_get_step (timeline, step)->exercise, self->user_data);
}

/* Whether within one exercise the position is another than time has brought. */
static gboolean
has_jumped (LimberRemoteControl *self, const LimberRemoteState *state, gint64 now_us)
{
  gint64 expected_us;

  if (!self->shown || !state || self->shown->step != state->step)
    return FALSE;
  expected_us = self->shown->position_us + (self->shown->playing ? now_us - self->shown_at_us : 0);
  return ABS (state->position_us - expected_us) > JUMP_US;
}

static void
show (LimberRemoteControl *self)
{
  gint64 now_us = limber_runner_get_now_us (self->runner);
  LimberRemoteState *state =
      limber_remote_state_new (limber_runner_get_session (self->runner), now_us);
  g_autoptr (LimberRemoteState) before = self->shown;
  gboolean jumped = has_jumped (self, state, now_us);

  if (state
      && (!before || before->step != state->step || !g_str_equal (before->title, state->title)))
    find_art (self, state->step);
  if (!limber_remote_state_equal (before, state))
    limber_remote_show (self->remote, state, self->art);
  if (jumped)
    limber_remote_jumped (self->remote, state->position_us);
  self->shown = state;
  self->shown_at_us = now_us;
}

static void
commanded (LimberRemoteControl *self, guint command)
{
  LimberEventType event;

  if (limber_remote_event ((LimberRemoteCommand) command, limber_runner_get_session (self->runner),
                           &event))
    limber_runner_send (self->runner, event);
}

static gint64
tell_position (LimberRemoteControl *self)
{
  return limber_remote_position_us (limber_runner_get_session (self->runner),
                                    limber_runner_read_clock_us (self->runner));
}

LimberRemoteControl *
limber_remote_control_new (LimberRunner *runner, LimberRemote *remote, LimberRemoteArt art,
                           gpointer user_data)
{
  LimberRemoteControl *self = g_object_new (LIMBER_TYPE_REMOTE_CONTROL, NULL);

  self->runner = g_object_ref (runner);
  self->remote = g_object_ref (remote);
  self->art_func = art;
  self->user_data = user_data;
  g_signal_connect_object (runner, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (remote, "commanded", G_CALLBACK (commanded), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (remote, "position-wanted", G_CALLBACK (tell_position), self,
                           G_CONNECT_SWAPPED);
  show (self);
  return self;
}

static void
limber_remote_control_dispose (GObject *object)
{
  LimberRemoteControl *self = LIMBER_REMOTE_CONTROL (object);

  if (self->shown)
    limber_remote_show (self->remote, NULL, NULL);
  g_clear_pointer (&self->shown, limber_remote_state_free);
  g_clear_pointer (&self->art, g_free);
  g_clear_object (&self->remote);
  g_clear_object (&self->runner);
  G_OBJECT_CLASS (limber_remote_control_parent_class)->dispose (object);
}

static void
limber_remote_control_class_init (LimberRemoteControlClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_remote_control_dispose;
}

static void
limber_remote_control_init (LimberRemoteControl *self)
{
}
