/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-library.h"

#include "limber-parser.h"
#include "limber-snapshot.h"
#include "limber-watch.h"

struct _LimberLibrary
{
  GObject parent_instance;

  LimberLibraryPaths *paths;
  LimberSnapshot *snapshot;   /* (nullable): before the first load */
  LimberExercises *exercises; /* the snapshot's; empty before the load, unless a file was opened */
  GPtrArray *reports;         /* (element-type LimberFileReport) */
  GListStore *rows;
  GHashTable *opened; /* (element-type filename LimberRoutine): the last good versions */
  LimberWatch *watch; /* (nullable) */
  gboolean loading;
  gboolean queued; /* something changed since the running load began */
};

enum
{
  PROP_0,
  PROP_LOADING,
  N_PROPS
};

enum
{
  EXERCISES_CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void limber_library_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberLibrary, limber_library, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      limber_library_list_model_init))

static GType
limber_library_get_item_type (GListModel *model)
{
  return LIMBER_TYPE_ROUTINE_INFO;
}

static guint
limber_library_get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (G_LIST_MODEL (LIMBER_LIBRARY (model)->rows));
}

static gpointer
limber_library_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (LIMBER_LIBRARY (model)->rows), position);
}

static void
limber_library_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = limber_library_get_item_type;
  iface->get_n_items = limber_library_get_n_items;
  iface->get_item = limber_library_get_item;
}

static void
limber_library_finalize (GObject *object)
{
  LimberLibrary *self = LIMBER_LIBRARY (object);

  g_clear_pointer (&self->watch, limber_watch_free);
  g_clear_pointer (&self->snapshot, limber_snapshot_unref);
  limber_exercises_unref (self->exercises);
  g_ptr_array_unref (self->reports);
  g_hash_table_unref (self->opened);
  g_object_unref (self->rows);
  limber_library_paths_free (self->paths);
  G_OBJECT_CLASS (limber_library_parent_class)->finalize (object);
}

static void
limber_library_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_LOADING)
    g_value_set_boolean (value, limber_library_get_loading (LIMBER_LIBRARY (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
limber_library_class_init (LimberLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = limber_library_finalize;
  object_class->get_property = limber_library_get_property;
  properties[PROP_LOADING] =
      g_param_spec_boolean ("loading", NULL, NULL, FALSE,
                            G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[EXERCISES_CHANGED] =
      g_signal_new ("exercises-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_library_init (LimberLibrary *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  self->exercises = limber_exercises_new (none);
  self->reports = limber_file_reports_new ();
  self->rows = g_list_store_new (LIMBER_TYPE_ROUTINE_INFO);
  self->opened = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                        (GDestroyNotify) limber_routine_unref);
  g_signal_connect_swapped (self->rows, "items-changed", G_CALLBACK (g_list_model_items_changed),
                            self);
}

LimberLibrary *
limber_library_new (const LimberLibraryPaths *paths)
{
  LimberLibrary *self = g_object_new (LIMBER_TYPE_LIBRARY, NULL);

  self->paths = limber_library_paths_copy (paths);
  return self;
}

static void
set_loading (LimberLibrary *self, gboolean loading)
{
  if (self->loading == loading)
    return;
  self->loading = loading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

/* Both lists are in the same order, so one walk finds each stretch of rows that differ.  All other
 * rows stay as they are, and so does the place to which a view of them is scrolled. */
static void
replace_rows (GListStore *store, const GPtrArray *before, const GPtrArray *after)
{
  guint i = 0;
  guint j = 0;

  while (i < before->len || j < after->len)
    {
      guint first_i = i;
      guint first_j = j;

      while (i < before->len || j < after->len)
        {
          LimberRoutineInfo *old = i < before->len ? g_ptr_array_index (before, i) : NULL;
          LimberRoutineInfo *new = j < after->len ? g_ptr_array_index (after, j) : NULL;
          int order = old && new ? limber_routine_info_compare (old, new) : (old ? -1 : 1);

          if (old == new)
            break;
          i += order <= 0;
          j += order >= 0;
        }
      if (i > first_i || j > first_j)
        g_list_store_splice (store, first_j, i - first_i, after->pdata + first_j, j - first_j);
      else
        i++, j++;
    }
}

static void
take_snapshot (LimberLibrary *self, LimberSnapshot *snapshot)
{
  g_autoptr (LimberSnapshot) before = g_steal_pointer (&self->snapshot);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  gboolean exercises_changed = snapshot->exercises != self->exercises;

  self->snapshot = snapshot;
  g_ptr_array_unref (self->reports);
  self->reports = g_ptr_array_ref (snapshot->reports);
  limber_exercises_unref (self->exercises);
  self->exercises = limber_exercises_ref (snapshot->exercises);
  replace_rows (self->rows, before ? before->rows : none, snapshot->rows);
  if (exercises_changed)
    g_signal_emit (self, signals[EXERCISES_CHANGED], 0);
}

/* What a thread works with: nothing that the library changes meanwhile. */
typedef struct
{
  LimberLibraryPaths *paths;
  LimberSnapshot *snapshot; /* (nullable) */
} Job;

static Job *
job_new (LimberLibrary *self)
{
  Job *job = g_new0 (Job, 1);

  job->paths = limber_library_paths_copy (self->paths);
  job->snapshot = self->snapshot ? limber_snapshot_ref (self->snapshot) : NULL;
  return job;
}

static void
job_free (gpointer data)
{
  Job *job = data;

  limber_library_paths_free (job->paths);
  g_clear_pointer (&job->snapshot, limber_snapshot_unref);
  g_free (job);
}

static void
save_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;

  limber_snapshot_save (job->snapshot, job->paths);
  g_task_return_boolean (task, TRUE);
}

/* After the rows are on screen: the disk may be slow. */
static void
save (LimberLibrary *self)
{
  g_autoptr (GTask) task = NULL;

  if (!self->snapshot->fresh)
    return;
  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_name (task, "limber-library-save");
  g_task_set_task_data (task, job_new (self), job_free);
  g_task_run_in_thread (task, save_in_thread);
}

static void
load_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Job *job = data;

  g_task_return_pointer (task, limber_snapshot_load (job->paths, job->snapshot),
                         (GDestroyNotify) limber_snapshot_unref);
}

static void
on_loaded (GObject *object, GAsyncResult *result, gpointer data)
{
  LimberLibrary *self = LIMBER_LIBRARY (object);

  take_snapshot (self, g_task_propagate_pointer (G_TASK (result), NULL));
  save (self);
  set_loading (self, FALSE);
  if (self->queued)
    limber_library_load (self);
}

static void
on_watch (gpointer data)
{
  limber_library_load (data);
}

static void
start_watch (LimberLibrary *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) folders = NULL;

  if (self->paths->own_exercises)
    g_strv_builder_add (builder, self->paths->own_exercises);
  if (self->paths->own_routines)
    g_strv_builder_add (builder, self->paths->own_routines);
  if (self->paths->folders)
    g_strv_builder_addv (builder, (const char **) self->paths->folders);
  folders = g_strv_builder_end (builder);
  self->watch = limber_watch_new ((const char *const *) folders, on_watch, self);
}

void
limber_library_load (LimberLibrary *self)
{
  g_autoptr (GTask) task = NULL;

  self->queued = self->loading;
  if (self->loading)
    return;
  if (self->watch == NULL)
    start_watch (self);
  task = g_task_new (self, NULL, on_loaded, NULL);
  g_task_set_name (task, "limber-library-load");
  g_task_set_task_data (task, job_new (self), job_free);
  set_loading (self, TRUE);
  g_task_run_in_thread (task, load_in_thread);
}

void
limber_library_load_sync (LimberLibrary *self)
{
  take_snapshot (self, limber_snapshot_load (self->paths, self->snapshot));
  limber_snapshot_save (self->snapshot, self->paths);
}

gboolean
limber_library_get_loading (LimberLibrary *self)
{
  return self->loading;
}

LimberExercises *
limber_library_get_exercises (LimberLibrary *self)
{
  return self->exercises;
}

GPtrArray *
limber_library_get_exercise_reports (LimberLibrary *self)
{
  return self->reports;
}

LimberRoutineInfo *
limber_library_find (LimberLibrary *self, const char *id)
{
  return self->snapshot ? limber_snapshot_find (self->snapshot, id) : NULL;
}

static gboolean
is_bundled (LimberLibrary *self, const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return g_strcmp0 (folder, self->paths->bundled_routines) == 0;
}

void
limber_library_need_exercises (LimberLibrary *self)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();

  if (self->snapshot != NULL)
    return;
  limber_exercises_unref (self->exercises);
  self->exercises =
      limber_exercises_load (self->paths->bundled_exercises, self->paths->own_exercises, reports);
}

/* Exercises written in place have their pictures beside the routine; those of the library know
 * their folder already. */
static void
place_exercises (const LimberRoutine *routine, const char *path)
{
  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          LimberExercise *exercise = ((LimberStep *) g_ptr_array_index (block->steps, j))->exercise;

          if (exercise->folder == NULL)
            exercise->folder = g_path_get_dirname (path);
        }
    }
}

LimberRoutine *
limber_library_open (LimberLibrary *self, const char *path, GPtrArray *diagnostics, GError **error)
{
  g_autoptr (GBytes) bytes = limber_read_file (path, error);
  g_autoptr (LimberRoutine) routine = NULL;

  if (bytes == NULL)
    return NULL;
  limber_library_need_exercises (self);
  routine = limber_parse_routine (
      bytes, self->exercises,
      is_bundled (self, path) ? LIMBER_PARSE_TRANSLATE : LIMBER_PARSE_DEFAULT, diagnostics);
  if (routine == NULL)
    {
      LimberRoutine *good = g_hash_table_lookup (self->opened, path);

      return good ? limber_routine_ref (good) : NULL;
    }
  routine->path = g_strdup (path);
  routine->checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  place_exercises (routine, path);
  g_hash_table_insert (self->opened, g_strdup (path), limber_routine_ref (routine));
  return g_steal_pointer (&routine);
}
