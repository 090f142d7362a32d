/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-record-writer.h"
#include "limber-recorder.h"

G_BEGIN_DECLS

typedef struct _LimberRecordJob LimberRecordJob;

/**
 * LimberRecordJob:
 *
 * Something for the record's thread to do; what it has no use for is nought.
 */
struct _LimberRecordJob
{
  void (*work) (LimberRecordJob *self, LimberRecordWriter *writer);
  void (*answer) (LimberRecordJob *self); /* (nullable): then, where it was asked */

  LimberWallTime now;
  char *id;
  guint step;
  LimberStepRecord done;
  LimberTimeline *timeline;
  LimberSessionPlace place;
  gboolean yes;
  gint64 played_us;
  LimberAnswers answers;
  LimberStepAnswers step_answers;
  GPtrArray *entries; /* (element-type LimberEntry) */

  /* What was found, or is to be added. */
  LimberRecord *record;
  LimberHistory *history;
  LimberRecordAdded added;
  GError *error;

  GCallback func; /* of the type that @answer knows */
  gpointer user_data;
  GDestroyNotify destroy;
};

LimberRecordJob *limber_record_job_new (void (*work) (LimberRecordJob *self,
                                                      LimberRecordWriter *writer),
                                        LimberWallTime now);
void limber_record_job_free (LimberRecordJob *self);

G_END_DECLS
