/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-steps.h"

#include "limber-config.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "limber-draft-dose.h"
#include "limber-draft-words.h"
#include "limber-json-edit.h"
#include "limber-json-layout.h"

static GBytes *
insert (LimberDraft *self, LimberDraftPlace place, const char *json)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);
  g_autofree char *list = limber_draft_place_list (place);
  g_autofree char *only = NULL;
  g_autoptr (LimberDraft) draft = NULL;

  if (tree == NULL)
    return NULL;
  if (limber_draft_has (self, list) || limber_draft_place_index (place) > 0)
    return limber_json_insert (tree, list, limber_draft_place_index (place), json);
  only = g_strdup_printf ("[%s]", json);
  draft = limber_draft_set (self, list, only);
  return draft != NULL ? g_bytes_ref (limber_draft_get_text (draft)) : NULL;
}

/* Returns: (transfer full): the step of an exercise, with its level where it has to have one */
static char *
step_of (LimberDraft *self, const char *id, const LimberExercise *exercise)
{
  const LimberRoutine *routine = limber_draft_get_partial (self);
  g_autofree char *quoted = limber_json_quote (id);
  LimberLevel level;

  if (exercise == NULL || routine == NULL || exercise->levels[routine->level] != NULL
      || !limber_exercise_find_level (exercise, routine->level, &level))
    return g_strdup_printf ("{\"exercise\": %s}", quoted);
  return g_strdup_printf ("{\"exercise\": %s, \"level\": \"%s\"}", quoted,
                          limber_level_to_string (level));
}

LimberDraft *
limber_draft_add_exercise (LimberDraft *self, LimberDraftPlace place, const char *id)
{
  LimberExercises *exercises = limber_draft_get_exercises (self);
  const LimberExercise *exercise =
      exercises != NULL ? limber_exercises_lookup (exercises, id) : NULL;
  g_autofree char *json = step_of (self, id, exercise);
  g_autofree char *label = g_strdup_printf (_ ("Add “%s”"), exercise != NULL ? exercise->name : id);

  return limber_draft_edited (self, insert (self, place, json), label, NULL);
}

LimberDraft *
limber_draft_add_step (LimberDraft *self, LimberDraftPlace place, const char *json)
{
  return limber_draft_edited (self, insert (self, place, json), _ ("Add a Step"), NULL);
}

LimberDraft *
limber_draft_add_own_exercise (LimberDraft *self, LimberDraftPlace place, const char *name)
{
  g_autofree char *quoted = limber_json_quote (name);
  g_autofree char *json = g_strdup_printf (
      "{\"exercise\": {\"name\": %s, \"position\": \"supine\", \"cues\": []}}", quoted);
  g_autofree char *label = g_strdup_printf (_ ("Add “%s”"), name);
  g_autofree char *pointer = limber_draft_place_pointer (place);
  g_autoptr (LimberDraft) added = limber_draft_add_step (self, place, json);
  g_autoptr (LimberDraft) dosed =
      added != NULL ? limber_draft_write_dose (added, pointer, "dose") : NULL;

  return dosed != NULL ? limber_draft_new_with (self, limber_draft_get_text (dosed), label, NULL)
                       : NULL;
}

static const LimberDraftRow *
row_at (LimberDraft *self, const char *pointer)
{
  const LimberDraftRow *row = limber_draft_find_row (self, pointer);

  return row != NULL && strcmp (row->pointer, pointer) == 0 ? row : NULL;
}

static const LimberDraftRow *
block_at (LimberDraft *self, guint entry)
{
  const LimberDraftRow *row = limber_draft_row_at (self, entry, -1);

  return row != NULL && row->is_block ? row : NULL;
}

/* The text without a row, and without the block that would be empty. */
static GBytes *
without (LimberDraft *self, const LimberDraftRow *row)
{
  const LimberDraftRow *block = row->inner >= 0 ? block_at (self, row->entry) : NULL;

  return limber_json_remove (limber_draft_get_tree (self),
                             block != NULL && block->n_inner == 1 ? block->pointer : row->pointer);
}

LimberDraft *
limber_draft_remove_step (LimberDraft *self, const char *pointer)
{
  const LimberDraftRow *row = row_at (self, pointer);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (row == NULL)
    return NULL;
  name = limber_draft_words_row (self, row);
  label = g_strdup_printf (_ ("Remove “%s”"), name);
  return limber_draft_edited (self, without (self, row), label, NULL);
}

static guint
length_of (LimberDraft *self, const char *list)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);
  const LimberJsonNode *node = tree != NULL ? limber_json_tree_find (tree, list) : NULL;

  return node != NULL ? node->n_children : 0;
}

/* The entry from in front of what is at to: both count as they were before. */
static GBytes *
move_in_list (LimberDraft *self, const char *list, guint from, guint to)
{
  guint n = length_of (self, list);
  g_autofree guint *order = g_new (guint, n + 1);
  guint used = 0;

  if (from >= n || to > n)
    return NULL;
  for (guint i = 0; i <= n; i++)
    {
      if (i == to)
        order[used++] = from;
      if (i < n && i != from)
        order[used++] = i;
    }
  return limber_json_reorder (limber_draft_get_tree (self), list, order, n);
}

/* A copy in the new place first; the row may be one entry further on then. */
static GBytes *
move_to_list (LimberDraft *self, const LimberDraftRow *row, LimberDraftPlace place)
{
  g_autofree char *list = limber_draft_place_list (place);
  g_autofree char *pointer = NULL;
  g_autoptr (GBytes) text = limber_json_copy (limber_draft_get_tree (self), row->pointer, list,
                                              limber_draft_place_index (place));
  g_autoptr (LimberDraft) copied = NULL;
  guint entry = row->entry + (place.inner < 0 && place.entry <= row->entry ? 1 : 0);
  const LimberDraftRow *moved;

  if (text == NULL)
    return NULL;
  copied = limber_draft_new_with (self, text, NULL, NULL);
  pointer = limber_draft_place_pointer ((LimberDraftPlace){ entry, row->inner });
  moved = row_at (copied, pointer);
  return moved != NULL ? without (copied, moved) : NULL;
}

LimberDraft *
limber_draft_move_step (LimberDraft *self, const char *pointer, LimberDraftPlace place)
{
  const LimberDraftRow *row = row_at (self, pointer);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  g_autofree char *list = NULL;
  GBytes *text;

  if (row == NULL || (row->is_block && place.inner >= 0)
      || (place.inner >= 0 && block_at (self, place.entry) == NULL))
    return NULL;
  name = limber_draft_words_row (self, row);
  label = g_strdup_printf (_ ("Move “%s”"), name);
  list = limber_draft_place_list (place);
  if (place.inner < 0 ? row->inner < 0 : row->inner >= 0 && row->entry == place.entry)
    text = move_in_list (self, list, limber_draft_place_index (limber_draft_row_place (row)),
                         limber_draft_place_index (place));
  else
    text = move_to_list (self, row, place);
  return limber_draft_edited (self, text, label, NULL);
}

LimberDraft *
limber_draft_duplicate_step (LimberDraft *self, const char *pointer)
{
  const LimberDraftRow *row = row_at (self, pointer);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  g_autofree char *list = NULL;

  if (row == NULL)
    return NULL;
  name = limber_draft_words_row (self, row);
  label = g_strdup_printf (_ ("Duplicate “%s”"), name);
  list = limber_draft_place_list (limber_draft_row_place (row));
  return limber_draft_edited (
      self,
      limber_json_copy (limber_draft_get_tree (self), pointer, list,
                        limber_draft_place_index (limber_draft_row_place (row)) + 1),
      label, NULL);
}

LimberDraft *
limber_draft_wrap (LimberDraft *self, guint first, guint n, int repeat)
{
  g_autofree char *head = g_strdup_printf ("\"repeat\": %d", repeat);
  g_autofree char *label = g_strdup_printf (ngettext ("Repeat %u Step", "Repeat %u Steps", n), n);

  if (limber_draft_get_tree (self) == NULL || n == 0)
    return NULL;
  for (guint i = 0; i < n; i++)
    if (block_at (self, first + i) != NULL)
      return NULL;
  return limber_draft_edited (
      self, limber_json_wrap (limber_draft_get_tree (self), "/steps", first, n, head, "steps"),
      label, NULL);
}

LimberDraft *
limber_draft_unwrap (LimberDraft *self, guint entry)
{
  const LimberDraftRow *row = block_at (self, entry);

  if (row == NULL)
    return NULL;
  return limber_draft_edited (
      self, limber_json_unwrap (limber_draft_get_tree (self), row->pointer, "steps"),
      _ ("Stop Repeating Steps"), NULL);
}

char *
limber_draft_copy_steps (LimberDraft *self, const char *const *pointers)
{
  g_autoptr (GString) list = g_string_new ("[");
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (LimberJsonTree) tree = NULL;

  for (; *pointers != NULL; pointers++)
    {
      g_autofree char *json =
          row_at (self, *pointers) != NULL ? limber_draft_dup_json (self, *pointers) : NULL;

      if (json != NULL)
        g_string_append_printf (list, "%s%s", list->len > 1 ? ", " : "", json);
    }
  g_string_append_c (list, ']');
  bytes = g_bytes_new (list->str, list->len);
  tree = list->len > 2 ? limber_json_tree_new (bytes) : NULL;
  if (tree == NULL)
    return NULL;
  limber_json_layout_append (&(LimberJsonLayout){ .style = LIMBER_JSON_STYLE }, out, tree,
                             limber_json_tree_get_root (tree), "", 0);
  g_string_append_c (out, '\n');
  return g_string_free (g_steal_pointer (&out), FALSE);
}
