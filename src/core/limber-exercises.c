/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercises.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-json.h"
#include "limber-nearest.h"
#include "limber-parser.h"

struct _LimberExercises
{
  GHashTable *by_id; /* (element-type utf8 LimberExercise) */
};

static void
take (LimberExercises *self, LimberExercise *exercise)
{
  g_hash_table_replace (self->by_id, exercise->id, exercise);
}

static LimberExercises *
limber_exercises_new_empty (void)
{
  LimberExercises *self = g_atomic_rc_box_new0 (LimberExercises);

  self->by_id =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) limber_exercise_unref);
  return self;
}

LimberExercises *
limber_exercises_new (GPtrArray *exercises)
{
  LimberExercises *self = limber_exercises_new_empty ();

  for (guint i = 0; i < exercises->len; i++)
    take (self, limber_exercise_ref (g_ptr_array_index (exercises, i)));
  return self;
}

static void
limber_exercises_clear (gpointer data)
{
  LimberExercises *self = data;

  g_hash_table_unref (self->by_id);
}

LimberExercises *
limber_exercises_ref (LimberExercises *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
limber_exercises_unref (LimberExercises *self)
{
  g_atomic_rc_box_release_full (self, limber_exercises_clear);
}

static void
add_report (GPtrArray *reports, const char *path, const char *message)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  g_ptr_array_add (diagnostics, limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, message, NULL));
  g_ptr_array_add (reports, limber_file_report_new (path, diagnostics));
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Returns: (transfer full): the names of a folder's `*.json` files, sorted */
static GPtrArray *
list_names (const char *folder, GPtrArray *reports)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name;

  if (dir == NULL && !g_error_matches (error, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    add_report (reports, folder, error->message);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json") && name[0] != '.')
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);
  return names;
}

/* The later of two of the user's own is left out: @paths has the ids taken, and where from. */
static gboolean
is_taken (GHashTable *paths, const LimberExercise *exercise, GBytes *bytes, GPtrArray *diagnostics)
{
  const char *first = g_hash_table_lookup (paths, exercise->id);
  LimberPlace place = { .pointer = "/id" };
  g_autofree char *message = NULL;
  guint line = 1;
  guint column = 1;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize start = limber_json_start (data, size);

  if (first == NULL)
    return FALSE;
  limber_json_find_places (data + start, size - start, &place, 1);
  limber_json_line_column (data, start, start + place.offset, &line, &column);
  message = g_strdup_printf (_ ("the id '%s' is taken by %s already, which is used"), exercise->id,
                             first);
  g_ptr_array_add (diagnostics, limber_diagnostic_new (LIMBER_SEVERITY_ERROR, line, column, message,
                                                       place.pointer));
  return TRUE;
}

static void
load_file (LimberExercises *self, const char *path, LimberParseFlags flags, GHashTable *paths,
           GPtrArray *reports)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberExercise) exercise = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);

  if (bytes == NULL)
    {
      add_report (reports, path, error->message);
      return;
    }
  exercise = limber_parse_exercise (bytes, flags, diagnostics);
  if (exercise != NULL && !is_taken (paths, exercise, bytes, diagnostics))
    {
      g_hash_table_insert (paths, g_strdup (exercise->id), g_strdup (path));
      take (self, g_steal_pointer (&exercise));
    }
  if (diagnostics->len > 0)
    g_ptr_array_add (reports, limber_file_report_new (path, diagnostics));
}

static void
load_folder (LimberExercises *self, const char *folder, LimberParseFlags flags, GPtrArray *reports)
{
  g_autoptr (GHashTable) paths = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) names = NULL;

  if (folder == NULL)
    return;
  names = list_names (folder, reports);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (names, i), NULL);

      load_file (self, path, flags, paths, reports);
    }
}

LimberExercises *
limber_exercises_load (const char *bundled, const char *own, GPtrArray *reports)
{
  LimberExercises *self = limber_exercises_new_empty ();

  load_folder (self, bundled, LIMBER_PARSE_TRANSLATE, reports);
  load_folder (self, own, LIMBER_PARSE_DEFAULT, reports);
  return self;
}

const LimberExercise *
limber_exercises_lookup (const LimberExercises *self, const char *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

typedef struct
{
  char *key; /* what g_utf8_collate_key() makes of the name */
  const LimberExercise *exercise;
} Named;

static int
compare_named (gconstpointer a, gconstpointer b)
{
  const Named *one = a;
  const Named *two = b;
  int order = strcmp (one->key, two->key);

  return order != 0 ? order : strcmp (one->exercise->id, two->exercise->id);
}

static void
named_clear (gpointer data)
{
  g_free (((Named *) data)->key);
}

GPtrArray *
limber_exercises_list (const LimberExercises *self)
{
  GPtrArray *list = g_ptr_array_sized_new (g_hash_table_size (self->by_id));
  g_autoptr (GArray) named = g_array_new (FALSE, FALSE, sizeof (Named));
  GHashTableIter iter;
  gpointer exercise;

  g_array_set_clear_func (named, named_clear);
  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &exercise))
    {
      Named entry = { g_utf8_collate_key (((LimberExercise *) exercise)->name, -1), exercise };

      g_array_append_val (named, entry);
    }
  g_array_sort (named, compare_named);
  for (guint i = 0; i < named->len; i++)
    g_ptr_array_add (list, (gpointer) g_array_index (named, Named, i).exercise);
  return list;
}

const char *
limber_exercises_nearest (const LimberExercises *self, const char *id)
{
  LimberNearest nearest = { .word = id };
  g_autoptr (GList) ids = g_list_sort (g_hash_table_get_keys (self->by_id), (GCompareFunc) strcmp);

  for (GList *l = ids; l != NULL; l = l->next)
    limber_nearest_try (&nearest, l->data);
  return nearest.best;
}
