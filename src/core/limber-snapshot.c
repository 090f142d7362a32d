/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-snapshot.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "limber-diagnostic.h"
#include "limber-scan.h"

static void
limber_snapshot_clear (gpointer data)
{
  LimberSnapshot *self = data;

  g_clear_pointer (&self->exercises, limber_exercises_unref);
  g_clear_pointer (&self->reports, g_ptr_array_unref);
  g_clear_pointer (&self->index, limber_index_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
}

LimberSnapshot *
limber_snapshot_ref (const LimberSnapshot *self)
{
  return g_atomic_rc_box_acquire ((gpointer) self);
}

void
limber_snapshot_unref (const LimberSnapshot *self)
{
  g_atomic_rc_box_release_full ((gpointer) self, limber_snapshot_clear);
}

/* An exercise file is named after its id. */
static const LimberExercise *
last_good (const LimberExercises *previous, const LimberFileReport *report)
{
  g_autofree char *id = g_path_get_basename (report->path);

  if (!g_str_has_suffix (id, ".json")
      || limber_diagnostics_count (report->diagnostics, LIMBER_SEVERITY_ERROR) == 0)
    return NULL;
  id[strlen (id) - strlen (".json")] = '\0';
  return limber_exercises_lookup (previous, id);
}

/* Someone who edits an exercise saves it half done now and then; the routines that use it are not
 * to break for that. */
static LimberExercises *
carry_over (LimberExercises *loaded, const LimberExercises *previous, const GPtrArray *reports)
{
  g_autoptr (GPtrArray) all = NULL;
  LimberExercises *carried;

  for (guint i = 0; i < reports->len; i++)
    {
      const LimberExercise *exercise = last_good (previous, g_ptr_array_index (reports, i));

      if (exercise == NULL)
        continue;
      if (all == NULL)
        all = limber_exercises_list (loaded);
      g_ptr_array_add (all, (gpointer) exercise);
    }
  if (all == NULL)
    return loaded;
  carried = limber_exercises_new (all);
  limber_exercises_unref (loaded);
  return carried;
}

static void
load_exercises (LimberSnapshot *self, const LimberLibraryPaths *paths,
                const LimberSnapshot *previous)
{
  self->reports = limber_file_reports_new ();
  self->exercises =
      limber_exercises_load (paths->bundled_exercises, paths->own_exercises, self->reports);
  if (previous)
    self->exercises = carry_over (self->exercises, previous->exercises, self->reports);
}

static guint64
exercises_key (const LimberLibraryPaths *paths, gint64 scan_ns, gboolean *settled)
{
  const char *folders[3] = { NULL };
  guint n = 0;

  if (paths->bundled_exercises)
    folders[n++] = paths->bundled_exercises;
  if (paths->own_exercises)
    folders[n++] = paths->own_exercises;
  return limber_index_key (folders, scan_ns, settled);
}

static LimberRoutineInfo *
with_warning (LimberRoutineInfo *info, LimberRoutineInfo *other)
{
  LimberRoutineFacts facts = *limber_routine_info_get_facts (info);
  g_autofree char *name = g_filename_display_name (limber_routine_info_get_path (other));
  g_autofree char *warning = NULL;

  /* Translators: %s is an id, then a file name.  Shown to the person who wrote both files. */
  warning = g_strdup_printf (_ ("The id “%s” is also used by %s. Give one of them another id."),
                             facts.id, name);
  facts.warning = warning;
  return limber_routine_info_new (&facts);
}

static gboolean
is_own (LimberRoutineInfo *info)
{
  return limber_routine_info_get_valid (info) && !limber_routine_info_get_bundled (info);
}

/* Two of the user's own by id: the last one found, and the one found before it. */
static GHashTable *
own_by_id (const GPtrArray *infos, GHashTable *doubles)
{
  GHashTable *own = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < infos->len; i++)
    {
      LimberRoutineInfo *info = g_ptr_array_index (infos, i);
      const char *id = limber_routine_info_get_id (info);
      LimberRoutineInfo *other = is_own (info) ? g_hash_table_lookup (own, id) : NULL;

      if (other)
        g_hash_table_insert (doubles, (gpointer) id, other);
      if (is_own (info))
        g_hash_table_insert (own, (gpointer) id, info);
    }
  return own;
}

/* Returns: (transfer full) (nullable): the row for info, if it gets one. */
static LimberRoutineInfo *
row_for (LimberRoutineInfo *info, GHashTable *own, GHashTable *doubles)
{
  const char *id = limber_routine_info_get_id (info);
  LimberRoutineInfo *winner;
  LimberRoutineInfo *other;

  if (!limber_routine_info_get_valid (info))
    return g_object_ref (info);
  winner = g_hash_table_lookup (own, id);
  if (winner && limber_routine_info_get_bundled (info))
    return NULL;
  other = g_hash_table_lookup (doubles, id);
  if (other == NULL)
    return g_object_ref (info);
  return with_warning (info, other == info ? winner : other);
}

static int
compare_rows (gconstpointer a, gconstpointer b)
{
  return limber_routine_info_compare (*(LimberRoutineInfo **) a, *(LimberRoutineInfo **) b);
}

/* Rows with a warning are objects of their own, and not in the index. */
static GHashTable *
warned_rows (const LimberSnapshot *previous)
{
  GHashTable *rows = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; previous && i < previous->rows->len; i++)
    {
      LimberRoutineInfo *row = g_ptr_array_index (previous->rows, i);

      if (*limber_routine_info_get_warning (row))
        g_hash_table_insert (rows, (gpointer) limber_routine_info_get_path (row), row);
    }
  return rows;
}

static GPtrArray *
make_rows (const LimberIndex *index, const LimberSnapshot *previous)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) infos = limber_index_list (index);
  g_autoptr (GHashTable) doubles = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) own = own_by_id (infos, doubles);
  g_autoptr (GHashTable) warned = warned_rows (previous);

  for (guint i = 0; i < infos->len; i++)
    {
      g_autoptr (LimberRoutineInfo) row = row_for (g_ptr_array_index (infos, i), own, doubles);
      LimberRoutineInfo *old =
          row ? g_hash_table_lookup (warned, limber_routine_info_get_path (row)) : NULL;

      if (row)
        g_ptr_array_add (rows, old && limber_routine_info_equal (old, row)
                                   ? g_object_ref (old)
                                   : g_steal_pointer (&row));
    }
  g_ptr_array_sort (rows, compare_rows);
  return rows;
}

LimberSnapshot *
limber_snapshot_load (const LimberLibraryPaths *paths, const LimberSnapshot *previous)
{
  LimberSnapshot *self = g_atomic_rc_box_new0 (LimberSnapshot);
  gint64 scan_ns = g_get_real_time () * 1000;
  guint64 key = exercises_key (paths, scan_ns, &self->settled);
  g_autoptr (LimberIndex) known = NULL;
  guint n_read;

  if (previous && previous->settled && limber_index_get_key (previous->index) == key)
    {
      self->exercises = limber_exercises_ref (previous->exercises);
      self->reports = g_ptr_array_ref (previous->reports);
      known = limber_index_ref (previous->index);
    }
  else
    {
      load_exercises (self, paths, previous);
      if (previous == NULL && paths->index)
        known = limber_index_read (paths->index, key);
    }
  self->index = limber_scan (paths, self->exercises, known, previous ? previous->index : NULL, key,
                             scan_ns, &n_read);
  self->rows = make_rows (self->index, previous);
  self->fresh = known == NULL || n_read > 0
                || limber_index_get_n_infos (known) != limber_index_get_n_infos (self->index);
  return self;
}

/* What is not settled would be read back under a key that says too much. */
void
limber_snapshot_save (const LimberSnapshot *self, const LimberLibraryPaths *paths)
{
  if (self->fresh && self->settled && paths->index)
    limber_index_write (self->index, paths->index, NULL);
}

LimberRoutineInfo *
limber_snapshot_find (const LimberSnapshot *self, const char *id)
{
  LimberRoutineInfo *found = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      LimberRoutineInfo *row = g_ptr_array_index (self->rows, i);

      if (!limber_routine_info_get_valid (row)
          || strcmp (limber_routine_info_get_id (row), id) != 0)
        continue;
      if (found == NULL
          || strcmp (limber_routine_info_get_path (row), limber_routine_info_get_path (found)) < 0)
        found = row;
    }
  return found;
}
