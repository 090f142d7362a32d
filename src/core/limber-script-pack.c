/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Utterances into the time between two cues. */

#include "limber-script-private.h"

static LimberCandidate *
candidate (GArray *candidates, guint index)
{
  return &g_array_index (candidates, LimberCandidate, index);
}

/* When each of those that are @in would begin, one after the other; FALSE where one does not fit.
 */
static gboolean
lay_out (GArray *candidates, const gboolean *in, const LimberScriptWindow *window, gint64 gap_us,
         gint64 *times)
{
  gint64 free_us = window->start_us;

  for (guint i = 0; i < candidates->len; i++)
    {
      const LimberCandidate *one = candidate (candidates, i);

      if (!in[i])
        continue;
      times[i] = MAX (free_us, one->utterance.time_us);
      if (times[i] > one->utterance.time_us + one->late_us
          || times[i] + one->utterance.length_us > window->end_us)
        return FALSE;
      free_us = times[i] + one->utterance.length_us + gap_us;
    }
  return TRUE;
}

static int
compare_ranks (gconstpointer a, gconstpointer b, gpointer candidates)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;
  int difference = candidate (candidates, first)->rank - candidate (candidates, second)->rank;

  return difference != 0 ? difference : (first > second) - (first < second);
}

static void
choose (GArray *candidates, const LimberScriptWindow *window, gint64 gap_us, gboolean *in)
{
  g_autofree guint *order = g_new (guint, candidates->len);
  g_autofree gint64 *times = g_new0 (gint64, candidates->len);

  for (guint i = 0; i < candidates->len; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) candidates->len, sizeof *order, compare_ranks, candidates);
  for (guint i = 0; i < candidates->len; i++)
    {
      in[order[i]] = TRUE;
      in[order[i]] = lay_out (candidates, in, window, gap_us, times);
    }
}

void
limber_script_pack (GArray *candidates, const LimberScriptWindow *window, gint64 gap_us)
{
  g_autofree gboolean *in = g_new0 (gboolean, candidates->len + 1);
  g_autofree gint64 *times = g_new0 (gint64, candidates->len + 1);

  choose (candidates, window, gap_us, in);
  lay_out (candidates, in, window, gap_us, times);
  for (guint i = candidates->len; i > 0; i--)
    {
      LimberCandidate *one = candidate (candidates, i - 1);
      LimberUtterance *utterance = &one->utterance;

      if (in[i - 1])
        {
          utterance->time_us = times[i - 1];
          utterance->latest_us =
              MIN (utterance->time_us + one->late_us, window->end_us - utterance->length_us);
          continue;
        }
      limber_speech_unref (utterance->speech);
      g_array_remove_index (candidates, i - 1);
    }
}
