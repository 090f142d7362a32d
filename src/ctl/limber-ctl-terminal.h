/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** limber_ctl_columns: Returns: how wide the terminal on standard output is; 80 where that cannot
 * be told */
guint limber_ctl_columns (void);

/** LimberCtlKey: a key that was pressed, or what else the terminal has to tell. */
typedef enum
{
  LIMBER_CTL_KEY_NONE = 0,
  LIMBER_CTL_KEY_RIGHT = 0x100,
  LIMBER_CTL_KEY_LEFT,
  LIMBER_CTL_KEY_GONE,      /* there will be no more keys */
  LIMBER_CTL_KEY_STOPPING,  /* the program is about to be stopped: put things on hold */
  LIMBER_CTL_KEY_CONTINUED, /* it was stopped, and goes on: draw again */
  LIMBER_CTL_KEY_KILLED,    /* a signal asks the program to end */
} LimberCtlKey;

/** LimberCtlKeyFunc: @key is a LimberCtlKey, or a small ASCII letter */
typedef void (*LimberCtlKeyFunc) (int key, gpointer user_data);

/**
 * LimberCtlTerminal:
 *
 * The terminal while a routine plays: keys one by one, no echo, no cursor.  It is set back when
 * this is freed, and while the program is stopped.
 */
typedef struct _LimberCtlTerminal LimberCtlTerminal;

/**
 * limber_ctl_terminal_new:
 *
 * Takes the signals that end or stop the program, so that the terminal can be set back.  Make it
 * before any thread.  Keys come only where standard input is a terminal and this program is the one
 * in front.
 *
 * Returns: (transfer full): the terminal
 */
LimberCtlTerminal *limber_ctl_terminal_new (LimberCtlKeyFunc func, gpointer user_data);

/** limber_ctl_terminal_free: sets the terminal back; @self may be %NULL */
void limber_ctl_terminal_free (LimberCtlTerminal *self);

/** limber_ctl_terminal_has_keys: Returns: whether there is someone to press keys */
gboolean limber_ctl_terminal_has_keys (LimberCtlTerminal *self);

/** limber_ctl_terminal_has_line: Returns: whether standard output can redraw a line in place */
gboolean limber_ctl_terminal_has_line (LimberCtlTerminal *self);

/** limber_ctl_terminal_get_signal: Returns: the signal that asked the program to end, or 0 */
int limber_ctl_terminal_get_signal (LimberCtlTerminal *self);

/** limber_ctl_terminal_draw: shows clean @line in place of the one before, cut to the width */
void limber_ctl_terminal_draw (LimberCtlTerminal *self, const char *line);

/** limber_ctl_terminal_print: prints a clean line that stays, above the one that is redrawn */
void limber_ctl_terminal_print (LimberCtlTerminal *self, const char *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberCtlTerminal, limber_ctl_terminal_free)

G_END_DECLS
