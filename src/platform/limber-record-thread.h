/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-record-job.h"

G_BEGIN_DECLS

/**
 * LimberRecordThread:
 *
 * Does one job after the other on a thread of its own, and tells of them on the main context that
 * was the thread's default when it was made.
 */
typedef struct _LimberRecordThread LimberRecordThread;

/**
 * limber_record_thread_new:
 * @path: the database
 * @owner: a #LimberRecorder, on which `trouble` and `changed` are emitted; no reference is kept
 */
LimberRecordThread *limber_record_thread_new (const char *path, gpointer owner);

/** limber_record_thread_push: takes @job */
void limber_record_thread_push (LimberRecordThread *self, LimberRecordJob *job);

/** limber_record_thread_wait: Returns: whether all was dealt with within @patience_us */
gboolean limber_record_thread_wait (LimberRecordThread *self, gint64 patience_us);

/** limber_record_thread_quit: waits until all is dealt with, for @patience_us at most.  A thread
 * that hangs in a call to a dead disk is left behind: it has all that it needs. */
void limber_record_thread_quit (LimberRecordThread *self, gint64 patience_us);

G_END_DECLS
