/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-server-watch.h"

/* How long a stop waits for what was asked last to be handed over; nobody notices it. */
#define STOP_WAIT_US (200 * 1000)

struct _LimberServerWatch
{
  int gone;
  int hung;

  /* of the main thread */
  LimberServerWatchFunc func;
  gpointer owner; /* NULL once it wants to know no more */
  int told;       /* read under the lock by the other thread */

  /* of both */
  GMainContext *context;
  GSource *notice;

  GMutex lock;
  int state;
  gint64 busy_since_us; /* 0 while no call is under way */
  gint64 patience_us;   /* with it */
  GCond ended_cond;
  gboolean ended;
};

typedef struct
{
  GSource source;
  LimberServerWatch *watch; /* it outlives the source: forget() destroys that */
} Notice;

static void
limber_server_watch_clear (gpointer data)
{
  LimberServerWatch *self = data;

  g_source_destroy (self->notice);
  g_source_unref (self->notice);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->ended_cond);
}

void
limber_server_watch_unref (LimberServerWatch *self)
{
  g_atomic_rc_box_release_full (self, limber_server_watch_clear);
}

/* The only place that decides what the owner is told: what the thread found out last, unless it has
 * been waiting for the server for too long.  Called under the lock. */
static int
judge (LimberServerWatch *self)
{
  if (self->busy_since_us == 0)
    return self->state;
  if (g_get_monotonic_time () - self->busy_since_us >= self->patience_us)
    return self->hung;
  /* Not judged yet; the notice is set for when it can be. */
  g_source_set_ready_time (self->notice, self->busy_since_us + self->patience_us);
  return self->told;
}

static gboolean
notice_dispatch (GSource *source, GSourceFunc callback, gpointer user_data)
{
  LimberServerWatch *self = ((Notice *) source)->watch;
  int before = self->told;

  g_mutex_lock (&self->lock);
  g_source_set_ready_time (source, -1);
  self->told = judge (self);
  g_mutex_unlock (&self->lock);

  if (self->told != before && self->owner != NULL)
    self->func (self->owner);
  return G_SOURCE_CONTINUE;
}

static GSourceFuncs notice_funcs = { NULL, NULL, notice_dispatch, NULL, NULL, NULL };

LimberServerWatch *
limber_server_watch_new (int state, int gone, int hung, LimberServerWatchFunc func, gpointer owner)
{
  LimberServerWatch *self = g_atomic_rc_box_new0 (LimberServerWatch);

  self->gone = gone;
  self->hung = hung;
  self->func = func;
  self->owner = owner;
  self->told = self->state = state;
  self->context = g_main_context_ref_thread_default ();
  g_mutex_init (&self->lock);
  g_cond_init (&self->ended_cond);
  self->notice = g_source_new (&notice_funcs, sizeof (Notice));
  ((Notice *) self->notice)->watch = self;
  g_source_set_static_name (self->notice, "LimberServerWatch");
  g_source_attach (self->notice, self->context);
  return self;
}

void
limber_server_watch_forget (LimberServerWatch *self)
{
  self->owner = NULL;
  g_source_destroy (self->notice);
}

int
limber_server_watch_get_state (LimberServerWatch *self)
{
  return self->told;
}

GMainContext *
limber_server_watch_get_context (LimberServerWatch *self)
{
  return self->context;
}

void
limber_server_watch_begin (LimberServerWatch *self, gint64 patience_us)
{
  g_mutex_lock (&self->lock);
  self->patience_us = patience_us;
  self->busy_since_us = g_get_monotonic_time ();
  g_source_set_ready_time (self->notice, self->busy_since_us + self->patience_us);
  g_mutex_unlock (&self->lock);
}

/* A call that failed after a long wait has found a server that hangs, not one that is gone. */
void
limber_server_watch_end (LimberServerWatch *self, int state)
{
  g_mutex_lock (&self->lock);
  if (state == self->gone && g_get_monotonic_time () - self->busy_since_us >= self->patience_us)
    state = self->hung;
  self->state = state;
  self->busy_since_us = 0;
  g_source_set_ready_time (self->notice, self->told != state ? 0 : -1);
  g_mutex_unlock (&self->lock);
}

void
limber_server_watch_leave (LimberServerWatch *self)
{
  g_mutex_lock (&self->lock);
  self->ended = TRUE;
  g_cond_signal (&self->ended_cond);
  g_mutex_unlock (&self->lock);
}

void
limber_server_watch_await_end (LimberServerWatch *self)
{
  gint64 until_us = g_get_monotonic_time () + STOP_WAIT_US;

  g_mutex_lock (&self->lock);
  while (!self->ended && g_cond_wait_until (&self->ended_cond, &self->lock, until_us))
    continue;
  g_mutex_unlock (&self->lock);
}
