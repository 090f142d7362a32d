/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-scan.h"

#include <dirent.h>
#include <string.h>

#include "limber-parser.h"

/* More threads than this wait for the disk or for each other. */
#define THREADS_MAX 8
/* Below this a thread costs more than it saves. */
#define FILES_PER_THREAD 16

typedef struct
{
  char *path;
  gboolean bundled;
  LimberStamp stamp;
  LimberRoutineInfo *info; /* (nullable): until the file is read */
} ScanFile;

typedef struct
{
  GPtrArray *files; /* (element-type ScanFile) */
  const LimberExercises *exercises;
  const LimberIndex *index;
  gint64 scan_ns;
  GArray *seen; /* (element-type SeenFolder) */
} Scan;

typedef struct
{
  dev_t device;
  ino_t inode;
} SeenFolder;

/* What the threads share. */
typedef struct
{
  GPtrArray *files; /* (element-type ScanFile) */
  const LimberExercises *exercises;
  int next; /* atomic */
} ScanWork;

static void
scan_file_free (gpointer data)
{
  ScanFile *file = data;

  g_free (file->path);
  g_clear_object (&file->info);
  g_free (file);
}

static const LimberDiagnostic *
first_error (const GPtrArray *diagnostics)
{
  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);

      if (diagnostic->severity == LIMBER_SEVERITY_ERROR)
        return diagnostic;
    }
  g_return_val_if_reached (NULL);
}

LimberRoutineInfo *
limber_scan_file (const char *path, gboolean bundled, const LimberExercises *exercises)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);
  g_autoptr (LimberRoutine) routine = NULL;

  if (bytes == NULL)
    {
      g_autoptr (LimberDiagnostic) diagnostic =
          limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, error->message, NULL);

      return limber_routine_info_new_for_fault (path, bundled, diagnostic);
    }
  routine = limber_parse_routine (
      bytes, exercises, bundled ? LIMBER_PARSE_TRANSLATE : LIMBER_PARSE_DEFAULT, diagnostics);
  if (routine == NULL)
    return limber_routine_info_new_for_fault (path, bundled, first_error (diagnostics));
  return limber_routine_info_new_for_routine (path, bundled, routine);
}

static gboolean
is_seen (Scan *scan, const struct stat *st)
{
  SeenFolder folder = { .device = st->st_dev, .inode = st->st_ino };

  for (guint i = 0; i < scan->seen->len; i++)
    {
      const SeenFolder *other = &g_array_index (scan->seen, SeenFolder, i);

      if (other->device == folder.device && other->inode == folder.inode)
        return TRUE;
    }
  g_array_append_val (scan->seen, folder);
  return FALSE;
}

/* A link that leads nowhere has no stamp, and is tried again each time: that is cheap. */
static LimberStamp
stamp_at (DIR *dir, const char *name, gint64 scan_ns)
{
  struct stat st;

  if (fstatat (dirfd (dir), name, &st, 0) != 0)
    return (LimberStamp){ .size = -1 };
  return limber_stamp_new (&st, scan_ns);
}

static void
add_file (Scan *scan, DIR *dir, const char *name, const GString *path, gboolean bundled)
{
  ScanFile *file = g_new0 (ScanFile, 1);
  LimberRoutineInfo *known = NULL;

  file->bundled = bundled;
  file->stamp = stamp_at (dir, name, scan->scan_ns);
  if (scan->index)
    known = limber_index_lookup (scan->index, path->str, &file->stamp);
  if (known && limber_routine_info_get_bundled (known) == bundled)
    file->info = g_object_ref (known);
  else
    file->path = g_strdup (path->str);
  g_ptr_array_add (scan->files, file);
}

static void
scan_folder (Scan *scan, const char *folder, gboolean bundled)
{
  DIR *dir = folder ? opendir (folder) : NULL;
  g_autoptr (GString) path = NULL;
  gsize stem;
  struct stat st;

  if (dir == NULL)
    return;
  path = g_string_new (folder);
  if (path->len == 0 || path->str[path->len - 1] != G_DIR_SEPARATOR)
    g_string_append_c (path, G_DIR_SEPARATOR);
  stem = path->len;
  if (fstat (dirfd (dir), &st) == 0 && !is_seen (scan, &st))
    for (struct dirent *entry = readdir (dir); entry; entry = readdir (dir))
      if (entry->d_name[0] != '.' && g_str_has_suffix (entry->d_name, LIMBER_ROUTINE_SUFFIX))
        {
          g_string_truncate (path, stem);
          g_string_append (path, entry->d_name);
          add_file (scan, dir, entry->d_name, path, bundled);
        }
  closedir (dir);
}

/* The bundled folder is looked at first, so that adding it by hand does not make it the user's
 * own. */
static void
scan_folders (Scan *scan, const LimberLibraryPaths *paths)
{
  g_autoptr (GPtrArray) bundled = NULL;

  scan->seen = g_array_new (FALSE, FALSE, sizeof (SeenFolder));
  scan_folder (scan, paths->bundled_routines, TRUE);
  bundled = g_steal_pointer (&scan->files);
  scan->files = g_ptr_array_new_with_free_func (scan_file_free);
  scan_folder (scan, paths->own_routines, FALSE);
  for (gsize i = 0; paths->folders && paths->folders[i]; i++)
    scan_folder (scan, paths->folders[i], FALSE);
  g_ptr_array_extend_and_steal (scan->files, g_steal_pointer (&bundled));
  g_array_unref (scan->seen);
}

static gpointer
read_files (gpointer data)
{
  ScanWork *work = data;

  for (guint i = g_atomic_int_add (&work->next, 1); i < work->files->len;
       i = g_atomic_int_add (&work->next, 1))
    {
      ScanFile *file = g_ptr_array_index (work->files, i);

      file->info = limber_scan_file (file->path, file->bundled, work->exercises);
    }
  return NULL;
}

static guint
read_unknown (Scan *scan)
{
  g_autoptr (GPtrArray) unknown = g_ptr_array_new ();
  GThread *threads[THREADS_MAX];
  ScanWork work = { .files = unknown, .exercises = scan->exercises };
  guint n_threads = 0;
  guint n_settled = 0;
  guint wanted;

  for (guint i = 0; i < scan->files->len; i++)
    {
      ScanFile *file = g_ptr_array_index (scan->files, i);

      if (file->info == NULL)
        g_ptr_array_add (unknown, file);
      if (file->info == NULL && file->stamp.size >= 0)
        n_settled++;
    }
  wanted = MIN (MIN (g_get_num_processors (), THREADS_MAX), unknown->len / FILES_PER_THREAD);
  for (guint i = 1; i < wanted; i++)
    {
      threads[n_threads] = g_thread_try_new ("limber-scan", read_files, &work, NULL);
      if (threads[n_threads])
        n_threads++;
    }
  read_files (&work);
  while (n_threads > 0)
    g_thread_join (threads[--n_threads]);
  return n_settled;
}

static LimberRoutineInfo *
keep_object (const LimberIndex *previous, LimberRoutineInfo *info)
{
  LimberRoutineInfo *old =
      previous ? limber_index_find (previous, limber_routine_info_get_path (info)) : NULL;

  return old && limber_routine_info_equal (old, info) ? old : info;
}

LimberIndex *
limber_scan (const LimberLibraryPaths *paths, const LimberExercises *exercises,
             const LimberIndex *index, const LimberIndex *previous, guint64 key, gint64 scan_ns,
             guint *n_read)
{
  Scan scan = { .files = g_ptr_array_new_with_free_func (scan_file_free),
                .exercises = exercises,
                .index = index,
                .scan_ns = scan_ns };
  LimberIndex *self = limber_index_new (key);

  scan_folders (&scan, paths);
  *n_read = read_unknown (&scan);
  for (guint i = 0; i < scan.files->len; i++)
    {
      const ScanFile *file = g_ptr_array_index (scan.files, i);

      limber_index_add (self, &file->stamp, keep_object (previous, file->info));
    }
  g_ptr_array_unref (scan.files);
  return self;
}
