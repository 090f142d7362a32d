/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "history-fixture.h"
#include "limber-progress-charts.h"
#include "limber-progress-range.h"

#include <math.h>

#define MINUTE_US (60 * (gint64) G_USEC_PER_SEC)

static const LimberChartSeries *
series_of (const LimberChart *chart, guint index)
{
  g_assert_cmpuint (index, <, chart->series->len);
  return g_ptr_array_index (chart->series, index);
}

static LimberHistory *
no_history (void)
{
  return limber_history_new (limber_records_new (), limber_entries_new ());
}

/* --- How far back --- */

static void
test_range (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) nothing = no_history ();
  g_autoptr (LimberHistory) history = NULL;
  int today = FIXTURE_MONDAY + 200 * 7 + 2;
  static const struct
  {
    LimberProgressRange range;
    int first_weekday;
    int weeks_back; /* whole ones, before the week of today */
    int shift;      /* of the begin of a week */
  } cases[] = {
    { LIMBER_RANGE_4_WEEKS, 0, 3, 0 },   { LIMBER_RANGE_4_WEEKS, 6, 3, -1 },
    { LIMBER_RANGE_3_MONTHS, 0, 12, 0 }, { LIMBER_RANGE_YEAR, 0, 51, 0 },
    { LIMBER_RANGE_ALL, 0, 100, 0 },
  };

  fixture_add_session (fixture, "a", 100 * 7 + 3);
  history = fixture_make_history (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
        limber_progress_range_get_first (cases[i].range, history, today, cases[i].first_weekday),
        ==, today - 2 - cases[i].weeks_back * 7 + cases[i].shift);
  g_assert_cmpint (limber_progress_range_get_first (LIMBER_RANGE_ALL, nothing, today, 0), ==,
                   today - 2 - 21);
  g_assert_cmpint (
      limber_progress_range_get_first (LIMBER_RANGE_ALL, history, FIXTURE_MONDAY + 100 * 7, 0), ==,
      FIXTURE_MONDAY + 97 * 7);
}

static void
test_span (void)
{
  static const int cases[][2] = {
    { 22, 1 },        { 28, 1 },           { 29, 7 },        { 364, 7 },
    { 104 * 7, 7 },   { 104 * 7 + 1, 28 }, { 104 * 28, 28 }, { 104 * 28 + 1, 91 },
    { 20 * 365, 91 }, { 30 * 365, 364 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (limber_progress_get_span (1000, 1000 + cases[i][0] - 1), ==, cases[i][1]);
}

/* --- Charts --- */

static LimberProgress *
progress_of (Fixture *fixture, int from, int to)
{
  g_autoptr (LimberHistory) history = fixture_make_history (fixture);

  return limber_progress_new (history, FIXTURE_MONDAY + from, FIXTURE_MONDAY + to, 0);
}

/* Two sessions on one day have a mean; a day without has none. */
static void
test_pain (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberProgress) progress = NULL;
  g_autoptr (LimberChart) chart = NULL;
  g_autofree char *words = NULL;
  g_autofree char *flare = NULL;
  g_autofree char *nothing = NULL;

  fixture_add_session (fixture, "a", 1)->answers.pain_before = 6;
  fixture_add_session (fixture, "a", 1)->answers.pain_before = 3;
  fixture_add_session (fixture, "a", 1)->answers.pain_morning = 2;
  fixture_add_session (fixture, "a", 3)->choices.flare = TRUE;
  progress = progress_of (fixture, 0, 6);
  chart = limber_chart_of_pain (progress, 1);
  g_assert_cmpuint (chart->n_points, ==, 7);
  g_assert_cmpuint (chart->series->len, ==, 2);
  g_assert_cmpuint (series_of (chart, 1)->style, ==, 2);
  g_assert_true (isnan (series_of (chart, 0)->values[0]));
  g_assert_cmpfloat (series_of (chart, 0)->values[1], ==, 4.5);
  g_assert_cmpfloat (series_of (chart, 1)->values[1], ==, 2);
  words = limber_chart_point_words (chart, 1);
  g_assert_cmpstr (words, ==, "3 March 2026: Before 4.5, Next morning 2");
  flare = limber_chart_point_words (chart, 3);
  g_assert_cmpstr (flare, ==, "5 March 2026: Flare-up");
  nothing = limber_chart_point_words (chart, 4);
  g_assert_cmpstr (nothing, ==, "6 March 2026: nothing noted");
  g_assert_cmpstr (chart->ticks[6], ==, "8 Mar");
  g_assert_true (limber_chart_has_point (chart, 3));
  g_assert_false (limber_chart_has_point (chart, 4));
}

static void
test_nothing (void)
{
  g_autoptr (LimberHistory) history = no_history ();
  g_autoptr (LimberProgress) progress =
      limber_progress_new (history, FIXTURE_MONDAY, FIXTURE_MONDAY + 400, 0);
  g_autoptr (LimberMeasures) measures =
      limber_measures_new (progress->history, progress->from, progress->to);
  g_autoptr (LimberChart) pain = limber_chart_of_pain (progress, 7);
  g_autoptr (LimberChart) minutes = limber_chart_of_minutes (progress, 7);
  g_autoptr (LimberChart) rmdq = limber_chart_of_rmdq (measures, progress->from, progress->to, 7);

  g_assert_true (limber_chart_is_empty (pain));
  g_assert_true (limber_chart_is_empty (minutes));
  g_assert_true (limber_chart_is_empty (rmdq));
  g_assert_cmpuint (pain->n_points, ==, 58);
}

/* A flare-up of days 9 to 21 marks the second to the fourth week. */
static void
test_flares (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberProgress) progress = NULL;
  g_autoptr (LimberChart) chart = NULL;
  LimberEntry *flare = limber_entry_new (LIMBER_ENTRY_FLARE, fixture_time (9, 8, 0, 1));
  static const char *const expected[] = { NULL, "Flare-up on 5 days", "Flare-up on 7 days",
                                          "Flare-up on 1 day", NULL };
  const LimberChartStretch *stretch;

  flare->end = fixture_time (21, 8, 0, 1);
  g_ptr_array_add (fixture->entries, flare);
  progress = progress_of (fixture, 0, 34);
  chart = limber_chart_of_pain (progress, 7);
  g_assert_cmpuint (chart->n_points, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < chart->n_points; i++)
    g_assert_cmpstr (chart->marks[i], ==, expected[i]);
  g_assert_cmpuint (chart->stretches->len, ==, 1);
  stretch = &g_array_index (chart->stretches, LimberChartStretch, 0);
  g_assert_cmpfloat_with_epsilon (stretch->from, 9 / 7.0, 1e-9);
  g_assert_cmpfloat_with_epsilon (stretch->to, 22 / 7.0, 1e-9);
  g_assert_cmpstr (chart->names[1], ==, "Week from 9 March 2026");
}

static LimberRecord *
add_minutes (Fixture *fixture, int day, LimberKind kind, guint minutes)
{
  LimberRecord *record = fixture_add_session (fixture, "a", day);

  record->kind = kind;
  record->played_us = minutes * MINUTE_US;
  return record;
}

/* Six weeks in two points: the second one has begun two of its four weeks only. */
static void
test_minutes (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberProgress) progress = NULL;
  g_autoptr (LimberChart) chart = NULL;
  g_autoptr (LimberChart) weeks = NULL;
  g_autofree char *words = NULL;

  add_minutes (fixture, 0, LIMBER_KIND_CORE, 10);
  add_minutes (fixture, 27, LIMBER_KIND_CORE, 30);
  add_minutes (fixture, 28, LIMBER_KIND_AEROBIC, 200);
  add_minutes (fixture, 40, LIMBER_KIND_AEROBIC, 170);
  progress = progress_of (fixture, 0, 40);
  chart = limber_chart_of_minutes (progress, 28);
  g_assert_cmpuint (chart->n_points, ==, 2);
  g_assert_cmpuint (chart->series->len, ==, 2);
  g_assert_cmpstr (series_of (chart, 0)->name, ==, limber_kind_label (LIMBER_KIND_AEROBIC));
  g_assert_cmpfloat (series_of (chart, 0)->values[1], ==, 185);
  g_assert_cmpfloat (series_of (chart, 1)->values[0], ==, 10);
  g_assert_cmpfloat (chart->target, ==, 150);
  g_assert_cmpfloat (chart->max, ==, 240);
  g_assert_cmpfloat (chart->step, ==, 60);
  words = limber_chart_point_words (chart, 1);
  g_assert_cmpstr (words, ==, "4 weeks from 30 March 2026: In all 185 min, Aerobic 185 min");
  weeks = limber_chart_of_minutes (progress, 1);
  g_assert_cmpuint (weeks->n_points, ==, 6);
  g_assert_cmpfloat (limber_chart_get_total (weeks, 4), ==, 200);
  g_assert_cmpfloat (limber_chart_get_total (weeks, 1), ==, 0);
}

static void
test_measures (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberMeasures) measures = NULL;
  g_autoptr (LimberChart) activities = NULL;
  g_autoptr (LimberChart) rmdq = NULL;
  LimberEntry *activity = limber_entry_new (LIMBER_ENTRY_ACTIVITY, fixture_time (0, 8, 0, 1));
  LimberEntry *score = limber_entry_new (LIMBER_ENTRY_ACTIVITY_SCORE, fixture_time (8, 8, 0, 1));
  LimberEntry *form = limber_entry_new (LIMBER_ENTRY_RMDQ, fixture_time (20, 8, 0, 1));

  score->subject = g_strdup (activity->id);
  score->value = 7;
  form->value = 13;
  g_ptr_array_add (fixture->entries, activity);
  g_ptr_array_add (fixture->entries, score);
  g_ptr_array_add (fixture->entries, form);
  history = fixture_make_history (fixture);
  measures = limber_measures_new (history, FIXTURE_MONDAY, FIXTURE_MONDAY + 34);
  activities = limber_chart_of_activities (measures, FIXTURE_MONDAY, FIXTURE_MONDAY + 34, 7);
  rmdq = limber_chart_of_rmdq (measures, FIXTURE_MONDAY, FIXTURE_MONDAY + 34, 7);
  g_assert_cmpfloat (series_of (activities, 0)->values[1], ==, 7);
  g_assert_cmpfloat (series_of (rmdq, 0)->values[2], ==, 13);
  g_assert_cmpfloat (rmdq->max, ==, 24);
}

static void
test_words (void)
{
  g_autoptr (LimberChart) chart = limber_chart_new (LIMBER_CHART_LINES, "A chart", 0);
  static const struct
  {
    LimberChartUnit unit;
    double value;
    const char *words;
  } cases[] = {
    { LIMBER_CHART_SCORE, 4, "4" },      { LIMBER_CHART_SCORE, 4.04, "4" },
    { LIMBER_CHART_SCORE, 4.46, "4.5" }, { LIMBER_CHART_SCORE, 0, "0" },
    { LIMBER_CHART_SCORE, NAN, "–" },    { LIMBER_CHART_MINUTES, 20.6, "21 min" },
    { LIMBER_CHART_MINUTES, NAN, "–" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;

      chart->unit = cases[i].unit;
      words = limber_chart_value_words (chart, cases[i].value);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
  for (double max = 1; max < 100000; max *= 1.3)
    {
      double step = limber_chart_nice_step (max);

      g_assert_cmpfloat (ceil (max / step), <=, 6);
      g_assert_cmpfloat (step, >=, 10);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress-charts/range", test_range);
  g_test_add_func ("/progress-charts/span", test_span);
  g_test_add_func ("/progress-charts/pain", test_pain);
  g_test_add_func ("/progress-charts/nothing", test_nothing);
  g_test_add_func ("/progress-charts/flares", test_flares);
  g_test_add_func ("/progress-charts/minutes", test_minutes);
  g_test_add_func ("/progress-charts/measures", test_measures);
  g_test_add_func ("/progress-charts/words", test_words);
  return g_test_run ();
}
