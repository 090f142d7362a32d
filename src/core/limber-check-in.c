/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-check-in.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"

static void
activity_free (gpointer data)
{
  LimberActivity *self = data;

  g_ptr_array_unref (self->scores);
  g_free (self);
}

static LimberActivity *
activity_new (const LimberEntry *entry)
{
  LimberActivity *self = g_new0 (LimberActivity, 1);

  self->activity = entry;
  self->scores = g_ptr_array_new ();
  return self;
}

static int
value_at (const LimberActivity *self, guint index)
{
  return ((const LimberEntry *) g_ptr_array_index (self->scores, index))->value;
}

int
limber_activity_get_first (const LimberActivity *self)
{
  return self->scores->len > 0 ? value_at (self, 0) : LIMBER_UNSET;
}

int
limber_activity_get_latest (const LimberActivity *self)
{
  return self->scores->len > 0 ? value_at (self, self->scores->len - 1) : LIMBER_UNSET;
}

const LimberEntry *
limber_activity_get_score (const LimberActivity *self, int day)
{
  for (guint i = self->scores->len; i > 0; i--)
    {
      const LimberEntry *score = g_ptr_array_index (self->scores, i - 1);

      if (limber_wall_time_get_day (score->at) == day)
        return score;
    }
  return NULL;
}

static gboolean
is_score (const LimberEntry *entry)
{
  return entry->kind == LIMBER_ENTRY_ACTIVITY_SCORE && entry->subject && entry->value >= 0
         && entry->value <= LIMBER_ACTIVITY_SCORE_MAX;
}

static gboolean
is_asked_for (const LimberEntry *entry)
{
  return entry->kind == LIMBER_ENTRY_ACTIVITY && entry->end.utc_us == 0 && entry->text
         && entry->text[0];
}

/* An activity may be younger than its scores where clocks were set, so that all of them come before
 * any score. */
static void
take_entries (LimberCheckIn *self)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = limber_history_get_n_entries (self->history);

  for (guint i = 0; i < n; i++)
    {
      const LimberEntry *entry = limber_history_get_entry (self->history, i);

      if (is_asked_for (entry))
        {
          LimberActivity *activity = activity_new (entry);

          g_ptr_array_add (self->activities, activity);
          g_hash_table_insert (by_id, entry->id, activity);
        }
    }
  for (guint i = 0; i < n; i++)
    {
      const LimberEntry *entry = limber_history_get_entry (self->history, i);
      LimberActivity *activity =
          is_score (entry) ? g_hash_table_lookup (by_id, entry->subject) : NULL;

      if (activity)
        g_ptr_array_add (activity->scores, (gpointer) entry);
      if (is_score (entry) || limber_rmdq_is_filled_in (entry))
        self->last_day = limber_wall_time_get_day (entry->at);
    }
}

/* In whole numbers: a third is none that a computer could keep. */
static LimberTrend
trend_of (int change, guint n)
{
  int noticed = LIMBER_ACTIVITIES_CHANGE * (int) n;

  if (change >= noticed)
    return LIMBER_TREND_BETTER;
  return change <= -noticed ? LIMBER_TREND_WORSE : LIMBER_TREND_SAME;
}

static void
take_means (LimberCheckIn *self)
{
  int first = 0;
  int latest = 0;

  for (guint i = 0; i < self->activities->len; i++)
    {
      const LimberActivity *activity = g_ptr_array_index (self->activities, i);

      if (activity->scores->len == 0)
        continue;
      self->n_scored++;
      first += limber_activity_get_first (activity);
      latest += limber_activity_get_latest (activity);
    }
  if (!limber_check_in_has_mean (self))
    return;
  self->first_mean = (double) first / self->n_scored;
  self->latest_mean = (double) latest / self->n_scored;
  self->trend = trend_of (latest - first, self->n_scored);
}

LimberCheckIn *
limber_check_in_new (LimberHistory *history)
{
  LimberCheckIn *self = g_new0 (LimberCheckIn, 1);

  self->history = limber_history_ref (history);
  self->activities = g_ptr_array_new_with_free_func (activity_free);
  self->rmdq = limber_rmdq_list (history);
  self->last_day = LIMBER_UNSET;
  take_entries (self);
  take_means (self);
  return self;
}

void
limber_check_in_free (LimberCheckIn *self)
{
  g_ptr_array_unref (self->activities);
  g_ptr_array_unref (self->rmdq);
  limber_history_unref (self->history);
  g_free (self);
}

gboolean
limber_check_in_has_mean (const LimberCheckIn *self)
{
  return self->n_scored >= LIMBER_ACTIVITIES_MIN;
}

gboolean
limber_check_in_is_due (const LimberCheckIn *self, int day)
{
  return self->last_day != LIMBER_UNSET && day - self->last_day >= LIMBER_CHECK_IN_DAYS;
}

static const char *
trend_words (LimberTrend trend)
{
  switch (trend)
    {
    case LIMBER_TREND_BETTER:
      return _ ("You can do clearly more than at first.");
    case LIMBER_TREND_WORSE:
      return _ ("You can do clearly less than at first. Show it to your clinician.");
    case LIMBER_TREND_SAME:
    default:
      return _ ("That is about the same as at first.");
    }
}

static gboolean
any_changed (const LimberCheckIn *self)
{
  for (guint i = 0; i < self->activities->len; i++)
    if (((const LimberActivity *) g_ptr_array_index (self->activities, i))->scores->len > 1)
      return TRUE;
  return FALSE;
}

char *
limber_check_in_mean_label (const LimberCheckIn *self)
{
  guint left = LIMBER_ACTIVITIES_MIN - MIN (self->n_scored, LIMBER_ACTIVITIES_MIN);

  if (left > 0)
    return g_strdup_printf (
        ngettext ("Score %u more, and you will see how you get on with all of them.",
                  "Score %u more, and you will see how you get on with all of them.", left),
        left);
  if (!any_changed (self))
    /* Translators: the mean of the scores of some activities: "4.3 of 10" */
    return g_strdup_printf (_ ("All of them, on average: %.1f of %d. This is where you begin."),
                            self->latest_mean, LIMBER_ACTIVITY_SCORE_MAX);
  /* Translators: the mean of the scores, now and at first, and what became of it */
  return g_strdup_printf (_ ("All of them, on average: %.1f of %d. At first it was %.1f. %s"),
                          self->latest_mean, LIMBER_ACTIVITY_SCORE_MAX, self->first_mean,
                          trend_words (self->trend));
}

char *
limber_check_in_due_label (const LimberCheckIn *self, int day)
{
  guint weeks = (guint) MAX (day - self->last_day, 0) / 7;

  return g_strdup_printf (ngettext ("You last looked %u week ago. You may like to look again.",
                                    "You last looked %u weeks ago. You may like to look again.",
                                    weeks),
                          weeks);
}

const char *
limber_goal_get (const LimberHistory *history)
{
  const LimberEntry *goal = limber_history_get_latest (history, LIMBER_ENTRY_GOAL);

  return goal && goal->text && goal->text[0] ? goal->text : NULL;
}
