/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-steps.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-json-edit.h"

/* An entry of the steps: where it begins, and where it leaves a person. */
typedef struct
{
  LimberPosition first;
  LimberPosition last;
  gboolean relaxation;
} Stay;

static void
extend (Stay *stay, const LimberExercise *exercise, gboolean begins)
{
  if (begins)
    stay->first = exercise->position;
  stay->last = exercise->position;
  stay->relaxation = (begins || stay->relaxation) && exercise->kind == LIMBER_KIND_RELAXATION;
}

/* Returns (nullable): one for each entry; NULL where one cannot be told. */
static GArray *
find_stays (LimberDraft *self)
{
  g_autoptr (GArray) stays = g_array_new (FALSE, TRUE, sizeof (Stay));

  for (guint i = 0; i < limber_draft_get_n_rows (self); i++)
    {
      const LimberDraftRow *row = limber_draft_get_row (self, i);

      if (row->entry == stays->len)
        g_array_set_size (stays, stays->len + 1);
      if (row->is_block ? row->n_inner == 0 : row->exercise == NULL)
        return NULL;
      if (!row->is_block)
        extend (&g_array_index (stays, Stay, row->entry), row->exercise, row->inner <= 0);
    }
  return g_steal_pointer (&stays);
}

static gboolean
is_rise (LimberPosition from, LimberPosition to)
{
  return (limber_position_place (from) == LIMBER_PLACE_FLOOR)
         != (limber_position_place (to) == LIMBER_PLACE_FLOOR);
}

/* What changes inside a block stays whatever the order is. */
static void
count (const GArray *stays, const guint *order, guint *changes, guint *rises)
{
  *changes = 0;
  *rises = 0;
  for (guint i = 1; i < stays->len; i++)
    {
      LimberPosition from = g_array_index (stays, Stay, order[i - 1]).last;
      LimberPosition to = g_array_index (stays, Stay, order[i]).first;

      *changes += from != to ? 1 : 0;
      *rises += is_rise (from, to) ? 1 : 0;
    }
}

/* The nearest that is left: in the same position, else on the same level, else the next. */
static guint
nearest (const GArray *stays, const gboolean *taken, guint n, LimberPosition from)
{
  guint best = n;
  guint best_cost = G_MAXUINT;

  for (guint i = 0; i < n; i++)
    {
      LimberPosition to = g_array_index (stays, Stay, i).first;
      guint cost = from == to ? 0 : is_rise (from, to) ? 2 : 1;

      if (!taken[i] && cost < best_cost)
        {
          best = i;
          best_cost = cost;
        }
    }
  return best;
}

static void
work_out_order (const GArray *stays, guint *order)
{
  g_autofree gboolean *taken = g_new0 (gboolean, stays->len);
  guint n = stays->len;

  while (n > 1 && g_array_index (stays, Stay, n - 1).relaxation)
    n--;
  for (guint i = n; i < stays->len; i++)
    order[i] = i;
  order[0] = 0;
  taken[0] = TRUE;
  for (guint i = 1; i < n; i++)
    {
      order[i] = nearest (stays, taken, n, g_array_index (stays, Stay, order[i - 1]).last);
      taken[order[i]] = TRUE;
    }
}

LimberPositionAdvice *
limber_draft_advise_positions (LimberDraft *self)
{
  g_autoptr (GArray) stays = find_stays (self);
  g_autoptr (LimberPositionAdvice) advice = g_new0 (LimberPositionAdvice, 1);
  g_autofree guint *as_is = NULL;

  if (stays == NULL || stays->len < 3)
    return NULL;
  as_is = g_new (guint, stays->len);
  for (guint i = 0; i < stays->len; i++)
    as_is[i] = i;
  advice->n_entries = stays->len;
  advice->order = g_new (guint, stays->len);
  work_out_order (stays, advice->order);
  count (stays, as_is, &advice->changes, &advice->rises);
  count (stays, advice->order, &advice->best_changes, &advice->best_rises);
  if (advice->best_rises > advice->rises || advice->best_changes > advice->changes
      || (advice->best_rises == advice->rises && advice->best_changes == advice->changes))
    return NULL;
  return g_steal_pointer (&advice);
}

void
limber_position_advice_free (LimberPositionAdvice *self)
{
  g_free (self->order);
  g_free (self);
}

char *
limber_position_advice_words (const LimberPositionAdvice *self)
{
  if (self->best_rises < self->rises)
    return g_strdup_printf (
        ngettext ("This order gets a person up from the floor or down to it %u time; %u would do.",
                  "This order gets a person up from the floor or down to it %u times; %u would do.",
                  self->rises),
        self->rises, self->best_rises);
  return g_strdup_printf (ngettext ("This order changes position %u time; %u would do.",
                                    "This order changes position %u times; %u would do.",
                                    self->changes),
                          self->changes, self->best_changes);
}

LimberDraft *
limber_draft_group_by_position (LimberDraft *self, const LimberPositionAdvice *advice)
{
  if (limber_draft_get_tree (self) == NULL)
    return NULL;
  return limber_draft_edited (self,
                              limber_json_reorder (limber_draft_get_tree (self), "/steps",
                                                   advice->order, advice->n_entries),
                              _ ("Group by Position"), NULL);
}
