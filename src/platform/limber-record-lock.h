/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The lock file beside the record.  The kernel drops a lock when its process is gone, by whatever
 * way, which no number of a process tells as well.  Byte 0 is held while the database is opened or
 * set aside, byte 1 + N while the session in row N is played.
 */

#define LIMBER_RECORD_LOCK_OPENING 0
#define LIMBER_RECORD_LOCK_SESSION(rowid) (1 + (rowid))

/** limber_record_lock_open: Returns: a descriptor of @path's lock file; -1 with errno set */
int limber_record_lock_open (const char *path);

/** limber_record_lock_take: Returns: whether the byte could be had within @wait_ms */
gboolean limber_record_lock_take (int fd, gint64 byte, int wait_ms);
void limber_record_lock_drop (int fd, gint64 byte);

/** limber_record_lock_is_taken: Returns: whether another holds one of @n bytes (0: all) from @byte
 */
gboolean limber_record_lock_is_taken (int fd, gint64 byte, gint64 n);

G_END_DECLS
