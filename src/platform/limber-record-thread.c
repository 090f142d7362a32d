/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-thread.h"

/* Shared by its owner, the thread, and each report that is on its way. */
struct _LimberRecordThread
{
  gatomicrefcount refs;
  GAsyncQueue *jobs;
  GMainContext *context;
  GWeakRef owner;
  char *path;

  GMutex mutex;
  GCond idle;
  guint n_left; /* jobs that are not dealt with */
};

static LimberRecordThread *
ref (LimberRecordThread *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

static void
unref (LimberRecordThread *self)
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
  LimberRecordThread *thread;
  char *trouble; /* (nullable) */
  gboolean changed;
  LimberRecordJob *job; /* (nullable): one that asked */
} Report;

static void
report_free (gpointer data)
{
  Report *report = data;

  g_clear_pointer (&report->job, limber_record_job_free);
  g_free (report->trouble);
  unref (report->thread);
  g_free (report);
}

static gboolean
deliver (gpointer data)
{
  Report *report = data;
  g_autoptr (GObject) owner = g_weak_ref_get (&report->thread->owner);

  if (owner == NULL)
    return G_SOURCE_REMOVE;
  if (report->trouble != NULL)
    g_signal_emit_by_name (owner, "trouble", report->trouble);
  if (report->changed)
    g_signal_emit_by_name (owner, "changed");
  if (report->job != NULL)
    report->job->answer (report->job);
  return G_SOURCE_REMOVE;
}

static void
send_report (LimberRecordThread *self, Report report)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  report.thread = ref (self);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, deliver, g_memdup2 (&report, sizeof report), report_free);
  g_source_attach (source, self->context);
}

/* --- On the thread --- */

static void
job_done (LimberRecordThread *self)
{
  g_mutex_lock (&self->mutex);
  if (--self->n_left == 0)
    g_cond_broadcast (&self->idle);
  g_mutex_unlock (&self->mutex);
}

static void
run_job (LimberRecordThread *self, LimberRecordJob *job, LimberRecordWriter *writer)
{
  char *trouble;

  job->work (job, writer);
  while ((trouble = limber_record_writer_take_trouble (writer)) != NULL)
    send_report (self, (Report){ .trouble = trouble });
  if (limber_record_writer_take_changed (writer))
    send_report (self, (Report){ .changed = TRUE });
  if (job->answer != NULL)
    send_report (self, (Report){ .job = job });
  else
    limber_record_job_free (job);
}

/* A job without work is the last. */
static gpointer
run_thread (gpointer data)
{
  LimberRecordThread *self = data;
  LimberRecordWriter *writer = limber_record_writer_new (self->path);
  LimberRecordJob *job;

  for (job = g_async_queue_pop (self->jobs); job->work; job = g_async_queue_pop (self->jobs))
    {
      run_job (self, job, writer);
      job_done (self);
    }
  limber_record_job_free (job);
  limber_record_writer_free (writer);
  job_done (self);
  unref (self);
  return NULL;
}

/* --- The owner's side --- */

LimberRecordThread *
limber_record_thread_new (const char *path, gpointer owner)
{
  LimberRecordThread *self = g_new0 (LimberRecordThread, 1);

  g_atomic_ref_count_init (&self->refs);
  self->jobs = g_async_queue_new_full ((GDestroyNotify) limber_record_job_free);
  self->context = g_main_context_ref_thread_default ();
  self->path = g_strdup (path);
  g_weak_ref_init (&self->owner, owner);
  g_mutex_init (&self->mutex);
  g_cond_init (&self->idle);
  g_thread_unref (g_thread_new ("limber-record", run_thread, ref (self)));
  return self;
}

void
limber_record_thread_push (LimberRecordThread *self, LimberRecordJob *job)
{
  g_mutex_lock (&self->mutex);
  self->n_left++;
  g_mutex_unlock (&self->mutex);
  g_async_queue_push (self->jobs, job);
}

gboolean
limber_record_thread_wait (LimberRecordThread *self, gint64 patience_us)
{
  gint64 until_us = g_get_monotonic_time () + patience_us;
  gboolean idle = TRUE;

  g_mutex_lock (&self->mutex);
  while (self->n_left > 0 && idle)
    idle = g_cond_wait_until (&self->idle, &self->mutex, until_us);
  g_mutex_unlock (&self->mutex);
  return idle;
}

void
limber_record_thread_quit (LimberRecordThread *self, gint64 patience_us)
{
  limber_record_thread_push (self, limber_record_job_new (NULL, (LimberWallTime){ 0 }));
  limber_record_thread_wait (self, patience_us);
  unref (self);
}
