/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-job.h"

LimberRecordJob *
limber_record_job_new (void (*work) (LimberRecordJob *self, LimberRecordWriter *writer),
                       LimberWallTime now)
{
  LimberRecordJob *self = g_new0 (LimberRecordJob, 1);

  self->work = work;
  self->now = now;
  return self;
}

void
limber_record_job_free (LimberRecordJob *self)
{
  if (self->destroy != NULL)
    self->destroy (self->user_data);
  g_clear_pointer (&self->timeline, limber_timeline_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->record, limber_record_free);
  g_clear_pointer (&self->history, limber_history_unref);
  g_clear_error (&self->error);
  g_free (self->answers.note);
  g_free (self->id);
  g_free (self);
}
