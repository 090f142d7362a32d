/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-progress.h"

int
limber_day_get_week (int day, int first_weekday)
{
  return day - (limber_day_get_weekday (day) - first_weekday + 7) % 7;
}

/* --- Sessions, one by one --- */

/* The place of @day in a list of days, which it mostly is to be added to at the end. */
static LimberProgressDay *
day_of (LimberProgress *self, int day)
{
  GArray *days = self->days;
  guint at = days->len;

  while (at > 0 && g_array_index (days, LimberProgressDay, at - 1).day > day)
    at--;
  if (at == 0 || g_array_index (days, LimberProgressDay, at - 1).day < day)
    {
      g_array_insert_val (days, at, (LimberProgressDay){ .day = day });
      at++;
    }
  return &g_array_index (days, LimberProgressDay, at - 1);
}

static void
add_pain (LimberProgress *self, const LimberRecord *record, int day)
{
  const LimberAnswers *answers = &record->answers;
  LimberPainPoint point = {
    .record = record,
    .day = day,
    .before = answers->pain_before,
    .after = answers->pain_after,
    .morning = answers->pain_morning,
    .worst = answers->pain_worst,
  };

  if (point.before >= 0 || point.after >= 0 || point.morning >= 0 || point.worst >= 0)
    g_array_append_val (self->pains, point);
}

static LimberProgressExercise *
exercise_of (LimberProgress *self, GHashTable *places, const LimberRecordStep *step)
{
  gpointer place;
  LimberProgressExercise *exercise;

  if (!g_hash_table_lookup_extended (places, step->exercise, NULL, &place))
    {
      place = GUINT_TO_POINTER (self->exercises->len);
      g_hash_table_insert (places, step->exercise, place);
      g_array_set_size (self->exercises, self->exercises->len + 1);
    }
  exercise = &g_array_index (self->exercises, LimberProgressExercise, GPOINTER_TO_UINT (place));
  exercise->key = step->exercise;
  exercise->name = step->name;
  return exercise;
}

static void
take_steps (LimberProgress *self, GHashTable *places, const LimberRecord *record)
{
  for (guint i = 0; i < record->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (record->steps, i);
      LimberProgressExercise *exercise;

      if (!step->exercise)
        continue;
      exercise = exercise_of (self, places, step);
      exercise->n_planned++;
      exercise->n_status[step->status]++;
      exercise->n_hurt += step->hurt ? 1 : 0;
      if (step->status == LIMBER_RECORD_SKIPPED)
        exercise->n_reason[step->reason]++;
    }
}

static void
take_record (LimberProgress *self, const LimberRecord *record)
{
  int day = limber_wall_time_get_day (record->start);
  LimberProgressDay *one = day_of (self, day);
  int first = g_array_index (self->weeks, LimberProgressWeek, 0).day;
  LimberProgressWeek *week =
      &g_array_index (self->weeks, LimberProgressWeek, (guint) (day - first) / 7);
  gboolean finished = record->outcome == LIMBER_OUTCOME_FINISHED;

  one->n_finished += finished ? 1 : 0;
  one->n_part += finished ? 0 : 1;
  one->played_us += record->played_us;
  week->n_sessions++;
  week->played_us[record->kind] += record->played_us;
  self->n_sessions++;
  self->n_finished += finished ? 1 : 0;
  self->played_us += record->played_us;
  add_pain (self, record, day);
  if (record->choices.flare)
    g_array_append_val (self->flares, ((LimberDayRange){ day, day, LIMBER_UNSET }));
}

static int
compare_exercises (gconstpointer a, gconstpointer b)
{
  const LimberProgressExercise *one = a;
  const LimberProgressExercise *other = b;
  static const LimberRecordStatus order[] = { LIMBER_RECORD_SKIPPED, LIMBER_RECORD_SWAPPED,
                                              LIMBER_RECORD_PART };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (one->n_status[order[i]] != other->n_status[order[i]])
      return one->n_status[order[i]] > other->n_status[order[i]] ? -1 : 1;
  return g_strcmp0 (one->key, other->key);
}

static void
take_records (LimberProgress *self)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) records = limber_history_list_records (self->history, self->from, self->to);

  for (guint i = 0; i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);

      take_record (self, record);
      take_steps (self, places, record);
    }
  g_array_sort (self->exercises, compare_exercises);
}

/* --- Flare-ups --- */

static void
take_flare (LimberProgress *self, const LimberEntry *entry)
{
  int from = limber_wall_time_get_day (entry->at);
  int to = entry->end.utc_us != 0 ? limber_wall_time_get_day (entry->end) : self->to;
  LimberDayRange flare = { MAX (from, self->from), MIN (MAX (from, to), self->to), entry->value };

  if (flare.from <= flare.to)
    g_array_append_val (self->flares, flare);
}

static int
compare_ranges (gconstpointer a, gconstpointer b)
{
  return ((const LimberDayRange *) a)->from - ((const LimberDayRange *) b)->from;
}

/* Ranges that overlap, or that follow each other without a day between, become one. */
static void
join_flares (GArray *flares)
{
  guint n = 0;

  g_array_sort (flares, compare_ranges);
  for (guint i = 0; i < flares->len; i++)
    {
      LimberDayRange next = g_array_index (flares, LimberDayRange, i);
      LimberDayRange *last = n > 0 ? &g_array_index (flares, LimberDayRange, n - 1) : NULL;

      if (last && next.from <= last->to + 1)
        {
          last->to = MAX (last->to, next.to);
          last->worst = MAX (last->worst, next.worst);
        }
      else
        g_array_index (flares, LimberDayRange, n++) = next;
    }
  g_array_set_size (flares, n);
}

static void
take_flares (LimberProgress *self)
{
  g_autoptr (GPtrArray) entries = limber_history_list (self->history, LIMBER_ENTRY_FLARE);

  for (guint i = 0; i < entries->len; i++)
    take_flare (self, g_ptr_array_index (entries, i));
  join_flares (self->flares);
}

/* --- The whole --- */

static void
add_weeks (LimberProgress *self, int first_weekday)
{
  for (int day = limber_day_get_week (self->from, first_weekday); day <= self->to; day += 7)
    g_array_append_val (self->weeks, ((LimberProgressWeek){ .day = day }));
}

LimberProgress *
limber_progress_new (LimberHistory *history, int from, int to, int first_weekday)
{
  LimberProgress *self = g_new0 (LimberProgress, 1);

  self->history = limber_history_ref (history);
  self->from = from;
  self->to = MAX (from, to);
  self->days = g_array_new (FALSE, TRUE, sizeof (LimberProgressDay));
  self->pains = g_array_new (FALSE, TRUE, sizeof (LimberPainPoint));
  self->weeks = g_array_new (FALSE, TRUE, sizeof (LimberProgressWeek));
  self->flares = g_array_new (FALSE, TRUE, sizeof (LimberDayRange));
  self->exercises = g_array_new (FALSE, TRUE, sizeof (LimberProgressExercise));
  add_weeks (self, first_weekday);
  take_records (self);
  take_flares (self);
  return self;
}

void
limber_progress_free (LimberProgress *self)
{
  g_array_unref (self->days);
  g_array_unref (self->pains);
  g_array_unref (self->weeks);
  g_array_unref (self->flares);
  g_array_unref (self->exercises);
  limber_history_unref (self->history);
  g_free (self);
}

static int
compare_day (gconstpointer a, gconstpointer b)
{
  return ((const LimberProgressDay *) a)->day - ((const LimberProgressDay *) b)->day;
}

const LimberProgressDay *
limber_progress_find_day (const LimberProgress *self, int day)
{
  guint at;

  if (!g_array_binary_search (self->days, &(LimberProgressDay){ .day = day }, compare_day, &at))
    return NULL;
  return &g_array_index (self->days, LimberProgressDay, at);
}

static int
compare_flare (gconstpointer a, gconstpointer b)
{
  const LimberDayRange *flare = a;
  const LimberDayRange *wanted = b;

  return flare->to < wanted->from ? -1 : flare->from > wanted->from;
}

gboolean
limber_progress_has_flare (const LimberProgress *self, int day)
{
  return g_array_binary_search (self->flares, &(LimberDayRange){ .from = day }, compare_flare,
                                NULL);
}
