/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "history-fixture.h"
#include "limber-advice.h"
#include "limber-dose.h"
#include "limber-follow.h"
#include "limber-readiness.h"
#include "sample.h"

/* Routines of a library: "a" with all sisters, "alone" with none but levels, "bad" with only one
 * for a bad day, "chair" whose harder sister is on the floor. */
static LimberRoutine *
open_routine (gpointer n_opened, const char *id)
{
  LimberRoutine *routine = sample_routine ();
  gboolean floor = g_str_equal (id, "floor");
  LimberStep *step = sample_step ("x", floor ? LIMBER_POSITION_PRONE : LIMBER_POSITION_SITTING,
                                  LIMBER_SIDES_NONE, NULL);

  if (n_opened)
    ++*(guint *) n_opened;
  g_free (routine->id);
  routine->id = g_strdup (id);
  g_free (routine->title);
  routine->title = g_strdup (id);
  routine->level = LIMBER_LEVEL_MODERATE;
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    step->exercise->levels[i] = sample_time (60);
  sample_add (routine, step);
  if (g_str_equal (id, "a"))
    {
      routine->easier = g_strdup ("easy");
      routine->harder = g_strdup ("hard");
      routine->fallback = g_strdup ("rest");
    }
  if (g_str_equal (id, "chair"))
    routine->harder = g_strdup ("floor");
  if (g_str_equal (id, "gone"))
    routine->harder = g_strdup ("not there");
  if (g_str_equal (id, "not there"))
    g_clear_pointer (&routine, limber_routine_unref);
  return routine;
}

/* One session a day, written as letters, the last one yesterday (or today with @today):
 * g good, e exhausting, h hurt a bit, u nothing told, n no morning told, s short, f flare-up
 * version, p part, a amber, m amber with a worse morning, r red, x easier form. */
static void
add_session (Fixture *fixture, const char *routine, int day, char kind)
{
  LimberRecord *record = fixture_add_session (fixture, routine, day);
  LimberRecordStep *step = g_ptr_array_index (record->steps, 0);

  record->answers.pain_before = 2;
  record->answers.pain_after = kind == 'r'           ? 6
                               : strchr ("hm", kind) ? 3
                               : kind == 'a'         ? 5
                               : kind == 'u'         ? LIMBER_UNSET
                                                     : 2;
  record->answers.pain_morning = kind == 'm' ? 4 : kind == 'n' ? LIMBER_UNSET : 2;
  record->answers.effort = kind == 'e' ? 5 : 4;
  if (kind == 'u')
    record->answers.pain_before = record->answers.pain_morning = LIMBER_UNSET;
  if (kind == 'h')
    step->hurt = TRUE;
  record->choices.short_version = kind == 's';
  record->choices.flare = kind == 'f';
  if (kind == 'x')
    step->status = LIMBER_RECORD_SWAPPED;
  if (kind == 'p')
    {
      step->status = LIMBER_RECORD_PART;
      step->done.active_us = step->prescribed.active_us * 8 / 10;
    }
}

typedef struct
{
  const char *name;
  const char *routine;
  const char *sessions;
  int change; /* or -1 for no advice */
  const char *target;
  int level;
  LimberAdviceReason reason;
} Case;

static const Case cases[] = {
  { "three-good", "a", "ggg", LIMBER_CHANGE_HARDER, "hard", LIMBER_UNSET, LIMBER_ADVICE_GOOD },
  { "after-a-bad-one", "a", "rggg", LIMBER_CHANGE_HARDER, "hard", LIMBER_UNSET,
    LIMBER_ADVICE_GOOD },
  { "two-good", "a", "gg", -1 },
  { "days-between", "a", "g.g..g", LIMBER_CHANGE_HARDER, "hard", LIMBER_UNSET, LIMBER_ADVICE_GOOD },
  { "one-hard", "a", "geg", -1 },
  { "one-amber", "a", "gag", -1 },
  { "one-that-hurt", "a", "ghg", -1 },
  { "one-in-part", "a", "ggp", -1 },
  { "one-short", "a", "gsg", -1 },
  { "one-for-a-flare-up", "a", "fgg", -1 },
  { "one-easier", "a", "gxg", -1 },
  { "one-untold", "a", "gug", -1 },
  { "nothing-told", "a", "uuu", -1 },
  { "mornings-untold", "a", "nnn", -1 },
  { "one-morning-told", "a", "ngn", LIMBER_CHANGE_HARDER, "hard", LIMBER_UNSET,
    LIMBER_ADVICE_GOOD },
  { "last-morning-to-come", "a", "gggn!", -1 },
  { "stale", "a", "ggg...............", -1 },
  { "red", "a", "ggr", LIMBER_CHANGE_EASIER, "easy", LIMBER_UNSET, LIMBER_ADVICE_RED },
  { "red-before", "a", "rg", -1 },
  { "red-twice", "a", "rr", LIMBER_CHANGE_FLARE_DAY, "rest", LIMBER_UNSET, LIMBER_ADVICE_REDS },
  { "one-bad-morning", "a", "gm", -1 },
  { "two-bad-mornings", "a", "mm", LIMBER_CHANGE_EASIER, "easy", LIMBER_UNSET,
    LIMBER_ADVICE_MORNINGS },
  { "two-ambers", "a", "aa", -1 },
  { "level-up", "alone", "ggg", LIMBER_CHANGE_HARDER, "alone", LIMBER_LEVEL_ACTIVE,
    LIMBER_ADVICE_GOOD },
  { "level-down", "alone", "r", LIMBER_CHANGE_EASIER, "alone", LIMBER_LEVEL_GENTLE,
    LIMBER_ADVICE_RED },
  { "no-such-sister", "gone", "ggg", -1 },
  { "not-followed", "b", "ggg", -1 },
};

static Fixture *
make_fixture (const char *routine, const char *sessions, int *today)
{
  Fixture *fixture = fixture_new ();
  int day = 0;

  fixture_add_follow (fixture, "a", -1, 1, 1, 'd', 0);
  fixture_add_follow (fixture, "alone", -1, 1, 1, 'd', 0);
  fixture_add_follow (fixture, "chair", -1, 1, 1, 'd', 0);
  fixture_add_follow (fixture, "gone", -1, 1, 1, 'd', 0);
  for (; sessions[day] && sessions[day] != '!'; day++)
    if (sessions[day] != '.')
      add_session (fixture, routine, day, sessions[day]);
  *today = sessions[day] == '!' ? day - 1 : day;
  return fixture;
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  int today;
  g_autoptr (Fixture) fixture = make_fixture (test->routine, test->sessions, &today);
  g_autoptr (LimberHistory) history = fixture_make_history (fixture);
  guint n_opened = 0;
  g_autoptr (LimberAdvice) advice =
      limber_advice_new (history, fixture_time (today, 18, 0, 1), open_routine, &n_opened);

  if (!test->target)
    {
      g_assert_null (advice);
      return;
    }
  g_assert_nonnull (advice);
  g_assert_cmpint (advice->change, ==, test->change);
  g_assert_cmpint (advice->reason, ==, test->reason);
  g_assert_cmpstr (advice->routine, ==, test->routine);
  g_assert_cmpstr (advice->target, ==, test->target);
  g_assert_cmpint (advice->level, ==, test->level);
}

static LimberAdvice *
advise (Fixture *fixture, int day)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (LimberHistory) history = NULL;

  for (guint i = 0; i < fixture->entries->len; i++)
    g_ptr_array_add (entries, limber_entry_copy (g_ptr_array_index (fixture->entries, i)));
  for (guint i = 0; i < fixture->records->len; i++)
    g_ptr_array_add (records, limber_record_copy (g_ptr_array_index (fixture->records, i)));
  history = limber_history_new (g_steal_pointer (&records), g_steal_pointer (&entries));
  return limber_advice_new (history, fixture_time (day, 18, 0, 1), open_routine, NULL);
}

static void
assert_change (Fixture *fixture, int day, int change)
{
  g_autoptr (LimberAdvice) advice = advise (fixture, day);

  g_assert_cmpint (advice ? (int) advice->change : -1, ==, change);
}

static void
add_entries (Fixture *fixture, GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (fixture->entries, limber_entry_copy (g_ptr_array_index (entries, i)));
}

static void
decline (Fixture *fixture, int day)
{
  g_autoptr (LimberAdvice) advice = advise (fixture, day);
  g_autoptr (GPtrArray) entries = limber_advice_decline (advice, fixture_time (day, 18, 0, 1));

  g_assert_cmpuint (entries->len, ==, 1);
  add_entries (fixture, entries);
}

/* A "no" holds for a while, and then only what came after it counts. */
static void
test_declined_harder (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("a", "ggg", &today);

  decline (fixture, 3);
  assert_change (fixture, 3, -1);
  for (int day = 4; day < 35; day++)
    {
      assert_change (fixture, day, day < 3 + LIMBER_ADVICE_HARDER_DAYS ? -1 : LIMBER_CHANGE_HARDER);
      add_session (fixture, "a", day, 'g');
    }
}

static void
test_declined_easier (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("a", "r", &today);

  decline (fixture, 1);
  assert_change (fixture, 9, -1);
  add_session (fixture, "a", 5, 'r');
  assert_change (fixture, 6, -1);
  assert_change (fixture, 8, LIMBER_CHANGE_EASIER);
}

static LimberHistory *
copy_history (Fixture *fixture)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();

  for (guint i = 0; i < fixture->entries->len; i++)
    g_ptr_array_add (entries, limber_entry_copy (g_ptr_array_index (fixture->entries, i)));
  return limber_history_new (limber_records_new (), g_steal_pointer (&entries));
}

/* The record tells who changed what, and one step up a week is enough. */
static void
test_accepted (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("a", "ggg", &today);
  g_autoptr (LimberAdvice) advice = advise (fixture, 3);
  g_autoptr (LimberHistory) history = copy_history (fixture);
  g_autoptr (GPtrArray) entries =
      limber_advice_accept (advice, history, fixture_time (3, 18, 0, 1));
  const LimberEntry *change = g_ptr_array_index (entries, entries->len - 1);

  g_assert_cmpuint (entries->len, ==, 3);
  g_assert_cmpint (change->kind, ==, LIMBER_ENTRY_CHANGE);
  g_assert_cmpint (change->value, ==, LIMBER_CHANGE_HARDER);
  g_assert_cmpint (change->by, ==, LIMBER_ACTOR_SUGGESTION);
  g_assert_cmpstr (change->reply, ==, "hard");
  for (int day = 0; day < 3; day++)
    add_session (fixture, "alone", day, 'g');
  g_ptr_array_remove_range (fixture->entries, 0, 1);
  g_ptr_array_add (fixture->entries, limber_entry_copy (change));
  assert_change (fixture, 3 + LIMBER_ADVICE_STEP_DAYS - 1, -1);
  assert_change (fixture, 3 + LIMBER_ADVICE_STEP_DAYS, LIMBER_CHANGE_HARDER);
}

static void
test_accepted_level (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("alone", "r", &today);
  g_autoptr (LimberAdvice) advice = advise (fixture, 1);
  g_autoptr (LimberHistory) history = copy_history (fixture);
  g_autoptr (GPtrArray) entries =
      limber_advice_accept (advice, history, fixture_time (1, 18, 0, 1));
  const LimberEntry *follow = g_ptr_array_index (entries, 1);

  g_assert_cmpstr (follow->subject, ==, "alone");
  g_assert_cmpint (follow->value, ==, LIMBER_LEVEL_GENTLE);
}

static void
test_accepted_flare_day (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("a", "rr", &today);
  g_autoptr (LimberAdvice) advice = advise (fixture, 2);
  g_autoptr (LimberHistory) history = copy_history (fixture);
  g_autoptr (GPtrArray) entries =
      limber_advice_accept (advice, history, fixture_time (2, 18, 0, 1));
  const LimberEntry *flare = g_ptr_array_index (entries, 0);

  g_assert_cmpuint (entries->len, ==, 2);
  g_assert_cmpint (flare->kind, ==, LIMBER_ENTRY_FLARE);
  g_assert_cmpint (flare->end.utc_us, ==, 0);
  add_entries (fixture, entries);
  assert_change (fixture, 2, -1);
}

/* Nothing harder while a flare-up lasts, and a week after. */
static void
test_flare (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("a", "ggg", &today);
  LimberEntry *flare = limber_entry_new (LIMBER_ENTRY_FLARE, fixture_time (-9, 8, 0, 1));

  g_ptr_array_add (fixture->entries, flare);
  assert_change (fixture, 3, -1);
  flare->end = fixture_time (-3, 8, 0, 1);
  assert_change (fixture, 3, -1);
  flare->end = fixture_time (-4, 8, 0, 1);
  assert_change (fixture, 3, LIMBER_CHANGE_HARDER);
}

static void
test_readiness (void)
{
  const LimberReadiness sign = { .checked = TRUE, .signs = 1, .pain = LIMBER_UNSET };
  const LimberReadiness chair = { .floor = LIMBER_FLOOR_NO, .pain = LIMBER_UNSET };
  int today;
  g_autoptr (Fixture) asks = make_fixture ("a", "ggg", &today);
  g_autoptr (Fixture) sits = make_fixture ("chair", "ggg", &today);

  assert_change (sits, 3, LIMBER_CHANGE_HARDER);
  g_ptr_array_add (sits->entries, limber_readiness_entry_new (&chair, fixture_time (0, 8, 0, 1)));
  assert_change (sits, 3, -1);
  g_ptr_array_add (asks->entries, limber_readiness_entry_new (&sign, fixture_time (0, 8, 0, 1)));
  assert_change (asks, 3, -1);
}

/* Of several, the most careful comes first. */
static void
test_careful (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("alone", "ggg", &today);

  assert_change (fixture, 3, LIMBER_CHANGE_HARDER);
  add_session (fixture, "a", 2, 'r');
  assert_change (fixture, 3, LIMBER_CHANGE_EASIER);
  add_session (fixture, "a", 1, 'r');
  assert_change (fixture, 3, LIMBER_CHANGE_FLARE_DAY);
}

static void
test_same_day (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("a", "gg", &today);

  add_session (fixture, "a", 1, 'g');
  assert_change (fixture, 2, -1);
}

/* A library is opened only where there is a reason. */
static void
test_lazy (void)
{
  int today;
  g_autoptr (Fixture) fixture = make_fixture ("a", "gg", &today);
  g_autoptr (LimberHistory) history = fixture_make_history (fixture);
  guint n_opened = 0;
  g_autoptr (LimberAdvice) advice =
      limber_advice_new (history, fixture_time (2, 18, 0, 1), open_routine, &n_opened);

  g_assert_null (advice);
  g_assert_cmpuint (n_opened, ==, 0);
}

static void
test_words (void)
{
  LimberAdvice advice = {
    .title = (char *) "One", .target_title = (char *) "Two", .level = LIMBER_UNSET, .green_max = 3
  };
  g_autofree char *body = NULL;

  advice.change = LIMBER_CHANGE_HARDER;
  body = limber_advice_body (&advice);
  g_assert_cmpstr (body, ==, "Do “Two” in place of “One”, on the same days.");
  for (int reason = 0; reason <= LIMBER_ADVICE_REDS; reason++)
    {
      g_autofree char *why = NULL;

      advice.reason = (LimberAdviceReason) reason;
      why = limber_advice_why (&advice);
      g_assert_nonnull (strstr (why, "One"));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/advice/case/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/advice/declined-harder", test_declined_harder);
  g_test_add_func ("/advice/declined-easier", test_declined_easier);
  g_test_add_func ("/advice/accepted", test_accepted);
  g_test_add_func ("/advice/accepted-level", test_accepted_level);
  g_test_add_func ("/advice/accepted-flare-day", test_accepted_flare_day);
  g_test_add_func ("/advice/flare", test_flare);
  g_test_add_func ("/advice/readiness", test_readiness);
  g_test_add_func ("/advice/careful", test_careful);
  g_test_add_func ("/advice/same-day", test_same_day);
  g_test_add_func ("/advice/lazy", test_lazy);
  g_test_add_func ("/advice/words", test_words);
  return g_test_run ();
}
