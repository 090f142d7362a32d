/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-canberra-cues.h"
#include "limber-journal.h"
#include "limber-library.h"
#include "limber-system-voice.h"

G_BEGIN_DECLS

/**
 * LimberWindow:
 *
 * The one window: the library, a routine, the player and what comes after, one page at a time.  It
 * follows links: the actions `win.show-exercise`, `win.show-routine` and `win.show-card` each take
 * an id; `win.get-help` shows when to get help; `win.show-diary`, `win.show-questions` and
 * `win.show-check-ins` lead to what the person notes beside sessions.
 */
#define LIMBER_TYPE_WINDOW (limber_window_get_type ())
G_DECLARE_FINAL_TYPE (LimberWindow, limber_window, LIMBER, WINDOW, AdwApplicationWindow)

/** limber_window_new: Returns: (transfer none): a window that shows the library */
GtkWidget *limber_window_new (GtkApplication *application, LimberLibrary *library,
                              GSettings *settings, LimberCanberraCues *cues,
                              LimberSystemVoice *voice);

/** limber_window_set_library: shows another library from now on */
void limber_window_set_library (LimberWindow *self, LimberLibrary *library);

/** limber_window_set_journal: writes sessions down from now on, and offers to go on with one that
 * was left */
void limber_window_set_journal (LimberWindow *self, LimberJournal *journal);

/**
 * limber_window_open:
 * @file: a routine file; what is wrong with it is told in a dialog
 * @play: whether to start it at once
 * @speed: how many seconds go by in a second of a session; 1 is real time
 *
 * Opens a routine as soon as the library has been read, since its steps name exercises of it.
 */
void limber_window_open (LimberWindow *self, GFile *file, gboolean play, double speed);

/** limber_window_is_playing: Returns: whether a session has begun and is not over */
gboolean limber_window_is_playing (LimberWindow *self);

/** limber_window_search: shows what the library has for @text, any text; nothing where a session
 * plays */
void limber_window_search (LimberWindow *self, const char *text);

/** limber_window_start_today: starts the routine that today asks for first, once library and record
 * have been read; nothing where a session plays, or where none is due */
void limber_window_start_today (LimberWindow *self);

G_END_DECLS
