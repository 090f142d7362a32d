/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-cue-thread.h"

#include "limber-server-watch.h"

/* A cue that comes later than this misleads more than one that does not come. */
#define CUE_TOO_LATE_US (300 * 1000)
/* How long a server that is gone is left alone before the next try. */
#define RETRY_FIRST_US (500 * 1000)
#define RETRY_LONGEST_US (2 * G_USEC_PER_SEC)

typedef enum
{
  COMMAND_PLAY,
  COMMAND_TEST,
  COMMAND_STOP,
} CommandKind;

typedef struct
{
  CommandKind kind;
  LimberCue cue;
  int volume_db;
  guint test;
  gint64 asked_us;
} Command;

struct _LimberCueThread
{
  /* of the main thread */
  LimberCueThreadFuncs funcs;
  gpointer owner; /* NULL once stopped */

  /* of the thread */
  LimberCuePlayer *player;
  gint64 retry_at_us;
  gint64 retry_after_us;
  gboolean doubtful; /* the server takes connections and no sounds: it has no output, say */

  /* of both */
  LimberServerWatch *watch;
  GAsyncQueue *commands;
};

typedef struct
{
  LimberCueThread *thread;
  guint test;
  LimberCueOutcome outcome;
} Tested;

static void
cue_thread_clear (gpointer data)
{
  LimberCueThread *self = data;

  limber_cue_player_free (self->player);
  g_async_queue_unref (self->commands);
  limber_server_watch_unref (self->watch);
}

static void
cue_thread_unref (LimberCueThread *self)
{
  g_atomic_rc_box_release_full (self, cue_thread_clear);
}

/* The main thread's part */

static void
on_state_changed (gpointer data)
{
  LimberCueThread *self = data;

  if (self->owner != NULL)
    self->funcs.state_changed (self->owner);
}

static void
command_push (LimberCueThread *self, Command command)
{
  command.asked_us = g_get_monotonic_time ();
  g_async_queue_push (self->commands, g_memdup2 (&command, sizeof command));
}

LimberCuesState
limber_cue_thread_get_state (LimberCueThread *self)
{
  return (LimberCuesState) limber_server_watch_get_state (self->watch);
}

void
limber_cue_thread_play (LimberCueThread *self, LimberCue cue, int volume_db)
{
  if (limber_cue_thread_get_state (self) != LIMBER_CUES_HUNG)
    command_push (self, (Command){ COMMAND_PLAY, cue, volume_db });
}

void
limber_cue_thread_test (LimberCueThread *self, LimberCue cue, int volume_db, guint test)
{
  command_push (self, (Command){ COMMAND_TEST, cue, volume_db, test });
}

/* The other thread's part */

static gboolean
connect_to_server (LimberCueThread *self)
{
  gboolean there;

  limber_server_watch_begin (self->watch, LIMBER_SERVER_PATIENCE_US);
  there = limber_cue_player_connect (self->player);
  limber_server_watch_end (self->watch,
                           there && !self->doubtful ? LIMBER_CUES_WORKING : LIMBER_CUES_NO_SERVER);

  /* A server that goes away may come back as a better one. */
  if (!there)
    self->doubtful = FALSE;
  self->retry_after_us = there ? RETRY_FIRST_US : MIN (2 * self->retry_after_us, RETRY_LONGEST_US);
  self->retry_at_us = g_get_monotonic_time () + self->retry_after_us;
  return there;
}

static LimberCuesState
state_after (LimberCueOutcome outcome)
{
  switch (outcome)
    {
    case LIMBER_CUE_OUTCOME_MUTED:
      return LIMBER_CUES_MUTED;
    case LIMBER_CUE_OUTCOME_NO_SERVER:
      return LIMBER_CUES_NO_SERVER;
    case LIMBER_CUE_OUTCOME_PLAYED:
    case LIMBER_CUE_OUTCOME_NO_FILE:
    default:
      return LIMBER_CUES_WORKING;
    }
}

static void
tested_free (gpointer data)
{
  Tested *tested = data;

  cue_thread_unref (tested->thread);
  g_free (tested);
}

static gboolean
tell_tested (gpointer data)
{
  Tested *tested = data;
  LimberCueThread *self = tested->thread;

  if (self->owner != NULL)
    self->funcs.tested (tested->test, tested->outcome, self->owner);
  return G_SOURCE_REMOVE;
}

/* May come on any thread, and inside of libcanberra: all it does is to hand over. */
static void
on_tested (LimberCueOutcome outcome, gpointer user_data)
{
  Tested *tested = user_data;
  g_autoptr (GSource) source = g_idle_source_new ();

  tested->outcome = outcome;
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, tell_tested, tested, tested_free);
  g_source_attach (source, limber_server_watch_get_context (tested->thread->watch));
}

static LimberCueOutcome
play_once (LimberCueThread *self, const Command *command, Tested *tested)
{
  LimberCueOutcome outcome;

  limber_server_watch_begin (self->watch, LIMBER_SERVER_PATIENCE_US);
  outcome = limber_cue_player_play (self->player, command->cue, command->volume_db,
                                    tested != NULL ? on_tested : NULL, tested);
  if (outcome == LIMBER_CUE_OUTCOME_NO_SERVER)
    limber_cue_player_disconnect (self->player);
  limber_server_watch_end (self->watch, state_after (outcome));
  return outcome;
}

static gboolean
is_too_late (const Command *command)
{
  return command->kind == COMMAND_PLAY
         && g_get_monotonic_time () - command->asked_us > CUE_TOO_LATE_US;
}

/* A server that has been started anew is found out only now, by the failure of the first call:
 * hence the second try. */
static LimberCueOutcome
play (LimberCueThread *self, const Command *command, Tested *tested)
{
  LimberCueOutcome outcome = LIMBER_CUE_OUTCOME_NO_SERVER;

  if (is_too_late (command))
    return outcome;
  if (limber_cue_player_is_connected (self->player))
    {
      outcome = play_once (self, command, tested);
      self->doubtful = self->doubtful && outcome == LIMBER_CUE_OUTCOME_NO_SERVER;
    }
  else if (command->kind == COMMAND_PLAY)
    return outcome;

  if (outcome == LIMBER_CUE_OUTCOME_NO_SERVER && connect_to_server (self) && !is_too_late (command))
    {
      outcome = play_once (self, command, tested);
      self->doubtful = outcome == LIMBER_CUE_OUTCOME_NO_SERVER;
    }
  return outcome;
}

static void
test (LimberCueThread *self, const Command *command)
{
  Tested *tested = g_new0 (Tested, 1);
  LimberCueOutcome outcome;

  tested->thread = g_atomic_rc_box_acquire (self);
  tested->test = command->test;
  outcome = play (self, command, tested);
  if (outcome != LIMBER_CUE_OUTCOME_PLAYED)
    on_tested (outcome, tested);
}

/* Returns: (nullable): the next command; %NULL when it is time to look for the server again */
static Command *
next_command (LimberCueThread *self)
{
  gint64 wait_us;

  if (limber_cue_player_is_connected (self->player))
    return g_async_queue_pop (self->commands);
  wait_us = self->retry_at_us - g_get_monotonic_time ();
  return wait_us > 0 ? g_async_queue_timeout_pop (self->commands, (guint64) wait_us)
                     : g_async_queue_try_pop (self->commands);
}

static gboolean
obey (LimberCueThread *self, const Command *command)
{
  switch (command->kind)
    {
    case COMMAND_PLAY:
      play (self, command, NULL);
      return TRUE;
    case COMMAND_TEST:
      test (self, command);
      return TRUE;
    case COMMAND_STOP:
    default:
      return FALSE;
    }
}

static gpointer
run (gpointer data)
{
  LimberCueThread *self = data;
  gboolean going = TRUE;

  connect_to_server (self);
  while (going)
    {
      g_autofree Command *command = next_command (self);

      if (command != NULL)
        going = obey (self, command);
      else
        connect_to_server (self);
    }
  limber_cue_player_disconnect (self->player);
  limber_server_watch_leave (self->watch);
  cue_thread_unref (self);
  return NULL;
}

LimberCueThread *
limber_cue_thread_start (const char *sounds_dir, const LimberCueThreadFuncs *funcs, gpointer owner)
{
  LimberCueThread *self = g_atomic_rc_box_new0 (LimberCueThread);

  self->funcs = *funcs;
  self->owner = owner;
  self->retry_after_us = RETRY_FIRST_US;
  self->player = limber_cue_player_new (sounds_dir);
  self->commands = g_async_queue_new_full (g_free);
  self->watch = limber_server_watch_new (LIMBER_CUES_STARTING, LIMBER_CUES_NO_SERVER,
                                         LIMBER_CUES_HUNG, on_state_changed, self);

  g_thread_unref (g_thread_new ("limber-cues", run, g_atomic_rc_box_acquire (self)));
  return self;
}

void
limber_cue_thread_stop (LimberCueThread *self)
{
  self->owner = NULL;
  limber_server_watch_forget (self->watch);
  command_push (self, (Command){ COMMAND_STOP });
  limber_server_watch_await_end (self->watch);
  cue_thread_unref (self);
}
