/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberServerWatch:
 *
 * What a thread that calls a server finds out, told on the main context: a state of the owner's, or
 * that a call takes so long that the server must hang.  Nothing here blocks.
 */
typedef struct _LimberServerWatch LimberServerWatch;

/** LimberServerWatchFunc: the state has changed; comes on the main context */
typedef void (*LimberServerWatchFunc) (gpointer owner);

/**
 * limber_server_watch_new:
 * @state: what the owner is told until more is known
 * @gone: the state that a failed call tells of; one that failed after a long wait tells of @hung
 *
 * Its main context is the default one of the calling thread.
 *
 * Returns: (transfer full): a watch for one server
 */
LimberServerWatch *limber_server_watch_new (int state, int gone, int hung,
                                            LimberServerWatchFunc func, gpointer owner);
void limber_server_watch_unref (LimberServerWatch *self);

/** limber_server_watch_forget: tells the owner nothing any more; on the main context */
void limber_server_watch_forget (LimberServerWatch *self);

/** limber_server_watch_get_state: Returns: the state last told; on the main context */
int limber_server_watch_get_state (LimberServerWatch *self);

/** limber_server_watch_get_context: Returns: (transfer none): the main context */
GMainContext *limber_server_watch_get_context (LimberServerWatch *self);

/** LIMBER_SERVER_PATIENCE_US: a server that has not answered for so long hangs. */
#define LIMBER_SERVER_PATIENCE_US (2 * G_USEC_PER_SEC)

/** limber_server_watch_begin: a call to the server begins, which hangs if it takes @patience_us; on
 * the thread */
void limber_server_watch_begin (LimberServerWatch *self, gint64 patience_us);

/** limber_server_watch_end: it is over, and the server was found in @state; on the thread */
void limber_server_watch_end (LimberServerWatch *self, int state);

/** limber_server_watch_leave: the thread ends; on the thread */
void limber_server_watch_leave (LimberServerWatch *self);

/** limber_server_watch_await_end: waits a moment for the thread, which was told to end; on the main
 * context.  One that is in a call goes on alone */
void limber_server_watch_await_end (LimberServerWatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberServerWatch, limber_server_watch_unref)

G_END_DECLS
