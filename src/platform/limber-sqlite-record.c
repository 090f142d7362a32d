/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-sqlite-record.h"

#include "limber-config.h"

#include "limber-record-thread.h"

/* Each function of the interface hands a job to the thread, and its work is named after it. */

struct _LimberSqliteRecord
{
  GObject parent_instance;

  LimberRecordThread *thread;
  LimberWallClock *clock;
};

static void limber_sqlite_record_iface_init (LimberRecorderInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSqliteRecord, limber_sqlite_record, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_RECORDER,
                                                      limber_sqlite_record_iface_init))

static LimberRecordJob *
job_new (LimberRecorder *recorder, void (*work) (LimberRecordJob *, LimberRecordWriter *),
         const char *id)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  LimberRecordJob *job = limber_record_job_new (work, limber_wall_clock_now (self->clock));

  job->id = g_strdup (id);
  return job;
}

static void
push (LimberRecorder *recorder, LimberRecordJob *job)
{
  limber_record_thread_push (LIMBER_SQLITE_RECORD (recorder)->thread, job);
}

/* For a job that answers. */
static void
push_asking (LimberRecorder *recorder, LimberRecordJob *job, GCallback func, gpointer user_data,
             GDestroyNotify destroy)
{
  job->func = func;
  job->user_data = user_data;
  job->destroy = destroy;
  push (recorder, job);
}

/* --- A session that plays --- */

static void
begin (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_begin (writer, g_steal_pointer (&job->record));
}

static void
limber_sqlite_record_begin (LimberRecorder *recorder, const LimberRecord *plan)
{
  LimberRecordJob *job = job_new (recorder, begin, NULL);

  job->record = limber_record_copy (plan);
  g_free (job->record->id);
  g_free (job->record->app_version);
  job->record->id = g_uuid_string_random ();
  job->record->app_version = g_strdup (LIMBER_VERSION);
  job->record->start = job->now;
  push (recorder, job);
}

static void
go_on (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_go_on (writer, job->id, job->now);
}

static void
limber_sqlite_record_go_on (LimberRecorder *recorder, const char *id)
{
  push (recorder, job_new (recorder, go_on, id));
}

static void
take_step (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_take_step (writer, job->step, &job->done, job->timeline);
}

static void
limber_sqlite_record_take_step (LimberRecorder *recorder, guint step, const LimberStepRecord *done,
                                LimberTimeline *timeline)
{
  LimberRecordJob *job = job_new (recorder, take_step, NULL);

  job->step = step;
  job->done = *done;
  job->timeline = limber_timeline_ref (timeline);
  push (recorder, job);
}

static void
checkpoint (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_checkpoint (writer, &job->place, job->now);
}

static void
limber_sqlite_record_checkpoint (LimberRecorder *recorder, const LimberSessionPlace *place)
{
  LimberRecordJob *job = job_new (recorder, checkpoint, NULL);

  job->place = *place;
  push (recorder, job);
}

static void
do_pause (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_pause (writer, job->yes, job->now);
}

static void
limber_sqlite_record_pause (LimberRecorder *recorder, gboolean paused, gint64 ago_us)
{
  LimberRecordJob *job = job_new (recorder, do_pause, NULL);

  job->yes = paused;
  job->now.utc_us -= ago_us;
  push (recorder, job);
}

/* Jobs are done one after the other, and each writes what it has to write. */
static void
settle (LimberRecordJob *job, LimberRecordWriter *writer)
{
}

static void
settled (LimberRecordJob *job)
{
  ((LimberSettledFunc) job->func) (job->user_data);
}

static void
limber_sqlite_record_settle (LimberRecorder *recorder, LimberSettledFunc func, gpointer user_data,
                             GDestroyNotify destroy)
{
  LimberRecordJob *job = job_new (recorder, settle, NULL);

  job->answer = settled;
  push_asking (recorder, job, G_CALLBACK (func), user_data, destroy);
}

static void
end (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_end (writer, job->yes, job->played_us, job->now);
}

static void
limber_sqlite_record_end (LimberRecorder *recorder, gboolean finished, gint64 played_us)
{
  LimberRecordJob *job = job_new (recorder, end, NULL);

  job->yes = finished;
  job->played_us = played_us;
  push (recorder, job);
}

/* --- What is said of it --- */

static void
answer (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_answer (writer, job->id, &job->answers);
}

/* What an export could not bring back must not get in.  A note that was emptied is empty. */
static char *
clean_note (const char *note)
{
  char *clean = limber_entry_clean_text (note);

  return clean == NULL && note != NULL ? g_strdup ("") : clean;
}

static void
limber_sqlite_record_answer (LimberRecorder *recorder, const char *id, const LimberAnswers *answers)
{
  LimberRecordJob *job = job_new (recorder, answer, id);

  job->answers = *answers;
  job->answers.note = clean_note (answers->note);
  push (recorder, job);
}

static void
answer_step (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_answer_step (writer, job->id, job->step, &job->step_answers);
}

static void
limber_sqlite_record_answer_step (LimberRecorder *recorder, const char *id, guint step,
                                  const LimberStepAnswers *answers)
{
  LimberRecordJob *job = job_new (recorder, answer_step, id);

  job->step = step;
  job->step_answers = *answers;
  push (recorder, job);
}

static void
mark_asked (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_mark_asked (writer, job->id);
}

static void
limber_sqlite_record_mark_asked (LimberRecorder *recorder, const char *id)
{
  push (recorder, job_new (recorder, mark_asked, id));
}

/* --- A session that has no end --- */

static void
find_unfinished (LimberRecordJob *job, LimberRecordWriter *writer)
{
  job->record = limber_record_writer_find_unfinished (writer);
}

static void
unfinished_found (LimberRecordJob *job)
{
  ((LimberUnfinishedFunc) job->func) (job->record, job->user_data);
}

static void
limber_sqlite_record_find_unfinished (LimberRecorder *recorder, LimberUnfinishedFunc func,
                                      gpointer user_data, GDestroyNotify destroy)
{
  LimberRecordJob *job = job_new (recorder, find_unfinished, NULL);

  job->answer = unfinished_found;
  push_asking (recorder, job, G_CALLBACK (func), user_data, destroy);
}

static void
file_unfinished (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_file_unfinished (writer, job->id);
}

static void
limber_sqlite_record_file_unfinished (LimberRecorder *recorder, const char *id)
{
  push (recorder, job_new (recorder, file_unfinished, id));
}

/* --- What is kept beside sessions, and all of it --- */

static void
put_entries (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_put_entries (writer, job->entries);
}

static LimberEntry *
clean_copy (const LimberEntry *entry)
{
  LimberEntry *copy = limber_entry_copy (entry);

  g_free (copy->text);
  g_free (copy->reply);
  copy->text = limber_entry_clean_text (entry->text);
  copy->reply = limber_entry_clean_text (entry->reply);
  return copy;
}

static void
limber_sqlite_record_put_entries (LimberRecorder *recorder, const GPtrArray *entries)
{
  LimberRecordJob *job = job_new (recorder, put_entries, NULL);

  job->entries = limber_entries_new ();
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (job->entries, clean_copy (g_ptr_array_index (entries, i)));
  push (recorder, job);
}

static void
remove_entry (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_remove_entry (writer, job->id);
}

static void
limber_sqlite_record_remove_entry (LimberRecorder *recorder, const char *id)
{
  push (recorder, job_new (recorder, remove_entry, id));
}

static void
read_history (LimberRecordJob *job, LimberRecordWriter *writer)
{
  job->history = limber_record_writer_read_history (writer);
}

static void
history_read (LimberRecordJob *job)
{
  ((LimberHistoryFunc) job->func) (job->history, job->user_data);
}

static void
limber_sqlite_record_read_history (LimberRecorder *recorder, LimberHistoryFunc func,
                                   gpointer user_data, GDestroyNotify destroy)
{
  LimberRecordJob *job = job_new (recorder, read_history, NULL);

  job->answer = history_read;
  push_asking (recorder, job, G_CALLBACK (func), user_data, destroy);
}

static void
add (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_add (writer, job->history, &job->added, &job->error);
}

static void
added (LimberRecordJob *job)
{
  ((LimberAddedFunc) job->func) (&job->added, job->error, job->user_data);
}

static void
limber_sqlite_record_add (LimberRecorder *recorder, LimberHistory *history, LimberAddedFunc func,
                          gpointer user_data, GDestroyNotify destroy)
{
  LimberRecordJob *job = job_new (recorder, add, NULL);

  job->history = limber_history_ref (history);
  job->answer = added;
  push_asking (recorder, job, G_CALLBACK (func), user_data, destroy);
}

static void
forget (LimberRecordJob *job, LimberRecordWriter *writer)
{
  limber_record_writer_forget (writer, &job->error);
}

static void
forgotten (LimberRecordJob *job)
{
  ((LimberForgottenFunc) job->func) (job->error, job->user_data);
}

static void
limber_sqlite_record_forget (LimberRecorder *recorder, LimberForgottenFunc func, gpointer user_data,
                             GDestroyNotify destroy)
{
  LimberRecordJob *job = job_new (recorder, forget, NULL);

  job->answer = forgotten;
  push_asking (recorder, job, G_CALLBACK (func), user_data, destroy);
}

static void
limber_sqlite_record_iface_init (LimberRecorderInterface *iface)
{
  iface->begin = limber_sqlite_record_begin;
  iface->go_on = limber_sqlite_record_go_on;
  iface->take_step = limber_sqlite_record_take_step;
  iface->checkpoint = limber_sqlite_record_checkpoint;
  iface->pause = limber_sqlite_record_pause;
  iface->settle = limber_sqlite_record_settle;
  iface->end = limber_sqlite_record_end;
  iface->answer = limber_sqlite_record_answer;
  iface->answer_step = limber_sqlite_record_answer_step;
  iface->mark_asked = limber_sqlite_record_mark_asked;
  iface->find_unfinished = limber_sqlite_record_find_unfinished;
  iface->file_unfinished = limber_sqlite_record_file_unfinished;
  iface->put_entries = limber_sqlite_record_put_entries;
  iface->remove_entry = limber_sqlite_record_remove_entry;
  iface->read_history = limber_sqlite_record_read_history;
  iface->add = limber_sqlite_record_add;
  iface->forget = limber_sqlite_record_forget;
}

/* --- The object --- */

gboolean
limber_sqlite_record_wait (LimberSqliteRecord *self, gint64 patience_us)
{
  return limber_record_thread_wait (self->thread, patience_us);
}

static void
limber_sqlite_record_dispose (GObject *object)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (object);

  if (self->thread != NULL)
    limber_record_thread_quit (g_steal_pointer (&self->thread), LIMBER_SQLITE_RECORD_PATIENCE_US);
  g_clear_object (&self->clock);
  G_OBJECT_CLASS (limber_sqlite_record_parent_class)->dispose (object);
}

static void
limber_sqlite_record_class_init (LimberSqliteRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_sqlite_record_dispose;
}

static void
limber_sqlite_record_init (LimberSqliteRecord *self)
{
}

LimberSqliteRecord *
limber_sqlite_record_new (const char *path, LimberWallClock *clock)
{
  LimberSqliteRecord *self = g_object_new (LIMBER_TYPE_SQLITE_RECORD, NULL);

  self->clock = g_object_ref (clock);
  self->thread = limber_record_thread_new (path, self);
  return self;
}
