/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-step-match.h"

#include <string.h>

#include "limber-dose-fields.h"

/* Beyond so many pairs to compare, steps belong together from the front. */
#define PAIRS_MAX (1000 * 1000)

static void
flat_step_clear (gpointer data)
{
  g_free (((LimberFlatStep *) data)->dose);
}

GArray *
limber_routine_flatten (const LimberRoutine *routine)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (LimberFlatStep));

  g_array_set_clear_func (steps, flat_step_clear);
  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          const LimberStep *step = g_ptr_array_index (block->steps, j);
          LimberFlatStep flat = { .step = step, .repeat = block->repeat };

          if (step->exercise == NULL || step->exercise->name == NULL)
            continue;
          if (step->dose != NULL)
            flat.dose = limber_dose_to_json (step->dose);
          g_array_append_val (steps, flat);
        }
    }
  return steps;
}

static const LimberFlatStep *
at (const GArray *steps, guint index)
{
  return &g_array_index (steps, LimberFlatStep, index);
}

static gboolean
same_exercise (const LimberFlatStep *a, const LimberFlatStep *b)
{
  return g_strcmp0 (limber_exercise_key (a->step->exercise),
                    limber_exercise_key (b->step->exercise))
         == 0;
}

static guint
likeness (const LimberFlatStep *a, const LimberFlatStep *b)
{
  if (!same_exercise (a, b))
    return 0;
  return g_strcmp0 (a->dose, b->dose) == 0 ? 3 : 2;
}

/* The longest row of steps that both have, by likeness: best[i][j] is that of the steps from i and
 * from j on. */
static void
match_in_order (const GArray *before, const GArray *after, int *partner)
{
  gsize width = after->len + 1;
  g_autofree guint *best = g_new0 (guint, (before->len + 1) * width);
  guint i;
  guint j;

  for (i = before->len; i-- > 0;)
    for (j = after->len; j-- > 0;)
      {
        guint like = likeness (at (before, i), at (after, j));
        guint both = like > 0 ? like + best[(i + 1) * width + j + 1] : 0;

        best[i * width + j] = MAX (both, MAX (best[(i + 1) * width + j], best[i * width + j + 1]));
      }
  for (i = 0, j = 0; i < before->len && j < after->len;)
    {
      guint like = likeness (at (before, i), at (after, j));

      if (like > 0 && best[i * width + j] == like + best[(i + 1) * width + j + 1])
        partner[j++] = (int) i++;
      else if (best[i * width + j] == best[(i + 1) * width + j])
        i++;
      else
        j++;
    }
}

static void
match_from_front (const GArray *before, const GArray *after, int *partner)
{
  guint i = 0;

  for (guint j = 0; j < after->len && i < before->len; j++)
    if (same_exercise (at (before, i), at (after, j)))
      partner[j] = (int) i++;
}

/* A step that is left over belongs to the first one of its exercise that is. */
static int
find_left_over (const GArray *before, const gboolean *taken, const LimberFlatStep *step)
{
  for (guint i = 0; i < before->len; i++)
    if (!taken[i] && same_exercise (at (before, i), step))
      return (int) i;
  return -1;
}

GArray *
limber_match_steps (const GArray *before, const GArray *after)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (LimberStepPair));
  g_autofree int *partner = g_new (int, after->len + 1);
  g_autofree gboolean *taken = g_new0 (gboolean, before->len + 1);

  for (guint j = 0; j < after->len; j++)
    partner[j] = -1;
  if ((guint64) before->len * after->len <= PAIRS_MAX)
    match_in_order (before, after, partner);
  else
    match_from_front (before, after, partner);
  for (guint j = 0; j < after->len; j++)
    if (partner[j] >= 0)
      taken[partner[j]] = TRUE;
  for (guint j = 0; j < after->len; j++)
    {
      LimberStepPair pair = { .before = partner[j], .after = (int) j };

      if (pair.before < 0)
        {
          pair.before = find_left_over (before, taken, at (after, j));
          pair.moved = pair.before >= 0;
        }
      if (pair.before >= 0)
        taken[pair.before] = TRUE;
      g_array_append_val (pairs, pair);
    }
  for (guint i = 0; i < before->len; i++)
    if (!taken[i])
      g_array_append_val (pairs, ((LimberStepPair){ .before = (int) i, .after = -1 }));
  return pairs;
}
