/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-sqlite-record.h"

#include "limber-config.h"

#include "limber-record-writer.h"

typedef enum
{
  BEGIN,
  GO_ON,
  TAKE_STEP,
  CHECKPOINT,
  PAUSE,
  END,
  ANSWER,
  FIND,
  FILE_IT,
  QUIT,
} JobType;

/* Something for the thread to do; what a type has no use for is nought. */
typedef struct
{
  JobType type;
  LimberWallTime now;
  LimberRecord *record;
  char *id;
  guint step;
  LimberStepRecord done;
  LimberTimeline *timeline;
  LimberSessionPlace place;
  gboolean yes;
  gint64 played_us;
  LimberAnswers answers;
  LimberUnfinishedFunc func;
  gpointer user_data;
  GDestroyNotify destroy;
} Job;

/* What the object and its thread share. */
typedef struct
{
  gatomicrefcount refs;
  GAsyncQueue *jobs;
  GMainContext *context;
  GWeakRef owner;
  char *path;

  GMutex mutex;
  GCond idle;
  guint n_left; /* jobs that are not dealt with */
} Shared;

struct _LimberSqliteRecord
{
  GObject parent_instance;

  Shared *shared;
  LimberWallClock *clock;
};

static void limber_sqlite_record_iface_init (LimberRecorderInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSqliteRecord, limber_sqlite_record, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_RECORDER,
                                                      limber_sqlite_record_iface_init))

static void
job_free (Job *job)
{
  if (job->destroy != NULL)
    job->destroy (job->user_data);
  g_clear_pointer (&job->record, limber_record_free);
  g_clear_pointer (&job->timeline, limber_timeline_unref);
  g_free (job->answers.note);
  g_free (job->id);
  g_free (job);
}

static void
shared_unref (Shared *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_async_queue_unref (self->jobs);
  g_main_context_unref (self->context);
  g_weak_ref_clear (&self->owner);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->idle);
  g_free (self->path);
  g_free (self);
}

/* --- Back on the main context --- */

typedef struct
{
  Shared *shared;
  char *trouble; /* (nullable) */
  Job *job;      /* (nullable): one that asked */
} Report;

static void
report_free (gpointer data)
{
  Report *report = data;

  g_clear_pointer (&report->job, job_free);
  g_free (report->trouble);
  shared_unref (report->shared);
  g_free (report);
}

static gboolean
deliver (gpointer data)
{
  Report *report = data;
  g_autoptr (LimberSqliteRecord) owner = g_weak_ref_get (&report->shared->owner);

  if (owner != NULL && report->trouble != NULL)
    g_signal_emit_by_name (owner, "trouble", report->trouble);
  if (owner != NULL && report->job != NULL)
    report->job->func (report->job->record, report->job->user_data);
  return G_SOURCE_REMOVE;
}

static void
send_report (Shared *shared, char *trouble, Job *job)
{
  Report *report = g_new0 (Report, 1);
  g_autoptr (GSource) source = g_idle_source_new ();

  g_atomic_ref_count_inc (&shared->refs);
  report->shared = shared;
  report->trouble = trouble;
  report->job = job;
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver, report, report_free);
  g_source_attach (source, shared->context);
}

/* --- On the thread --- */

static void
run_job (LimberRecordWriter *writer, Job *job)
{
  switch (job->type)
    {
    case BEGIN:
      limber_record_writer_begin (writer, g_steal_pointer (&job->record));
      break;
    case GO_ON:
      limber_record_writer_go_on (writer, job->id, job->now);
      break;
    case TAKE_STEP:
      limber_record_writer_take_step (writer, job->step, &job->done, job->timeline);
      break;
    case CHECKPOINT:
      limber_record_writer_checkpoint (writer, &job->place, job->now);
      break;
    case PAUSE:
      limber_record_writer_pause (writer, job->yes, job->now);
      break;
    case END:
      limber_record_writer_end (writer, job->yes, job->played_us, job->now);
      break;
    case ANSWER:
      limber_record_writer_answer (writer, job->id, &job->answers);
      break;
    case FIND:
      job->record = limber_record_writer_find_unfinished (writer);
      break;
    case FILE_IT:
      limber_record_writer_file_unfinished (writer, job->id);
      break;
    case QUIT:
    default:
      break;
    }
}

static void
job_done (Shared *shared)
{
  g_mutex_lock (&shared->mutex);
  if (--shared->n_left == 0)
    g_cond_broadcast (&shared->idle);
  g_mutex_unlock (&shared->mutex);
}

static gpointer
run_thread (gpointer data)
{
  Shared *shared = data;
  g_autoptr (LimberRecordWriter) writer = limber_record_writer_new (shared->path);
  gboolean quit = FALSE;

  while (!quit)
    {
      Job *job = g_async_queue_pop (shared->jobs);
      char *trouble;

      quit = job->type == QUIT;
      run_job (writer, job);
      while ((trouble = limber_record_writer_take_trouble (writer)) != NULL)
        send_report (shared, trouble, NULL);
      if (job->type == FIND)
        send_report (shared, NULL, job);
      else
        job_free (job);
      if (quit)
        g_clear_pointer (&writer, limber_record_writer_free);
      job_done (shared);
    }
  shared_unref (shared);
  return NULL;
}

/* --- Asking the thread --- */

static Job *
job_new (LimberSqliteRecord *self, JobType type)
{
  Job *job = g_new0 (Job, 1);

  job->type = type;
  job->now = limber_wall_clock_now (self->clock);
  return job;
}

static void
push (LimberSqliteRecord *self, Job *job)
{
  g_mutex_lock (&self->shared->mutex);
  self->shared->n_left++;
  g_mutex_unlock (&self->shared->mutex);
  g_async_queue_push (self->shared->jobs, job);
}

static void
limber_sqlite_record_begin (LimberRecorder *recorder, const LimberRecord *plan)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, BEGIN);

  job->record = limber_record_copy (plan);
  g_free (job->record->id);
  g_free (job->record->app_version);
  job->record->id = g_uuid_string_random ();
  job->record->app_version = g_strdup (LIMBER_VERSION);
  job->record->start = job->now;
  push (self, job);
}

static void
limber_sqlite_record_go_on (LimberRecorder *recorder, const char *id)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, GO_ON);

  job->id = g_strdup (id);
  push (self, job);
}

static void
limber_sqlite_record_take_step (LimberRecorder *recorder, guint step, const LimberStepRecord *done,
                                LimberTimeline *timeline)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, TAKE_STEP);

  job->step = step;
  job->done = *done;
  job->timeline = limber_timeline_ref (timeline);
  push (self, job);
}

static void
limber_sqlite_record_checkpoint (LimberRecorder *recorder, const LimberSessionPlace *place)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, CHECKPOINT);

  job->place = *place;
  push (self, job);
}

static void
limber_sqlite_record_pause (LimberRecorder *recorder, gboolean paused)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, PAUSE);

  job->yes = paused;
  push (self, job);
}

static void
limber_sqlite_record_end (LimberRecorder *recorder, gboolean finished, gint64 played_us)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, END);

  job->yes = finished;
  job->played_us = played_us;
  push (self, job);
}

static void
limber_sqlite_record_answer (LimberRecorder *recorder, const char *id, const LimberAnswers *answers)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, ANSWER);

  job->id = g_strdup (id);
  job->answers = *answers;
  job->answers.note = g_strdup (answers->note);
  push (self, job);
}

static void
limber_sqlite_record_find_unfinished (LimberRecorder *recorder, LimberUnfinishedFunc func,
                                      gpointer user_data, GDestroyNotify destroy)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, FIND);

  job->func = func;
  job->user_data = user_data;
  job->destroy = destroy;
  push (self, job);
}

static void
limber_sqlite_record_file_unfinished (LimberRecorder *recorder, const char *id)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (recorder);
  Job *job = job_new (self, FILE_IT);

  job->id = g_strdup (id);
  push (self, job);
}

static void
limber_sqlite_record_iface_init (LimberRecorderInterface *iface)
{
  iface->begin = limber_sqlite_record_begin;
  iface->go_on = limber_sqlite_record_go_on;
  iface->take_step = limber_sqlite_record_take_step;
  iface->checkpoint = limber_sqlite_record_checkpoint;
  iface->pause = limber_sqlite_record_pause;
  iface->end = limber_sqlite_record_end;
  iface->answer = limber_sqlite_record_answer;
  iface->find_unfinished = limber_sqlite_record_find_unfinished;
  iface->file_unfinished = limber_sqlite_record_file_unfinished;
}

gboolean
limber_sqlite_record_wait (LimberSqliteRecord *self, gint64 patience_us)
{
  gint64 until_us = g_get_monotonic_time () + patience_us;
  gboolean idle = TRUE;

  g_mutex_lock (&self->shared->mutex);
  while (self->shared->n_left > 0 && idle)
    idle = g_cond_wait_until (&self->shared->idle, &self->shared->mutex, until_us);
  g_mutex_unlock (&self->shared->mutex);
  return idle;
}

/* --- The object --- */

/* A thread that hangs in a call to a dead disk is left behind: it has all that it needs. */
static void
limber_sqlite_record_dispose (GObject *object)
{
  LimberSqliteRecord *self = LIMBER_SQLITE_RECORD (object);

  if (self->shared != NULL)
    {
      push (self, job_new (self, QUIT));
      limber_sqlite_record_wait (self, LIMBER_SQLITE_RECORD_PATIENCE_US);
    }
  g_clear_pointer (&self->shared, shared_unref);
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

static Shared *
shared_new (LimberSqliteRecord *owner, const char *path)
{
  Shared *shared = g_new0 (Shared, 1);

  g_atomic_ref_count_init (&shared->refs);
  shared->jobs = g_async_queue_new_full ((GDestroyNotify) job_free);
  shared->context = g_main_context_ref_thread_default ();
  shared->path = g_strdup (path);
  g_weak_ref_init (&shared->owner, owner);
  g_mutex_init (&shared->mutex);
  g_cond_init (&shared->idle);
  return shared;
}

LimberSqliteRecord *
limber_sqlite_record_new (const char *path, LimberWallClock *clock)
{
  LimberSqliteRecord *self = g_object_new (LIMBER_TYPE_SQLITE_RECORD, NULL);

  self->clock = g_object_ref (clock);
  self->shared = shared_new (self, path);
  g_atomic_ref_count_inc (&self->shared->refs);
  g_thread_unref (g_thread_new ("limber-record", run_thread, self->shared));
  return self;
}
