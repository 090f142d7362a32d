/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-measures.h"
#include "limber-pain-trend.h"
#include "limber-progress.h"

#include <math.h>

#define DAY_US (24 * 60 * 60 * (gint64) G_USEC_PER_SEC)
#define MINUTE_US (60 * (gint64) G_USEC_PER_SEC)
#define NOON_US (DAY_US / 2)

static LimberWallTime
noon (int day)
{
  return (LimberWallTime){ .utc_us = day * DAY_US + NOON_US };
}

static LimberRecord *
add_session (GPtrArray *records, int day, LimberKind kind, guint minutes)
{
  LimberRecord *record = limber_record_new ();

  record->id = g_uuid_string_random ();
  record->start = noon (day);
  record->kind = kind;
  record->outcome = LIMBER_OUTCOME_FINISHED;
  record->played_us = minutes * MINUTE_US;
  g_ptr_array_add (records, record);
  return record;
}

static LimberRecordStep *
add_step (LimberRecord *record, const char *exercise, LimberRecordStatus status)
{
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = g_strdup (exercise);
  step->name = g_ascii_strup (exercise, -1);
  step->status = status;
  g_ptr_array_add (record->steps, step);
  return step;
}

static LimberEntry *
add_entry (GPtrArray *entries, LimberEntryKind kind, int day, int value)
{
  LimberEntry *entry = limber_entry_new (kind, noon (day));

  entry->value = value;
  g_ptr_array_add (entries, entry);
  return entry;
}

/* --- Tables --- */

static void
test_week (void)
{
  int monday = limber_day_from_date (2026, 3, 2);
  static const struct
  {
    int after; /* days after that Monday */
    int first_weekday;
    int week;
  } cases[] = { { 0, 0, 0 },  { 6, 0, 0 }, { 7, 0, 7 },  { -1, 0, -7 }, { 0, 6, -1 },
                { 5, 6, -1 }, { 6, 6, 6 }, { 4, 5, -2 }, { 5, 5, 5 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (limber_day_get_week (monday + cases[i].after, cases[i].first_weekday), ==,
                     monday + cases[i].week);
}

static void
test_nothing (void)
{
  g_autoptr (LimberHistory) history =
      limber_history_new (limber_records_new (), limber_entries_new ());
  g_autoptr (LimberProgress) progress = limber_progress_new (history, 100, 100, 0);
  g_autoptr (LimberMeasures) measures = limber_measures_new (history, 100, 100);
  LimberPainWeek first, last;

  g_assert_cmpuint (progress->n_sessions, ==, 0);
  g_assert_cmpuint (progress->days->len, ==, 0);
  g_assert_cmpuint (progress->weeks->len, ==, 1);
  g_assert_cmpuint (progress->flares->len, ==, 0);
  g_assert_null (limber_progress_find_day (progress, 100));
  g_assert_false (limber_progress_has_flare (progress, 100));
  g_assert_cmpuint (measures->points->len, ==, 0);
  g_assert_true (isnan (limber_pain_week (history, 100).mean));
  g_assert_false (limber_pain_change (history, 0, 100, &first, &last));
}

/* Two sessions on a Tuesday, one of which was ended early, and a walk on the Sunday after. */
static void
test_days (void)
{
  int tuesday = limber_day_from_date (2026, 3, 3);
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberProgress) progress = NULL;
  g_autoptr (GPtrArray) sessions = NULL;
  const LimberProgressDay *day;
  const LimberProgressWeek *week;

  add_session (records, tuesday, LIMBER_KIND_CORE, 8);
  add_session (records, tuesday, LIMBER_KIND_FLEXIBILITY, 5)->outcome = LIMBER_OUTCOME_PART;
  add_session (records, tuesday + 5, LIMBER_KIND_AEROBIC, 30);
  add_session (records, tuesday - 7, LIMBER_KIND_AEROBIC, 99);
  history = limber_history_new (g_steal_pointer (&records), limber_entries_new ());
  progress = limber_progress_new (history, tuesday - 6, tuesday + 5, 6);
  g_assert_cmpuint (progress->n_sessions, ==, 3);
  g_assert_cmpuint (progress->n_finished, ==, 2);
  g_assert_cmpint (progress->played_us, ==, 43 * MINUTE_US);
  g_assert_cmpuint (progress->days->len, ==, 2);
  day = limber_progress_find_day (progress, tuesday);
  g_assert_cmpuint (day->n_finished, ==, 1);
  g_assert_cmpuint (day->n_part, ==, 1);
  g_assert_cmpint (day->played_us, ==, 13 * MINUTE_US);
  g_assert_null (limber_progress_find_day (progress, tuesday + 1));
  g_assert_cmpuint (progress->weeks->len, ==, 3);
  week = &g_array_index (progress->weeks, LimberProgressWeek, 1);
  g_assert_cmpint (week->day, ==, tuesday - 2);
  g_assert_cmpuint (week->n_sessions, ==, 2);
  g_assert_cmpint (week->played_us[LIMBER_KIND_FLEXIBILITY], ==, 5 * MINUTE_US);
  g_assert_cmpint (week[1].played_us[LIMBER_KIND_AEROBIC], ==, 30 * MINUTE_US);
  sessions = limber_history_list_records (history, tuesday, tuesday);
  g_assert_cmpuint (sessions->len, ==, 2);
}

static void
test_pains (void)
{
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberProgress) progress = NULL;
  const LimberPainPoint *pain;

  add_session (records, 10, LIMBER_KIND_CORE, 8)->answers.pain_before = 0;
  add_session (records, 11, LIMBER_KIND_CORE, 8);
  add_session (records, 12, LIMBER_KIND_CORE, 8)->answers.pain_morning = 7;
  history = limber_history_new (g_steal_pointer (&records), limber_entries_new ());
  progress = limber_progress_new (history, 10, 12, 0);
  g_assert_cmpuint (progress->pains->len, ==, 2);
  pain = &g_array_index (progress->pains, LimberPainPoint, 0);
  g_assert_cmpint (pain->before, ==, 0);
  g_assert_cmpint (pain->after, ==, LIMBER_UNSET);
  g_assert_cmpint (pain[1].day, ==, 12);
  g_assert_cmpint (pain[1].morning, ==, 7);
  g_assert_true (pain[1].record == limber_history_get_record (history, 2));
}

/* A noted flare-up of days 20 to 22, its form played on day 23 and day 30; one that began before
 * the days asked for, and one that lasts. */
static void
test_flares (void)
{
  static const LimberDayRange expected[] = {
    { 10, 12, 4 }, { 20, 23, 8 }, { 30, 30, -1 }, { 48, 50, 6 }
  };
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberProgress) progress = NULL;

  add_session (records, 23, LIMBER_KIND_CORE, 8)->choices.flare = TRUE;
  add_session (records, 30, LIMBER_KIND_CORE, 8)->choices.flare = TRUE;
  add_entry (entries, LIMBER_ENTRY_FLARE, 5, 4)->end = noon (12);
  add_entry (entries, LIMBER_ENTRY_FLARE, 20, 7)->end = noon (22);
  add_entry (entries, LIMBER_ENTRY_FLARE, 21, 8)->end = noon (21);
  add_entry (entries, LIMBER_ENTRY_FLARE, 48, 6);
  add_entry (entries, LIMBER_ENTRY_FLARE, 51, 9);
  add_entry (entries, LIMBER_ENTRY_FLARE, 2, 9)->end = noon (3);
  history = limber_history_new (g_steal_pointer (&records), g_steal_pointer (&entries));
  progress = limber_progress_new (history, 10, 50, 0);
  g_assert_cmpuint (progress->flares->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const LimberDayRange *flare = &g_array_index (progress->flares, LimberDayRange, i);

      g_assert_cmpint (flare->from, ==, expected[i].from);
      g_assert_cmpint (flare->to, ==, expected[i].to);
      g_assert_cmpint (flare->worst, ==, expected[i].worst);
    }
  g_assert_true (limber_progress_has_flare (progress, 22));
  g_assert_false (limber_progress_has_flare (progress, 24));
}

static void
test_exercises (void)
{
  static const struct
  {
    const char *exercise;
    LimberRecordStatus status;
    LimberSkipReason reason;
  } steps[] = {
    { "bridge", LIMBER_RECORD_DONE, LIMBER_SKIP_UNSAID },
    { "bridge", LIMBER_RECORD_SKIPPED, LIMBER_SKIP_PAIN },
    { "bird-dog", LIMBER_RECORD_SKIPPED, LIMBER_SKIP_TIME },
    { "bird-dog", LIMBER_RECORD_SKIPPED, LIMBER_SKIP_PAIN },
    { "clamshell", LIMBER_RECORD_SWAPPED, LIMBER_SKIP_PAIN },
    { "curl-up", LIMBER_RECORD_NOT_REACHED, LIMBER_SKIP_UNSAID },
  };
  static const char *const order[] = { "bird-dog", "bridge", "clamshell", "curl-up" };
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberProgress) progress = NULL;
  const LimberProgressExercise *found;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    add_step (add_session (records, (int) i, LIMBER_KIND_CORE, 8), steps[i].exercise,
              steps[i].status)
        ->reason = steps[i].reason;
  history = limber_history_new (g_steal_pointer (&records), limber_entries_new ());
  progress = limber_progress_new (history, 0, 100, 0);
  g_assert_cmpuint (progress->exercises->len, ==, G_N_ELEMENTS (order));
  found = &g_array_index (progress->exercises, LimberProgressExercise, 0);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (found[i].key, ==, order[i]);
  g_assert_cmpstr (found[0].name, ==, "BIRD-DOG");
  g_assert_cmpuint (found[0].n_reason[LIMBER_SKIP_TIME], ==, 1);
  g_assert_cmpuint (found[0].n_reason[LIMBER_SKIP_PAIN], ==, 1);
  g_assert_cmpuint (found[1].n_planned, ==, 2);
  g_assert_cmpuint (found[1].n_status[LIMBER_RECORD_SKIPPED], ==, 1);
  g_assert_cmpuint (found[2].n_status[LIMBER_RECORD_SWAPPED], ==, 1);
  g_assert_cmpuint (found[2].n_reason[LIMBER_SKIP_PAIN], ==, 0);
}

/* Pain 6, 7 and 5 in the first week, 2 and 3 in the last one. */
static void
test_pain_change (void)
{
  static const int pains[][2] = { { 3, 6 }, { 5, 7 }, { 9, 5 }, { 10, 0 }, { 17, 2 }, { 20, 3 } };
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (LimberHistory) history = NULL;
  LimberPainWeek first, last;

  for (guint i = 0; i < G_N_ELEMENTS (pains); i++)
    add_session (records, pains[i][0], LIMBER_KIND_CORE, 8)->answers.pain_before = pains[i][1];
  add_session (records, 25, LIMBER_KIND_CORE, 8);
  history = limber_history_new (g_steal_pointer (&records), limber_entries_new ());
  g_assert_true (limber_pain_change (history, 0, 100, &first, &last));
  g_assert_cmpuint (first.n, ==, 3);
  g_assert_cmpint (first.from, ==, 3);
  g_assert_cmpfloat (first.mean, ==, 6);
  g_assert_cmpint (last.to, ==, 20);
  g_assert_cmpfloat (last.mean, ==, 2.5);
  g_assert_true (limber_pain_change (history, 3, 20, &first, &last));
  g_assert_false (limber_pain_change (history, 9, 20, &first, &last));
  g_assert_false (limber_pain_change (history, 3, 10, &first, &last));
  g_assert_cmpfloat (limber_pain_week (history, 10).mean, ==, 4);
}

static void
test_measures (void)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberMeasures) measures = NULL;
  const LimberActivityPoint *points;
  const LimberActivityTrend *garden;
  LimberEntry *activities[3];
  static const int scores[][3] = { { 10, 0, 4 }, { 10, 1, 2 }, { 20, 0, 5 },
                                   { 20, 0, 6 }, { 30, 0, 8 }, { 31, 0, 9 } };

  for (guint i = 0; i < 3; i++)
    activities[i] = add_entry (entries, LIMBER_ENTRY_ACTIVITY, 1, LIMBER_UNSET);
  activities[1]->end = noon (25);
  for (guint i = 0; i < G_N_ELEMENTS (scores); i++)
    {
      LimberEntry *entry =
          add_entry (entries, LIMBER_ENTRY_ACTIVITY_SCORE, scores[i][0], scores[i][2]);

      entry->subject = g_strdup (activities[scores[i][1]]->id);
      entry->at.utc_us += i;
    }
  add_entry (entries, LIMBER_ENTRY_ACTIVITY_SCORE, 12, 1)->subject = g_strdup ("of none");
  add_entry (entries, LIMBER_ENTRY_RMDQ, 9, 20);
  add_entry (entries, LIMBER_ENTRY_RMDQ, 10, 12);
  history = limber_history_new (limber_records_new (), g_steal_pointer (&entries));
  measures = limber_measures_new (history, 10, 30);
  g_assert_cmpuint (measures->rmdq->len, ==, 1);
  g_assert_cmpint (g_array_index (measures->rmdq, LimberRmdqPoint, 0).score, ==, 12);
  g_assert_cmpuint (measures->activities->len, ==, 2);
  g_assert_cmpuint (measures->points->len, ==, 3);
  points = &g_array_index (measures->points, LimberActivityPoint, 0);
  g_assert_cmpfloat (points[0].mean, ==, 3);
  g_assert_cmpfloat (points[1].mean, ==, 4);
  g_assert_cmpuint (points[1].n_activities, ==, 2);
  g_assert_cmpfloat (points[2].mean, ==, 8);
  g_assert_cmpuint (points[2].n_activities, ==, 1);
  garden = &g_array_index (measures->activities, LimberActivityTrend, 0);
  if (garden->activity != activities[0])
    garden++;
  g_assert_true (garden->activity == activities[0]);
  g_assert_cmpuint (garden->n_scores, ==, 4);
  g_assert_cmpint (garden->first, ==, 4);
  g_assert_cmpint (garden->last, ==, 8);
  g_assert_cmpint (garden->last_day, ==, 30);
}

/* --- Random histories, worked out a second time in the plainest way --- */

#define LAST_DAY 120

static LimberRecord *
random_session (GPtrArray *records)
{
  LimberRecord *record = add_session (records, 0, g_random_int_range (0, LIMBER_N_KINDS),
                                      (guint) g_random_int_range (0, 60));
  int n_steps = g_random_int_range (0, 6);

  record->start.utc_us =
      g_random_int_range (0, LAST_DAY) * DAY_US + g_random_int_range (0, 24) * DAY_US / 24;
  record->start.zone_s = g_random_int_range (-23, 24) * 3600;
  record->outcome = g_random_boolean () ? LIMBER_OUTCOME_FINISHED : LIMBER_OUTCOME_PART;
  record->choices.flare = g_random_int_range (0, 20) == 0;
  record->answers.pain_before = g_random_int_range (-1, 11);
  record->answers.pain_morning = g_random_int_range (-1, 11);
  for (int i = 0; i < n_steps; i++)
    {
      g_autofree char *exercise = g_strdup_printf ("exercise-%d", g_random_int_range (0, 8));
      LimberRecordStep *step =
          add_step (record, exercise, g_random_int_range (0, LIMBER_N_RECORD_STATUSES));

      step->reason = g_random_int_range (0, LIMBER_N_SKIP_REASONS);
    }
  return record;
}

static LimberHistory *
random_history (void)
{
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  int n = g_random_int_range (0, 200);

  for (int i = 0; i < n; i++)
    random_session (records);
  for (int i = 0; i < n / 20; i++)
    {
      int day = g_random_int_range (0, LAST_DAY);
      LimberEntry *flare = add_entry (entries, LIMBER_ENTRY_FLARE, day, 5);

      if (g_random_int_range (0, 4) > 0)
        flare->end = noon (day + g_random_int_range (0, 5));
    }
  return limber_history_new (g_steal_pointer (&records), g_steal_pointer (&entries));
}

static gboolean
naive_flare (LimberHistory *history, int day)
{
  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    {
      const LimberRecord *record = limber_history_get_record (history, i);

      if (record->choices.flare && limber_wall_time_get_day (record->start) == day)
        return TRUE;
    }
  for (guint i = 0; i < limber_history_get_n_entries (history); i++)
    {
      const LimberEntry *entry = limber_history_get_entry (history, i);
      gboolean over = entry->end.utc_us != 0;

      if (limber_wall_time_get_day (entry->at) <= day
          && (!over || limber_wall_time_get_day (entry->end) >= day))
        return TRUE;
    }
  return FALSE;
}

static void
check_day (LimberHistory *history, const LimberProgress *progress, int day)
{
  const LimberProgressDay *found = limber_progress_find_day (progress, day);
  g_autoptr (GPtrArray) list = limber_history_list_records (history, day, day);
  guint n_finished = 0;
  guint n = 0;
  gint64 played_us = 0;

  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    {
      const LimberRecord *record = limber_history_get_record (history, i);

      if (limber_wall_time_get_day (record->start) != day)
        continue;
      g_assert_true (g_ptr_array_index (list, n) == record);
      n++;
      n_finished += record->outcome == LIMBER_OUTCOME_FINISHED;
      played_us += record->played_us;
    }
  g_assert_cmpuint (list->len, ==, n);
  g_assert_cmpuint (found ? found->n_finished : 0, ==, n_finished);
  g_assert_cmpuint (found ? found->n_finished + found->n_part : 0, ==, n);
  g_assert_cmpint (found ? found->played_us : 0, ==, played_us);
  g_assert_true (limber_progress_has_flare (progress, day) == naive_flare (history, day));
}

static gboolean
is_in (const LimberProgress *progress, const LimberRecord *record)
{
  int day = limber_wall_time_get_day (record->start);

  return day >= progress->from && day <= progress->to;
}

static void
check_week (LimberHistory *history, const LimberProgress *progress, const LimberProgressWeek *week)
{
  for (int kind = 0; kind < LIMBER_N_KINDS; kind++)
    {
      gint64 played_us = 0;

      for (guint i = 0; i < limber_history_get_n_records (history); i++)
        {
          const LimberRecord *record = limber_history_get_record (history, i);
          int day = limber_wall_time_get_day (record->start);

          if (is_in (progress, record) && (int) record->kind == kind && day >= week->day
              && day < week->day + 7)
            played_us += record->played_us;
        }
      g_assert_cmpint (week->played_us[kind], ==, played_us);
    }
}

static void
check_exercise (LimberHistory *history, const LimberProgress *progress,
                const LimberProgressExercise *exercise)
{
  guint n = 0;
  guint n_reason[LIMBER_N_SKIP_REASONS] = { 0 };

  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    {
      const LimberRecord *record = limber_history_get_record (history, i);

      for (guint j = 0; is_in (progress, record) && j < record->steps->len; j++)
        {
          const LimberRecordStep *step = g_ptr_array_index (record->steps, j);

          if (!g_str_equal (step->exercise, exercise->key))
            continue;
          n++;
          if (step->status == LIMBER_RECORD_SKIPPED)
            n_reason[step->reason]++;
        }
    }
  g_assert_cmpuint (exercise->n_planned, ==, n);
  for (guint i = 0; i < LIMBER_N_SKIP_REASONS; i++)
    g_assert_cmpuint (exercise->n_reason[i], ==, n_reason[i]);
}

static void
check_order (const LimberProgress *progress)
{
  for (guint i = 1; i < progress->days->len; i++)
    g_assert_cmpint (g_array_index (progress->days, LimberProgressDay, i - 1).day, <,
                     g_array_index (progress->days, LimberProgressDay, i).day);
  for (guint i = 1; i < progress->flares->len; i++)
    g_assert_cmpint (g_array_index (progress->flares, LimberDayRange, i - 1).to + 1, <,
                     g_array_index (progress->flares, LimberDayRange, i).from);
  for (guint i = 1; i < progress->exercises->len; i++)
    g_assert_cmpuint (
        g_array_index (progress->exercises, LimberProgressExercise, i - 1).n_status[3], >=,
        g_array_index (progress->exercises, LimberProgressExercise, i).n_status[3]);
}

static void
test_random (void)
{
  for (int round = 0; round < 200; round++)
    {
      g_autoptr (LimberHistory) history = random_history ();
      int from = g_random_int_range (-2, LAST_DAY);
      int to = g_random_int_range (from, LAST_DAY + 3);
      g_autoptr (LimberProgress) progress =
          limber_progress_new (history, from, to, g_random_int_range (0, 7));

      check_order (progress);
      for (int day = from; day <= to; day++)
        check_day (history, progress, day);
      for (guint i = 0; i < progress->weeks->len; i++)
        check_week (history, progress, &g_array_index (progress->weeks, LimberProgressWeek, i));
      for (guint i = 0; i < progress->exercises->len; i++)
        check_exercise (history, progress,
                        &g_array_index (progress->exercises, LimberProgressExercise, i));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress/week", test_week);
  g_test_add_func ("/progress/nothing", test_nothing);
  g_test_add_func ("/progress/days", test_days);
  g_test_add_func ("/progress/pains", test_pains);
  g_test_add_func ("/progress/flares", test_flares);
  g_test_add_func ("/progress/exercises", test_exercises);
  g_test_add_func ("/progress/pain-change", test_pain_change);
  g_test_add_func ("/progress/measures", test_measures);
  g_test_add_func ("/progress/random", test_random);
  return g_test_run ();
}
