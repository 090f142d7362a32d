/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-search.h"

#include <string.h>

#include "limber-exercise-filter.h"
#include "limber-fold.h"
#include "limber-nearest.h"

typedef struct
{
  LimberExercise *exercise;
  char *name; /* folded */
  char *all;  /* folded: all that it is known by */
} Entry;

struct _LimberExerciseSearch
{
  GPtrArray *entries; /* (element-type Entry) */
};

/* How well an entry fits, the best first. */
typedef enum
{
  BEGINS, /* its name begins with what was typed */
  NAMED,  /* its name has the words */
  KNOWN,  /* it is known by the words */
  NEAR,   /* it has words that are nearly the same */
  N_FITS
} Fit;

static Entry *
entry_new (const LimberExercise *exercise)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->exercise = limber_exercise_ref (exercise);
  entry->name = limber_fold_text (exercise->name);
  entry->all = limber_exercise_filter_fold (exercise);
  return entry;
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  limber_exercise_unref (entry->exercise);
  g_free (entry->name);
  g_free (entry->all);
  g_free (entry);
}

LimberExerciseSearch *
limber_exercise_search_new (LimberExercises *exercises)
{
  LimberExerciseSearch *self = g_new0 (LimberExerciseSearch, 1);
  g_autoptr (GPtrArray) list = exercises != NULL ? limber_exercises_list (exercises) : NULL;

  self->entries = g_ptr_array_new_with_free_func (entry_free);
  for (guint i = 0; list != NULL && i < list->len; i++)
    g_ptr_array_add (self->entries, entry_new (g_ptr_array_index (list, i)));
  return self;
}

void
limber_exercise_search_free (LimberExerciseSearch *self)
{
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/* Whether some word of an entry begins with nearly these letters. */
static gboolean
has_near (char **words, const char *letters)
{
  LimberNearest nearest = { .word = letters };

  for (; *words != NULL; words++)
    {
      g_autofree char *beginning = g_utf8_substring (
          *words, 0, MIN (g_utf8_strlen (*words, -1), g_utf8_strlen (letters, -1)));

      limber_nearest_try (&nearest, *words);
      limber_nearest_try (&nearest, beginning);
      if (nearest.best != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_near (const Entry *entry, char **typed)
{
  g_auto (GStrv) words = g_strsplit (entry->all, " ", -1);

  for (; *typed != NULL; typed++)
    if (**typed != '\0' && !limber_fold_match (entry->all, *typed) && !has_near (words, *typed))
      return FALSE;
  return TRUE;
}

static Fit
fit_of (const Entry *entry, const char *query, const char *folded)
{
  if (g_str_has_prefix (entry->name, folded))
    return BEGINS;
  if (limber_fold_match (entry->name, query))
    return NAMED;
  return limber_fold_match (entry->all, query) ? KNOWN : N_FITS;
}

static void
add_near (const LimberExerciseSearch *self, const char *folded, GPtrArray *found)
{
  g_auto (GStrv) typed = g_strsplit (folded, " ", -1);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      if (is_near (entry, typed))
        g_ptr_array_add (found, entry->exercise);
    }
}

GPtrArray *
limber_exercise_search_find (const LimberExerciseSearch *self, const char *query)
{
  g_autofree char *folded = limber_fold_text (query);
  GPtrArray *found = g_ptr_array_new ();

  for (Fit fit = BEGINS; fit < NEAR; fit++)
    for (guint i = 0; i < self->entries->len; i++)
      {
        const Entry *entry = g_ptr_array_index (self->entries, i);

        if (fit_of (entry, query, folded) == fit)
          g_ptr_array_add (found, entry->exercise);
      }
  if (found->len == 0)
    add_near (self, folded, found);
  return found;
}
