/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-several.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-json-edit.h"

static gboolean
is_picked (const LimberDraftRow *row, const char *const *pointers)
{
  g_autofree char *block = limber_draft_place_pointer ((LimberDraftPlace){ row->entry, -1 });

  return g_strv_contains (pointers, row->pointer)
         && (row->inner < 0 || !g_strv_contains (pointers, block));
}

/* Returns: (transfer container): the rows in their order, without those whose block is one of them.
 */
static GPtrArray *
pick (LimberDraft *self, const char *const *pointers)
{
  GPtrArray *picked = g_ptr_array_new ();

  for (guint i = 0; i < limber_draft_get_n_rows (self); i++)
    {
      const LimberDraftRow *row = limber_draft_get_row (self, i);

      if (is_picked (row, pointers))
        g_ptr_array_add (picked, (gpointer) row);
    }
  return picked;
}

static const LimberDraftRow *
row_of (const GPtrArray *rows, guint index)
{
  return g_ptr_array_index (rows, index);
}

static guint
n_picked_in (const GPtrArray *rows, guint entry)
{
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += row_of (rows, i)->entry == entry && row_of (rows, i)->inner >= 0 ? 1 : 0;
  return n;
}

/* Whether the block that a row is in has no other step that stays. */
static gboolean
is_emptied (LimberDraft *self, const GPtrArray *rows, const LimberDraftRow *row)
{
  return row->inner >= 0
         && limber_draft_row_at (self, row->entry, -1)->n_inner == n_picked_in (rows, row->entry);
}

static GStrv
pointers_from (LimberDraftPlace place, guint n)
{
  GStrv pointers = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    pointers[i] = limber_draft_place_pointer (limber_draft_place_forward (place, i));
  return pointers;
}

/* Where a row is found once n entries were added at a place. */
static LimberDraftPlace
after_adding (const LimberDraftRow *row, LimberDraftPlace place, guint n)
{
  LimberDraftPlace now = limber_draft_row_place (row);

  if (place.inner < 0 && row->entry >= place.entry)
    now.entry += n;
  else if (place.inner >= 0 && row->entry == place.entry && row->inner >= place.inner)
    now.inner += (int) n;
  return now;
}

/* Where a place is found once the rows are taken out. */
static LimberDraftPlace
after_removing (LimberDraft *self, const GPtrArray *rows, LimberDraftPlace place)
{
  LimberDraftPlace now = place;

  for (guint i = 0; i < rows->len; i++)
    {
      const LimberDraftRow *row = row_of (rows, i);

      if (row->entry < place.entry
          && (row->inner < 0
              || (is_emptied (self, rows, row) && n_picked_in (rows, row->entry) > 0
                  && (i == 0 || row_of (rows, i - 1)->entry != row->entry))))
        now.entry--;
      else if (row->entry == place.entry && row->inner >= 0 && row->inner < place.inner)
        now.inner--;
    }
  return now;
}

static GBytes *
copied (GBytes *before, const char *pointer, LimberDraftPlace place)
{
  g_autoptr (GBytes) taken = before;
  g_autoptr (LimberJsonTree) tree = taken != NULL ? limber_json_tree_new (taken) : NULL;
  g_autofree char *list = limber_draft_place_list (place);

  if (tree == NULL)
    return NULL;
  return limber_json_copy (tree, pointer, list, limber_draft_place_index (place));
}

static GBytes *
removed (GBytes *before, const char *pointer)
{
  g_autoptr (GBytes) taken = before;
  g_autoptr (LimberJsonTree) tree = taken != NULL ? limber_json_tree_new (taken) : NULL;

  return tree != NULL ? limber_json_remove (tree, pointer) : NULL;
}

/* The text with a copy of each row at a place. */
static GBytes *
with_copies (LimberDraft *self, const GPtrArray *rows, LimberDraftPlace place)
{
  GBytes *text = g_bytes_ref (limber_draft_get_text (self));

  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *pointer =
          limber_draft_place_pointer (after_adding (row_of (rows, i), place, i));

      text = copied (text, pointer, limber_draft_place_forward (place, i));
    }
  return text;
}

/* The text without the rows, of which copies are at a place; a block goes with its last step. */
static GBytes *
without (LimberDraft *self, GBytes *text, const GPtrArray *rows, LimberDraftPlace place,
         guint n_copies)
{
  for (guint i = rows->len; i > 0; i--)
    {
      const LimberDraftRow *row = row_of (rows, i - 1);
      LimberDraftPlace now = after_adding (row, place, n_copies);
      gboolean into_it = n_copies > 0 && place.inner >= 0 && place.entry == row->entry;
      gboolean is_last = i == 1 || row_of (rows, i - 2)->entry != row->entry;
      g_autofree char *pointer = NULL;

      if (is_last && !into_it && is_emptied (self, rows, row))
        now.inner = -1;
      pointer = limber_draft_place_pointer (now);
      text = removed (text, pointer);
    }
  return text;
}

LimberDraft *
limber_draft_remove_steps (LimberDraft *self, const char *const *pointers)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);
  g_autofree char *label = NULL;

  if (rows->len == 0)
    return NULL;
  if (rows->len == 1)
    return limber_draft_remove_step (self, row_of (rows, 0)->pointer);
  label = g_strdup_printf (ngettext ("Remove %u Step", "Remove %u Steps", rows->len), rows->len);
  return limber_draft_edited (self,
                              without (self, g_bytes_ref (limber_draft_get_text (self)), rows,
                                       (LimberDraftPlace){ 0, -1 }, 0),
                              label, NULL);
}

static gboolean
has_block (const GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (row_of (rows, i)->is_block)
      return TRUE;
  return FALSE;
}

/* Whether the rows are not there already. */
static gboolean
can_go (LimberDraft *self, const GPtrArray *rows, LimberDraftPlace place)
{
  const LimberDraftRow *block =
      place.inner >= 0 ? limber_draft_row_at (self, place.entry, -1) : NULL;

  if (place.inner < 0)
    return place.entry <= limber_draft_get_n_entries (self);
  return block != NULL && block->is_block && (guint) place.inner <= block->n_inner
         && !has_block (rows);
}

/* Whether the rows stand behind each other, and the place is among them. */
static gboolean
stay (const GPtrArray *rows, LimberDraftPlace place)
{
  LimberDraftPlace first = limber_draft_row_place (row_of (rows, 0));
  guint from = limber_draft_place_index (first);
  guint to = limber_draft_place_index (place);

  for (guint i = 0; i < rows->len; i++)
    {
      LimberDraftPlace next = limber_draft_place_forward (first, i);

      if (row_of (rows, i)->entry != next.entry || row_of (rows, i)->inner != next.inner)
        return FALSE;
    }
  return (first.inner < 0) == (place.inner < 0) && (first.inner < 0 || first.entry == place.entry)
         && to >= from && to <= from + rows->len;
}

static LimberDraft *
move_several (LimberDraft *self, const GPtrArray *rows, LimberDraftPlace place)
{
  g_autofree char *label =
      g_strdup_printf (ngettext ("Move %u Step", "Move %u Steps", rows->len), rows->len);
  GBytes *text;

  if (stay (rows, place))
    return limber_draft_ref (self);
  text = with_copies (self, rows, place);
  return limber_draft_edited (self, without (self, text, rows, place, rows->len), label, NULL);
}

LimberDraft *
limber_draft_move_steps (LimberDraft *self, const char *const *pointers, LimberDraftPlace place,
                         GStrv *moved)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);
  LimberDraft *draft;

  if (rows->len == 0 || !can_go (self, rows, place))
    return NULL;
  /* Entries that only change places in their list keep what is between them. */
  draft = rows->len == 1 ? limber_draft_move_step (self, row_of (rows, 0)->pointer, place)
                         : move_several (self, rows, place);
  if (draft != NULL && moved != NULL)
    *moved = pointers_from (after_removing (self, rows, place), rows->len);
  return draft;
}

static gboolean
place_above (LimberDraft *self, const LimberDraftRow *row, gboolean blocks, LimberDraftPlace *place)
{
  const LimberDraftRow *before;

  *place = (LimberDraftPlace){ row->entry, row->inner - 1 };
  if (row->inner >= 0)
    return TRUE;
  if (row->entry == 0)
    return FALSE;
  before = limber_draft_row_at (self, row->entry - 1, -1);
  place->entry = row->entry - 1;
  place->inner = before->is_block && !blocks ? (int) before->n_inner : -1;
  return TRUE;
}

static gboolean
place_below (LimberDraft *self, const LimberDraftRow *row, gboolean blocks, LimberDraftPlace *place)
{
  const LimberDraftRow *after;

  *place = (LimberDraftPlace){ row->entry + 1, -1 };
  if (row->inner >= 0)
    {
      if (limber_draft_row_at (self, row->entry, row->inner + 1) != NULL)
        *place = (LimberDraftPlace){ row->entry, row->inner + 2 };
      return TRUE;
    }
  after = limber_draft_row_at (self, row->entry + 1, -1);
  if (after == NULL)
    return FALSE;
  if (after->is_block && !blocks)
    place->inner = 0;
  else
    place->entry++;
  return TRUE;
}

LimberDraft *
limber_draft_shift_steps (LimberDraft *self, const char *const *pointers, gboolean down,
                          GStrv *moved)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);
  LimberDraftPlace place;

  if (rows->len == 0)
    return NULL;
  if (down ? !place_below (self, row_of (rows, rows->len - 1), has_block (rows), &place)
           : !place_above (self, row_of (rows, 0), has_block (rows), &place))
    return NULL;
  return limber_draft_move_steps (self, pointers, place, moved);
}

static LimberDraftPlace
behind (LimberDraft *self, const GPtrArray *rows)
{
  const LimberDraftRow *last = rows->len > 0 ? row_of (rows, rows->len - 1) : NULL;

  if (last == NULL)
    return (LimberDraftPlace){ limber_draft_get_n_entries (self), -1 };
  if (last->inner < 0 || has_block (rows))
    return (LimberDraftPlace){ last->entry + 1, -1 };
  return (LimberDraftPlace){ last->entry, last->inner + 1 };
}

LimberDraftPlace
limber_draft_place_after (LimberDraft *self, const char *const *pointers)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);

  return behind (self, rows);
}

LimberDraft *
limber_draft_duplicate_steps (LimberDraft *self, const char *const *pointers, GStrv *copies)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);
  LimberDraftPlace place = behind (self, rows);
  g_autofree char *label = NULL;
  LimberDraft *draft;

  if (rows->len == 0)
    return NULL;
  label =
      g_strdup_printf (ngettext ("Duplicate %u Step", "Duplicate %u Steps", rows->len), rows->len);
  draft = rows->len == 1 ? limber_draft_duplicate_step (self, row_of (rows, 0)->pointer)
                         : limber_draft_edited (self, with_copies (self, rows, place), label, NULL);
  if (draft != NULL && copies != NULL)
    *copies = pointers_from (place, rows->len);
  return draft;
}

LimberDraft *
limber_draft_repeat_steps (LimberDraft *self, const char *const *pointers, int repeat)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);

  if (rows->len == 0)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    if (row_of (rows, i)->inner >= 0 || row_of (rows, i)->entry != row_of (rows, 0)->entry + i)
      return NULL;
  return limber_draft_wrap (self, row_of (rows, 0)->entry, rows->len, repeat);
}

static guint
length_at (LimberDraft *self, LimberDraftPlace place)
{
  const LimberDraftRow *block =
      place.inner >= 0 ? limber_draft_row_at (self, place.entry, -1) : NULL;

  return block != NULL ? block->n_inner : limber_draft_get_n_entries (self);
}

LimberDraft *
limber_draft_paste_steps (LimberDraft *self, LimberDraftPlace place, const char *text,
                          GStrv *pasted, GError **error)
{
  LimberDraft *draft = limber_draft_paste (self, place, text, error);

  if (draft != NULL && pasted != NULL)
    *pasted = pointers_from (place, length_at (draft, place) - length_at (self, place));
  return draft;
}

GStrv
limber_draft_whole_steps (LimberDraft *self, const char *const *pointers)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);
  g_autoptr (GStrvBuilder) whole = g_strv_builder_new ();

  for (guint i = 0; i < rows->len; i++)
    g_strv_builder_add (whole, row_of (rows, i)->pointer);
  return g_strv_builder_end (whole);
}

gboolean
limber_draft_has_block (LimberDraft *self, const char *const *pointers)
{
  g_autoptr (GPtrArray) rows = pick (self, pointers);

  return has_block (rows);
}
