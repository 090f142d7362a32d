/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-measures.h"

static gboolean
is_asked_on (const LimberEntry *activity, int day)
{
  return activity->end.utc_us == 0 || limber_wall_time_get_day (activity->end) >= day;
}

/* How all activities go, by what is known on @day; the last score of a day makes its mean. */
static void
add_point (LimberMeasures *self, int day)
{
  LimberActivityPoint point = { .day = day };
  guint n = self->points->len;
  double sum = 0;

  for (guint i = 0; i < self->activities->len; i++)
    {
      const LimberActivityTrend *one = &g_array_index (self->activities, LimberActivityTrend, i);

      if (one->n_scores == 0 || !is_asked_on (one->activity, day))
        continue;
      point.n_activities++;
      sum += one->last;
    }
  if (point.n_activities == 0)
    return;
  point.mean = sum / point.n_activities;
  if (n > 0 && g_array_index (self->points, LimberActivityPoint, n - 1).day == day)
    g_array_set_size (self->points, n - 1);
  g_array_append_val (self->points, point);
}

static void
take_score (LimberMeasures *self, GHashTable *places, const LimberEntry *entry, int day)
{
  gpointer place;
  LimberActivityTrend *one;

  if (entry->value < 0 || !entry->subject
      || !g_hash_table_lookup_extended (places, entry->subject, NULL, &place))
    return;
  one = &g_array_index (self->activities, LimberActivityTrend, GPOINTER_TO_UINT (place));
  if (one->n_scores++ == 0)
    {
      one->first = entry->value;
      one->first_day = day;
    }
  one->last = entry->value;
  one->last_day = day;
  add_point (self, day);
}

/* Returns: their places by their id */
static GHashTable *
add_activities (LimberMeasures *self)
{
  g_autoptr (GPtrArray) entries = limber_history_list (self->history, LIMBER_ENTRY_ACTIVITY);
  GHashTable *places = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (entries, i);

      g_array_append_val (self->activities, ((LimberActivityTrend){ .activity = entry }));
      g_hash_table_insert (places, entry->id, GUINT_TO_POINTER (i));
    }
  return places;
}

static void
take_entries (LimberMeasures *self, int from, int to)
{
  g_autoptr (GHashTable) places = add_activities (self);
  guint n = limber_history_get_n_entries (self->history);

  for (guint i = 0; i < n; i++)
    {
      const LimberEntry *entry = limber_history_get_entry (self->history, i);
      int day = limber_wall_time_get_day (entry->at);

      if (day < from || day > to)
        continue;
      if (entry->kind == LIMBER_ENTRY_ACTIVITY_SCORE)
        take_score (self, places, entry, day);
      else if (entry->kind == LIMBER_ENTRY_RMDQ && entry->value >= 0)
        g_array_append_val (self->rmdq, ((LimberRmdqPoint){ day, entry->value }));
    }
}

static void
drop_unscored (GArray *activities)
{
  for (guint i = activities->len; i > 0; i--)
    if (g_array_index (activities, LimberActivityTrend, i - 1).n_scores == 0)
      g_array_remove_index (activities, i - 1);
}

LimberMeasures *
limber_measures_new (LimberHistory *history, int from, int to)
{
  LimberMeasures *self = g_new0 (LimberMeasures, 1);

  self->history = limber_history_ref (history);
  self->activities = g_array_new (FALSE, TRUE, sizeof (LimberActivityTrend));
  self->points = g_array_new (FALSE, TRUE, sizeof (LimberActivityPoint));
  self->rmdq = g_array_new (FALSE, TRUE, sizeof (LimberRmdqPoint));
  take_entries (self, from, to);
  drop_unscored (self->activities);
  return self;
}

void
limber_measures_free (LimberMeasures *self)
{
  g_array_unref (self->activities);
  g_array_unref (self->points);
  g_array_unref (self->rmdq);
  limber_history_unref (self->history);
  g_free (self);
}
