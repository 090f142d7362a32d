/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The record leaves one database, and comes back in another: nothing is lost, nothing is added. */

#include <string.h>

#include <glib/gstdio.h>

#include "limber-export.h"
#include "limber-parser.h"
#include "limber-record-db.h"
#include "limber-record-sql.h"
#include "record-fixture.h"
#include "sample-history.h"

#define ROUNDS 60

static char *format_1; /* the path of an export of format 1 */

typedef struct
{
  char *top;
  LimberRecordDb *here;
  LimberRecordDb *there;
} Fixture;

static LimberRecordDb *
open_db (const char *top, const char *name)
{
  g_autofree char *path = g_build_filename (top, name, NULL);
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  LimberRecordDb *db = limber_record_db_open (path, &notice, &error);

  g_assert_no_error (error);
  g_assert_null (notice);
  return db;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->top = g_dir_make_tmp ("limber-export-XXXXXX", NULL);
  self->here = open_db (self->top, "here.db");
  self->there = open_db (self->top, "there.db");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  limber_record_db_close (self->here);
  limber_record_db_close (self->there);
  fixture_remove_tree (self->top);
  g_free (self->top);
}

static LimberHistory *
read_db (LimberRecordDb *db)
{
  g_autoptr (GError) error = NULL;
  LimberHistory *history = limber_record_db_read (db, &error);

  g_assert_no_error (error);
  return history;
}

static LimberRecordAdded
add_to (LimberRecordDb *db, const LimberHistory *history)
{
  g_autoptr (GError) error = NULL;
  LimberRecordAdded added = { 99, 99 };

  limber_record_db_add (db, history, &added, &error);
  g_assert_no_error (error);
  return added;
}

static LimberHistory *
parse (const char *json)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  LimberHistory *history = limber_parse_record (bytes, diagnostics);

  for (guint i = 0; i < diagnostics->len; i++)
    g_test_message ("%s", ((LimberDiagnostic *) g_ptr_array_index (diagnostics, i))->message);
  g_assert_cmpuint (diagnostics->len, ==, 0);
  return history;
}

static void
assert_same (const LimberHistory *a, const LimberHistory *b)
{
  g_assert_cmpuint (limber_history_get_n_records (a), ==, limber_history_get_n_records (b));
  g_assert_cmpuint (limber_history_get_n_entries (a), ==, limber_history_get_n_entries (b));
  for (guint i = 0; i < limber_history_get_n_records (a); i++)
    g_assert_true (
        limber_record_equal (limber_history_get_record (a, i), limber_history_get_record (b, i)));
  for (guint i = 0; i < limber_history_get_n_entries (a); i++)
    g_assert_true (
        limber_entry_equal (limber_history_get_entry (a, i), limber_history_get_entry (b, i)));
}

/* From here to there by way of a file; and a second time, which adds nothing. */
static void
check_round_trip (Fixture *self, const LimberHistory *history)
{
  guint n_records = limber_history_get_n_records (history);
  guint n_entries = limber_history_get_n_entries (history);
  LimberRecordAdded added = add_to (self->here, history);
  g_autoptr (LimberHistory) here = read_db (self->here);
  g_autofree char *sent = limber_export_json (here);
  g_autoptr (LimberHistory) got = parse (sent);
  g_autoptr (LimberHistory) there = NULL;
  g_autofree char *back = NULL;

  g_assert_cmpuint (added.n_sessions, ==, n_records);
  g_assert_cmpuint (added.n_entries, ==, n_entries);
  assert_same (here, history);
  added = add_to (self->there, got);
  g_assert_cmpuint (added.n_sessions, ==, n_records);
  g_assert_cmpuint (added.n_entries, ==, n_entries);
  added = add_to (self->there, got);
  g_assert_cmpuint (added.n_sessions, ==, 0);
  g_assert_cmpuint (added.n_entries, ==, 0);
  there = read_db (self->there);
  assert_same (there, history);
  back = limber_export_json (there);
  g_assert_cmpstr (back, ==, sent);
}

static void
test_sample (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history = sample_history_new (200, 20000);

  g_assert_cmpuint (limber_history_get_n_entries (history), >, 10);
  check_round_trip (self, history);
}

static void
test_empty (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history =
      limber_history_new (limber_records_new (), limber_entries_new ());

  check_round_trip (self, history);
}

/* --- Anything that a record can hold --- */

static int
below (int n)
{
  return g_test_rand_int_range (0, n);
}

static char *
any_text (void)
{
  static const char *const pieces[] = {
    "a",
    "=1+1",
    "\"",
    "\\",
    "“Überall”",
    "\n",
    "\t",
    "💪",
    "</script>",
    "%s",
    "'; DROP TABLE step;",
    " ",
    "نص",
    "\xe2\x80\xae",
    "{}",
    ",",
    "NULL",
  };
  GString *text = g_string_new ("x");

  for (int i = below (12); i > 0; i--)
    g_string_append (text, pieces[below (G_N_ELEMENTS (pieces))]);
  return g_string_free (text, FALSE);
}

static char *
perhaps (char *text)
{
  if (below (3) > 0)
    return text;
  g_free (text);
  return NULL;
}

static LimberWallTime
any_time (void)
{
  gint64 us = ((gint64) below (G_MAXINT) * 1000 + below (1000)) * 1000 + below (1000);

  return (LimberWallTime){ 86400 * LIMBER_SECOND_US + us, 60 * (below (1700) - 850) };
}

static int
any_score (void)
{
  return below (12) - 1;
}

static LimberAmount
any_amount (void)
{
  return (LimberAmount){ (guint) below (9), (guint) below (99), below (G_MAXINT), below (G_MAXINT),
                         below (G_MAXINT) };
}

static LimberRecordStep *
any_step (void)
{
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = any_text ();
  step->name = any_text ();
  step->sides = (LimberSides) below (LIMBER_N_SIDES);
  step->prescribed = any_amount ();
  step->status = (LimberRecordStatus) below (LIMBER_N_RECORD_STATUSES);
  step->done = any_amount ();
  step->reason = (LimberSkipReason) below (LIMBER_N_SKIP_REASONS);
  step->hurt = below (2) == 0;
  step->pain_limit = any_score ();
  step->pain = any_score ();
  step->spread = below (2) == 0;
  step->n_easier = (guint) below (5);
  step->instead = perhaps (any_text ());
  step->instead_name = perhaps (any_text ());
  return step;
}

static LimberRecord *
any_record (void)
{
  LimberRecord *record = limber_record_new ();

  record->id = g_uuid_string_random ();
  record->routine = any_text ();
  record->version = below (G_MAXINT);
  record->checksum = perhaps (any_text ());
  record->title = any_text ();
  record->kind = (LimberKind) below (LIMBER_N_KINDS);
  record->choices.level = (LimberLevel) below (LIMBER_N_LEVELS);
  record->choices.has_level = below (2) == 0;
  record->choices.short_version = below (2) == 0;
  record->choices.flare = below (2) == 0;
  record->app_version = any_text ();
  record->start = any_time ();
  record->end = any_time ();
  record->outcome = below (2) == 0 ? LIMBER_OUTCOME_FINISHED : LIMBER_OUTCOME_PART;
  record->planned_us = below (G_MAXINT);
  record->played_us = below (G_MAXINT);
  record->answers = (LimberAnswers){ any_score (), any_score (), any_score (),         any_score (),
                                     any_score (), any_score (), perhaps (any_text ()) };
  record->morning_asked = below (2) == 0;
  record->green_max = below (11);
  record->amber_max = below (11);
  for (int i = below (6); i >= 0; i--)
    g_ptr_array_add (record->steps, any_step ());
  for (int i = below (4); i > 0; i--)
    {
      LimberRecordPause pause = { any_time (), any_time () };

      g_array_append_val (record->pauses, pause);
    }
  return record;
}

static LimberSchedule *
any_schedule (void)
{
  LimberSchedule *schedule = limber_schedule_new ();

  schedule->frequency = 1 + below (24);
  schedule->period = 1 + below (365);
  schedule->period_unit = below (2) == 0 ? 'd' : 'w';
  schedule->days = (guint) below (128);
  schedule->weeks = below (521);
  if (below (2) == 0)
    {
      g_strfreev (schedule->times);
      schedule->times = g_strsplit ("00:00 07:30 23:59", " ", 1 + below (3));
      schedule->times[g_strv_length (schedule->times) - 1][5] = '\0';
    }
  return schedule;
}

static int
any_value (LimberEntryKind kind)
{
  int max = limber_entry_get_value_max (kind);

  return max < G_MAXINT ? below (max + 1) : below (G_MAXINT);
}

static LimberEntry *
any_entry (void)
{
  LimberEntry *entry =
      limber_entry_new ((LimberEntryKind) below (LIMBER_N_ENTRY_KINDS), any_time ());

  if (below (2) == 0)
    entry->end = any_time ();
  entry->subject = perhaps (any_text ());
  entry->text = perhaps (any_text ());
  entry->reply = perhaps (any_text ());
  entry->value = below (2) == 0 ? LIMBER_UNSET : any_value (entry->kind);
  entry->flags = (guint64) below (G_MAXINT) << below (23);
  entry->by = (LimberActor) below (LIMBER_N_ACTORS);
  if (below (2) == 0)
    entry->schedule = any_schedule ();
  return entry;
}

static void
test_anything (void)
{
  for (int i = 0; i < ROUNDS; i++)
    {
      GPtrArray *records = limber_records_new ();
      GPtrArray *entries = limber_entries_new ();
      g_autoptr (LimberHistory) history = NULL;
      Fixture self;

      set_up (&self, NULL);
      for (int n = below (5); n > 0; n--)
        g_ptr_array_add (records, any_record ());
      for (int n = below (9); n > 0; n--)
        g_ptr_array_add (entries, any_entry ());
      history = limber_history_new (records, entries);
      check_round_trip (&self, history);
      tear_down (&self, NULL);
    }
}

/* A phase that waits for the person was left on the screen for sixty hours. */
static void
test_left_for_days (Fixture *self, gconstpointer data)
{
  GPtrArray *records = limber_records_new ();
  LimberRecord *record = any_record ();
  LimberRecordStep *step = g_ptr_array_index (record->steps, 0);
  g_autoptr (LimberHistory) history = NULL;

  record->played_us = 60 * 60 * 60 * LIMBER_SECOND_US;
  step->done.active_us = record->played_us;
  step->done.left_us = record->played_us;
  step->done.right_us = record->played_us;
  g_ptr_array_add (records, record);
  history = limber_history_new (records, limber_entries_new ());
  check_round_trip (self, history);
}

/* The greatest value of each kind is taken, and one more is a fault. */
static void
test_values (void)
{
  for (int kind = 0; kind < LIMBER_N_ENTRY_KINDS; kind++)
    for (int more = 0; more < 2; more++)
      {
        int max = limber_entry_get_value_max ((LimberEntryKind) kind);
        GPtrArray *entries = limber_entries_new ();
        LimberEntry *entry =
            limber_entry_new ((LimberEntryKind) kind, (LimberWallTime){ LIMBER_SECOND_US, 0 });
        g_autoptr (LimberHistory) sent = NULL;
        g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
        g_autoptr (LimberHistory) got = NULL;
        g_autoptr (GBytes) bytes = NULL;
        char *json;

        g_ptr_array_add (entries, entry);
        sent = limber_history_new (limber_records_new (), entries);
        if (max == G_MAXINT)
          continue;
        entry->value = max + more;
        json = limber_export_json (sent);
        bytes = g_bytes_new_take (json, strlen (json));
        got = limber_parse_record (bytes, diagnostics);
        g_assert_cmpuint (diagnostics->len, ==, more);
        g_assert_true ((got == NULL) == (more == 1));
      }
}

/* --- Merging, earlier formats, and a whole that is refused --- */

/* What is there already stays as it is, also where the file says otherwise. */
static void
test_there_already (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) more = sample_history_new (20, 20000);
  g_autoptr (LimberHistory) fewer = limber_history_slice (more, 19990, 19994);
  guint n_fewer = limber_history_get_n_records (fewer);
  LimberRecord *first = (LimberRecord *) limber_history_get_record (fewer, 0);
  g_autoptr (LimberHistory) kept = NULL;
  LimberRecordAdded added;

  g_assert_cmpuint (n_fewer, >, 0);
  first->answers.pain_before = 10;
  add_to (self->here, fewer);
  added = add_to (self->here, more);
  g_assert_cmpuint (added.n_sessions, ==, limber_history_get_n_records (more) - n_fewer);
  kept = read_db (self->here);
  for (guint i = 0; i < limber_history_get_n_records (kept); i++)
    if (g_str_equal (limber_history_get_record (kept, i)->id, first->id))
      g_assert_true (limber_record_equal (limber_history_get_record (kept, i), first));
}

static void
test_format_1 (Fixture *self, gconstpointer data)
{
  g_autofree char *json = NULL;
  g_autoptr (LimberHistory) old = NULL;
  g_autoptr (LimberHistory) kept = NULL;
  const LimberRecord *record;
  const LimberRecordStep *step;

  g_assert_true (g_file_get_contents (format_1, &json, NULL, NULL));
  old = parse (json);
  add_to (self->here, old);
  kept = read_db (self->here);
  g_assert_cmpuint (limber_history_get_n_records (kept), ==, 1);
  g_assert_cmpuint (limber_history_get_n_entries (kept), ==, 0);
  record = limber_history_get_record (kept, 0);
  g_assert_cmpstr (record->answers.note, ==, "Überall\n\"gut\"");
  g_assert_cmpint (record->answers.pain_morning, ==, 3);
  g_assert_false (record->morning_asked);
  g_assert_cmpint (record->green_max, ==, LIMBER_GREEN_MAX);
  g_assert_cmpint (record->amber_max, ==, LIMBER_AMBER_MAX);
  g_assert_cmpuint (record->steps->len, ==, 2);
  step = g_ptr_array_index (record->steps, 1);
  g_assert_cmpint (step->reason, ==, LIMBER_SKIP_PAIN);
  g_assert_cmpint (step->pain, ==, LIMBER_UNSET);
  g_assert_false (step->spread);
  g_assert_cmpuint (record->pauses->len, ==, 1);
}

/* A disk that fills up in the middle takes nothing. */
static void
test_all_or_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history = sample_history_new (50, 20000);
  g_autoptr (LimberHistory) kept = NULL;
  g_autoptr (GError) error = NULL;
  LimberRecordAdded added = { 7, 7 };

  g_assert_cmpint (limber_sql_run (limber_record_db_get (self->here),
                                   "CREATE TEMP TRIGGER full BEFORE INSERT ON main.entry BEGIN"
                                   " SELECT raise (FAIL, 'full'); END"),
                   ==, SQLITE_OK);
  g_assert_false (limber_record_db_add (self->here, history, &added, &error));
  g_assert_nonnull (error);
  g_assert_cmpuint (added.n_sessions, ==, 7);
  kept = read_db (self->here);
  g_assert_cmpuint (limber_history_get_n_records (kept), ==, 0);
}

static void
add (const char *path, void (*test) (Fixture *self, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  format_1 = argv[1];
  add ("/export/sample", test_sample);
  add ("/export/empty", test_empty);
  g_test_add_func ("/export/anything", test_anything);
  add ("/export/left-for-days", test_left_for_days);
  g_test_add_func ("/export/values", test_values);
  add ("/export/there-already", test_there_already);
  add ("/export/format-1", test_format_1);
  add ("/export/all-or-nothing", test_all_or_nothing);
  return g_test_run ();
}
