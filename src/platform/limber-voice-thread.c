/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-voice-thread.h"

#include "limber-server-watch.h"
#include "limber-speech-server.h"

#include <pthread.h>
#include <signal.h>

/* The estimate of how long words take has so much to spare. */
#define GRACE_US (300 * 1000)
/* How long a server that is gone is left alone before the next try, which may start a program. */
#define RETRY_FIRST_US (1 * G_USEC_PER_SEC)
#define RETRY_LONGEST_US (30 * G_USEC_PER_SEC)
/* Connecting starts the server where it is not there yet, and a slow computer takes its time. */
#define CONNECT_PATIENCE_US (10 * G_USEC_PER_SEC)
/* espeak-ng has 13,000 voices, and takes seconds to tell them. */
#define LIST_PATIENCE_US (10 * G_USEC_PER_SEC)

#define NOTHING ((LimberSpeechNumbers){ 0 })

typedef enum
{
  COMMAND_PREPARE,
  COMMAND_SAY,
  COMMAND_TEST,
  COMMAND_HUSH,
  COMMAND_HEARD, /* from libspeechd: words began or ended */
  COMMAND_STOP,
} CommandKind;

typedef struct
{
  CommandKind kind;
  LimberSpeech *speech; /* (nullable) */
  LimberVoiceManner manner;
  gint64 from_us;   /* when it is to begin */
  gint64 latest_us; /* and may begin */
  int generation;   /* of the last hush before it */
  guint test;
  guint64 number;
  LimberSpeechMoment moment;
  gint64 heard_us;
} Command;

struct _LimberVoiceThread
{
  /* of the main thread */
  LimberVoiceThreadFuncs funcs;
  gpointer owner; /* NULL once stopped */

  /* of the thread */
  LimberSpeechServer *server;
  gboolean wanted;
  gint64 retry_at_us;
  gint64 retry_after_us;
  Command *waiting;                /* (nullable): words whose time has not come */
  LimberSpeechNumbers said;        /* the words that were handed over last; 0 for none */
  gint64 said_latest_us;           /* when they may begin */
  guint test;                      /* they are this test; 0 for none */
  LimberVoiceOutcome test_outcome; /* once they are said */

  /* of both */
  LimberServerWatch *watch;
  GAsyncQueue *commands;
  int generation; /* atomic: how often it was told to be silent */
  int speaking;   /* atomic: whether something is being said, or waits for its time */
};

typedef struct
{
  LimberVoiceThread *thread;
  guint test;
  LimberVoiceOutcome outcome;
} Tested;

static void
command_free (gpointer data)
{
  Command *command = data;

  g_clear_pointer (&command->speech, limber_speech_unref);
  g_free (command);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Command, command_free)

static void
voice_thread_clear (gpointer data)
{
  LimberVoiceThread *self = data;

  limber_speech_server_free (self->server);
  g_clear_pointer (&self->waiting, command_free);
  g_async_queue_unref (self->commands);
  limber_server_watch_unref (self->watch);
}

static void
voice_thread_unref (LimberVoiceThread *self)
{
  g_atomic_rc_box_release_full (self, voice_thread_clear);
}

/* --- The main thread's part --- */

static void
on_state_changed (gpointer data)
{
  LimberVoiceThread *self = data;

  if (self->owner != NULL)
    self->funcs.state_changed (self->owner);
}

static void
command_push (LimberVoiceThread *self, Command command)
{
  command.generation = g_atomic_int_get (&self->generation);
  g_async_queue_push (self->commands, g_memdup2 (&command, sizeof command));
}

LimberVoiceState
limber_voice_thread_get_state (LimberVoiceThread *self)
{
  return (LimberVoiceState) limber_server_watch_get_state (self->watch);
}

gboolean
limber_voice_thread_is_speaking (LimberVoiceThread *self)
{
  return g_atomic_int_get (&self->speaking);
}

void
limber_voice_thread_prepare (LimberVoiceThread *self)
{
  command_push (self, (Command){ COMMAND_PREPARE });
}

void
limber_voice_thread_say (LimberVoiceThread *self, LimberSpeech *speech,
                         const LimberVoiceManner *manner, gint64 delay_us, gint64 late_us)
{
  gint64 from_us = g_get_monotonic_time () + delay_us;

  if (limber_voice_thread_get_state (self) == LIMBER_VOICE_HUNG)
    return;
  g_atomic_int_set (&self->speaking, TRUE);
  command_push (self, (Command){
                          .kind = COMMAND_SAY,
                          .speech = limber_speech_ref (speech),
                          .manner = *manner,
                          .from_us = from_us,
                          .latest_us = from_us + late_us + GRACE_US,
                      });
}

void
limber_voice_thread_test (LimberVoiceThread *self, LimberSpeech *speech,
                          const LimberVoiceManner *manner, guint test)
{
  command_push (self, (Command){
                          .kind = COMMAND_TEST,
                          .speech = limber_speech_ref (speech),
                          .manner = *manner,
                          .latest_us = G_MAXINT64,
                          .test = test,
                      });
}

void
limber_voice_thread_hush (LimberVoiceThread *self)
{
  g_atomic_int_inc (&self->generation);
  command_push (self, (Command){ COMMAND_HUSH });
}

/* --- The other thread's part --- */

/* Comes on a thread of libspeechd's: all it does is to hand over. */
static void
on_heard (guint64 number, LimberSpeechMoment moment, gpointer user_data)
{
  command_push (user_data, (Command){
                               .kind = COMMAND_HEARD,
                               .number = number,
                               .moment = moment,
                               .heard_us = g_get_monotonic_time (),
                           });
}

static void
tested_free (gpointer data)
{
  Tested *tested = data;

  voice_thread_unref (tested->thread);
  g_free (tested);
}

static gboolean
tell_tested (gpointer data)
{
  Tested *tested = data;
  LimberVoiceThread *self = tested->thread;

  if (self->owner != NULL)
    self->funcs.tested (tested->test, tested->outcome, self->owner);
  return G_SOURCE_REMOVE;
}

static void
end_test (LimberVoiceThread *self, guint test, LimberVoiceOutcome outcome)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  Tested *tested = g_new0 (Tested, 1);

  tested->thread = g_atomic_rc_box_acquire (self);
  tested->test = test;
  tested->outcome = outcome;
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, tell_tested, tested, tested_free);
  g_source_attach (source, limber_server_watch_get_context (self->watch));
}

/* A server without a synthesizer plays a recording of its own in the place of each word. */
static LimberVoiceState
connect_to_server (LimberVoiceThread *self)
{
  LimberVoiceState state = LIMBER_VOICE_NO_SERVER;

  limber_server_watch_begin (self->watch, CONNECT_PATIENCE_US);
  if (limber_speech_server_connect (self->server))
    state = limber_speech_server_has_voice (self->server) ? LIMBER_VOICE_WORKING
                                                          : LIMBER_VOICE_NO_VOICE;
  if (state == LIMBER_VOICE_NO_VOICE)
    limber_speech_server_disconnect (self->server);
  limber_server_watch_end (self->watch, state);

  self->wanted = TRUE;
  self->said = NOTHING;
  self->retry_after_us = state == LIMBER_VOICE_WORKING
                             ? RETRY_FIRST_US
                             : MIN (2 * self->retry_after_us, RETRY_LONGEST_US);
  self->retry_at_us = g_get_monotonic_time () + self->retry_after_us;
  return state;
}

static gboolean
is_void (LimberVoiceThread *self, const Command *command)
{
  return command->generation != g_atomic_int_get (&self->generation)
         || g_get_monotonic_time () > command->latest_us;
}

static gboolean
say_once (LimberVoiceThread *self, const Command *command)
{
  gboolean taken;

  limber_server_watch_begin (self->watch, LIMBER_SERVER_PATIENCE_US);
  taken = limber_speech_server_say (self->server, command->speech, command->manner.volume,
                                    command->manner.words_per_minute, &self->said);
  if (!taken)
    limber_speech_server_disconnect (self->server);
  limber_server_watch_end (self->watch, taken ? LIMBER_VOICE_WORKING : LIMBER_VOICE_NO_SERVER);
  self->said_latest_us = command->latest_us;
  self->test = command->test;
  return taken;
}

/* A server that has been started anew is found out only now, by the failure of the first call:
 * hence the second try. */
static LimberVoiceState
say (LimberVoiceThread *self, const Command *command)
{
  LimberVoiceState state;

  if (limber_speech_server_is_connected (self->server) && say_once (self, command))
    return LIMBER_VOICE_WORKING;
  state = connect_to_server (self);
  if (state != LIMBER_VOICE_WORKING || is_void (self, command))
    return state;
  return say_once (self, command) ? LIMBER_VOICE_WORKING : LIMBER_VOICE_NO_SERVER;
}

/* The words are in one language.  Returns: whether there may be a voice for it */
static gboolean
speaks_language (LimberVoiceThread *self, const LimberSpeech *speech)
{
  gboolean speaks;

  limber_server_watch_begin (self->watch, LIST_PATIENCE_US);
  speaks = limber_speech_server_speaks (self->server, limber_speech_get_part (speech, 0)->language);
  limber_server_watch_end (self->watch, LIMBER_VOICE_WORKING);
  return speaks;
}

static void
test (LimberVoiceThread *self, const Command *command)
{
  LimberVoiceState state = say (self, command);

  if (state == LIMBER_VOICE_WORKING)
    self->test_outcome = speaks_language (self, command->speech) ? LIMBER_VOICE_OUTCOME_SPOKEN
                                                                 : LIMBER_VOICE_OUTCOME_NO_LANGUAGE;
  if (state == LIMBER_VOICE_NO_VOICE)
    end_test (self, command->test, LIMBER_VOICE_OUTCOME_NO_VOICE);
  else if (state != LIMBER_VOICE_WORKING)
    end_test (self, command->test, LIMBER_VOICE_OUTCOME_NO_SERVER);
}

/* Nobody waits for words that would only come to be late. */
static void
say_in_time (LimberVoiceThread *self, const Command *command)
{
  gboolean may_connect = limber_speech_server_is_connected (self->server)
                         || g_get_monotonic_time () >= self->retry_at_us;

  if (!is_void (self, command) && may_connect)
    say (self, command);
}

static void
hush (LimberVoiceThread *self)
{
  g_clear_pointer (&self->waiting, command_free);
  if (self->said.last == 0 || !limber_speech_server_is_connected (self->server))
    return;
  self->said = NOTHING;
  limber_server_watch_begin (self->watch, LIMBER_SERVER_PATIENCE_US);
  if (limber_speech_server_hush (self->server))
    {
      limber_server_watch_end (self->watch, LIMBER_VOICE_WORKING);
      return;
    }
  limber_speech_server_disconnect (self->server);
  limber_server_watch_end (self->watch, LIMBER_VOICE_NO_SERVER);
}

/* Another program's words may have been in the way: then it is too late now. */
static void
heard (LimberVoiceThread *self, const Command *command)
{
  if (command->moment == LIMBER_SPEECH_BEGAN)
    {
      if (command->number == self->said.first && command->heard_us > self->said_latest_us)
        hush (self);
      return;
    }
  if (command->number != self->said.last)
    return;
  self->said = NOTHING;
  if (self->test != 0)
    end_test (self, self->test, self->test_outcome);
  self->test = 0;
}

/* Returns: whether to go on. */
static gboolean
obey (LimberVoiceThread *self, Command *given)
{
  g_autoptr (Command) command = given;

  switch (command->kind)
    {
    case COMMAND_PREPARE:
      if (!limber_speech_server_is_connected (self->server))
        connect_to_server (self);
      return TRUE;
    case COMMAND_SAY:
      g_clear_pointer (&self->waiting, command_free);
      if (command->from_us > g_get_monotonic_time ())
        self->waiting = g_steal_pointer (&command);
      else
        say_in_time (self, command);
      return TRUE;
    case COMMAND_TEST:
      test (self, command);
      return TRUE;
    case COMMAND_HUSH:
      hush (self);
      return TRUE;
    case COMMAND_HEARD:
      heard (self, command);
      return TRUE;
    case COMMAND_STOP:
    default:
      return FALSE;
    }
}

/* When there is something to do without a command: the words that wait, or another try to connect.
 */
static gint64
next_time_us (LimberVoiceThread *self)
{
  gint64 time_us = self->waiting != NULL ? self->waiting->from_us : G_MAXINT64;

  if (self->wanted && !limber_speech_server_is_connected (self->server))
    time_us = MIN (time_us, self->retry_at_us);
  return time_us;
}

/* Returns: (nullable): the next command; %NULL when the time has come */
static Command *
next_command (LimberVoiceThread *self)
{
  gint64 time_us = next_time_us (self);
  gint64 wait_us;

  if (time_us == G_MAXINT64)
    return g_async_queue_pop (self->commands);
  wait_us = time_us - g_get_monotonic_time ();
  return wait_us > 0 ? g_async_queue_timeout_pop (self->commands, (guint64) wait_us)
                     : g_async_queue_try_pop (self->commands);
}

static void
do_what_is_due (LimberVoiceThread *self)
{
  gint64 now_us = g_get_monotonic_time ();

  if (self->waiting != NULL && self->waiting->from_us <= now_us)
    {
      g_autoptr (Command) command = g_steal_pointer (&self->waiting);

      say_in_time (self, command);
    }
  else if (self->wanted && !limber_speech_server_is_connected (self->server)
           && self->retry_at_us <= now_us)
    connect_to_server (self);
}

/* libspeechd writes to a server that may be gone, and a signal for that would end the program. */
static void
block_broken_pipes (void)
{
  sigset_t broken_pipes;

  sigemptyset (&broken_pipes);
  sigaddset (&broken_pipes, SIGPIPE);
  pthread_sigmask (SIG_BLOCK, &broken_pipes, NULL);
}

static gpointer
run (gpointer data)
{
  LimberVoiceThread *self = data;
  gboolean going = TRUE;

  block_broken_pipes ();
  while (going)
    {
      Command *command = next_command (self);

      if (command != NULL)
        going = obey (self, command);
      else
        do_what_is_due (self);
      if (self->said.last == 0 && self->waiting == NULL
          && g_async_queue_length (self->commands) <= 0)
        g_atomic_int_set (&self->speaking, FALSE);
    }
  limber_speech_server_disconnect (self->server);
  limber_server_watch_leave (self->watch);
  voice_thread_unref (self);
  return NULL;
}

LimberVoiceThread *
limber_voice_thread_start (const LimberVoiceThreadFuncs *funcs, gpointer owner)
{
  LimberVoiceThread *self = g_atomic_rc_box_new0 (LimberVoiceThread);

  self->funcs = *funcs;
  self->owner = owner;
  self->retry_after_us = RETRY_FIRST_US;
  self->server = limber_speech_server_new (on_heard, self);
  self->commands = g_async_queue_new_full (command_free);
  self->watch = limber_server_watch_new (LIMBER_VOICE_IDLE, LIMBER_VOICE_NO_SERVER,
                                         LIMBER_VOICE_HUNG, on_state_changed, self);

  g_thread_unref (g_thread_new ("limber-voice", run, g_atomic_rc_box_acquire (self)));
  return self;
}

void
limber_voice_thread_stop (LimberVoiceThread *self)
{
  self->owner = NULL;
  limber_server_watch_forget (self->watch);
  command_push (self, (Command){ COMMAND_STOP });
  limber_server_watch_await_end (self->watch);
  voice_thread_unref (self);
}
