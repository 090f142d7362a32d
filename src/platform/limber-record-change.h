/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "limber-entry.h"
#include "limber-record.h"

G_BEGIN_DECLS

typedef enum
{
  LIMBER_RECORD_CHANGE_SESSION,      /* @record: a session that is over */
  LIMBER_RECORD_CHANGE_ANSWERS,      /* @answers about the session @id */
  LIMBER_RECORD_CHANGE_STEP_ANSWERS, /* @step_answers about the step @step of the session @id */
  LIMBER_RECORD_CHANGE_ASKED,        /* for the pain of the morning after the session @id */
  LIMBER_RECORD_CHANGE_ENTRY,        /* @entry is new, or not as it was */
  LIMBER_RECORD_CHANGE_REMOVAL,      /* of the entry @id */
} LimberRecordChangeType;

/**
 * LimberRecordChange:
 *
 * Something to be written of what is no longer played.  It is kept in memory until it has reached
 * the disk.  What a type has no use for is nought.
 */
typedef struct
{
  LimberRecordChangeType type;
  char *id;
  guint step;
  LimberAnswers answers;
  LimberStepAnswers step_answers;
  LimberRecord *record;
  LimberEntry *entry;
} LimberRecordChange;

LimberRecordChange *limber_record_change_new (LimberRecordChangeType type, const char *id);
void limber_record_change_free (LimberRecordChange *self);

/** limber_record_change_write: Returns: SQLite's code */
int limber_record_change_write (const LimberRecordChange *self, sqlite3 *db);

/** limber_record_change_apply: does to what was read of the record what writing would have done:
 * @records (element-type LimberRecord), @entries (element-type LimberEntry) */
void limber_record_change_apply (const LimberRecordChange *self, GPtrArray *records,
                                 GPtrArray *entries);

G_END_DECLS
