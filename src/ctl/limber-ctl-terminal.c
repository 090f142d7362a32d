/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ctl-terminal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include <glib-unix.h>

#include "limber-ctl-text.h"

#define COLUMNS_DEFAULT 80

#define HIDE_CURSOR "\033[?25l"
#define SHOW_CURSOR "\033[?25h"
#define CLEAR_LINE "\r\033[K"

struct _LimberCtlTerminal
{
  LimberCtlKeyFunc func;
  gpointer user_data;
  gboolean has_keys;
  gboolean has_line;
  gboolean drawn; /* whether there is a line that is redrawn */
  struct termios before;
  sigset_t signals_before;
  int signals;
  guint signals_source;
  guint keys_source;
  int killed_by;
};

guint
limber_ctl_columns (void)
{
  struct winsize size;

  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  return COLUMNS_DEFAULT;
}

/* VSUSP and the others stay: they come back as the signals taken below. */
static void
set_raw (LimberCtlTerminal *self)
{
  struct termios raw = self->before;

  if (self->has_keys)
    {
      raw.c_lflag &= ~(tcflag_t) (ICANON | ECHO);
      raw.c_cc[VMIN] = 1;
      raw.c_cc[VTIME] = 0;
      tcsetattr (STDIN_FILENO, TCSADRAIN, &raw);
    }
  if (self->has_line)
    g_print (HIDE_CURSOR);
}

static void
set_back (LimberCtlTerminal *self)
{
  if (self->has_line)
    g_print ("%s" SHOW_CURSOR, self->drawn ? "\n" : "");
  self->drawn = FALSE;
  if (self->has_keys)
    tcsetattr (STDIN_FILENO, TCSADRAIN, &self->before);
}

static void
stop_here (LimberCtlTerminal *self)
{
  self->func (LIMBER_CTL_KEY_STOPPING, self->user_data);
  set_back (self);
  /* SIGTSTP itself is taken, and the shell cannot tell the two apart. */
  kill (getpid (), SIGSTOP);
}

static gboolean
on_signal (int fd, GIOCondition condition, gpointer data)
{
  LimberCtlTerminal *self = data;
  struct signalfd_siginfo info;

  if (read (fd, &info, sizeof info) != sizeof info)
    return G_SOURCE_CONTINUE;
  if (info.ssi_signo == SIGTSTP)
    stop_here (self);
  else if (info.ssi_signo == SIGCONT)
    {
      set_raw (self);
      self->func (LIMBER_CTL_KEY_CONTINUED, self->user_data);
    }
  else
    {
      self->killed_by = info.ssi_signo;
      self->func (LIMBER_CTL_KEY_KILLED, self->user_data);
    }
  return G_SOURCE_CONTINUE;
}

static int
read_key (const char *bytes, gssize n, gssize *i)
{
  if (bytes[*i] == '\033' && *i + 2 < n && (bytes[*i + 1] == '[' || bytes[*i + 1] == 'O'))
    {
      char letter = bytes[*i + 2];

      *i += 2;
      /* What a longer sequence has more is no letter that means anything here. */
      while (*i + 1 < n && bytes[*i] >= '0' && bytes[*i] <= '?')
        (*i)++;
      return letter == 'C'   ? LIMBER_CTL_KEY_RIGHT
             : letter == 'D' ? LIMBER_CTL_KEY_LEFT
                             : LIMBER_CTL_KEY_NONE;
    }
  return bytes[*i] == '\r' ? '\n' : g_ascii_tolower (bytes[*i]);
}

static gboolean
on_input (int fd, GIOCondition condition, gpointer data)
{
  LimberCtlTerminal *self = data;
  char bytes[64];
  gssize n = read (fd, bytes, sizeof bytes);

  if (n < 0 && (errno == EAGAIN || errno == EINTR))
    return G_SOURCE_CONTINUE;
  if (n <= 0)
    {
      self->keys_source = 0;
      self->func (LIMBER_CTL_KEY_GONE, self->user_data);
      return G_SOURCE_REMOVE;
    }
  for (gssize i = 0; i < n; i++)
    self->func (read_key (bytes, n, &i), self->user_data);
  return G_SOURCE_CONTINUE;
}

/* Blocked in this thread, and so in all that come after it: they arrive at the descriptor only. */
static void
take_signals (LimberCtlTerminal *self)
{
  const int numbers[] = { SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE, SIGTSTP, SIGCONT };
  sigset_t set;

  sigemptyset (&set);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    sigaddset (&set, numbers[i]);
  sigprocmask (SIG_BLOCK, &set, &self->signals_before);
  self->signals = signalfd (-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  self->signals_source = g_unix_fd_add (self->signals, G_IO_IN, on_signal, self);
}

/* In the background a touch of the settings would stop the program. */
static gboolean
is_in_front (void)
{
  return isatty (STDIN_FILENO) && tcgetpgrp (STDIN_FILENO) == getpgrp ();
}

static gboolean
can_redraw (void)
{
  return isatty (STDOUT_FILENO) && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

LimberCtlTerminal *
limber_ctl_terminal_new (LimberCtlKeyFunc func, gpointer user_data)
{
  LimberCtlTerminal *self = g_new0 (LimberCtlTerminal, 1);

  self->func = func;
  self->user_data = user_data;
  self->has_keys = is_in_front () && tcgetattr (STDIN_FILENO, &self->before) == 0;
  self->has_line = can_redraw ();
  take_signals (self);
  if (self->has_keys)
    self->keys_source = g_unix_fd_add (STDIN_FILENO, G_IO_IN | G_IO_HUP | G_IO_ERR, on_input, self);
  set_raw (self);
  return self;
}

void
limber_ctl_terminal_free (LimberCtlTerminal *self)
{
  if (self == NULL)
    return;
  set_back (self);
  g_clear_handle_id (&self->keys_source, g_source_remove);
  g_clear_handle_id (&self->signals_source, g_source_remove);
  close (self->signals);
  sigprocmask (SIG_SETMASK, &self->signals_before, NULL);
  g_free (self);
}

gboolean
limber_ctl_terminal_has_keys (LimberCtlTerminal *self)
{
  return self->has_keys;
}

gboolean
limber_ctl_terminal_has_line (LimberCtlTerminal *self)
{
  return self->has_line;
}

int
limber_ctl_terminal_get_signal (LimberCtlTerminal *self)
{
  return self->killed_by;
}

/* The last column stays free: a terminal may wrap once it is written. */
void
limber_ctl_terminal_draw (LimberCtlTerminal *self, const char *line)
{
  g_autofree char *fitting = limber_ctl_fit (line, limber_ctl_columns () - 1);

  g_print (CLEAR_LINE "%s", fitting);
  self->drawn = TRUE;
}

void
limber_ctl_terminal_print (LimberCtlTerminal *self, const char *line)
{
  g_print ("%s%s\n", self->drawn ? CLEAR_LINE : "", line);
  self->drawn = FALSE;
}
