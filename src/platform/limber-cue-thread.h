/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-cue-player.h"
#include "limber-cues.h"

G_BEGIN_DECLS

/**
 * LimberCueThread:
 *
 * A thread that makes the sounds, and what the main thread knows of it.  No function here blocks,
 * whatever the sound server does.  All of them are for the thread that started it.
 */
typedef struct _LimberCueThread LimberCueThread;

/** LimberCueThreadFuncs: called on the main context that was the default at the start. */
typedef struct
{
  void (*state_changed) (gpointer owner);
  void (*tested) (guint test, LimberCueOutcome outcome, gpointer owner);
} LimberCueThreadFuncs;

/**
 * limber_cue_thread_start:
 * @owner: handed to @funcs until limber_cue_thread_stop()
 *
 * Returns: (transfer full): a thread that connects to the sound server now, and again by itself
 * whenever it is lost; end it with limber_cue_thread_stop()
 */
LimberCueThread *limber_cue_thread_start (const char *sounds_dir, const LimberCueThreadFuncs *funcs,
                                          gpointer owner);

/**
 * limber_cue_thread_stop:
 * @self: (transfer full): the thread
 *
 * Lets it end what it is at.  A thread that the sound server holds up is left to itself, and takes
 * its memory along when the server lets go of it.
 */
void limber_cue_thread_stop (LimberCueThread *self);

/** limber_cue_thread_get_state: Returns: the state last told to the owner */
LimberCuesState limber_cue_thread_get_state (LimberCueThread *self);

/** limber_cue_thread_play: asks for @cue now; one that cannot sound in time does not sound at all
 */
void limber_cue_thread_play (LimberCueThread *self, LimberCue cue, int volume_db);

/**
 * limber_cue_thread_test:
 * @test: a number of the caller's, that comes back in `tested`
 *
 * Plays @cue, connecting at once if there is no connection, and tells how it ended.
 */
void limber_cue_thread_test (LimberCueThread *self, LimberCue cue, int volume_db, guint test);

G_END_DECLS
