/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-watch.h"

#include <stdlib.h>

#include <gio/gio.h>

/* A program that saves a file makes several events in a row. */
#define QUIET_US (200 * 1000)
/* A long copy must not put off the news for as long as it lasts. */
#define LATEST_US (600 * 1000)
#define RATE_LIMIT_MS 100

typedef struct
{
  LimberWatch *watch;
  GFile *folder;
  char *name;    /* (nullable): of the one file that counts; %NULL for all `*.json` */
  GFile *target; /* (nullable): what is watched: the folder, or the nearest parent there is */
  GFileMonitor *monitor;
  GFileMonitor *parent; /* (nullable): of a folder that is there, to see it moved away */
} WatchedFolder;

struct _LimberWatch
{
  LimberWatchFunc func;
  gpointer user_data;
  GPtrArray *folders; /* (element-type WatchedFolder) */
  GSource *timer;
  gint64 first_us; /* of the first change not told yet; 0 where there is none */
};

static void watched_folder_update (WatchedFolder *self);

static void
stop_monitor (GFileMonitor **monitor, gpointer data)
{
  if (*monitor == NULL)
    return;
  g_signal_handlers_disconnect_by_data (*monitor, data);
  g_file_monitor_cancel (*monitor);
  g_clear_object (monitor);
}

static void
watched_folder_free (gpointer data)
{
  WatchedFolder *self = data;

  stop_monitor (&self->monitor, self);
  stop_monitor (&self->parent, self);
  g_clear_object (&self->folder);
  g_clear_object (&self->target);
  g_free (self->name);
  g_free (self);
}

static void
note_change (LimberWatch *self)
{
  gint64 now_us = g_get_monotonic_time ();

  if (self->first_us == 0)
    self->first_us = now_us;
  g_source_set_ready_time (self->timer, MIN (now_us + QUIET_US, self->first_us + LATEST_US));
}

static gboolean
counts (const WatchedFolder *self, GFile *file)
{
  g_autofree char *name = file ? g_file_get_basename (file) : NULL;

  if (name == NULL)
    return FALSE;
  return self->name != NULL ? g_str_equal (name, self->name) : g_str_has_suffix (name, ".json");
}

static gboolean
is_on_the_way (const WatchedFolder *self, GFile *file)
{
  return file && (g_file_equal (file, self->folder) || g_file_has_prefix (self->folder, file));
}

static void
on_changed (GFileMonitor *monitor, GFile *file, GFile *other, GFileMonitorEvent event,
            gpointer data)
{
  WatchedFolder *self = data;
  gboolean folder_changed = is_on_the_way (self, file) || is_on_the_way (self, other);

  if (!folder_changed
      && (!g_file_equal (self->target, self->folder) || monitor == self->parent
          || !(counts (self, file) || counts (self, other))))
    return;
  note_change (self->watch);
}

static GFile *
nearest_folder (GFile *folder)
{
  GFile *nearest = g_object_ref (folder);

  while (nearest && g_file_query_file_type (nearest, 0, NULL) != G_FILE_TYPE_DIRECTORY)
    {
      GFile *parent = g_file_get_parent (nearest);

      g_object_unref (nearest);
      nearest = parent;
    }
  return nearest;
}

static GFileMonitor *
start_monitor (WatchedFolder *self, GFile *file)
{
  GFileMonitor *monitor =
      file ? g_file_monitor_directory (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL) : NULL;

  if (monitor == NULL)
    return NULL;
  g_file_monitor_set_rate_limit (monitor, RATE_LIMIT_MS);
  g_signal_connect (monitor, "changed", G_CALLBACK (on_changed), self);
  return monitor;
}

/* Watches anew even where the name is the same: the folder may be another one by now. */
static void
watched_folder_update (WatchedFolder *self)
{
  gboolean stable;

  do
    {
      g_autoptr (GFile) after = NULL;
      g_autoptr (GFile) parent = NULL;

      stop_monitor (&self->monitor, self);
      stop_monitor (&self->parent, self);
      g_clear_object (&self->target);
      self->target = nearest_folder (self->folder);
      if (self->target == NULL)
        return;
      self->monitor = start_monitor (self, self->target);
      parent = g_file_get_parent (self->target);
      self->parent = start_monitor (self, parent);
      /* What was made between the look and the watch would go unseen. */
      after = nearest_folder (self->folder);
      stable = after && g_file_equal (after, self->target);
    }
  while (!stable);
}

static gboolean
on_due (gpointer data)
{
  LimberWatch *self = data;

  self->first_us = 0;
  g_source_set_ready_time (self->timer, -1);
  for (guint i = 0; i < self->folders->len; i++)
    watched_folder_update (g_ptr_array_index (self->folders, i));
  self->func (self->user_data);
  return G_SOURCE_CONTINUE;
}

static gboolean
timer_dispatch (GSource *source, GSourceFunc callback, gpointer data)
{
  return callback (data);
}

static GSourceFuncs timer_funcs = { .dispatch = timer_dispatch };

static LimberWatch *
watch_new (LimberWatchFunc func, gpointer user_data)
{
  LimberWatch *self = g_new0 (LimberWatch, 1);

  self->func = func;
  self->user_data = user_data;
  self->folders = g_ptr_array_new_with_free_func (watched_folder_free);
  self->timer = g_source_new (&timer_funcs, sizeof (GSource));
  g_source_set_static_name (self->timer, "limber-watch");
  g_source_set_callback (self->timer, on_due, self, NULL);
  g_source_attach (self->timer, g_main_context_get_thread_default ());
  return self;
}

static void
add_folder (LimberWatch *self, const char *path, const char *name)
{
  WatchedFolder *folder = g_new0 (WatchedFolder, 1);

  folder->watch = self;
  folder->folder = g_file_new_for_path (path);
  folder->name = g_strdup (name);
  g_ptr_array_add (self->folders, folder);
  watched_folder_update (folder);
}

LimberWatch *
limber_watch_new (const char *const *folders, LimberWatchFunc func, gpointer user_data)
{
  LimberWatch *self = watch_new (func, user_data);

  for (; *folders; folders++)
    add_folder (self, *folders, NULL);
  return self;
}

static void
add_file (LimberWatch *self, const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);

  add_folder (self, folder, name);
}

LimberWatch *
limber_watch_new_for_file (const char *path, LimberWatchFunc func, gpointer user_data)
{
  LimberWatch *self = watch_new (func, user_data);
  g_autofree char *absolute = g_canonicalize_filename (path, NULL);
  char *real = realpath (absolute, NULL);

  add_file (self, absolute);
  /* A program that writes through a symbolic link makes no event beside the link. */
  if (real != NULL && !g_str_equal (real, absolute))
    add_file (self, real);
  free (real);
  return self;
}

void
limber_watch_free (LimberWatch *self)
{
  g_source_destroy (self->timer);
  g_source_unref (self->timer);
  g_ptr_array_unref (self->folders);
  g_free (self);
}
