/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "history-fixture.h"
#include "limber-agenda.h"
#include "limber-plan-day.h"
#include "limber-record-share.h"

#define MON 1u
#define WED 4u
#define FRI 16u

/* A plan is written as a digit for each day from Monday 2 March on: how many sessions are due. */
#define N_DAYS 21

typedef struct
{
  const char *name;
  int frequency;
  int period;
  char unit;
  guint days;
  int weeks;
  int taken_up;
  int dropped; /* 0: not */
  const char *planned;
  gboolean rests; /* after a late beginning, a day of rest goes before the plan */
} PlanCase;

static const PlanCase plan_cases[] = {
  { "daily", 1, 1, 'd', 0, 0, 0, 0, "111111111111111111111" },
  { "twice-a-day", 2, 1, 'd', 0, 0, 0, 0, "222222222222222222222" },
  { "each-second-day", 1, 2, 'd', 0, 0, 1, 0, "010101010101010101010" },
  { "daily-on-two-days", 1, 1, 'd', MON | FRI, 0, 0, 0, "100010010001001000100" },
  { "three-a-week", 3, 1, 'w', 0, 0, 0, 0, "101010010101001010100" },
  { "two-a-week", 2, 1, 'w', 0, 0, 0, 0, "100100010010001001000" },
  { "four-a-week", 4, 1, 'w', 0, 0, 0, 0, "110101011010101101010" },
  { "five-a-week", 5, 1, 'w', 0, 0, 0, 0, "111011011101101110110" },
  { "nine-a-week", 9, 1, 'w', 0, 0, 0, 0, "211211121121112112111" },
  { "on-three-days", 3, 1, 'w', MON | WED | FRI, 0, 0, 0, "101010010101001010100" },
  { "two-on-three-days", 2, 1, 'w', MON | WED | FRI, 0, 0, 0, "101000010100001010000" },
  { "once-in-two-weeks", 1, 2, 'w', 0, 0, 0, 0, "100000000000001000000" },
  { "three-in-two-weeks", 3, 2, 'w', 0, 0, 0, 0, "100010000100001000100" },
  { "from-thursday", 3, 1, 'w', 0, 0, 3, 0, "000101010101001010100" },
  { "from-sunday", 3, 1, 'w', 0, 0, 6, 0, "000000110101001010100", TRUE },
  { "after-the-last-named-day", 3, 1, 'w', MON | WED | FRI, 0, 5, 0, "000000010101001010100" },
  { "for-two-weeks", 1, 1, 'd', 0, 2, 2, 0, "001111111111111100000" },
  { "dropped", 1, 1, 'd', 0, 0, 2, 5, "001110000000000000000" },
  { "dropped-at-once", 1, 1, 'd', 0, 0, 2, 2, "000000000000000000000" },
  { "dropped-before", 1, 1, 'd', 0, 0, 4, 2, "000000000000000000000" },
};

static LimberEntry *
add_case (Fixture *fixture, const PlanCase *plan)
{
  LimberEntry *follow = fixture_add_follow (fixture, "a", plan->taken_up, plan->frequency,
                                            plan->period, plan->unit, plan->days);

  follow->schedule->weeks = plan->weeks;
  if (plan->dropped)
    follow->end = fixture_time (plan->dropped, 20, 0, 1);
  return follow;
}

static void
test_plan (gconstpointer data)
{
  const PlanCase *plan = data;
  g_autoptr (Fixture) fixture = fixture_new ();
  LimberEntry *follow = add_case (fixture, plan);
  g_autoptr (LimberHistory) history = fixture_make_history (fixture);
  char planned[N_DAYS + 1] = "";
  guint sum = 0;

  for (int day = 0; day < N_DAYS; day++)
    {
      planned[day] = (char) ('0' + limber_plan_day (follow, FIXTURE_MONDAY + day, 0).planned);
      sum += (guint) (planned[day] - '0');
    }
  g_assert_cmpstr (planned, ==, plan->planned);
  g_assert_cmpuint (
      limber_agenda_count_planned (history, NULL, FIXTURE_MONDAY, FIXTURE_MONDAY + N_DAYS, 0), ==,
      sum);
}

/* Who does each day what it asks for does what was planned, neither more nor less. */
static void
test_as_planned (gconstpointer data)
{
  const PlanCase *plan = data;

  for (int day = plan->taken_up; day < (plan->dropped ? plan->dropped : N_DAYS); day++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      g_autoptr (LimberHistory) history = NULL;
      g_autoptr (LimberAgenda) agenda = NULL;

      add_case (fixture, plan)->end = (LimberWallTime){ 0 };
      for (int before = 0; before < day; before++)
        for (int i = plan->planned[before] - '0'; i > 0; i--)
          fixture_add_session (fixture, "a", before);
      history = fixture_make_history (fixture);
      agenda = limber_agenda_new (history, fixture_time (day, 9, 0, 1), 0);
      g_assert_cmpuint (agenda->items[0].due_today, ==, plan->planned[day] - '0');
    }
}

static void
test_first_weekday (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  LimberEntry *follow = fixture_add_follow (fixture, "a", -1, 3, 1, 'w', 0);

  g_assert_cmpuint (limber_plan_day (follow, FIXTURE_MONDAY - 1, 6).planned, ==, 1);
  g_assert_cmpuint (limber_plan_day (follow, FIXTURE_MONDAY, 6).planned, ==, 0);
  g_assert_cmpuint (limber_plan_day (follow, FIXTURE_MONDAY, 0).planned, ==, 1);
}

/* A sitting at a day of the week of 2 March: sessions on days before and of it. */
typedef struct
{
  const char *name;
  int frequency;
  int period;
  char unit;
  guint days;
  const char *done; /* a digit for each day from Monday */
  int today;
  LimberAgendaState state;
  guint due_today;
  guint left_week;
  int next_day;
} DayCase;

static const DayCase day_cases[] = {
  { "due", 3, 1, 'w', 0, "", 0, LIMBER_AGENDA_DUE, 1, 3, 2 },
  { "done", 3, 1, 'w', 0, "1", 0, LIMBER_AGENDA_DONE, 1, 2, 2 },
  { "more-than-asked", 3, 1, 'w', 0, "2", 0, LIMBER_AGENDA_DONE, 1, 1, 4 },
  { "rest-after-it", 3, 1, 'w', 0, "1", 1, LIMBER_AGENDA_FREE, 0, 2, 2 },
  { "a-day-late", 3, 1, 'w', 0, "0", 1, LIMBER_AGENDA_DUE, 1, 3, 3 },
  { "not-piled-up", 3, 1, 'w', 0, "0", 5, LIMBER_AGENDA_DUE, 1, 1, 7 },
  { "last-day", 3, 1, 'w', 0, "0", 6, LIMBER_AGENDA_DUE, 1, 1, 8 },
  { "week-is-full", 3, 1, 'w', 0, "1111", 4, LIMBER_AGENDA_FREE, 0, 0, 7 },
  { "on-a-free-day", 3, 1, 'w', 0, "11", 1, LIMBER_AGENDA_DONE, 0, 1, 4 },
  { "missed-a-named-day", 3, 1, 'w', MON | WED | FRI, "0", 2, LIMBER_AGENDA_DUE, 1, 2, 4 },
  { "no-named-day", 3, 1, 'w', MON | WED | FRI, "0", 1, LIMBER_AGENDA_FREE, 0, 2, 2 },
  { "daily", 1, 1, 'd', 0, "1", 1, LIMBER_AGENDA_DUE, 1, 6, 2 },
  { "once-of-twice", 2, 1, 'd', 0, "1", 0, LIMBER_AGENDA_DUE, 2, 13, 1 },
  { "twice-of-twice", 2, 1, 'd', 0, "2", 0, LIMBER_AGENDA_DONE, 2, 12, 1 },
  { "each-second-day-late", 1, 2, 'd', 0, "0", 1, LIMBER_AGENDA_DUE, 1, 3, 3 },
  { "once-in-two-weeks-late", 1, 2, 'w', 0, "0", 9, LIMBER_AGENDA_DUE, 1, 1, 23 },
  { "once-in-two-weeks-done", 1, 2, 'w', 0, "01", 9, LIMBER_AGENDA_FREE, 0, 0, 15 },
};

static void
test_day (gconstpointer data)
{
  const DayCase *day = data;
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) agenda = NULL;

  fixture_add_follow (fixture, "a", 0, day->frequency, day->period, day->unit, day->days);
  for (int i = 0; day->done[i]; i++)
    for (int n = day->done[i] - '0'; n > 0; n--)
      fixture_add_session (fixture, "a", i);
  fixture_add_session (fixture, "b", day->today);
  history = fixture_make_history (fixture);
  agenda = limber_agenda_new (history, fixture_time (day->today, 13, 0, 1), 0);
  g_assert_cmpuint (agenda->n_items, ==, 1);
  g_assert_cmpint (agenda->items[0].state, ==, day->state);
  g_assert_cmpuint (agenda->items[0].due_today, ==, day->due_today);
  g_assert_cmpuint (agenda->items[0].left_week, ==, day->left_week);
  g_assert_cmpint (agenda->items[0].next_day - FIXTURE_MONDAY, ==, day->next_day);
  g_assert_true ((limber_agenda_get_next (agenda) != NULL) == (day->state == LIMBER_AGENDA_DUE));
}

/* The routine that was dropped is gone; the one that was taken up again is there once. */
static void
test_dropped (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) agenda = NULL;

  fixture_add_follow (fixture, "a", 0, 1, 1, 'd', 0)->end = fixture_time (1, 9, 0, 1);
  fixture_add_follow (fixture, "b", 0, 3, 1, 'w', 0)->end = fixture_time (2, 9, 0, 1);
  fixture_add_follow (fixture, "b", 2, 5, 1, 'w', 0);
  fixture_add_follow (fixture, "c", 0, 1, 1, 'd', 0);
  fixture_add_follow (fixture, "c", 2, 1, 1, 'd', 0);
  fixture_add_session (fixture, "b", 2);
  history = fixture_make_history (fixture);
  agenda = limber_agenda_new (history, fixture_time (2, 13, 0, 1), 0);
  g_assert_cmpuint (agenda->n_items, ==, 2);
  g_assert_null (limber_agenda_find (agenda, "a"));
  g_assert_cmpint (limber_agenda_find (agenda, "b")->state, ==, LIMBER_AGENDA_DONE);
  g_assert_cmpint (limber_agenda_find (agenda, "c")->follow->at.utc_us, ==,
                   fixture_time (2, 8, 0, 1).utc_us);
  g_assert_cmpuint (
      limber_agenda_count_planned (history, "b", FIXTURE_MONDAY, FIXTURE_MONDAY + 7, 0), ==, 5);
  g_assert_cmpuint (
      limber_agenda_count_planned (history, "c", FIXTURE_MONDAY, FIXTURE_MONDAY + 7, 0), ==, 7);
}

static void
test_over (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) last = NULL;
  g_autoptr (LimberAgenda) after = NULL;

  fixture_add_follow (fixture, "a", 0, 1, 1, 'd', 0)->schedule->weeks = 2;
  history = fixture_make_history (fixture);
  last = limber_agenda_new (history, fixture_time (13, 13, 0, 1), 0);
  after = limber_agenda_new (history, fixture_time (14, 13, 0, 1), 0);
  g_assert_cmpint (last->items[0].state, ==, LIMBER_AGENDA_DUE);
  g_assert_false (last->items[0].over);
  g_assert_cmpint (last->items[0].next_day, ==, LIMBER_AGENDA_NEVER);
  g_assert_cmpint (after->items[0].state, ==, LIMBER_AGENDA_FREE);
  g_assert_true (after->items[0].over);
}

/* What its hour has come for, then what has none, then what is for later; what is done last. */
static void
test_order (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) agenda = NULL;
  static const char *const order[] = {
    "morning", "noon", "any", "other", "evening", "done", "free"
  };
  static const struct
  {
    const char *name;
    const char *time;
  } routines[] = { { "done", NULL },
                   { "evening", "20:00" },
                   { "any", NULL },
                   { "noon", "12:00" },
                   { "morning", "07:30" } };

  fixture_add_follow (fixture, "free", 0, 1, 1, 'w', FRI);
  fixture_add_follow (fixture, "any", -5, 1, 1, 'w', 0)->end = fixture_time (-4, 8, 0, 1);
  fixture_add_follow (fixture, "other", -4, 1, 1, 'd', 0);
  for (guint i = 0; i < G_N_ELEMENTS (routines); i++)
    {
      LimberEntry *follow = fixture_add_follow (fixture, routines[i].name, 0, 1, 1, 'd', 0);

      follow->at.utc_us += i;
      if (routines[i].time)
        {
          g_strfreev (follow->schedule->times);
          follow->schedule->times = g_strsplit (routines[i].time, " ", -1);
        }
    }
  fixture_add_session (fixture, "done", 0);
  history = fixture_make_history (fixture);
  agenda = limber_agenda_new (history, fixture_time (0, 13, 0, 1), 0);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (agenda->items[i].follow->subject, ==, order[i]);
  g_assert_cmpuint (agenda->left_today, ==, 5);
}

static void
test_days_done (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) agenda = NULL;

  fixture_add_session (fixture, "a", 0); /* a week ago: too old */
  fixture_add_session (fixture, "a", 1);
  fixture_add_session (fixture, "a", 4);
  fixture_add_session (fixture, "b", 4);
  fixture_add_session (fixture, "b", 7);
  fixture_add_session (fixture, "b", 8); /* tomorrow: the clock was set back */
  history = fixture_make_history (fixture);
  agenda = limber_agenda_new (history, fixture_time (7, 9, 0, 1), 0);
  g_assert_cmpuint (agenda->days_done, ==, 1u << 6 | 1u << 3 | 1u);
  g_assert_cmpuint (agenda->n_days_done, ==, 3);
  g_assert_cmpuint (agenda->done_week, ==, 1);
  g_assert_null (agenda->flare);
}

/* Sessions belong to the day on which they began, by the clock on the wall there. */
typedef struct
{
  const char *name;
  LimberWallTime session;
  LimberWallTime now;
  LimberAgendaState state;
} ClockCase;

static void
test_clock (void)
{
  const ClockCase cases[] = {
    { "before midnight", fixture_time (1, 23, 59, 1), fixture_time (2, 0, 1, 1),
      LIMBER_AGENDA_DUE },
    { "after midnight", fixture_time (2, 0, 0, 1), fixture_time (2, 0, 1, 1), LIMBER_AGENDA_DONE },
    { "clock set back", fixture_time (2, 0, 1, 1), fixture_time (1, 23, 50, 1), LIMBER_AGENDA_DUE },
    { "summer time", fixture_time (27, 0, 30, 1), fixture_time (27, 23, 30, 2),
      LIMBER_AGENDA_DONE },
    { "flown west", fixture_time (2, 9, 0, 9), fixture_time (1, 18, 0, -8), LIMBER_AGENDA_DUE },
    { "flown east", fixture_time (1, 23, 0, -8), fixture_time (2, 17, 0, 1), LIMBER_AGENDA_DUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      g_autoptr (LimberHistory) history = NULL;
      g_autoptr (LimberAgenda) agenda = NULL;

      g_test_message ("%s", cases[i].name);
      fixture_add_follow (fixture, "a", 0, 1, 1, 'd', 0);
      fixture_add_session (fixture, "a", 0)->start = cases[i].session;
      history = fixture_make_history (fixture);
      agenda = limber_agenda_new (history, cases[i].now, 0);
      g_assert_cmpint (agenda->items[0].state, ==, cases[i].state);
    }
}

/* A routine that was taken up before the clock was set back is there today. */
static void
test_taken_up_tomorrow (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) agenda = NULL;

  fixture_add_follow (fixture, "a", 3, 3, 1, 'w', 0);
  history = fixture_make_history (fixture);
  agenda = limber_agenda_new (history, fixture_time (1, 9, 0, 1), 0);
  g_assert_cmpint (agenda->items[0].state, ==, LIMBER_AGENDA_DUE);
}

static void
test_empty (void)
{
  g_autoptr (LimberAgenda) agenda = limber_agenda_new (NULL, fixture_time (0, 9, 0, 1), 0);

  g_assert_cmpuint (agenda->n_items, ==, 0);
  g_assert_null (limber_agenda_get_next (agenda));
  g_assert_null (limber_agenda_find (agenda, "a"));
  g_assert_cmpuint (agenda->days_done, ==, 0);
}

static void
test_flare (void)
{
  for (int over = 0; over < 2; over++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      g_autoptr (LimberHistory) history = NULL;
      g_autoptr (LimberAgenda) agenda = NULL;
      LimberEntry *flare = limber_entry_new (LIMBER_ENTRY_FLARE, fixture_time (0, 9, 0, 1));

      if (over)
        flare->end = fixture_time (1, 9, 0, 1);
      g_ptr_array_add (fixture->entries, flare);
      history = fixture_make_history (fixture);
      agenda = limber_agenda_new (history, fixture_time (2, 9, 0, 1), 0);
      g_assert_true (agenda->flare == (over ? NULL : flare));
    }
}

/* One that began later and is over does not end it: records of two machines were brought together.
 */
static void
test_flare_in_flare (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) agenda = NULL;
  LimberEntry *lasting = limber_entry_new (LIMBER_ENTRY_FLARE, fixture_time (0, 9, 0, 1));
  LimberEntry *over = limber_entry_new (LIMBER_ENTRY_FLARE, fixture_time (1, 9, 0, 1));

  over->end = fixture_time (1, 12, 0, 1);
  g_ptr_array_add (fixture->entries, lasting);
  g_ptr_array_add (fixture->entries, over);
  history = fixture_make_history (fixture);
  agenda = limber_agenda_new (history, fixture_time (2, 10, 0, 1), 0);
  g_assert_true (agenda->flare == lasting);
}

static void
assert_words (char *words, const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

static void
test_words (void)
{
  const LimberEntry flare = { .kind = LIMBER_ENTRY_FLARE };
  LimberAgendaItem item = { .state = LIMBER_AGENDA_DUE, .due_today = 1 };
  LimberAgenda agenda = { .left_today = 3, .days_done = 0x49, .n_days_done = 3 };

  assert_words (limber_agenda_item_words (&item, FIXTURE_MONDAY), "To do");
  item.due_today = 2;
  item.done_today = 1;
  assert_words (limber_agenda_item_words (&item, FIXTURE_MONDAY), "1 of 2 done");
  item.state = LIMBER_AGENDA_DONE;
  assert_words (limber_agenda_item_words (&item, FIXTURE_MONDAY), "Done today");
  item.state = LIMBER_AGENDA_FREE;
  item.next_day = FIXTURE_MONDAY + 1;
  assert_words (limber_agenda_item_words (&item, FIXTURE_MONDAY), "Next tomorrow");
  item.next_day = FIXTURE_MONDAY + 4;
  assert_words (limber_agenda_item_words (&item, FIXTURE_MONDAY), "Next on Friday");
  item.next_day = FIXTURE_MONDAY + 7;
  assert_words (limber_agenda_item_words (&item, FIXTURE_MONDAY), "Next on 9 Mar");
  item.next_day = LIMBER_AGENDA_NEVER;
  item.over = TRUE;
  assert_words (limber_agenda_item_words (&item, FIXTURE_MONDAY), "Its weeks are over");
  assert_words (limber_agenda_words_today (&agenda), "3 to do today");
  agenda.left_today = 0;
  assert_words (limber_agenda_words_today (&agenda), "All done for today");
  agenda.days_done = 0;
  assert_words (limber_agenda_words_today (&agenda), "Nothing planned for today");
  agenda.flare = &flare;
  assert_words (limber_agenda_words_today (&agenda), "Less is fine today");
  assert_words (limber_agenda_words_days (&agenda), "You moved on 3 of the last 7 days");
  agenda.n_days_done = 0;
  assert_words (limber_agenda_words_days (&agenda), "Any day is a good day to begin");
}

/* What counts as done: less is fine. */
static void
test_counts (void)
{
  static const struct
  {
    LimberOutcome outcome;
    LimberRecordStatus status;
    int done_s; /* of 60, besides a step of 60 that was skipped */
    gboolean counts;
  } cases[] = {
    { LIMBER_OUTCOME_FINISHED, LIMBER_RECORD_DONE, 60, TRUE },
    { LIMBER_OUTCOME_FINISHED, LIMBER_RECORD_SWAPPED, 20, TRUE },
    { LIMBER_OUTCOME_FINISHED, LIMBER_RECORD_PART, 5, TRUE },
    { LIMBER_OUTCOME_FINISHED, LIMBER_RECORD_SKIPPED, 0, FALSE },
    { LIMBER_OUTCOME_PART, LIMBER_RECORD_PART, 60, TRUE },
    { LIMBER_OUTCOME_PART, LIMBER_RECORD_PART, 300, TRUE },
    { LIMBER_OUTCOME_PART, LIMBER_RECORD_PART, 59, FALSE },
    { LIMBER_OUTCOME_PART, LIMBER_RECORD_SWAPPED, 10, TRUE },
    { LIMBER_OUTCOME_PART, LIMBER_RECORD_NOT_REACHED, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      LimberRecord *record = fixture_add_session (fixture, "a", 0);
      LimberRecordStep *step = g_ptr_array_index (record->steps, 0);
      LimberRecordStep *skipped = limber_record_step_new ();

      record->outcome = cases[i].outcome;
      step->status = cases[i].status;
      step->done.active_us = cases[i].done_s * (gint64) G_USEC_PER_SEC;
      skipped->prescribed.active_us = 60 * (gint64) G_USEC_PER_SEC;
      skipped->status = LIMBER_RECORD_SKIPPED;
      g_ptr_array_add (record->steps, skipped);
      g_assert_cmpint (limber_record_counts (record), ==, cases[i].counts);
      g_assert_cmpfloat (limber_record_get_share (record), <=, 0.5);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (plan_cases); i++)
    {
      g_autofree char *plan = g_strdup_printf ("/agenda/plan/%s", plan_cases[i].name);
      g_autofree char *path = g_strdup_printf ("/agenda/as-planned/%s", plan_cases[i].name);

      g_test_add_data_func (plan, &plan_cases[i], test_plan);
      if (!plan_cases[i].rests)
        g_test_add_data_func (path, &plan_cases[i], test_as_planned);
    }
  for (guint i = 0; i < G_N_ELEMENTS (day_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/agenda/day/%s", day_cases[i].name);

      g_test_add_data_func (path, &day_cases[i], test_day);
    }
  g_test_add_func ("/agenda/first-weekday", test_first_weekday);
  g_test_add_func ("/agenda/dropped", test_dropped);
  g_test_add_func ("/agenda/over", test_over);
  g_test_add_func ("/agenda/order", test_order);
  g_test_add_func ("/agenda/days-done", test_days_done);
  g_test_add_func ("/agenda/clock", test_clock);
  g_test_add_func ("/agenda/taken-up-tomorrow", test_taken_up_tomorrow);
  g_test_add_func ("/agenda/empty", test_empty);
  g_test_add_func ("/agenda/flare", test_flare);
  g_test_add_func ("/agenda/flare-in-flare", test_flare_in_flare);
  g_test_add_func ("/agenda/words", test_words);
  g_test_add_func ("/agenda/counts", test_counts);
  return g_test_run ();
}
