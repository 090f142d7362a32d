/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-record-change.h"
#include "limber-record-db.h"
#include "limber-record-writer.h"

G_BEGIN_DECLS

struct _LimberRecordWriter
{
  char *path;
  LimberRecordDb *db;   /* (nullable): open while a session plays */
  gboolean sound;       /* it was when it was opened before */
  LimberRecord *record; /* (nullable): the session that plays */
  gint64 rowid;         /* of @record; 0 where it has none yet */
  guint8 *dirty;        /* for each step of @record: whether it is to be written */
  char *last;           /* (nullable): the id of the session that began last */
  LimberRecord *left;   /* (nullable): the one without an end that was found last */
  GPtrArray *changes;   /* (element-type LimberRecordChange): that are not on the disk yet */
  gboolean changed;     /* since it was last asked */
  GPtrArray *troubles;  /* to be told */
  guint told;           /* bit set of the kinds of error that were told */
};

/** limber_record_writer_open: Returns: whether the database is open now */
gboolean limber_record_writer_open (LimberRecordWriter *self);

/** limber_record_writer_close_idle: closes it where no session plays: then the record is one file
 * without a log, which may be copied, and deleted by others */
void limber_record_writer_close_idle (LimberRecordWriter *self);

/** limber_record_writer_flush: Returns: whether all is on the disk */
gboolean limber_record_writer_flush (LimberRecordWriter *self);

/** limber_record_writer_note_failure: SQLite answered @code; after a fault in the database itself
 * the next call sets it aside and writes all anew */
void limber_record_writer_note_failure (LimberRecordWriter *self, int code);

/** limber_record_writer_mark_all: all of the session that plays is to be written */
void limber_record_writer_mark_all (LimberRecordWriter *self);
void limber_record_writer_drop_record (LimberRecordWriter *self);

/** limber_record_writer_add_change: takes @change, to be written with the next flush */
void limber_record_writer_add_change (LimberRecordWriter *self, LimberRecordChange *change);

/** limber_record_writer_write_change: takes @change, and writes it if that is possible */
void limber_record_writer_write_change (LimberRecordWriter *self, LimberRecordChange *change);

G_END_DECLS
