/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft.h"

#include <stdlib.h>
#include <string.h>

#include "limber-draft-place.h"
#include "limber-parser.h"

struct _LimberDraft
{
  GBytes *text;
  LimberExercises *exercises; /* (nullable) */
  char *label;                /* (nullable) */
  char *place;                /* (nullable) */
  LimberJsonTree *tree;       /* (nullable) */
  LimberRoutine *partial;     /* (nullable) */
  gboolean good;
  GPtrArray *faults; /* (element-type LimberDiagnostic) */
  GPtrArray *rows;   /* (element-type LimberDraftRow) */
};

static void
row_free (gpointer data)
{
  LimberDraftRow *row = data;

  g_free (row->pointer);
  g_free (row);
}

static const LimberDose *
dose_of (const LimberDraft *self, const LimberStep *step)
{
  LimberLevel level = step->has_level ? step->level : self->partial->level;

  if (step->dose != NULL || step->exercise == NULL)
    return step->dose;
  return step->exercise->levels[level];
}

static void
add_row (LimberDraft *self, guint entry, int inner, const LimberStep *step)
{
  LimberDraftRow *row = g_new0 (LimberDraftRow, 1);

  row->pointer = limber_draft_place_pointer ((LimberDraftPlace){ entry, inner });
  row->entry = entry;
  row->inner = inner;
  row->repeat = 1;
  row->step = step;
  if (step != NULL)
    {
      row->exercise = step->exercise;
      row->dose = dose_of (self, step);
    }
  g_ptr_array_add (self->rows, row);
}

/* Where a list is at fault as a whole, the parser has read none of its entries. */
static const LimberStep *
step_at (const LimberBlock *block, guint index)
{
  return block != NULL && index < block->steps->len ? g_ptr_array_index (block->steps, index)
                                                    : NULL;
}

static void
add_block (LimberDraft *self, guint entry, const LimberJsonNode *node, const LimberBlock *block)
{
  const LimberJsonNode *steps = limber_json_tree_member (self->tree, node, "steps");
  LimberDraftRow *row;

  add_row (self, entry, -1, NULL);
  row = g_ptr_array_index (self->rows, self->rows->len - 1);
  row->is_block = TRUE;
  row->repeat = block != NULL ? block->repeat : 1;
  if (steps == NULL || steps->type != LIMBER_JSON_LIST)
    return;
  row->n_inner = steps->n_children;
  for (guint i = 0; i < steps->n_children; i++)
    add_row (self, entry, (int) i, step_at (block, i));
}

static gboolean
is_block (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  return limber_json_tree_member (tree, node, "repeat") != NULL
         || limber_json_tree_member (tree, node, "steps") != NULL;
}

static void
add_rows (LimberDraft *self)
{
  const LimberJsonNode *steps =
      limber_json_tree_member (self->tree, limber_json_tree_get_root (self->tree), "steps");
  guint entry = 0;

  if (steps == NULL || steps->type != LIMBER_JSON_LIST)
    return;
  for (const LimberJsonNode *node = steps->first; node != NULL; node = node->next, entry++)
    {
      const LimberBlock *block = entry < self->partial->blocks->len
                                     ? g_ptr_array_index (self->partial->blocks, entry)
                                     : NULL;

      if (is_block (self->tree, node))
        add_block (self, entry, node, block);
      else
        add_row (self, entry, -1, step_at (block, 0));
    }
}

static void
count_faults (LimberDraft *self)
{
  for (guint i = 0; i < self->faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (self->faults, i);
      LimberDraftRow *row =
          fault->pointer ? (gpointer) limber_draft_find_row (self, fault->pointer) : NULL;

      if (row != NULL && fault->severity == LIMBER_SEVERITY_ERROR)
        row->n_errors++;
      else if (row != NULL)
        row->n_warnings++;
    }
}

static LimberDraft *
draft_new (GBytes *text, LimberExercises *exercises, const char *label, const char *place)
{
  LimberDraft *self = g_atomic_rc_box_new0 (LimberDraft);

  self->text = g_bytes_ref (text);
  self->exercises = exercises != NULL ? limber_exercises_ref (exercises) : NULL;
  self->label = g_strdup (label);
  self->place = g_strdup (place);
  self->faults = limber_diagnostics_new ();
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->tree = limber_json_tree_new (text);
  self->partial = limber_parse_draft (text, exercises, self->faults, &self->good);
  /* What has no object in it can only be written anew. */
  if (self->partial == NULL)
    g_clear_pointer (&self->tree, limber_json_tree_free);
  if (self->tree != NULL)
    add_rows (self);
  count_faults (self);
  return self;
}

LimberDraft *
limber_draft_new (GBytes *text, LimberExercises *exercises)
{
  g_return_val_if_fail (text != NULL, NULL);
  return draft_new (text, exercises, NULL, NULL);
}

LimberDraft *
limber_draft_new_with (LimberDraft *self, GBytes *text, const char *label, const char *place)
{
  g_return_val_if_fail (self != NULL && text != NULL, NULL);
  return draft_new (text, self->exercises, label, place);
}

static void
draft_clear (gpointer data)
{
  LimberDraft *self = data;

  g_bytes_unref (self->text);
  g_clear_pointer (&self->exercises, limber_exercises_unref);
  g_free (self->label);
  g_free (self->place);
  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->tree, limber_json_tree_free);
  g_clear_pointer (&self->partial, limber_routine_unref);
  g_ptr_array_unref (self->faults);
}

LimberDraft *
limber_draft_ref (LimberDraft *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
limber_draft_unref (LimberDraft *self)
{
  g_atomic_rc_box_release_full (self, draft_clear);
}

GBytes *
limber_draft_get_text (LimberDraft *self)
{
  return self->text;
}

LimberExercises *
limber_draft_get_exercises (LimberDraft *self)
{
  return self->exercises;
}

const char *
limber_draft_get_label (LimberDraft *self)
{
  return self->label;
}

const char *
limber_draft_get_place (LimberDraft *self)
{
  return self->place;
}

const LimberRoutine *
limber_draft_get_routine (LimberDraft *self)
{
  return self->good ? self->partial : NULL;
}

const LimberRoutine *
limber_draft_get_partial (LimberDraft *self)
{
  return self->partial;
}

const LimberJsonTree *
limber_draft_get_tree (LimberDraft *self)
{
  return self->tree;
}

const GPtrArray *
limber_draft_get_faults (LimberDraft *self)
{
  return self->faults;
}

guint
limber_draft_get_n_rows (LimberDraft *self)
{
  return self->rows->len;
}

const LimberDraftRow *
limber_draft_get_row (LimberDraft *self, guint index)
{
  g_return_val_if_fail (index < self->rows->len, NULL);
  return g_ptr_array_index (self->rows, index);
}

const LimberDraftRow *
limber_draft_find_row (LimberDraft *self, const char *pointer)
{
  const LimberDraftRow *found = NULL;

  /* The rows of a block come after it. */
  for (guint i = 0; i < self->rows->len; i++)
    {
      const LimberDraftRow *row = g_ptr_array_index (self->rows, i);

      if (limber_json_pointer_is_within (pointer, row->pointer))
        found = row;
    }
  return found;
}

char *
limber_draft_fault_field (LimberDraft *self, const LimberDiagnostic *fault,
                          const LimberDraftRow **row)
{
  *row = fault->pointer ? limber_draft_find_row (self, fault->pointer) : NULL;
  if (fault->pointer == NULL)
    return g_strdup ("");
  return g_strdup (fault->pointer + (*row != NULL ? strlen ((*row)->pointer) : 0));
}

static const LimberJsonNode *
find (LimberDraft *self, const char *pointer)
{
  return self->tree != NULL ? limber_json_tree_find (self->tree, pointer) : NULL;
}

gboolean
limber_draft_has (LimberDraft *self, const char *pointer)
{
  return find (self, pointer) != NULL;
}

gboolean
limber_draft_is_object (LimberDraft *self, const char *pointer)
{
  const LimberJsonNode *node = find (self, pointer);

  return node != NULL && node->type == LIMBER_JSON_OBJECT;
}

char *
limber_draft_dup_text (LimberDraft *self, const char *pointer)
{
  const LimberJsonNode *node = find (self, pointer);

  return node != NULL ? limber_json_tree_string (self->tree, node) : NULL;
}

GStrv
limber_draft_dup_texts (LimberDraft *self, const char *pointer)
{
  const LimberJsonNode *node = find (self, pointer);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (const LimberJsonNode *child = node != NULL ? node->first : NULL; child != NULL;
       child = child->next)
    {
      g_autofree char *text = limber_json_tree_string (self->tree, child);

      if (text != NULL && node->type == LIMBER_JSON_LIST)
        g_strv_builder_add (texts, text);
    }
  return g_strv_builder_end (texts);
}

GStrv
limber_draft_dup_lines (LimberDraft *self, const char *pointer)
{
  const LimberJsonNode *node = find (self, pointer);
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  if (node != NULL && node->type == LIMBER_JSON_LIST)
    node = node->first;
  /* What should be a list and is not is its only line. */
  for (; node != NULL; node = node->next)
    {
      g_autofree char *text = limber_json_tree_string (self->tree, node);
      g_autofree char *raw = text != NULL ? NULL : limber_json_tree_raw (self->tree, node);

      g_strv_builder_add (lines, text != NULL ? text : raw);
      if (node->parent == NULL || node->parent->type != LIMBER_JSON_LIST)
        break;
    }
  return g_strv_builder_end (lines);
}

char *
limber_draft_dup_json (LimberDraft *self, const char *pointer)
{
  const LimberJsonNode *node = find (self, pointer);

  return node != NULL ? limber_json_tree_raw (self->tree, node) : NULL;
}

gint64
limber_draft_get_integer (LimberDraft *self, const char *pointer, gint64 fallback)
{
  const LimberJsonNode *node = find (self, pointer);
  gint64 number;

  return node != NULL && limber_json_tree_integer (self->tree, node, &number) ? number : fallback;
}

gboolean
limber_draft_get_boolean (LimberDraft *self, const char *pointer)
{
  const LimberJsonNode *node = find (self, pointer);

  return node != NULL && node->type == LIMBER_JSON_BOOLEAN
         && limber_json_tree_get_data (self->tree)[node->start] == 't';
}
