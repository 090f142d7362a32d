/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-date-words.h"
#include "limber-progress-words.h"
#include "limber-session-words.h"

#define MINUTE_US (60 * LIMBER_SECOND_US)
#define TUESDAY 20515 /* 3 March 2026 */

static void
test_days (void)
{
  static const struct
  {
    LimberProgressDay done;
    gboolean flare;
    const char *words;
  } cases[] = {
    { { TUESDAY, 2, 0, 21 * MINUTE_US }, FALSE, "Tuesday 3 March 2026: 2 sessions, 21 minutes" },
    { { TUESDAY, 0, 1, 100 }, FALSE, "Tuesday 3 March 2026: 1 session, 1 minute" },
    { { TUESDAY, 1, 1, MINUTE_US }, TRUE, "Tuesday 3 March 2026: 2 sessions, 1 minute, flare-up" },
    { { TUESDAY, 0, 0, 0 }, FALSE, "Tuesday 3 March 2026: no session" },
    { { TUESDAY, 0, 0, 0 }, TRUE, "Tuesday 3 March 2026: no session, flare-up" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const LimberProgressDay *done = &cases[i].done;
      g_autofree char *words = limber_words_day (
          TUESDAY, done->n_finished + done->n_part > 0 ? done : NULL, cases[i].flare);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_hours (void)
{
  static const struct
  {
    gint64 us;
    const char *words;
  } cases[] = {
    { 0, "0 min" },
    { 59 * MINUTE_US, "59 min" },
    { 60 * MINUTE_US, "1 h" },
    { 125 * MINUTE_US, "2 h 5 min" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = limber_words_hours (cases[i].us);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_session (void)
{
  g_autoptr (LimberRecord) record = limber_record_new ();
  g_autofree char *early = NULL;
  g_autofree char *flare = NULL;
  g_autofree char *when = limber_words_minute (1 * 60 + 30);
  g_autofree char *expected = g_strdup_printf ("%s · 14 min · Ended early", when);
  g_autofree char *for_flare = g_strdup_printf ("%s · 14 min · Finished · For a flare-up", when);

  record->start.utc_us = (TUESDAY * (gint64) 1440 + 23 * 60 + 30) * MINUTE_US;
  record->start.zone_s = 2 * 3600;
  record->played_us = 14 * MINUTE_US;
  record->outcome = LIMBER_OUTCOME_PART;
  early = limber_words_session (record);
  g_assert_cmpstr (early, ==, expected);
  record->outcome = LIMBER_OUTCOME_FINISHED;
  record->choices.flare = TRUE;
  flare = limber_words_session (record);
  g_assert_cmpstr (flare, ==, for_flare);
}

/* A computer without a battery for its clock begins in 1970, which west of Greenwich is 1969. */
static void
test_session_before_1970 (void)
{
  g_autoptr (LimberRecord) record = limber_record_new ();
  g_autofree char *words = NULL;

  record->start = (LimberWallTime){ .utc_us = 30 * MINUTE_US, .zone_s = -5 * 60 * 60 };
  record->outcome = LIMBER_OUTCOME_FINISHED;
  words = limber_words_session (record);
  g_assert_cmpstr (words, ==, "19:30 · 0 min · Finished");
}

static void
test_answers (void)
{
  g_autoptr (LimberRecord) record = limber_record_new ();
  LimberAnswers *answers = &record->answers;
  g_autofree char *some = NULL;
  g_autofree char *all = NULL;
  g_autofree char *effort = NULL;

  g_assert_null (limber_words_answers (answers));
  answers->effort = 0;
  effort = limber_words_answers (answers);
  g_assert_cmpstr (effort, ==, "Effort 0");
  answers->pain_before = 4;
  answers->pain_after = 0;
  some = limber_words_answers (answers);
  g_assert_cmpstr (some, ==, "Pain: before 4, after 0 · Effort 0");
  answers->pain_morning = 3;
  answers->pain_worst = 5;
  answers->confidence = 8;
  all = limber_words_answers (answers);
  g_assert_cmpstr (all, ==,
                   "Pain: before 4, after 0, next morning 3, worst while exercising 5 · Effort 0, "
                   "Confidence 8");
}

#define S LIMBER_SECOND_US

static void
test_steps (void)
{
  static const struct
  {
    LimberRecordStep step;
    const char *words;
  } cases[] = {
    { { .status = LIMBER_RECORD_DONE,
        .prescribed = { 2, 20, 80 * S },
        .done = { 2, 20, 80 * S },
        .pain = -1 },
      "Done · 2 sets, 20 times, 1:20" },
    { { .status = LIMBER_RECORD_PART,
        .prescribed = { 1, 10, 80 * S },
        .done = { 0, 5, 40 * S },
        .pain = -1 },
      "Partly done · 5 of 10 times, 0:40 of 1:20" },
    { { .status = LIMBER_RECORD_SKIPPED,
        .reason = LIMBER_SKIP_TIRED,
        .prescribed = { 2, 1, 20 * S },
        .pain = -1 },
      "Skipped · Tired · 2 sets, 1 time, 0:20 asked" },
    { { .status = LIMBER_RECORD_SKIPPED, .prescribed = { 1, 0, 20 * S }, .pain = -1 },
      "Skipped · 0:20 asked" },
    { { .status = LIMBER_RECORD_NOT_REACHED, .prescribed = { 1, 0, 60 * S }, .pain = -1 },
      "Not reached · 1:00 asked" },
    { { .status = LIMBER_RECORD_SWAPPED,
        .instead_name = (char *) "Wall plank",
        .prescribed = { 1, 0, 60 * S },
        .done = { 1, 0, 60 * S },
        .hurt = TRUE,
        .pain = 6,
        .spread = TRUE },
      "Done the easier way · Wall plank · 1:00 · It hurt: 6 · It spread down the leg, or tingled" },
    { { .status = LIMBER_RECORD_PART,
        .sides = LIMBER_SIDES_EACH,
        .prescribed = { 1, 0, 60 * S, 30 * S, 30 * S },
        .done = { 1, 0, 40 * S, 30 * S, 10 * S },
        .hurt = TRUE,
        .pain = -1 },
      "Partly done · 0:40 of 1:00 · left 0:30, right 0:10 · It hurt" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = limber_words_step (&cases[i].step);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_pain_change (void)
{
  static const struct
  {
    double first;
    double last;
    const char *start;
  } cases[] = {
    { 6, 4,
      "Pain is down 2 or more since you began: before a session it was 6 in your first week, "
      "and 4 in the latest one." },
    { 6, 4.1, "Pain before a session was 6 in your first week, and 4.1 in the latest one." },
    { 3, 5.5,
      "Pain is up 2 or more since you began: before a session it was 3 in your first week, "
      "and 5.5 in the latest one." },
    { 4, 4, "Pain before a session was 4 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberPainWeek first = { .mean = cases[i].first };
      LimberPainWeek last = { .mean = cases[i].last };
      g_autofree char *words = limber_words_pain_change (&first, &last);

      g_assert_true (g_str_has_prefix (words, cases[i].start));
    }
}

static void
test_skips (void)
{
  static const struct
  {
    LimberProgressExercise exercise;
    const char *words;
  } cases[] = {
    { { .n_planned = 30,
        .n_status = { [LIMBER_RECORD_SKIPPED] = 9, [LIMBER_RECORD_SWAPPED] = 1 },
        .n_reason = { [LIMBER_SKIP_TIRED] = 2, [LIMBER_SKIP_PAIN] = 6, [LIMBER_SKIP_UNSAID] = 1 } },
      "Skipped 9 of 30 times · Pain 6, Tired 2 · Done the easier way 1 time" },
    { { .n_planned = 1,
        .n_status = { [LIMBER_RECORD_SKIPPED] = 1 },
        .n_reason = { [LIMBER_SKIP_UNSAID] = 1 } },
      "Skipped 1 of 1 time" },
    { { .n_planned = 5, .n_status = { [LIMBER_RECORD_SWAPPED] = 3 } },
      "Done the easier way 3 times" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = limber_words_skips (&cases[i].exercise);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_progress (void)
{
  g_autoptr (LimberHistory) history =
      limber_history_new (limber_records_new (), limber_entries_new ());
  g_autoptr (LimberProgress) progress = limber_progress_new (history, TUESDAY, TUESDAY, 0);
  g_autofree char *words = limber_words_progress (progress);

  g_assert_cmpstr (words, ==, "0 sessions on 0 days, 0 min");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress-words/days", test_days);
  g_test_add_func ("/progress-words/hours", test_hours);
  g_test_add_func ("/progress-words/session", test_session);
  g_test_add_func ("/progress-words/session-before-1970", test_session_before_1970);
  g_test_add_func ("/progress-words/answers", test_answers);
  g_test_add_func ("/progress-words/steps", test_steps);
  g_test_add_func ("/progress-words/pain-change", test_pain_change);
  g_test_add_func ("/progress-words/skips", test_skips);
  g_test_add_func ("/progress-words/progress", test_progress);
  return g_test_run ();
}
