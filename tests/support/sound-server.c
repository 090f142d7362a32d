/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sound-server.h"

#include <errno.h>
#include <gio/gunixsocketaddress.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

/* Far more than any wait here can take, so that it ends only what would never end. */
#define GIVE_UP_S 30

/* How often to look whether a server is there. */
#define POLL_US 10000

/* Louder than the dither of a resampler, softer than the softest cue. */
#define AUDIBLE 50

/* Longer than the longest silence inside a cue. */
#define SILENCE_MS 400

struct _SoundServer
{
  GSubprocess *process;
};

struct _SoundRecorder
{
  GSubprocess *process;
  GCancellable *cancellable;
  SoundRecorderFunc func;
  gpointer user_data;

  guint64 position;
  guint64 first; /* of what was heard */
  guint64 last;
  int peak;
  guint blocks; /* of 5 ms, in which something was heard */
  gboolean reading;
  gint16 buffer[SOUND_RECORDER_RATE / 200];
};

static gboolean
give_up (gpointer user_data)
{
  g_error ("waited %d s in vain: %s", GIVE_UP_S, (const char *) user_data);
  return G_SOURCE_REMOVE;
}

guint
wait_begin (const char *place, const char *condition)
{
  return g_timeout_add_seconds_full (G_PRIORITY_HIGH, GIVE_UP_S, give_up,
                                     g_strconcat (place, ": ", condition, NULL), g_free);
}

static GSubprocess *
spawn (const char *command, GSubprocessFlags flags)
{
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;

  g_shell_parse_argv (command, NULL, &argv, &error);
  g_assert_no_error (error);
  process = g_subprocess_newv ((const char *const *) argv, flags, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&process);
}

static gboolean
takes_connections (void)
{
  g_autofree char *path = g_build_filename (getenv ("XDG_RUNTIME_DIR"), "pulse", "native", NULL);
  g_autoptr (GSocketAddress) address = g_unix_socket_address_new (path);
  g_autoptr (GSocketClient) client = g_socket_client_new ();
  g_autoptr (GSocketConnection) connection =
      g_socket_client_connect (client, G_SOCKET_CONNECTABLE (address), NULL, NULL);

  return connection != NULL;
}

SoundServer *
sound_server_start (void)
{
  SoundServer *self = g_new0 (SoundServer, 1);
  const char *command = getenv ("LIMBER_TEST_PULSE");

  if (command == NULL)
    g_error ("this runs under with-pulse only");
  self->process = spawn (command, G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  while (!takes_connections ())
    g_usleep (POLL_US);
  return self;
}

void
sound_server_kill (SoundServer *self)
{
  g_subprocess_force_exit (self->process);
  g_subprocess_wait (self->process, NULL, NULL);
  g_object_unref (self->process);
  g_free (self);
}

void
sound_server_hang (SoundServer *self)
{
  pid_t pid = (pid_t) g_ascii_strtoll (g_subprocess_get_identifier (self->process), NULL, 10);
  siginfo_t info;

  /* It goes on for a while after the signal is sent. */
  g_subprocess_send_signal (self->process, SIGSTOP);
  while (waitid (P_PID, (id_t) pid, &info, WSTOPPED | WNOWAIT) != 0)
    g_assert_cmpint (errno, ==, EINTR);
}

void
sound_server_go_on (SoundServer *self)
{
  g_subprocess_send_signal (self->process, SIGCONT);
}

void
sound_server_control (SoundServer *self, const char *arguments)
{
  g_autofree char *command = g_strconcat ("pactl ", arguments, NULL);
  g_autoptr (GSubprocess) process = spawn (command, G_SUBPROCESS_FLAGS_STDOUT_SILENCE);

  g_assert_true (g_subprocess_wait_check (process, NULL, NULL));
}

static void
listen_to (SoundRecorder *self, gsize n)
{
  gboolean heard = FALSE;

  if (self->func != NULL)
    self->func (self->buffer, n, self->position, self->user_data);
  for (gsize i = 0; i < n; i++)
    {
      int level = abs (self->buffer[i]);

      if (level < AUDIBLE)
        continue;
      if (self->peak == 0)
        self->first = self->position + i;
      self->last = self->position + i;
      self->peak = MAX (self->peak, level);
      heard = TRUE;
    }
  self->blocks += heard ? 1 : 0;
  self->position += n;
}

static void read_more (SoundRecorder *self);

static void
on_read (GObject *source, GAsyncResult *result, gpointer user_data)
{
  SoundRecorder *self = user_data;
  gsize n = 0;

  self->reading = FALSE;
  if (!g_input_stream_read_all_finish (G_INPUT_STREAM (source), result, &n, NULL) || n == 0)
    return;
  listen_to (self, n / sizeof (gint16));
  read_more (self);
}

static void
read_more (SoundRecorder *self)
{
  self->reading = TRUE;
  g_input_stream_read_all_async (g_subprocess_get_stdout_pipe (self->process), self->buffer,
                                 sizeof self->buffer, G_PRIORITY_DEFAULT, self->cancellable,
                                 on_read, self);
}

SoundRecorder *
sound_recorder_start (SoundRecorderFunc func, gpointer user_data)
{
  SoundRecorder *self = g_new0 (SoundRecorder, 1);

  self->func = func;
  self->user_data = user_data;
  self->cancellable = g_cancellable_new ();
  self->process = spawn ("parec -d @DEFAULT_MONITOR@ --raw --format=s16ne --channels=1 "
                         "--rate=" G_STRINGIFY (SOUND_RECORDER_RATE) " --latency-msec=10",
                         G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  read_more (self);
  wait_until (self->position > 0);
  return self;
}

void
sound_recorder_free (SoundRecorder *self)
{
  g_cancellable_cancel (self->cancellable);
  wait_until (!self->reading);
  g_subprocess_force_exit (self->process);
  g_subprocess_wait (self->process, NULL, NULL);
  g_object_unref (self->process);
  g_object_unref (self->cancellable);
  g_free (self);
}

void
sound_recorder_reset (SoundRecorder *self)
{
  self->peak = 0;
  self->blocks = 0;
  self->first = self->last = self->position;
}

void
sound_recorder_wait_for_sound (SoundRecorder *self)
{
  wait_until (self->peak > 0
              && self->position - self->last > SILENCE_MS * SOUND_RECORDER_RATE / 1000);
}

int
sound_recorder_get_peak (SoundRecorder *self)
{
  return self->peak;
}

guint
sound_recorder_get_length_ms (SoundRecorder *self)
{
  return (guint) ((self->last - self->first) * 1000 / SOUND_RECORDER_RATE);
}

guint
sound_recorder_get_sounding_ms (SoundRecorder *self)
{
  return self->blocks * 1000 * G_N_ELEMENTS (self->buffer) / SOUND_RECORDER_RATE;
}
