/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <math.h>

#include "history-fixture.h"
#include "limber-report-words.h"
#include "limber-report.h"

#define WEEK 7
#define MINUTE_US (60 * LIMBER_SECOND_US)

/* The days from @from to @to, counted as the fixture does. */
static LimberReport *
report_on (Fixture *fixture, int from, int to)
{
  g_autoptr (LimberHistory) history = fixture_make_history (fixture);

  return limber_report_new (history, FIXTURE_MONDAY + from, FIXTURE_MONDAY + to, 0);
}

static LimberRecordStep *
first_step (LimberRecord *record)
{
  return g_ptr_array_index (record->steps, 0);
}

static LimberRecordStep *
add_step (LimberRecord *record, const char *name, int pain, gboolean spread)
{
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = g_strdup (name);
  step->name = g_strdup (name);
  step->status = LIMBER_RECORD_DONE;
  step->pain = pain;
  step->spread = spread;
  g_ptr_array_add (record->steps, step);
  return step;
}

static LimberEntry *
add_entry (Fixture *fixture, LimberEntryKind kind, int day, const char *text)
{
  LimberEntry *entry = limber_entry_new (kind, fixture_time (day, 18, 0, 1));

  entry->text = g_strdup (text);
  g_ptr_array_add (fixture->entries, entry);
  return entry;
}

static void
assert_words (char *words, const char *expected)
{
  g_autofree char *owned = words;

  g_assert_cmpstr (owned, ==, expected);
}

static void
test_nothing (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = report_on (fixture, 0, 0);

  g_assert_true (limber_report_is_empty (report));
  g_assert_cmpuint (report->periods->len, ==, 1);
  g_assert_cmpuint (report->n_done, ==, 0);
  g_assert_true (isnan (report->share));
  g_assert_true (isnan (report->effort));
  g_assert_cmpint (report->confidence, ==, LIMBER_UNSET);
  assert_words (limber_report_sessions (report), "0");
  assert_words (limber_report_days (report), "0 of 1");
  assert_words (limber_report_length (report), "1 day");
  assert_words (limber_report_share (report), "–");
  assert_words (limber_report_of_ten (report->effort), "–");
  assert_words (limber_report_flares (report), "none");
  g_assert_null (limber_report_kinds (report));
  g_assert_null (limber_report_pain_change (report));
  g_assert_null (limber_report_triggers (report));
}

/* How many bars there are, and how long each is. */
static void
test_periods (void)
{
  static const struct
  {
    int n_days;
    guint months;
    guint n_periods;
  } cases[] = {
    { 1, 0, 1 },     { 7, 0, 1 },      { 8, 0, 2 },       { 28 * WEEK, 0, 28 },
    { 210, 1, 7 },   { 800, 1, 27 },   { 1000, 3, 12 },   { 2500, 3, 29 },
    { 2800, 12, 8 }, { 7670, 12, 22 }, { 20000, 24, 28 }, { 36500, 48, 26 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      g_autoptr (LimberReport) report = report_on (fixture, 0, cases[i].n_days - 1);
      int day = FIXTURE_MONDAY;

      g_test_message ("%d days", cases[i].n_days);
      g_assert_cmpuint (report->months, ==, cases[i].months);
      g_assert_cmpuint (report->periods->len, ==, cases[i].n_periods);
      for (guint k = 0; k < report->periods->len; k++)
        {
          const LimberReportPeriod *period =
              &g_array_index (report->periods, LimberReportPeriod, k);

          g_assert_cmpint (period->from, ==, day);
          g_assert_cmpint (period->to, >=, day);
          day = period->to + 1;
        }
      g_assert_cmpint (day, ==, FIXTURE_MONDAY + cases[i].n_days);
    }
}

/* Planned three times a week and done seven times within two weeks, twice on one day. */
static void
test_done_and_planned (void)
{
  static const int days[] = { 0, 0, 2, 4, 7, 9, 13 };
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  LimberRecord *early;
  const LimberReportPeriod *weeks;

  fixture_add_follow (fixture, "stretch", 0, 3, 1, 'w', 0);
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    fixture_add_session (fixture, "stretch", days[i])->played_us = 10 * MINUTE_US;
  /* Hardly begun: it does not count, but it was ended early. */
  early = fixture_add_session (fixture, "stretch", 10);
  early->outcome = LIMBER_OUTCOME_PART;
  first_step (early)->done.active_us = 0;
  first_step (early)->status = LIMBER_RECORD_NOT_REACHED;
  report = report_on (fixture, 0, 13);
  weeks = (const LimberReportPeriod *) report->periods->data;
  g_assert_cmpuint (report->periods->len, ==, 2);
  g_assert_cmpuint (weeks[0].n_done, ==, 4);
  g_assert_cmpuint (weeks[0].n_days, ==, 3);
  g_assert_cmpuint (weeks[0].n_planned, ==, 3);
  g_assert_cmpuint (weeks[1].n_done, ==, 3);
  g_assert_cmpuint (weeks[1].n_planned, ==, 3);
  g_assert_cmpuint (report->n_days, ==, 6);
  g_assert_cmpuint (report->n_early, ==, 1);
  assert_words (limber_report_sessions (report), "7, of 6 planned");
  assert_words (limber_report_days (report), "6 of 14");
  assert_words (limber_report_minutes (report), "35 min a week");
  assert_words (limber_report_share (report), "88 %");
}

static void
test_kinds (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  LimberRecord *walk = fixture_add_session (fixture, "walk", 1);
  LimberRecord *core = fixture_add_session (fixture, "core", 2);

  walk->kind = LIMBER_KIND_AEROBIC;
  walk->played_us = 40 * MINUTE_US;
  core->kind = LIMBER_KIND_CORE;
  core->played_us = 15 * MINUTE_US;
  report = report_on (fixture, 0, 6);
  assert_words (limber_report_kinds (report), "Minutes a week: core 15, aerobic 40 of 150");
}

static void
test_answers (void)
{
  static const int efforts[] = { 3, LIMBER_UNSET, 8, 4, 5 };
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (efforts); i++)
    {
      LimberRecord *record = fixture_add_session (fixture, "stretch", (int) i);

      record->answers.effort = efforts[i];
      record->answers.confidence = i < 3 ? (int) i + 5 : LIMBER_UNSET;
      record->answers.note = i == 0 ? g_strdup ("") : i < 3 ? g_strdup_printf ("note %u", i) : NULL;
    }
  report = report_on (fixture, 0, 13);
  assert_words (limber_report_of_ten (report->effort), "4.5 of 10");
  g_assert_cmpint (report->confidence, ==, 7);
  g_assert_cmpuint (report->notes->len, ==, 2);
  g_assert_cmpstr (((LimberRecord *) g_ptr_array_index (report->notes, 0))->answers.note, ==,
                   "note 2");
}

/* --- Pain --- */

static void
test_pain_days (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  const LimberReportPain *pain;

  fixture_add_session (fixture, "a", 0)->answers.pain_before = 4;
  fixture_add_session (fixture, "b", 0)->answers.pain_before = 7;
  fixture_add_session (fixture, "a", 3)->answers.pain_after = 2;
  fixture_add_session (fixture, "a", 5);
  report = report_on (fixture, 0, 13);
  g_assert_false (report->pains_are_means);
  g_assert_cmpuint (report->pains->len, ==, 2);
  pain = (const LimberReportPain *) report->pains->data;
  g_assert_cmpfloat (pain[0].day, ==, FIXTURE_MONDAY);
  g_assert_cmpfloat (pain[0].value[LIMBER_REPORT_PAIN_BEFORE], ==, 5.5);
  g_assert_true (isnan (pain[0].value[LIMBER_REPORT_PAIN_AFTER]));
  g_assert_cmpfloat (pain[1].value[LIMBER_REPORT_PAIN_AFTER], ==, 2);
}

static void
test_pain_means (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  const LimberReportPain *pain;

  for (int day = 0; day < 10 * WEEK; day++)
    {
      LimberRecord *record = fixture_add_session (fixture, "a", day);

      record->answers.pain_before = day / WEEK;
      record->answers.pain_morning = day % 2 ? 10 - day / WEEK : LIMBER_UNSET;
    }
  report = report_on (fixture, 0, 10 * WEEK - 1);
  g_assert_true (report->pains_are_means);
  g_assert_cmpuint (report->pains->len, ==, 10);
  for (guint i = 0; i < 10; i++)
    {
      pain = &g_array_index (report->pains, LimberReportPain, i);
      g_assert_cmpfloat (pain->day, ==, FIXTURE_MONDAY + 7.0 * i + 3);
      g_assert_cmpfloat (pain->value[LIMBER_REPORT_PAIN_BEFORE], ==, i);
      g_assert_cmpfloat (pain->value[LIMBER_REPORT_PAIN_MORNING], ==, 10 - i);
      g_assert_true (isnan (pain->value[LIMBER_REPORT_PAIN_AFTER]));
    }
}

static void
test_pain_change (void)
{
  static const struct
  {
    int first;
    int last;
    const char *words;
  } cases[] = {
    { 6, 4, "Pain down 2 or more since the start: from 6.0 in the first week to 4.0 in the last" },
    { 2, 7, "Pain up 2 or more since the start: from 2.0 in the first week to 7.0 in the last" },
    { 5, 4, "Pain before sessions: 5.0 in the first week, 4.0 in the last" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      g_autoptr (LimberReport) report = NULL;

      for (int day = 0; day < 3 * WEEK; day += 3)
        fixture_add_session (fixture, "a", day)->answers.pain_before =
            day < 9 ? cases[i].first : cases[i].last;
      report = report_on (fixture, 0, 27);
      assert_words (limber_report_pain_change (report), cases[i].words);
    }
}

/* --- What to see first --- */

static void
test_alerts (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  LimberRecord *record;
  const LimberReportAlert *alerts;

  fixture_add_session (fixture, "calm", 0)->answers.pain_worst = 5;
  record = fixture_add_session (fixture, "worst of all", 1);
  record->answers.pain_worst = 9;
  record = fixture_add_session (fixture, "two", 2);
  add_step (record, "Bridge", 7, FALSE);
  add_step (record, "Bird dog", 6, FALSE);
  record = fixture_add_session (fixture, "spread", 3);
  add_step (record, "Dead bug", 8, FALSE);
  add_step (record, "Press-up", 2, TRUE);
  report = report_on (fixture, 0, 6);
  g_assert_cmpuint (report->alerts->len, ==, 3);
  alerts = (const LimberReportAlert *) report->alerts->data;
  g_assert_cmpint (alerts[0].day, ==, FIXTURE_MONDAY + 3);
  g_assert_cmpstr (alerts[0].step->name, ==, "Press-up");
  assert_words (limber_report_alert (&alerts[0]),
                "pain 8 of 10, down the leg or tingling, and 1 more");
  g_assert_null (alerts[1].step);
  assert_words (limber_report_alert (&alerts[1]), "pain 9 of 10");
  g_assert_cmpstr (alerts[2].step->name, ==, "Bridge");
  assert_words (limber_report_alert (&alerts[2]), "pain 7 of 10, and 1 more");
}

/* The routine's own rule holds, as it was then. */
static void
test_alerts_by_rule (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  LimberRecord *strict = fixture_add_session (fixture, "strict", 0);
  LimberRecord *usual = fixture_add_session (fixture, "usual", 1);

  strict->green_max = 1;
  strict->amber_max = 2;
  strict->answers.pain_after = 4;
  usual->answers.pain_after = 4;
  report = report_on (fixture, 0, 6);
  g_assert_cmpuint (report->alerts->len, ==, 1);
  g_assert_cmpint (g_array_index (report->alerts, LimberReportAlert, 0).day, ==, FIXTURE_MONDAY);
}

/* --- Lists --- */

static void
test_programmes (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  const LimberReportProgramme *programmes;
  LimberEntry *dropped = fixture_add_follow (fixture, "old", 0, 1, 1, 'd', 0);

  dropped->end = fixture_time (3, 12, 0, 1);
  fixture_add_follow (fixture, "new", 5, 3, 1, 'w', 0);
  for (int day = 0; day < 4; day++)
    {
      LimberRecord *record = fixture_add_session (fixture, "old", day);

      record->version = 2 + day / 2;
      record->choices.level = day == 0 ? LIMBER_LEVEL_GENTLE : LIMBER_LEVEL_ACTIVE;
    }
  report = report_on (fixture, 0, 6);
  g_assert_cmpuint (report->programmes->len, ==, 2);
  programmes = (const LimberReportProgramme *) report->programmes->data;
  g_assert_cmpstr (programmes[0].title, ==, "new");
  assert_words (limber_report_programme (&programmes[0]), "0 sessions, planned: 3 times a week");
  g_assert_cmpstr (programmes[1].title, ==, "old");
  assert_words (limber_report_programme (&programmes[1]),
                "versions 2 to 3, gentle, active, 4 sessions");
}

static void
test_hard (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  static const LimberSkipReason reasons[] = { LIMBER_SKIP_TIME, LIMBER_SKIP_PAIN,
                                              LIMBER_SKIP_PAIN };
  const LimberProgressExercise *exercises;

  for (int day = 0; day < 6; day++)
    {
      LimberRecord *record = fixture_add_session (fixture, "a", day);
      LimberRecordStep *step = add_step (record, "Bridge", LIMBER_UNSET, FALSE);

      add_step (record, "Cat", LIMBER_UNSET, FALSE)->hurt = day < 2;
      step->status = day < 3 ? LIMBER_RECORD_SKIPPED : LIMBER_RECORD_SWAPPED;
      step->reason = day < 3 ? reasons[day] : LIMBER_SKIP_UNSAID;
      first_step (record)->exercise = g_strdup ("easy");
      first_step (record)->name = g_strdup ("Easy");
    }
  report = report_on (fixture, 0, 6);
  exercises = (const LimberProgressExercise *) report->progress->exercises->data;
  g_assert_cmpstr (exercises[0].name, ==, "Bridge");
  g_assert_true (limber_report_is_hard (&exercises[0]));
  assert_words (limber_report_skipped (&exercises[0]), "skipped 3 of 6");
  assert_words (limber_report_why_hard (&exercises[0]), "pain 2, no time 1, easier 3");
  assert_words (limber_report_skipped (&exercises[1]), "came 6 times");
  assert_words (limber_report_why_hard (&exercises[1]), "hurt 2");
  g_assert_false (limber_report_is_hard (&exercises[2]));
}

static void
test_entries (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;
  LimberEntry *change = add_entry (fixture, LIMBER_ENTRY_CHANGE, 3, "Gentle");

  change->value = LIMBER_CHANGE_HARDER;
  change->reply = g_strdup ("Steady");
  change->by = LIMBER_ACTOR_SUGGESTION;
  add_entry (fixture, LIMBER_ENTRY_CHANGE, 4, "Kept")->value = LIMBER_CHANGE_KEPT;
  add_entry (fixture, LIMBER_ENTRY_CHANGE, -3, "Before")->value = LIMBER_CHANGE_EASIER;
  add_entry (fixture, LIMBER_ENTRY_CHANGE, 5, "Own")->value = LIMBER_CHANGE_EASIER;
  add_entry (fixture, LIMBER_ENTRY_CHANGE, 6, "New")->value = LIMBER_CHANGE_FOLLOWED;
  add_entry (fixture, LIMBER_ENTRY_QUESTION, -9, "May I swim?");
  add_entry (fixture, LIMBER_ENTRY_QUESTION, 2, "And dance?")->reply = g_strdup ("Yes");
  add_entry (fixture, LIMBER_ENTRY_QUESTION, 3, "");
  add_entry (fixture, LIMBER_ENTRY_QUESTION, 20, "Later?");
  add_entry (fixture, LIMBER_ENTRY_GOAL, -20, "Dig");
  add_entry (fixture, LIMBER_ENTRY_GOAL, 1, "Dance");
  report = report_on (fixture, 0, 6);
  g_assert_false (limber_report_is_empty (report));
  g_assert_cmpstr (report->goal, ==, "Dance");
  g_assert_cmpuint (report->questions->len, ==, 1);
  g_assert_cmpuint (report->changes->len, ==, 3);
  assert_words (limber_report_change (g_ptr_array_index (report->changes, 0)),
                "Easier: the person’s choice");
  assert_words (limber_report_change (g_ptr_array_index (report->changes, 1)),
                "Harder: a suggestion, accepted");
  assert_words (limber_report_change_titles (g_ptr_array_index (report->changes, 1)),
                "Gentle → Steady");
  assert_words (limber_report_change (g_ptr_array_index (report->changes, 2)),
                "Taken up: the person’s choice");
  assert_words (limber_report_change_titles (g_ptr_array_index (report->changes, 2)), "New");
}

static void
test_flares (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberReport) report = NULL;

  for (int i = 0; i < 10; i++)
    {
      LimberEntry *flare = add_entry (fixture, LIMBER_ENTRY_FLARE, 10 * i, NULL);

      flare->end = fixture_time (10 * i + 2, 12, 0, 1);
      flare->flags = LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_SEX);
      if (i < 4)
        flare->flags |= LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_STRESS);
      if (i % 2)
        flare->flags |= LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_LIFTING);
    }
  report = report_on (fixture, 0, 29);
  assert_words (limber_report_flares (report), "3, on 9 days");
  assert_words (limber_report_triggers (report), "lifting 5, stress 4");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/nothing", test_nothing);
  g_test_add_func ("/report/periods", test_periods);
  g_test_add_func ("/report/done-and-planned", test_done_and_planned);
  g_test_add_func ("/report/kinds", test_kinds);
  g_test_add_func ("/report/answers", test_answers);
  g_test_add_func ("/report/pain-days", test_pain_days);
  g_test_add_func ("/report/pain-means", test_pain_means);
  g_test_add_func ("/report/pain-change", test_pain_change);
  g_test_add_func ("/report/alerts", test_alerts);
  g_test_add_func ("/report/alerts-by-rule", test_alerts_by_rule);
  g_test_add_func ("/report/programmes", test_programmes);
  g_test_add_func ("/report/hard", test_hard);
  g_test_add_func ("/report/entries", test_entries);
  g_test_add_func ("/report/flares", test_flares);
  return g_test_run ();
}
