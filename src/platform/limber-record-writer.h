/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-recorder.h"

G_BEGIN_DECLS

/**
 * LimberRecordWriter:
 *
 * Keeps the session that plays, and what is said and noted, in memory and in the database; for one
 * thread, and every call may block.  What cannot be written stays in memory and is tried again with
 * the next call.
 */
typedef struct _LimberRecordWriter LimberRecordWriter;

LimberRecordWriter *limber_record_writer_new (const char *path);
void limber_record_writer_free (LimberRecordWriter *self);

/** limber_record_writer_begin: takes @record, which has an id and a start */
void limber_record_writer_begin (LimberRecordWriter *self, LimberRecord *record);
void limber_record_writer_go_on (LimberRecordWriter *self, const char *id, LimberWallTime now);
void limber_record_writer_take_step (LimberRecordWriter *self, guint step,
                                     const LimberStepRecord *done, const LimberTimeline *timeline);
void limber_record_writer_checkpoint (LimberRecordWriter *self, const LimberSessionPlace *place,
                                      LimberWallTime now);
void limber_record_writer_pause (LimberRecordWriter *self, gboolean paused, LimberWallTime now);
void limber_record_writer_end (LimberRecordWriter *self, gboolean finished, gint64 played_us,
                               LimberWallTime now);

/** limber_record_writer_answer: @id is (nullable): the session that began last */
void limber_record_writer_answer (LimberRecordWriter *self, const char *id,
                                  const LimberAnswers *answers);

/** limber_record_writer_answer_step: @id is (nullable): the session that began last */
void limber_record_writer_answer_step (LimberRecordWriter *self, const char *id, guint step,
                                       const LimberStepAnswers *answers);
void limber_record_writer_mark_asked (LimberRecordWriter *self, const char *id);

/** limber_record_writer_put_entries: @entries (element-type LimberEntry) */
void limber_record_writer_put_entries (LimberRecordWriter *self, const GPtrArray *entries);
void limber_record_writer_remove_entry (LimberRecordWriter *self, const char *id);

/** limber_record_writer_read_history: Returns: (transfer full) (nullable): all that is kept, also
 * what could not be written yet; %NULL where the record cannot be read */
LimberHistory *limber_record_writer_read_history (LimberRecordWriter *self);

/** limber_record_writer_add: see limber_record_db_add() */
gboolean limber_record_writer_add (LimberRecordWriter *self, const LimberHistory *history,
                                   LimberRecordAdded *added, GError **error);

/** limber_record_writer_forget: see limber_record_forget(); nothing stays in memory either */
gboolean limber_record_writer_forget (LimberRecordWriter *self, GError **error);

/** limber_record_writer_find_unfinished: Returns: (transfer full) (nullable): the latest session
 * without an end that nobody plays */
LimberRecord *limber_record_writer_find_unfinished (LimberRecordWriter *self);
void limber_record_writer_file_unfinished (LimberRecordWriter *self, const char *id);

/** limber_record_writer_take_trouble: Returns: (transfer full) (nullable): what the person has to
 * be told and was not yet */
char *limber_record_writer_take_trouble (LimberRecordWriter *self);

/** limber_record_writer_take_changed: Returns: whether limber_record_writer_read_history() may give
 * something else than when this was last asked */
gboolean limber_record_writer_take_changed (LimberRecordWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberRecordWriter, limber_record_writer_free)

G_END_DECLS
