/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-unsaved-keeper.h"

#include <gio/gio.h>

/* What the thread and its owner share. */
typedef struct
{
  char *folder;
  GMutex mutex;
  guint written; /* the number of the last job that was done */
} Place;

/* Counted by reference: its owner may do what its thread has not come to yet. */
typedef struct
{
  Place *place;
  guint number;
  char *name;
  LimberUnsaved *unsaved; /* (nullable): to drop what is kept */
} Job;

struct _LimberUnsavedKeeper
{
  GObject parent_instance;

  Place *place;
  char *name;
  Job *latest;      /* (nullable) */
  gboolean waiting; /* @latest is not on its way yet */
  guint source;
  gboolean running;
  char *trouble; /* (nullable) */
};

enum
{
  PROP_0,
  PROP_TROUBLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (LimberUnsavedKeeper, limber_unsaved_keeper, G_TYPE_OBJECT)

static void
place_clear (gpointer data)
{
  Place *place = data;

  g_free (place->folder);
  g_mutex_clear (&place->mutex);
}

static Place *
place_new (const char *folder)
{
  Place *place = g_atomic_rc_box_new0 (Place);

  place->folder = g_strdup (folder);
  g_mutex_init (&place->mutex);
  return place;
}

static void
job_clear (gpointer data)
{
  Job *job = data;

  g_atomic_rc_box_release_full (job->place, place_clear);
  g_free (job->name);
  g_clear_pointer (&job->unsaved, limber_unsaved_free);
}

static void
job_unref (gpointer job)
{
  g_atomic_rc_box_release_full (job, job_clear);
}

/* A job that a later one has overtaken is not done any more. */
static gboolean
job_do (const Job *job, GError **error)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&job->place->mutex);

  if (job->number <= job->place->written)
    return TRUE;
  job->place->written = job->number;
  if (job->unsaved != NULL)
    return limber_unsaved_keep (job->place->folder, job->unsaved, error);
  limber_unsaved_drop (job->place->folder, job->name);
  return TRUE;
}

static void
set_trouble (LimberUnsavedKeeper *self, const char *trouble)
{
  if (g_strcmp0 (self->trouble, trouble) == 0)
    return;
  g_free (self->trouble);
  self->trouble = g_strdup (trouble);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TROUBLE]);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (job_do (data, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void start_later (LimberUnsavedKeeper *self);

static void
on_done (GObject *object, GAsyncResult *result, gpointer data)
{
  LimberUnsavedKeeper *self = LIMBER_UNSAVED_KEEPER (object);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  self->running = FALSE;
  g_task_propagate_boolean (G_TASK (result), &error);
  /* One that was overtaken has nothing to tell. */
  if (job == self->latest)
    set_trouble (self, error ? error->message : NULL);
  if (self->waiting)
    start_later (self);
}

static gboolean
start (gpointer data)
{
  LimberUnsavedKeeper *self = data;
  g_autoptr (GTask) task = g_task_new (self, NULL, on_done, NULL);

  self->source = 0;
  self->running = TRUE;
  self->waiting = FALSE;
  g_task_set_name (task, "limber-unsaved-keeper");
  g_task_set_task_data (task, g_atomic_rc_box_acquire (self->latest), job_unref);
  g_task_run_in_thread (task, run_in_thread);
  return G_SOURCE_REMOVE;
}

/* From the first change on: who writes without a pause must not put it off. */
static void
start_later (LimberUnsavedKeeper *self)
{
  if (self->source == 0 && !self->running)
    self->source = g_timeout_add (LIMBER_UNSAVED_DELAY_MS, start, self);
}

void
limber_unsaved_keeper_put (LimberUnsavedKeeper *self, const char *path, GBytes *saved, GBytes *text)
{
  Job *job;

  g_return_if_fail (LIMBER_IS_UNSAVED_KEEPER (self));

  job = g_atomic_rc_box_new0 (Job);
  job->place = g_atomic_rc_box_acquire (self->place);
  job->number = self->latest != NULL ? self->latest->number + 1 : 1;
  job->name = g_strdup (self->name);
  if (text != NULL)
    {
      job->unsaved = g_new0 (LimberUnsaved, 1);
      job->unsaved->name = g_strdup (self->name);
      job->unsaved->path = g_strdup (path);
      job->unsaved->saved = saved != NULL ? g_bytes_ref (saved) : NULL;
      job->unsaved->text = g_bytes_ref (text);
    }
  g_clear_pointer (&self->latest, job_unref);
  self->latest = job;
  self->waiting = TRUE;
  start_later (self);
}

void
limber_unsaved_keeper_flush (LimberUnsavedKeeper *self)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (LIMBER_IS_UNSAVED_KEEPER (self));

  g_clear_handle_id (&self->source, g_source_remove);
  if (self->latest == NULL || (!self->waiting && !self->running))
    return;
  self->waiting = FALSE;
  job_do (self->latest, &error);
  set_trouble (self, error ? error->message : NULL);
}

const char *
limber_unsaved_keeper_get_name (LimberUnsavedKeeper *self)
{
  g_return_val_if_fail (LIMBER_IS_UNSAVED_KEEPER (self), NULL);
  return self->name;
}

const char *
limber_unsaved_keeper_get_trouble (LimberUnsavedKeeper *self)
{
  g_return_val_if_fail (LIMBER_IS_UNSAVED_KEEPER (self), NULL);
  return self->trouble;
}

LimberUnsavedKeeper *
limber_unsaved_keeper_new (const char *folder, const char *name)
{
  LimberUnsavedKeeper *self = g_object_new (LIMBER_TYPE_UNSAVED_KEEPER, NULL);

  self->place = place_new (folder);
  self->name = name != NULL ? g_strdup (name) : limber_unsaved_new_name ();
  return self;
}

static void
limber_unsaved_keeper_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TROUBLE)
    g_value_set_string (value, LIMBER_UNSAVED_KEEPER (object)->trouble);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* Whoever lets go of it without a word wants nothing lost. */
static void
limber_unsaved_keeper_dispose (GObject *object)
{
  limber_unsaved_keeper_flush (LIMBER_UNSAVED_KEEPER (object));
  G_OBJECT_CLASS (limber_unsaved_keeper_parent_class)->dispose (object);
}

static void
limber_unsaved_keeper_finalize (GObject *object)
{
  LimberUnsavedKeeper *self = LIMBER_UNSAVED_KEEPER (object);

  g_clear_pointer (&self->latest, job_unref);
  g_atomic_rc_box_release_full (self->place, place_clear);
  g_free (self->name);
  g_free (self->trouble);
  G_OBJECT_CLASS (limber_unsaved_keeper_parent_class)->finalize (object);
}

static void
limber_unsaved_keeper_class_init (LimberUnsavedKeeperClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = limber_unsaved_keeper_dispose;
  object_class->finalize = limber_unsaved_keeper_finalize;
  object_class->get_property = limber_unsaved_keeper_get_property;
  properties[PROP_TROUBLE] =
      g_param_spec_string ("trouble", NULL, NULL, NULL,
                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_unsaved_keeper_init (LimberUnsavedKeeper *self)
{
}
