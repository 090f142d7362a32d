/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-place.h"

LimberDraftPlace
limber_draft_row_place (const LimberDraftRow *row)
{
  return (LimberDraftPlace){ row->entry, row->inner };
}

const LimberDraftRow *
limber_draft_row_at (LimberDraft *self, guint entry, int inner)
{
  for (guint i = 0; i < limber_draft_get_n_rows (self); i++)
    {
      const LimberDraftRow *row = limber_draft_get_row (self, i);

      if (row->entry == entry && row->inner == inner)
        return row;
    }
  return NULL;
}

guint
limber_draft_get_n_entries (LimberDraft *self)
{
  guint n = limber_draft_get_n_rows (self);

  return n > 0 ? limber_draft_get_row (self, n - 1)->entry + 1 : 0;
}

char *
limber_draft_place_list (LimberDraftPlace place)
{
  return place.inner < 0 ? g_strdup ("/steps") : g_strdup_printf ("/steps/%u/steps", place.entry);
}

guint
limber_draft_place_index (LimberDraftPlace place)
{
  return place.inner < 0 ? place.entry : (guint) place.inner;
}

char *
limber_draft_place_pointer (LimberDraftPlace place)
{
  g_autofree char *list = limber_draft_place_list (place);

  return g_strdup_printf ("%s/%u", list, limber_draft_place_index (place));
}

LimberDraftPlace
limber_draft_place_forward (LimberDraftPlace place, guint n)
{
  if (place.inner < 0)
    place.entry += n;
  else
    place.inner += (int) n;
  return place;
}

/* A block that is over a step of another goes round it. */
static LimberDraftPlace
round_block (LimberDraft *self, const LimberDraftRow *row, gboolean lower)
{
  guint n_inner = limber_draft_row_at (self, row->entry, -1)->n_inner;
  guint halves = 2 * (guint) row->inner + (lower ? 1 : 0);

  return (LimberDraftPlace){ row->entry + (halves >= n_inner ? 1 : 0), -1 };
}

LimberDraftPlace
limber_draft_place_of_drop (LimberDraft *self, guint index, gboolean lower, gboolean has_block)
{
  const LimberDraftRow *row =
      index < limber_draft_get_n_rows (self) ? limber_draft_get_row (self, index) : NULL;

  if (row == NULL)
    return (LimberDraftPlace){ limber_draft_get_n_entries (self), -1 };
  if (row->inner >= 0 && has_block)
    return round_block (self, row, lower);
  if (row->is_block && lower && !has_block)
    return (LimberDraftPlace){ row->entry, 0 };
  return limber_draft_place_forward (limber_draft_row_place (row), lower ? 1 : 0);
}

gboolean
limber_draft_mark_of_place (LimberDraft *self, LimberDraftPlace place, guint *index,
                            gboolean *below)
{
  guint i;

  for (i = 0; i < limber_draft_get_n_rows (self); i++)
    {
      const LimberDraftRow *row = limber_draft_get_row (self, i);

      if (row->entry == place.entry && row->inner == place.inner)
        {
          *index = i;
          *below = FALSE;
          return TRUE;
        }
      if (row->entry > place.entry)
        break;
    }
  if (i == 0)
    return FALSE;
  *index = i - 1;
  *below = TRUE;
  return TRUE;
}
