/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Own activities, the questionnaire of Roland and Morris, and the goal. */

#include "limber-check-in.h"

#include <string.h>

#include "limber-dose.h"

#define DAY_US (24 * 60 * 60 * (gint64) G_USEC_PER_SEC)

static LimberEntry *
add (GPtrArray *entries, LimberEntryKind kind, int day)
{
  LimberEntry *entry = limber_entry_new (kind, (LimberWallTime){ .utc_us = day * DAY_US });

  g_ptr_array_add (entries, entry);
  return entry;
}

static LimberEntry *
add_text (GPtrArray *entries, LimberEntryKind kind, int day, const char *text)
{
  LimberEntry *entry = add (entries, kind, day);

  entry->text = g_strdup (text);
  return entry;
}

static LimberEntry *
add_score (GPtrArray *entries, int day, const LimberEntry *activity, int value)
{
  LimberEntry *entry = add (entries, LIMBER_ENTRY_ACTIVITY_SCORE, day);

  entry->subject = g_strdup (activity->id);
  entry->value = value;
  return entry;
}

static LimberCheckIn *
check_in_of (GPtrArray *entries)
{
  g_autoptr (LimberHistory) history = limber_history_new (limber_records_new (), entries);

  return limber_check_in_new (history);
}

/* The sum of the authors' own text: a word that is changed by mistake is found. */
static void
test_statements (void)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < LIMBER_RMDQ_N; i++)
    {
      const char *statement = limber_rmdq_statement (i);

      g_assert_true (g_str_has_suffix (statement, "."));
      g_assert_nonnull (strstr (statement, " back"));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (statement, !=, limber_rmdq_statement (j));
      g_checksum_update (checksum, (const guchar *) statement, -1);
    }
  g_assert_cmpstr (limber_rmdq_statement (0), ==,
                   "I stay at home most of the time because of my back.");
  g_assert_cmpstr (limber_rmdq_statement (23), ==,
                   "I stay in bed most of the time because of my back.");
  g_assert_cmpstr (g_checksum_get_string (checksum), ==,
                   "e9cc286e5153954b27f6cd32fd86dcb06f2a0261155bd8df11257edb9afd5210");
}

static void
test_count (void)
{
  g_assert_cmpint (limber_rmdq_count (0), ==, 0);
  g_assert_cmpint (limber_rmdq_count (1), ==, 1);
  g_assert_cmpint (limber_rmdq_count (0x800001), ==, 2);
  g_assert_cmpint (limber_rmdq_count (0xffffff), ==, 24);
  g_assert_cmpint (limber_rmdq_count (G_MAXUINT64), ==, 24);
}

static void
test_rmdq_trend (void)
{
  static const struct
  {
    int first;
    int latest;
    LimberTrend trend;
  } cases[] = {
    { 14, 14, LIMBER_TREND_SAME }, { 20, 16, LIMBER_TREND_SAME },  { 20, 15, LIMBER_TREND_BETTER },
    { 10, 8, LIMBER_TREND_SAME },  { 10, 7, LIMBER_TREND_BETTER }, { 10, 13, LIMBER_TREND_WORSE },
    { 10, 12, LIMBER_TREND_SAME }, { 4, 3, LIMBER_TREND_SAME },    { 4, 2, LIMBER_TREND_BETTER },
    { 3, 1, LIMBER_TREND_SAME },   { 3, 0, LIMBER_TREND_SAME },    { 0, 4, LIMBER_TREND_SAME },
    { 0, 5, LIMBER_TREND_WORSE },  { 24, 0, LIMBER_TREND_BETTER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (limber_rmdq_get_trend (cases[i].first, cases[i].latest), ==, cases[i].trend);
}

/* One that was begun has ticks and no score; a score that cannot be is none. */
static void
test_rmdq_list (void)
{
  GPtrArray *entries = limber_entries_new ();
  LimberEntry *draft = add (entries, LIMBER_ENTRY_RMDQ, 9);
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (GPtrArray) list = NULL;

  draft->flags = 3;
  add (entries, LIMBER_ENTRY_RMDQ, 4)->value = 7;
  add (entries, LIMBER_ENTRY_RMDQ, 2)->value = 0;
  add (entries, LIMBER_ENTRY_RMDQ, 3)->value = 25;
  add (entries, LIMBER_ENTRY_GOAL, 1)->value = 5;
  history = limber_history_new (limber_records_new (), entries);
  list = limber_rmdq_list (history);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpint (((LimberEntry *) list->pdata[0])->value, ==, 0);
  g_assert_cmpint (((LimberEntry *) list->pdata[1])->value, ==, 7);
  g_assert_true (limber_rmdq_get_draft (history) == draft);
}

static void
test_nothing (void)
{
  g_autoptr (LimberCheckIn) check_in = check_in_of (limber_entries_new ());

  g_assert_cmpuint (check_in->activities->len, ==, 0);
  g_assert_false (limber_check_in_has_mean (check_in));
  g_assert_false (limber_check_in_is_due (check_in, 20000));
  g_assert_null (limber_goal_get (check_in->history));
  g_assert_null (limber_rmdq_get_draft (check_in->history));
}

static const LimberActivity *
activity_at (const LimberCheckIn *check_in, guint index)
{
  return g_ptr_array_index (check_in->activities, index);
}

/* Those that are no longer asked for count no more; a score of nothing and one that cannot be never
 * do. */
static void
test_activities (void)
{
  GPtrArray *entries = limber_entries_new ();
  LimberEntry *walk = add_text (entries, LIMBER_ENTRY_ACTIVITY, 1, "Walk");
  LimberEntry *dropped = add_text (entries, LIMBER_ENTRY_ACTIVITY, 2, "Ski");
  LimberEntry *stairs = add_text (entries, LIMBER_ENTRY_ACTIVITY, 50, "Stairs");
  g_autoptr (LimberCheckIn) check_in = NULL;

  add_text (entries, LIMBER_ENTRY_ACTIVITY, 3, "");
  dropped->end.utc_us = 4 * DAY_US;
  add_score (entries, 2, walk, 11);
  add_score (entries, 2, walk, LIMBER_UNSET);
  add_score (entries, 3, walk, 4);
  add_score (entries, 9, walk, 6);
  add_score (entries, 3, dropped, 1);
  add_score (entries, 40, stairs, 0);
  add (entries, LIMBER_ENTRY_ACTIVITY_SCORE, 60)->value = 5;
  check_in = check_in_of (entries);
  g_assert_cmpuint (check_in->activities->len, ==, 2);
  g_assert_cmpstr (activity_at (check_in, 0)->activity->text, ==, "Walk");
  g_assert_cmpint (limber_activity_get_first (activity_at (check_in, 0)), ==, 4);
  g_assert_cmpint (limber_activity_get_latest (activity_at (check_in, 0)), ==, 6);
  g_assert_cmpint (limber_activity_get_score (activity_at (check_in, 0), 9)->value, ==, 6);
  g_assert_null (limber_activity_get_score (activity_at (check_in, 0), 8));
  g_assert_cmpint (limber_activity_get_first (activity_at (check_in, 1)), ==, 0);
  g_assert_cmpuint (check_in->n_scored, ==, 2);
  g_assert_false (limber_check_in_has_mean (check_in));
  g_assert_cmpint (check_in->last_day, ==, 40);
}

static void
test_mean (void)
{
  static const struct
  {
    int first[LIMBER_ACTIVITIES_MIN];
    int latest[LIMBER_ACTIVITIES_MIN];
    LimberTrend trend;
  } cases[] = {
    { { 3, 3, 4 }, { 5, 5, 6 }, LIMBER_TREND_BETTER },
    { { 3, 3, 4 }, { 5, 5, 5 }, LIMBER_TREND_SAME },
    { { 5, 5, 6 }, { 3, 3, 4 }, LIMBER_TREND_WORSE },
    { { 5, 5, 6 }, { 3, 4, 4 }, LIMBER_TREND_SAME },
    { { 0, 0, 0 }, { 0, 0, 0 }, LIMBER_TREND_SAME },
    { { 0, 0, 0 }, { 10, 10, 10 }, LIMBER_TREND_BETTER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GPtrArray *entries = limber_entries_new ();
      g_autoptr (LimberCheckIn) check_in = NULL;
      int first = 0;
      int latest = 0;

      for (int j = 0; j < LIMBER_ACTIVITIES_MIN; j++)
        {
          LimberEntry *activity = add_text (entries, LIMBER_ENTRY_ACTIVITY, j, "Walk");

          add_score (entries, 10 + j, activity, cases[i].first[j]);
          add_score (entries, 20 + j, activity, 5);
          add_score (entries, 30 + j, activity, cases[i].latest[j]);
          first += cases[i].first[j];
          latest += cases[i].latest[j];
        }
      check_in = check_in_of (entries);
      g_assert_true (limber_check_in_has_mean (check_in));
      g_assert_cmpfloat_with_epsilon (check_in->first_mean, first / 3.0, 1e-9);
      g_assert_cmpfloat_with_epsilon (check_in->latest_mean, latest / 3.0, 1e-9);
      g_assert_cmpint (check_in->trend, ==, cases[i].trend);
    }
}

static void
test_due (void)
{
  GPtrArray *entries = limber_entries_new ();
  g_autoptr (LimberCheckIn) check_in = NULL;

  add (entries, LIMBER_ENTRY_RMDQ, 100)->value = 3;
  add (entries, LIMBER_ENTRY_RMDQ, 110); /* begun */
  check_in = check_in_of (entries);
  g_assert_false (limber_check_in_is_due (check_in, 99));
  g_assert_false (limber_check_in_is_due (check_in, 100));
  g_assert_false (limber_check_in_is_due (check_in, 127));
  g_assert_true (limber_check_in_is_due (check_in, 128));
}

static void
test_goal (void)
{
  GPtrArray *entries = limber_entries_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberHistory) given_up = NULL;

  add_text (entries, LIMBER_ENTRY_GOAL, 2, "Pick up my grandchild");
  add_text (entries, LIMBER_ENTRY_GOAL, 1, "Sit through a film");
  history = limber_history_new (limber_records_new (), entries);
  g_assert_cmpstr (limber_goal_get (history), ==, "Pick up my grandchild");
  entries = limber_entries_new ();
  add_text (entries, LIMBER_ENTRY_GOAL, 2, "Pick up my grandchild");
  add_text (entries, LIMBER_ENTRY_GOAL, 3, "");
  given_up = limber_history_new (limber_records_new (), entries);
  g_assert_null (limber_goal_get (given_up));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check-in/statements", test_statements);
  g_test_add_func ("/check-in/count", test_count);
  g_test_add_func ("/check-in/rmdq-trend", test_rmdq_trend);
  g_test_add_func ("/check-in/rmdq-list", test_rmdq_list);
  g_test_add_func ("/check-in/nothing", test_nothing);
  g_test_add_func ("/check-in/activities", test_activities);
  g_test_add_func ("/check-in/mean", test_mean);
  g_test_add_func ("/check-in/due", test_due);
  g_test_add_func ("/check-in/goal", test_goal);
  return g_test_run ();
}
