/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is kept beside the session that plays, with a real database: answers, entries, the history,
 * and databases of earlier versions. */

#include <string.h>

#include "fake-clock.h"
#include "limber-journal.h"
#include "limber-record-db.h"
#include "limber-record-schema.h"
#include "limber-record-sql.h"
#include "record-fixture.h"
#include "sample-history.h"

#define NOON G_GINT64_CONSTANT (1772362800000000)

typedef struct
{
  char *top;
  char *path;
  FakeWallClock *wall;
  LimberSqliteRecord *record;
  LimberRecorder *recorder;
  guint n_changed;
  int n_played;
} Fixture;

static void
count_changed (Fixture *self)
{
  self->n_changed++;
}

static void
open_record (Fixture *self)
{
  self->record = limber_sqlite_record_new (self->path, LIMBER_WALL_CLOCK (self->wall));
  self->recorder = LIMBER_RECORDER (self->record);
  g_signal_connect_swapped (self->record, "changed", G_CALLBACK (count_changed), self);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->top = g_dir_make_tmp ("limber-notes-XXXXXX", NULL);
  self->path = g_build_filename (self->top, "record.db", NULL);
  self->wall = fake_wall_clock_new ();
  open_record (self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->record);
  g_clear_object (&self->wall);
  fixture_remove_tree (self->top);
  g_free (self->path);
  g_free (self->top);
}

/* As the next start of the program. */
static void
open_again (Fixture *self)
{
  fixture_settle (self->record);
  g_clear_object (&self->record);
  open_record (self);
}

typedef struct
{
  gboolean came;
  LimberHistory *history;
} Came;

static void
take_history (LimberHistory *history, gpointer data)
{
  Came *came = data;

  came->came = TRUE;
  came->history = history ? limber_history_ref (history) : NULL;
}

static LimberHistory *
read_history (Fixture *self)
{
  Came came = { 0 };

  limber_recorder_read_history (self->recorder, take_history, &came, NULL);
  while (!came.came)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (came.history);
  return came.history;
}

/* Plays a session in no time, an hour after the one before; returns its record. */
static LimberRecord *
play (Fixture *self)
{
  g_autoptr (LimberTimeline) timeline = fixture_timeline ();
  g_autoptr (FakeClock) clock = fake_clock_new ();
  g_autoptr (LimberRunner) runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (clock), NULL);
  g_autoptr (LimberHistory) history = NULL;

  fake_wall_clock_set (self->wall,
                       (LimberWallTime){ NOON + 3600 * LIMBER_SECOND_US * self->n_played++, 3600 });
  limber_runner_set_recorder (runner, self->recorder, NULL);
  limber_runner_send (runner, LIMBER_EVENT_START);
  fake_clock_pass (clock, 600);
  history = read_history (self);
  return limber_record_copy (
      limber_history_get_record (history, limber_history_get_n_records (history) - 1));
}

static void
put (Fixture *self, LimberEntry *entry)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();

  g_ptr_array_add (entries, limber_entry_copy (entry));
  limber_recorder_put_entries (self->recorder, entries);
}

static LimberEntry *
follow (void)
{
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_FOLLOW, (LimberWallTime){ NOON, -12600 });

  entry->subject = g_strdup ("stretch-gentle-daily");
  entry->text = g_strdup ("“Gentle”; DROP TABLE entry");
  entry->value = 2;
  entry->by = LIMBER_ACTOR_SUGGESTION;
  entry->schedule = limber_schedule_new ();
  entry->schedule->frequency = 2;
  entry->schedule->period = 3;
  entry->schedule->period_unit = 'w';
  entry->schedule->days = 0x55;
  entry->schedule->weeks = 6;
  g_strfreev (entry->schedule->times);
  entry->schedule->times = g_strsplit ("07:30 18:00", " ", -1);
  return entry;
}

static void
assert_kept (Fixture *self, const LimberEntry *entry)
{
  g_autoptr (LimberHistory) history = read_history (self);
  const LimberEntry *kept = limber_history_lookup (history, entry->id);

  g_assert_nonnull (kept);
  g_assert_true (limber_entry_equal (kept, entry));
}

static void
test_entries (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberEntry) entry = follow ();
  g_autoptr (LimberHistory) history = NULL;

  put (self, entry);
  assert_kept (self, entry);
  open_again (self);
  assert_kept (self, entry);

  /* Changed in all that can change: a schedule may also go. */
  g_clear_pointer (&entry->schedule, limber_schedule_free);
  g_clear_pointer (&entry->text, g_free);
  entry->reply = g_strdup ("“Yes”,\nwas the answer");
  entry->value = LIMBER_UNSET;
  entry->flags = (G_GUINT64_CONSTANT (1) << 53) - 1;
  entry->end = (LimberWallTime){ NOON + 1, 3600 };
  entry->by = LIMBER_ACTOR_PERSON;
  put (self, entry);
  open_again (self);
  assert_kept (self, entry);

  limber_recorder_remove_entry (self->recorder, "no such thing");
  limber_recorder_remove_entry (self->recorder, entry->id);
  open_again (self);
  history = read_history (self);
  g_assert_cmpuint (limber_history_get_n_entries (history), ==, 0);
}

/* An id that is there twice, in one call: the last holds; and each kind comes back as it was. */
static void
test_many (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  g_autoptr (LimberHistory) history = NULL;
  LimberEntry *again;

  for (int kind = 0; kind < LIMBER_N_ENTRY_KINDS; kind++)
    {
      LimberEntry *entry = limber_entry_new ((LimberEntryKind) kind,
                                             (LimberWallTime){ NOON - kind * 1000, 3600 * kind });

      entry->value = kind;
      g_ptr_array_add (entries, entry);
    }
  again = limber_entry_copy (g_ptr_array_index (entries, 3));
  again->value = 99;
  g_ptr_array_add (entries, again);
  limber_recorder_put_entries (self->recorder, entries);
  open_again (self);
  history = read_history (self);
  g_assert_cmpuint (limber_history_get_n_entries (history), ==, LIMBER_N_ENTRY_KINDS);
  for (int i = 0; i < LIMBER_N_ENTRY_KINDS; i++)
    {
      const LimberEntry *entry = limber_history_get_entry (history, (guint) i);
      int kind = LIMBER_N_ENTRY_KINDS - 1 - i;

      g_assert_cmpint (entry->kind, ==, kind);
      g_assert_cmpint (entry->value, ==, kind == 3 ? 99 : kind);
      g_assert_cmpint (entry->at.zone_s, ==, 3600 * kind);
    }
}

static const LimberRecord *
find_record (LimberHistory *history, const char *id)
{
  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    if (g_str_equal (limber_history_get_record (history, i)->id, id))
      return limber_history_get_record (history, i);
  g_assert_not_reached ();
}

/* Of a session long past, by its id, as of one that has just ended. */
static void
test_answers (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberRecord) wanted = play (self);
  g_autoptr (LimberRecord) other = play (self);
  const LimberStepAnswers steps[] = { { LIMBER_SKIP_TIRED, 6, FALSE },
                                      { LIMBER_SKIP_UNSAID, 4, TRUE },
                                      { LIMBER_SKIP_UNSAID, LIMBER_UNSET, FALSE } };
  LimberAnswers answers = { 3, -1, 2, -1, -1, 0, (char *) "better" };
  g_autoptr (LimberHistory) history = NULL;

  g_assert_cmpstr (wanted->id, !=, other->id);
  g_assert_cmpint (wanted->green_max, ==, LIMBER_GREEN_MAX);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      limber_recorder_answer_step (self->recorder, wanted->id, 1, &steps[i]);
      limber_record_answer_step (wanted, 1, &steps[i]);
    }
  limber_recorder_answer (self->recorder, wanted->id, &answers);
  limber_answers_merge (&wanted->answers, &answers);
  limber_recorder_mark_asked (self->recorder, wanted->id);
  wanted->morning_asked = TRUE;
  /* There is no such step, and no such session. */
  limber_recorder_answer_step (self->recorder, "nobody's", 1, &steps[0]);
  limber_recorder_mark_asked (self->recorder, "nobody's");
  open_again (self);
  history = read_history (self);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 2);
  g_assert_true (limber_record_equal (find_record (history, wanted->id), wanted));
  g_assert_true (limber_record_equal (find_record (history, other->id), other));
  g_assert_cmpint (wanted->answers.pain_worst, ==, 6);
}

/* What is said while a step plays stays when more of it is written. */
static void
test_answers_while_playing (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberTimeline) timeline = fixture_timeline ();
  g_autoptr (FakeClock) clock = fake_clock_new ();
  g_autoptr (LimberRunner) runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (clock), NULL);
  g_autoptr (LimberHistory) history = NULL;
  const LimberRecordStep *step;

  limber_runner_set_recorder (runner, self->recorder, NULL);
  limber_runner_send (runner, LIMBER_EVENT_START);
  fake_clock_pass (clock, 20);
  limber_recorder_answer_step (self->recorder, NULL, 0,
                               &(LimberStepAnswers){ LIMBER_SKIP_UNSAID, 7, TRUE });
  fake_clock_pass (clock, 600);
  limber_recorder_answer_step (self->recorder, NULL, 0,
                               &(LimberStepAnswers){ LIMBER_SKIP_PAIN, 5, FALSE });
  open_again (self);
  history = read_history (self);
  step = g_ptr_array_index (limber_history_get_record (history, 0)->steps, 0);
  g_assert_cmpint (step->status, ==, LIMBER_RECORD_DONE);
  g_assert_cmpint (step->pain, ==, 7);
  g_assert_true (step->spread);
  g_assert_cmpint (step->reason, ==, LIMBER_SKIP_PAIN);
  g_assert_cmpint (limber_history_get_record (history, 0)->answers.pain_worst, ==, 7);
}

/* --- `changed`, and the journal --- */

static guint
wait_changed (Fixture *self)
{
  guint n;

  fixture_settle (self->record);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  n = self->n_changed;
  self->n_changed = 0;
  return n;
}

static void
test_changed (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberEntry) entry = follow ();
  g_autoptr (LimberRecord) record = NULL;

  limber_history_unref (read_history (self));
  g_assert_cmpuint (wait_changed (self), ==, 0);
  record = play (self);
  g_assert_cmpuint (wait_changed (self), ==, 1);
  put (self, entry);
  g_assert_cmpuint (wait_changed (self), ==, 1);
  limber_recorder_remove_entry (self->recorder, entry->id);
  g_assert_cmpuint (wait_changed (self), ==, 1);
  limber_recorder_mark_asked (self->recorder, record->id);
  g_assert_cmpuint (wait_changed (self), ==, 1);
  limber_recorder_answer_step (self->recorder, NULL, 0,
                               &(LimberStepAnswers){ LIMBER_SKIP_PAIN, 5, FALSE });
  g_assert_cmpuint (wait_changed (self), ==, 1);
}

typedef struct
{
  gboolean came;
  LimberRecordAdded what;
} Added;

static void
take_added (const LimberRecordAdded *what, const GError *error, gpointer data)
{
  g_assert_no_error (error);
  *(Added *) data = (Added){ TRUE, *what };
}

/* Another's record is added while the program runs, and the pages hear of it. */
static void
test_added (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) more = sample_history_new (20, 20000);
  g_autoptr (LimberRecord) own = play (self);
  g_autoptr (LimberHistory) history = NULL;

  for (guint i = 0; i < 2; i++)
    {
      Added added = { 0 };

      wait_changed (self);
      limber_recorder_add (self->recorder, more, take_added, &added, NULL);
      while (!added.came)
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (added.what.n_sessions, ==,
                        i == 0 ? limber_history_get_n_records (more) : 0);
      g_assert_cmpuint (added.what.n_entries, ==, i == 0 ? limber_history_get_n_entries (more) : 0);
      g_assert_cmpuint (wait_changed (self), ==, 1);
    }
  history = read_history (self);
  g_assert_cmpuint (limber_history_get_n_records (history), ==,
                    limber_history_get_n_records (more) + 1);
  g_assert_true (limber_record_equal (find_record (history, own->id), own));
}

static void
take_error (const GError *error, gpointer data)
{
  *(GError **) data = error ? g_error_copy (error) : g_error_new (1, 0, "none");
}

static GError *
forget (Fixture *self)
{
  GError *error = NULL;

  limber_recorder_forget (self->recorder, take_error, &error, NULL);
  while (error == NULL)
    g_main_context_iteration (NULL, TRUE);
  return error;
}

static LimberHistory *
wait_journal (LimberJournal *journal, guint n_entries)
{
  LimberHistory *history = limber_journal_get_history (journal);

  while (history == NULL || limber_history_get_n_entries (history) != n_entries)
    {
      g_main_context_iteration (NULL, TRUE);
      history = limber_journal_get_history (journal);
    }
  return history;
}

static void
test_forgotten (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberJournal) journal =
      limber_journal_new (self->recorder, LIMBER_WALL_CLOCK (self->wall));
  g_autoptr (LimberRecord) record = play (self);
  g_autoptr (LimberEntry) entry = follow ();
  g_autoptr (GError) error = NULL;
  LimberHistory *history;

  limber_journal_put (journal, limber_entry_copy (entry));
  history = wait_journal (journal, 1);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
  error = forget (self);
  g_assert_cmpint (error->code, ==, 0);
  g_assert_cmpstr (error->message, ==, "none");
  history = wait_journal (journal, 0);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 0);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  /* It goes on from nothing. */
  limber_journal_put (journal, limber_entry_copy (entry));
  wait_journal (journal, 1);
}

static void
test_not_forgotten_while_playing (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberTimeline) timeline = fixture_timeline ();
  g_autoptr (FakeClock) clock = fake_clock_new ();
  g_autoptr (LimberRunner) runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (clock), NULL);
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (GError) error = NULL;

  limber_runner_set_recorder (runner, self->recorder, NULL);
  limber_runner_send (runner, LIMBER_EVENT_START);
  error = forget (self);
  g_assert_error (error, LIMBER_RECORD_ERROR, LIMBER_RECORD_ERROR_BUSY);
  fake_clock_pass (clock, 600);
  history = read_history (self);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
}

/* --- Databases of earlier versions --- */

static sqlite3 *
make_version_1 (const char *path)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (limber_record_migrate (db, 1), ==, SQLITE_OK);
  g_assert_cmpint (
      limber_sql_run (
          db,
          "INSERT INTO session VALUES"
          " (1, '11111111-1111-4111-8111-111111111111', 'r', 3, 'c0ffee', 'T', 'stretch', 'low', 1,"
          " 0, 1, 1000, 3600, 2000, 7200, 'finished', 50, 40, 1, 2, 3, 4, 5, 6, 'note', '0.1.0'),"
          " (2, '22222222-2222-4222-8222-222222222222', 'r', 3, NULL, 'T', 'stretch', 'low', 0, 1,"
          " 0, 3000, 3600, NULL, NULL, 'running', 50, 40, NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
          " '0.1.0');"
          "INSERT INTO step VALUES (1, 0, 'bridge', 'Bridge', 'each', 1, 2, 3, 4, 5, 'swapped', 6,"
          " 7, 8, 9, 10, 'tired', 1, 2, 'easy', 'Easy'), (2, 0, 'bridge', 'Bridge', 'each', 1, 2,"
          " 3, 4, 5, 'part', 6, 7, 8, 9, 10, NULL, 0, 0, NULL, NULL);"
          "INSERT INTO pause VALUES (1, 0, 1100, 3600, 1200, 3600);"
          "INSERT INTO running VALUES (2, '/r.json', 3, 100, 200, 3500, 3600);"),
      ==, SQLITE_OK);
  return db;
}

/* Every column of every table, in words. */
static char *
dump (sqlite3 *db, const char *sql)
{
  GString *text = g_string_new (NULL);
  sqlite3_stmt *statement;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (statement); i++)
        g_string_append_printf (text, "%s|",
                                sqlite3_column_type (statement, i) == SQLITE_NULL
                                    ? "NULL"
                                    : (const char *) sqlite3_column_text (statement, i));
      g_string_append_c (text, '\n');
    }
  sqlite3_finalize (statement);
  return g_string_free (text, FALSE);
}

static const char *const version_1_rows[] = {
  "SELECT id, uuid, routine, version, checksum, title, kind, level, level_chosen, short, flare,"
  " start_us, start_zone_s, end_us, end_zone_s, outcome, planned_us, played_us, pain_before,"
  " pain_after, pain_morning, pain_worst, effort, confidence, note, app_version FROM session",
  "SELECT session, number, exercise, name, sides, prescribed_sets, prescribed_reps, prescribed_us,"
  " prescribed_left_us, prescribed_right_us, status, done_sets, done_reps, done_us, done_left_us,"
  " done_right_us, reason, hurt, easier, instead, instead_name FROM step",
  "SELECT * FROM pause",
  "SELECT * FROM running",
};

static void
test_version_1 (Fixture *self, gconstpointer data)
{
  sqlite3 *old = make_version_1 (self->path);
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberRecordDb) db = NULL;
  char *before[G_N_ELEMENTS (version_1_rows)];
  sqlite3 *raw;

  for (guint i = 0; i < G_N_ELEMENTS (version_1_rows); i++)
    {
      before[i] = dump (old, version_1_rows[i]);
      g_assert_cmpuint (strlen (before[i]), >, 10);
    }
  sqlite3_close (old);
  db = limber_record_db_open (self->path, &notice, &error);
  g_assert_no_error (error);
  g_assert_null (notice);
  raw = limber_record_db_get (db);
  for (guint i = 0; i < G_N_ELEMENTS (version_1_rows); i++)
    {
      g_autofree char *after = dump (raw, version_1_rows[i]);

      g_assert_cmpstr (after, ==, before[i]);
      g_free (before[i]);
    }
  g_assert_cmpint (limber_sql_number (raw, "PRAGMA user_version"), ==, LIMBER_RECORD_SCHEMA);
  g_assert_cmpint (limber_sql_number (raw, "SELECT count (*) FROM pragma_integrity_check"
                                           " WHERE integrity_check = 'ok'"),
                   ==, 1);
  g_assert_cmpint (limber_sql_number (raw, "SELECT count (*) FROM pragma_foreign_key_check"), ==,
                   0);
}

/* What version 1 did not know is what holds where nothing was said; and the session that it left
 * can go on. */
static void
test_version_1_read (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberRecord) left = NULL;
  g_autoptr (LimberEntry) entry = follow ();
  const LimberRecord *record;
  const LimberRecordStep *step;

  sqlite3_close (make_version_1 (self->path));
  history = read_history (self);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
  record = limber_history_get_record (history, 0);
  g_assert_cmpint (record->answers.pain_morning, ==, 3);
  g_assert_false (record->morning_asked);
  g_assert_cmpint (record->green_max, ==, LIMBER_GREEN_MAX);
  g_assert_cmpint (record->amber_max, ==, LIMBER_AMBER_MAX);
  step = g_ptr_array_index (record->steps, 0);
  g_assert_cmpint (step->status, ==, LIMBER_RECORD_SWAPPED);
  g_assert_cmpint (step->pain, ==, LIMBER_UNSET);
  g_assert_false (step->spread);
  left = fixture_find_left (self->path);
  g_assert_cmpstr (left->path, ==, "/r.json");
  put (self, entry);
  assert_kept (self, entry);
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
  add ("/notes/entries", test_entries);
  add ("/notes/many", test_many);
  add ("/notes/answers", test_answers);
  add ("/notes/answers-while-playing", test_answers_while_playing);
  add ("/notes/changed", test_changed);
  add ("/notes/added", test_added);
  add ("/notes/forgotten", test_forgotten);
  add ("/notes/not-forgotten-while-playing", test_not_forgotten_while_playing);
  add ("/notes/version-1", test_version_1);
  add ("/notes/version-1-read", test_version_1_read);
  return g_test_run ();
}
