/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The person's week, with the bundled routines and a record in memory. */

#include "history-fixture.h"
#include "limber-dose.h"
#include "limber-week.h"
#include "memory-recorder.h"

static LimberLibrary *library;

typedef struct
{
  MemoryRecorder *recorder;
  HandClock *clock;
  LimberJournal *journal;
  LimberWeek *week;
  guint n_changed;
} Sample;

static void
count (gpointer week, Sample *sample)
{
  sample->n_changed++;
}

static void
set_up (Sample *sample, gconstpointer data)
{
  sample->recorder = memory_recorder_new (NULL);
  sample->clock = hand_clock_new (fixture_time (0, 9, 0, 1));
  sample->journal =
      limber_journal_new (LIMBER_RECORDER (sample->recorder), LIMBER_WALL_CLOCK (sample->clock));
  sample->week = limber_week_new (sample->journal, library, 0);
  g_signal_connect (sample->week, "changed", G_CALLBACK (count), sample);
  limber_week_get_agenda (sample->week);
  settle ();
  sample->n_changed = 0;
}

static void
tear_down (Sample *sample, gconstpointer data)
{
  g_object_unref (sample->week);
  g_object_unref (sample->journal);
  g_object_unref (sample->clock);
  g_object_unref (sample->recorder);
}

static const LimberAgenda *
agenda_of (Sample *sample)
{
  settle ();
  return limber_week_get_agenda (sample->week);
}

static void
test_follow (Sample *sample, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = limber_week_open (sample->week, "walk-starter");
  g_autoptr (LimberSchedule) schedule = limber_schedule_new ();

  g_assert_true (limber_week_is_new (sample->week));
  g_assert_cmpuint (agenda_of (sample)->n_items, ==, 0);
  limber_week_follow (sample->week, routine, LIMBER_UNSET);
  g_assert_cmpuint (agenda_of (sample)->n_items, ==, 1);
  g_assert_cmpuint (agenda_of (sample)->left_week, ==, 3);
  g_assert_cmpuint (sample->n_changed, >, 0);
  g_assert_nonnull (limber_week_follows (sample->week, "walk-starter"));
  limber_week_reschedule (sample->week, "walk-starter", schedule);
  g_assert_cmpuint (agenda_of (sample)->left_week, ==, 7);
  limber_week_drop (sample->week, "walk-starter");
  g_assert_cmpuint (agenda_of (sample)->n_items, ==, 0);
  g_assert_false (limber_week_is_new (sample->week));
}

/* Nothing is worked out anew until it is another day. */
static void
test_midnight (Sample *sample, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = limber_week_open (sample->week, "walk-starter");
  const LimberAgenda *agenda;

  limber_week_follow (sample->week, routine, LIMBER_UNSET);
  agenda = agenda_of (sample);
  sample->n_changed = 0;
  hand_clock_set (sample->clock, fixture_time (0, 23, 59, 1));
  limber_week_look_at_clock (sample->week);
  g_assert_cmpuint (sample->n_changed, ==, 0);
  g_assert_true (limber_week_get_agenda (sample->week) == agenda);
  hand_clock_set (sample->clock, fixture_time (1, 0, 0, 1));
  limber_week_look_at_clock (sample->week);
  g_assert_cmpuint (sample->n_changed, ==, 1);
  g_assert_cmpint (limber_week_get_agenda (sample->week)->today, ==, FIXTURE_MONDAY + 1);
}

static void
test_plan (Sample *sample, gconstpointer data)
{
  limber_week_take_up (sample->week, limber_week_plan_get (LIMBER_LEVEL_ACTIVE, FALSE),
                       LIMBER_ACTOR_PERSON);
  g_assert_cmpuint (agenda_of (sample)->n_items, ==, 5);
  limber_week_take_up (sample->week, limber_week_plan_get (LIMBER_LEVEL_GENTLE, TRUE),
                       LIMBER_ACTOR_PERSON);
  g_assert_cmpuint (agenda_of (sample)->n_items, ==, 4);
}

static void
test_flare (Sample *sample, gconstpointer data)
{
  g_assert_null (agenda_of (sample)->flare);
  limber_week_set_flare (sample->week, TRUE);
  g_assert_nonnull (agenda_of (sample)->flare);
  limber_week_set_flare (sample->week, TRUE);
  settle ();
  g_assert_cmpuint (limber_history_get_n_entries (limber_week_get_history (sample->week)), ==, 1);
  limber_week_set_flare (sample->week, FALSE);
  g_assert_null (agenda_of (sample)->flare);
}

/* A flare-up asks for its routine, and each other one is done in its form for such days. */
static void
test_choices (Sample *sample, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = limber_week_open (sample->week, "core-gentle-lying");
  g_autoptr (LimberRoutine) flare_day = limber_week_open (sample->week, "flare-day");
  LimberChoices choices;

  limber_week_follow (sample->week, routine, LIMBER_LEVEL_MODERATE);
  settle ();
  choices = limber_week_get_choices (sample->week, routine);
  g_assert_true (choices.has_level);
  g_assert_cmpint (choices.level, ==, LIMBER_LEVEL_MODERATE);
  g_assert_false (choices.flare);
  g_assert_null (limber_week_find_flare_routine (sample->week));
  limber_week_set_flare (sample->week, TRUE);
  settle ();
  choices = limber_week_get_choices (sample->week, routine);
  g_assert_true (choices.flare);
  g_assert_cmpstr (limber_routine_info_get_id (limber_week_find_flare_routine (sample->week)), ==,
                   "flare-day");
  choices = limber_week_get_choices (sample->week, flare_day);
  g_assert_false (choices.flare);
  g_assert_false (choices.has_level);
}

static void
test_check (Sample *sample, gconstpointer data)
{
  const LimberReadiness sign = { .checked = TRUE, .signs = 1, .pain = LIMBER_UNSET };

  g_assert_true (limber_readiness_is_due (limber_week_get_history (sample->week),
                                          limber_week_now (sample->week)));
  limber_week_answer_check (sample->week, &sign);
  settle ();
  g_assert_true (limber_readiness_asks_first (limber_week_get_history (sample->week)));
  limber_week_clear_check (sample->week);
  settle ();
  g_assert_false (limber_readiness_asks_first (limber_week_get_history (sample->week)));
}

static void
add_good_session (Fixture *fixture, int day)
{
  LimberRecord *record = fixture_add_session (fixture, "walk-starter", day);

  record->answers.pain_before = 2;
  record->answers.pain_after = 2;
  record->answers.pain_morning = 1;
}

static void
give_three_good_sessions (Sample *sample)
{
  g_autoptr (Fixture) fixture = fixture_new ();

  fixture_add_follow (fixture, "walk-starter", -9, 3, 1, 'w', 0);
  for (int day = -6; day < 0; day += 2)
    add_good_session (fixture, day);
  memory_recorder_set_history (sample->recorder, fixture_make_history (fixture));
  settle ();
}

static void
test_accepted (Sample *sample, gconstpointer data)
{
  give_three_good_sessions (sample);
  g_assert_cmpstr (limber_week_get_advice (sample->week)->target, ==, "walk-builder");
  limber_week_answer_advice (sample->week, TRUE);
  settle ();
  g_assert_null (limber_week_get_advice (sample->week));
  g_assert_nonnull (limber_week_follows (sample->week, "walk-builder"));
  g_assert_null (limber_week_follows (sample->week, "walk-starter"));
  g_assert_cmpint (
      limber_history_get_latest (limber_week_get_history (sample->week), LIMBER_ENTRY_CHANGE)->by,
      ==, LIMBER_ACTOR_SUGGESTION);
}

static void
test_declined (Sample *sample, gconstpointer data)
{
  give_three_good_sessions (sample);
  limber_week_answer_advice (sample->week, FALSE);
  settle ();
  g_assert_null (limber_week_get_advice (sample->week));
  g_assert_nonnull (limber_week_follows (sample->week, "walk-starter"));
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Sample *sample, gconstpointer data);
  } tests[] = {
    { "/week/follow", test_follow },     { "/week/midnight", test_midnight },
    { "/week/plan", test_plan },         { "/week/flare", test_flare },
    { "/week/choices", test_choices },   { "/week/check", test_check },
    { "/week/accepted", test_accepted }, { "/week/declined", test_declined },
  };
  LimberLibraryPaths paths = { NULL };
  int result;

  g_test_init (&argc, &argv, NULL);
  if (argc != 2)
    g_error ("the folder of the bundled content is needed");
  paths.bundled_exercises = g_build_filename (argv[1], "exercises", NULL);
  paths.bundled_routines = g_build_filename (argv[1], "routines", NULL);
  library = limber_library_new (&paths);
  limber_library_load_sync (library);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Sample, NULL, set_up, tests[i].test, tear_down);
  result = g_test_run ();
  g_object_unref (library);
  g_free (paths.bundled_exercises);
  g_free (paths.bundled_routines);
  return result;
}
