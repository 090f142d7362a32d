/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-recorder.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/**
 * LimberSqliteRecord:
 *
 * Keeps the record in a SQLite database.  It is written on a thread of its own, in a transaction
 * that has reached the disk for each change of phase; the file is open only while a session plays.
 * What could not be written is tried again with the next change.
 *
 * The last reference waits until all is written, for %LIMBER_SQLITE_RECORD_PATIENCE_US at most.
 */
#define LIMBER_TYPE_SQLITE_RECORD (limber_sqlite_record_get_type ())
G_DECLARE_FINAL_TYPE (LimberSqliteRecord, limber_sqlite_record, LIMBER, SQLITE_RECORD, GObject)

#define LIMBER_SQLITE_RECORD_PATIENCE_US (5 * G_USEC_PER_SEC)

/**
 * limber_sqlite_record_new:
 * @path: the database; nothing is opened or made before there is something to write
 *
 * Signals and callbacks come on the main context that is the thread's default now.
 *
 * Returns: (transfer full): who writes it
 */
LimberSqliteRecord *limber_sqlite_record_new (const char *path, LimberWallClock *clock);

/** limber_sqlite_record_wait: Returns: whether all was dealt with within @patience_us */
gboolean limber_sqlite_record_wait (LimberSqliteRecord *self, gint64 patience_us);

G_END_DECLS
