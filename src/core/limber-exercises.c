/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercises.h"

#include <string.h>

#include "limber-folder.h"
#include "limber-nearest.h"

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
load_file (const LimberFolderFile *file, gpointer self)
{
  g_autoptr (LimberExercise) exercise =
      limber_parse_exercise (file->bytes, file->flags, file->diagnostics);

  if (exercise == NULL)
    return;
  exercise->folder = g_path_get_dirname (file->path);
  if (limber_folder_file_claim (file, exercise->id))
    take (self, g_steal_pointer (&exercise));
}

LimberExercises *
limber_exercises_load (const char *bundled, const char *own, GPtrArray *reports)
{
  LimberExercises *self = limber_exercises_new_empty ();

  limber_folder_load (bundled, LIMBER_PARSE_TRANSLATE, load_file, self, reports);
  limber_folder_load (own, LIMBER_PARSE_DEFAULT, load_file, self, reports);
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
