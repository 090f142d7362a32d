/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <sqlite3.h>

#include "limber-recorder.h"

G_BEGIN_DECLS

#define LIMBER_RECORD_ERROR (limber_record_error_quark ())
GQuark limber_record_error_quark (void);

typedef enum
{
  LIMBER_RECORD_ERROR_FULL,     /* the disk */
  LIMBER_RECORD_ERROR_READONLY, /* the folder or the file */
  LIMBER_RECORD_ERROR_BUSY,     /* another program has it, or plays a session */
  LIMBER_RECORD_ERROR_DAMAGED,
  LIMBER_RECORD_ERROR_FAILED,
} LimberRecordError;

/**
 * LimberRecordDb:
 *
 * The record's file, open: one connection, for one thread.
 */
typedef struct _LimberRecordDb LimberRecordDb;

/** limber_record_path: Returns: (transfer full): where the person's record is */
char *limber_record_path (void);

/**
 * limber_record_db_open:
 * @path: the database; it and its folder are made where they are missing
 * @notice: (out) (transfer full) (nullable): in words for the person, that another file was found
 *   there and set aside
 * @error: (domain LIMBER_RECORD_ERROR): in words for the person
 *
 * Opens the record and brings it up to date.  A database that is damaged, from a newer version of
 * Limber or not a record at all is renamed, never written to, and a new one is begun.
 *
 * Returns: (transfer full): the open record, or %NULL
 */
LimberRecordDb *limber_record_db_open (const char *path, char **notice, GError **error);

/** limber_record_db_open_again: opens one that was opened before; that each of its pages is sound
 * is not asked again, which takes as long as to read half of it */
LimberRecordDb *limber_record_db_open_again (const char *path, char **notice, GError **error);
void limber_record_db_close (LimberRecordDb *self);

/** limber_record_db_get: Returns: (transfer none): the connection */
sqlite3 *limber_record_db_get (LimberRecordDb *self);

/** limber_record_db_set_error: words what SQLite answered with @code */
void limber_record_db_set_error (LimberRecordDb *self, int code, GError **error);

/** limber_record_db_hold: marks the session in row @rowid as being played by this connection, until
 * it is released or the process is gone in whatever way
 *
 * Returns: whether nobody else plays it */
gboolean limber_record_db_hold (LimberRecordDb *self, gint64 rowid);
void limber_record_db_release (LimberRecordDb *self, gint64 rowid);

/** limber_record_db_is_held: Returns: whether somebody else plays it */
gboolean limber_record_db_is_held (LimberRecordDb *self, gint64 rowid);

/** limber_record_db_read: Returns: (transfer full): all that is kept, but for sessions without an
 * end; or %NULL */
LimberHistory *limber_record_db_read (LimberRecordDb *self, GError **error);

/**
 * limber_record_db_read_frozen:
 * @path: a database that cannot be opened to write: on a full disk, or in a folder that is
 * read-only
 *
 * Returns: (transfer full) (nullable): all that is kept; %NULL where the file is of another
 * version, damaged, or not all of it: what a program that died left in the log is not in it
 */
LimberHistory *limber_record_db_read_frozen (const char *path);

/** limber_record_db_count_running: Returns: how many sessions have no end, be they played now or
 * left */
guint limber_record_db_count_running (LimberRecordDb *self);

/**
 * limber_record_db_add:
 * @added: (out)
 *
 * Adds all of @history or nothing.  A session or an entry that is there already stays as it is.
 */
gboolean limber_record_db_add (LimberRecordDb *self, const LimberHistory *history,
                               LimberRecordAdded *added, GError **error);

/**
 * limber_record_forget:
 * @path: the database
 *
 * Deletes the record, and what was set aside of it, for good: every page is overwritten before the
 * files are removed.  (What a backup, a snapshot of the file system or a disk that moves its data
 * about still has, no program can reach.)
 *
 * Returns: whether nothing is left; %LIMBER_RECORD_ERROR_BUSY where a session plays
 */
gboolean limber_record_forget (const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberRecordDb, limber_record_db_close)

G_END_DECLS
