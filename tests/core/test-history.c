/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-history.h"

#include <string.h>

#include "limber-journal.h"

#define DAY_US (24 * 60 * 60 * (gint64) G_USEC_PER_SEC)

static LimberWallTime
at (int day, int zone_s)
{
  return (LimberWallTime){ .utc_us = day * DAY_US, .zone_s = zone_s };
}

static void
test_days (void)
{
  for (int day = -1000; day < 80000; day += 7)
    {
      int year, month, day_of_month;

      limber_day_get_date (day, &year, &month, &day_of_month);
      g_assert_cmpint (limber_day_from_date (year, month, day_of_month), ==, day);
      g_assert_true (
          g_date_valid_dmy ((GDateDay) day_of_month, (GDateMonth) month, (GDateYear) year));
    }
  g_assert_cmpint (limber_day_from_date (1970, 1, 1), ==, 0);
  g_assert_cmpint (limber_day_get_weekday (0), ==, 3);
  g_assert_cmpint (limber_day_get_weekday (-4), ==, 6);
  g_assert_cmpint (limber_day_get_weekday (limber_day_from_date (2026, 3, 2)), ==, 0);
  g_assert_cmpint (limber_wall_time_get_day (at (10, 0)), ==, 10);
  g_assert_cmpint (limber_wall_time_get_day (at (10, -3600)), ==, 9);
  g_assert_cmpint (limber_wall_time_get_day (at (-1, 3600)), ==, -1);
}

static GPtrArray *
some_records (const int *days, guint n)
{
  GPtrArray *records = limber_records_new ();

  for (guint i = 0; i < n; i++)
    {
      LimberRecord *record = limber_record_new ();

      record->id = g_uuid_string_random ();
      record->start = at (days[i], 0);
      g_ptr_array_add (records, record);
    }
  return records;
}

static void
test_records (void)
{
  const int days[] = { 7, 3, 5, 5, 12 };
  g_autoptr (LimberHistory) history =
      limber_history_new (some_records (days, G_N_ELEMENTS (days)), limber_entries_new ());
  static const struct
  {
    int day;
    guint index;
  } cases[] = { { 0, 0 }, { 3, 0 }, { 4, 1 }, { 5, 1 }, { 6, 3 }, { 12, 4 }, { 13, 5 } };

  g_assert_cmpuint (limber_history_get_n_records (history), ==, 5);
  for (guint i = 1; i < 5; i++)
    g_assert_cmpint (limber_history_get_record (history, i - 1)->start.utc_us, <=,
                     limber_history_get_record (history, i)->start.utc_us);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (limber_history_find_record (history, cases[i].day), ==, cases[i].index);
}

/* Who flies west may have an earlier day in a later session. */
static void
test_traveller (void)
{
  g_autoptr (GPtrArray) records = some_records ((const int[]){ 4, 5 }, 2);
  g_autoptr (LimberHistory) history = NULL;

  ((LimberRecord *) g_ptr_array_index (records, 0))->start.zone_s = 12 * 3600;
  ((LimberRecord *) g_ptr_array_index (records, 0))->start.utc_us += 20 * (DAY_US / 24);
  ((LimberRecord *) g_ptr_array_index (records, 1))->start.zone_s = -10 * 3600;
  history = limber_history_new (g_steal_pointer (&records), limber_entries_new ());
  g_assert_cmpuint (limber_history_find_record (history, 5), ==, 0);
  g_assert_cmpuint (limber_history_find_record (history, 6), ==, 2);
}

static LimberEntry *
follow (const char *routine, int day)
{
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_FOLLOW, at (day, 0));

  entry->subject = g_strdup (routine);
  return entry;
}

static void
test_lists (void)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (LimberHistory) history = NULL;
  LimberEntry *old = follow ("a", 2);

  old->end = at (3, 0);
  g_ptr_array_add (entries, follow ("a", 5));
  g_ptr_array_add (entries, old);
  g_ptr_array_add (entries, limber_entry_new (LIMBER_ENTRY_GOAL, at (1, 0)));
  g_ptr_array_add (entries, follow ("b", 1));
  history = limber_history_new (limber_records_new (), g_steal_pointer (&entries));
  list = limber_history_list (history, LIMBER_ENTRY_FOLLOW);
  g_assert_cmpuint (list->len, ==, 3);
  g_assert_cmpint (((LimberEntry *) list->pdata[0])->at.utc_us, ==, 1 * DAY_US);
  g_assert_cmpint (limber_history_get_follow (history, "a")->at.utc_us, ==, 5 * DAY_US);
  g_assert_null (limber_history_get_follow (history, "c"));
  g_assert_true (limber_history_lookup (history, old->id) == old);
  g_assert_null (limber_history_get_latest (history, LIMBER_ENTRY_RMDQ));
  g_assert_true (limber_history_get_latest (history, LIMBER_ENTRY_FOLLOW) == list->pdata[2]);
}

/* Others are as before, and so is the history that it was made from. */
static void
test_replace (void)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  g_autoptr (GPtrArray) changes = limber_entries_new ();
  g_autoptr (GPtrArray) removed = g_ptr_array_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberHistory) changed = NULL;
  LimberEntry *a = follow ("a", 1);
  LimberEntry *b = follow ("b", 2);
  LimberEntry *c = follow ("c", 3);
  LimberEntry *later = limber_entry_copy (a);

  g_ptr_array_add (entries, a);
  g_ptr_array_add (entries, b);
  g_ptr_array_add (entries, c);
  history = limber_history_new (some_records ((const int[]){ 4 }, 1), g_steal_pointer (&entries));
  later->at = at (9, 0);
  g_ptr_array_add (changes, later);
  g_ptr_array_add (changes, follow ("d", 0));
  g_ptr_array_add (removed, b->id);
  g_ptr_array_add (removed, (char *) "no such id");
  changed = limber_history_replace (history, changes, removed);
  g_assert_cmpuint (limber_history_get_n_records (changed), ==, 1);
  g_assert_cmpuint (limber_history_get_n_entries (changed), ==, 3);
  g_assert_cmpstr (limber_history_get_entry (changed, 0)->subject, ==, "d");
  g_assert_cmpstr (limber_history_get_entry (changed, 1)->subject, ==, "c");
  g_assert_true (limber_entry_equal (limber_history_get_entry (changed, 2), later));
  g_assert_cmpuint (limber_history_get_n_entries (history), ==, 3);
  g_assert_cmpint (limber_history_lookup (history, a->id)->at.utc_us, ==, 1 * DAY_US);
}

static void
test_copy (void)
{
  g_autoptr (LimberEntry) entry = follow ("a", 2);
  g_autoptr (LimberEntry) copy = NULL;

  entry->schedule = limber_schedule_new ();
  entry->schedule->days = 5;
  copy = limber_entry_copy (entry);
  g_assert_true (limber_entry_equal (entry, copy));
  copy->schedule->days = 4;
  g_assert_false (limber_entry_equal (entry, copy));
  copy->schedule->days = 5;
  copy->value = 2;
  g_assert_false (limber_entry_equal (entry, copy));
}

static void
test_clean_text (void)
{
  static const struct
  {
    const char *text;
    const char *clean;
  } cases[] = {
    { NULL, NULL },
    { "", NULL },
    { " \n\t ", NULL },
    { "  Why?\n", "Why?" },
    { "One.\n\nTwo.", "One.\n\nTwo." },
    { "a\tb\x1b[31mc\xc2\x85"
      "d",
      "a b [31mc d" },
    { "bad \xff byte", "bad \uFFFD byte" },
    { "<b>&amp;\u2028", "<b>&amp;\u2028" },
  };
  g_autofree char *longest = g_strnfill (LIMBER_ENTRY_TEXT_MAX + 1, 'a');
  g_autofree char *cut = limber_entry_clean_text (longest);
  g_autofree char *halved = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = limber_entry_clean_text (cases[i].text);

      g_assert_cmpstr (clean, ==, cases[i].clean);
    }
  g_assert_cmpuint (strlen (cut), ==, LIMBER_ENTRY_TEXT_MAX);
  memcpy (longest + LIMBER_ENTRY_TEXT_MAX - 1, "\xc3\xa4", 2);
  halved = limber_entry_clean_text (longest);
  g_assert_cmpuint (strlen (halved), ==, LIMBER_ENTRY_TEXT_MAX - 1);
}

static void
test_words (void)
{
  for (int i = 0; i < LIMBER_N_ENTRY_KINDS; i++)
    {
      LimberEntryKind kind;

      g_assert_true (
          limber_entry_kind_from_string (limber_entry_kind_to_string ((LimberEntryKind) i), &kind));
      g_assert_cmpint (kind, ==, i);
    }
  for (int i = 0; i < LIMBER_N_CHANGES; i++)
    {
      LimberChange change;

      g_assert_true (
          limber_change_from_string (limber_change_to_string ((LimberChange) i), &change));
      g_assert_cmpint (change, ==, i);
    }
}

/* What the person said of a step stays when more of it is done. */
static void
test_step_answers (void)
{
  g_autoptr (LimberRecord) record = limber_record_new ();
  LimberRecordStep *step = limber_record_step_new ();

  g_ptr_array_add (record->steps, step);
  limber_record_answer_step (record, 0, &(LimberStepAnswers){ LIMBER_SKIP_TIRED, 6, FALSE });
  limber_record_answer_step (record, 0, &(LimberStepAnswers){ LIMBER_SKIP_UNSAID, 4, TRUE });
  limber_record_answer_step (record, 0,
                             &(LimberStepAnswers){ LIMBER_SKIP_UNSAID, LIMBER_UNSET, FALSE });
  g_assert_cmpint (step->reason, ==, LIMBER_SKIP_TIRED);
  g_assert_cmpint (step->pain, ==, 6);
  g_assert_true (step->spread);
  g_assert_cmpint (record->answers.pain_worst, ==, 6);
}

/* --- The journal, with a recorder that only reads --- */

#define TEST_TYPE_RECORDER (test_recorder_get_type ())
G_DECLARE_FINAL_TYPE (TestRecorder, test_recorder, TEST, RECORDER, GObject)

struct _TestRecorder
{
  GObject parent_instance;

  guint n_reads;
  LimberHistoryFunc func;
  gpointer user_data;
  GDestroyNotify destroy;
};

static void
test_recorder_read_history (LimberRecorder *recorder, LimberHistoryFunc func, gpointer user_data,
                            GDestroyNotify destroy)
{
  TestRecorder *self = TEST_RECORDER (recorder);

  self->n_reads++;
  self->func = func;
  self->user_data = user_data;
  self->destroy = destroy;
}

static void
test_recorder_answer (TestRecorder *self, LimberHistory *history)
{
  gpointer user_data = self->user_data;
  GDestroyNotify destroy = self->destroy;

  self->func (history, user_data);
  destroy (user_data);
}

static void
test_recorder_put (LimberRecorder *recorder, const GPtrArray *entries)
{
}

static void
test_recorder_remove (LimberRecorder *recorder, const char *id)
{
}

static void
test_recorder_iface_init (LimberRecorderInterface *iface)
{
  iface->put_entries = test_recorder_put;
  iface->remove_entry = test_recorder_remove;
  iface->read_history = test_recorder_read_history;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestRecorder, test_recorder, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_RECORDER,
                                                      test_recorder_iface_init))

static void
test_recorder_class_init (TestRecorderClass *klass)
{
}

static void
test_recorder_init (TestRecorder *self)
{
}

#define TEST_TYPE_CLOCK (test_clock_get_type ())
G_DECLARE_FINAL_TYPE (TestClock, test_clock, TEST, CLOCK, GObject)

struct _TestClock
{
  GObject parent_instance;
};

static LimberWallTime
test_clock_now (LimberWallClock *clock)
{
  return at (100, 3600);
}

static void
test_clock_iface_init (LimberWallClockInterface *iface)
{
  iface->now = test_clock_now;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestClock, test_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_WALL_CLOCK,
                                                      test_clock_iface_init))

static void
test_clock_class_init (TestClockClass *klass)
{
}

static void
test_clock_init (TestClock *self)
{
}

static void
count (guint *n)
{
  (*n)++;
}

/* It reads when it is asked, again after a change, and once more where that came while it read. */
static void
test_journal (void)
{
  g_autoptr (TestRecorder) recorder = g_object_new (TEST_TYPE_RECORDER, NULL);
  g_autoptr (TestClock) clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  g_autoptr (LimberJournal) journal =
      limber_journal_new (LIMBER_RECORDER (recorder), LIMBER_WALL_CLOCK (clock));
  g_autoptr (LimberHistory) history =
      limber_history_new (limber_records_new (), limber_entries_new ());
  guint n = 0;

  g_signal_connect_swapped (journal, "changed", G_CALLBACK (count), &n);
  g_signal_emit_by_name (recorder, "changed");
  g_assert_cmpuint (recorder->n_reads, ==, 0);
  g_assert_null (limber_journal_get_history (journal));
  g_assert_null (limber_journal_get_history (journal));
  g_assert_cmpuint (recorder->n_reads, ==, 1);
  g_signal_emit_by_name (recorder, "changed");
  g_assert_cmpuint (recorder->n_reads, ==, 1);
  test_recorder_answer (recorder, history);
  g_assert_cmpuint (recorder->n_reads, ==, 2);
  g_assert_cmpuint (n, ==, 1);
  test_recorder_answer (recorder, history);
  g_assert_cmpuint (recorder->n_reads, ==, 2);
  g_assert_true (limber_journal_get_history (journal) == history);
  g_assert_cmpint (limber_journal_now (journal).zone_s, ==, 3600);
}

/* A record that cannot be read now is not an empty one. */
static void
test_unreadable (void)
{
  g_autoptr (TestRecorder) recorder = g_object_new (TEST_TYPE_RECORDER, NULL);
  g_autoptr (TestClock) clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  g_autoptr (LimberJournal) journal =
      limber_journal_new (LIMBER_RECORDER (recorder), LIMBER_WALL_CLOCK (clock));
  g_autoptr (LimberHistory) history =
      limber_history_new (limber_records_new (), limber_entries_new ());
  guint n = 0;

  g_signal_connect_swapped (journal, "changed", G_CALLBACK (count), &n);
  limber_journal_get_history (journal);
  test_recorder_answer (recorder, NULL);
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (limber_journal_get_history (journal));
  g_assert_cmpuint (recorder->n_reads, ==, 2);
  test_recorder_answer (recorder, NULL);
  g_signal_emit_by_name (recorder, "changed");
  g_assert_cmpuint (recorder->n_reads, ==, 3);
  test_recorder_answer (recorder, history);
  g_assert_cmpuint (n, ==, 1);
  g_signal_emit_by_name (recorder, "changed");
  test_recorder_answer (recorder, NULL);
  g_assert_true (limber_journal_get_history (journal) == history);
  g_assert_cmpuint (recorder->n_reads, ==, 4);
}

static guint
n_entries (LimberJournal *journal)
{
  return limber_history_get_n_entries (limber_journal_get_history (journal));
}

static void
wait_for (const guint *n, guint wanted)
{
  while (*n < wanted)
    g_main_context_iteration (NULL, TRUE);
}

/* What was written is there before it is read back, and what was read before is not taken for it.
 * But what the caller found stays for as long as it runs. */
static void
test_written (void)
{
  g_autoptr (TestRecorder) recorder = g_object_new (TEST_TYPE_RECORDER, NULL);
  g_autoptr (TestClock) clock = g_object_new (TEST_TYPE_CLOCK, NULL);
  g_autoptr (LimberJournal) journal =
      limber_journal_new (LIMBER_RECORDER (recorder), LIMBER_WALL_CLOCK (clock));
  g_autoptr (LimberHistory) empty =
      limber_history_new (limber_records_new (), limber_entries_new ());
  LimberEntry *entry = follow ("a", 1);
  g_autoptr (LimberEntry) later = limber_entry_copy (entry);
  guint n = 0;

  g_signal_connect_swapped (journal, "changed", G_CALLBACK (count), &n);
  limber_journal_get_history (journal);
  test_recorder_answer (recorder, empty);
  limber_journal_put (journal, entry);
  g_assert_cmpuint (n_entries (journal), ==, 0);
  wait_for (&n, 2);
  g_assert_cmpuint (n_entries (journal), ==, 1);
  g_signal_emit_by_name (recorder, "changed");
  later->value = 7;
  limber_journal_put (journal, limber_entry_copy (later));
  test_recorder_answer (recorder, empty);
  g_assert_cmpuint (n_entries (journal), ==, 1);
  g_assert_cmpuint (recorder->n_reads, ==, 3);
  wait_for (&n, 3);
  g_assert_cmpint (limber_history_get_entry (limber_journal_get_history (journal), 0)->value, ==,
                   7);
  limber_journal_remove (journal, later->id);
  limber_journal_put (journal, limber_entry_copy (later));
  limber_journal_put (journal, follow ("b", 1));
  limber_journal_remove (journal, later->id);
  wait_for (&n, 4);
  g_assert_cmpuint (n_entries (journal), ==, 1);
  test_recorder_answer (recorder, empty);
  g_assert_cmpuint (n_entries (journal), ==, 1);
  test_recorder_answer (recorder, empty);
  g_assert_cmpuint (n_entries (journal), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/history/days", test_days);
  g_test_add_func ("/history/records", test_records);
  g_test_add_func ("/history/traveller", test_traveller);
  g_test_add_func ("/history/lists", test_lists);
  g_test_add_func ("/history/replace", test_replace);
  g_test_add_func ("/history/copy", test_copy);
  g_test_add_func ("/history/clean-text", test_clean_text);
  g_test_add_func ("/history/words", test_words);
  g_test_add_func ("/history/step-answers", test_step_answers);
  g_test_add_func ("/history/journal", test_journal);
  g_test_add_func ("/history/unreadable", test_unreadable);
  g_test_add_func ("/history/written", test_written);
  return g_test_run ();
}
