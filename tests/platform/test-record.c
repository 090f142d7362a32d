/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is written of a session, with a real database. */

/* For memmem(). */
#define _GNU_SOURCE

#include <string.h>

#include <glib/gstdio.h>

#include "fake-clock.h"
#include "limber-record-db.h"
#include "limber-record-schema.h"
#include "limber-record-sql.h"
#include "record-fixture.h"
#include "sample.h"

typedef struct
{
  char *top;
  char *path;
  LimberTimeline *timeline;
  FakeClock *clock;
  FakeWallClock *wall;
  LimberSqliteRecord *record;
  LimberRunner *runner;
} Fixture;

static LimberRunner *
new_runner (Fixture *self, LimberSession *session, const LimberRecord *resumes)
{
  LimberRunner *runner = limber_runner_new_for_session (session, LIMBER_CLOCK (self->clock), NULL);

  limber_runner_set_recorder (runner, LIMBER_RECORDER (self->record), resumes);
  return runner;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberSession) session = NULL;

  self->top = g_dir_make_tmp ("limber-record-XXXXXX", NULL);
  self->path = g_build_filename (self->top, "new", "folder", "record.db", NULL);
  self->timeline = fixture_timeline ();
  self->clock = fake_clock_new ();
  self->wall = fake_wall_clock_new ();
  self->record = limber_sqlite_record_new (self->path, LIMBER_WALL_CLOCK (self->wall));
  session = limber_session_new (self->timeline, NULL);
  self->runner = new_runner (self, session, NULL);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->runner);
  g_clear_object (&self->record);
  g_clear_object (&self->clock);
  g_clear_object (&self->wall);
  limber_timeline_unref (self->timeline);
  fixture_remove_tree (self->top);
  g_free (self->path);
  g_free (self->top);
}

static LimberRecordDb *
open_db (const char *path)
{
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  LimberRecordDb *db = limber_record_db_open (path, &notice, &error);

  g_assert_no_error (error);
  g_assert_null (notice);
  g_assert_cmpint (limber_sql_number (limber_record_db_get (db),
                                      "SELECT count (*) FROM pragma_integrity_check"
                                      " WHERE integrity_check = 'ok'"),
                   ==, 1);
  return db;
}

static LimberHistory *
read_all (const char *path)
{
  g_autoptr (LimberRecordDb) db = open_db (path);
  g_autoptr (GError) error = NULL;
  LimberHistory *history = limber_record_db_read (db, &error);

  g_assert_no_error (error);
  return history;
}

static LimberRecordStep *
step_of (const LimberRecord *record, guint index)
{
  return g_ptr_array_index (record->steps, index);
}

static void
play_to_the_end (Fixture *self)
{
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fake_clock_pass (self->clock, 600);
  fixture_settle (self->record);
  g_assert_cmpint (limber_session_get_status (limber_runner_get_session (self->runner)), ==,
                   LIMBER_SESSION_ENDED);
}

static void
test_finished (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history = NULL;
  const LimberRecord *record;

  play_to_the_end (self);
  history = read_all (self->path);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
  record = limber_history_get_record (history, 0);
  g_assert_true (g_uuid_string_is_valid (record->id));
  g_assert_cmpstr (record->routine, ==, "sample");
  g_assert_cmpstr (record->checksum, ==, "c0ffee");
  g_assert_cmpint (record->start.utc_us, ==, G_GINT64_CONSTANT (1772350200123456));
  g_assert_cmpint (record->start.zone_s, ==, 3600);
  g_assert_cmpint (record->outcome, ==, LIMBER_OUTCOME_FINISHED);
  g_assert_cmpint (record->played_us, ==, record->planned_us);
  g_assert_cmpint (record->answers.pain_before, ==, -1);
  g_assert_cmpuint (record->steps->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpint (step_of (record, i)->status, ==, LIMBER_RECORD_DONE);
      g_assert_cmpmem (&step_of (record, i)->done, sizeof (LimberAmount),
                       &step_of (record, i)->prescribed, sizeof (LimberAmount));
    }
  g_assert_cmpuint (step_of (record, 0)->done.reps, ==, 4);
  g_assert_cmpint (step_of (record, 0)->done.left_us, ==, 40 * LIMBER_SECOND_US);
  g_assert_cmpuint (step_of (record, 1)->done.reps, ==, 4);
  g_assert_cmpuint (step_of (record, 2)->done.sets, ==, 1);
  g_assert_cmpuint (step_of (record, 2)->done.reps, ==, 0);
}

/* Only the person may read it, and at rest it is one file. */
static void
test_at_rest (Fixture *self, gconstpointer data)
{
  GStatBuf status;
  g_autofree char *wal = g_strconcat (self->path, "-wal", NULL);

  play_to_the_end (self);
  g_assert_cmpint (g_stat (self->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_assert_false (g_file_test (wal, G_FILE_TEST_EXISTS));
}

static void
at (Fixture *self, gint64 seconds)
{
  fake_wall_clock_set (self->wall,
                       (LimberWallTime){ (1772350200 + seconds) * LIMBER_SECOND_US, 3600 });
}

/* The clock on the wall is set back by an hour: the session does not care, and the record has no
 * end before its start. */
static void
test_clock_set_back (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history = NULL;
  const LimberRecord *record;
  const LimberRecordPause *pause;

  at (self, 0);
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fake_clock_pass (self->clock, 15 + 20 + 3);
  limber_runner_send (self->runner, LIMBER_EVENT_PAUSE);
  at (self, -3600);
  limber_runner_send (self->runner, LIMBER_EVENT_RESUME);
  fake_clock_pass (self->clock, 7);
  limber_runner_send (self->runner, LIMBER_EVENT_END);
  fixture_settle (self->record);

  history = read_all (self->path);
  record = limber_history_get_record (history, 0);
  g_assert_cmpint (record->played_us, ==, 45 * LIMBER_SECOND_US);
  g_assert_cmpint (record->end.utc_us - record->start.utc_us, ==, 45 * LIMBER_SECOND_US);
  pause = &g_array_index (record->pauses, LimberRecordPause, 0);
  g_assert_cmpint (pause->end.utc_us, ==, pause->start.utc_us);
}

static void
test_in_part (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history = NULL;
  const LimberRecord *record;
  const LimberRecordPause *pause;

  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fake_clock_pass (self->clock, 15 + 20 + 3);
  at (self, 38);
  limber_runner_send (self->runner, LIMBER_EVENT_PAUSE);
  at (self, 100);
  limber_runner_send (self->runner, LIMBER_EVENT_RESUME);
  limber_runner_send (self->runner, LIMBER_EVENT_NEXT);
  limber_runner_send (self->runner, LIMBER_EVENT_HURTS);
  limber_runner_send (self->runner, LIMBER_EVENT_SKIP);
  fake_clock_pass (self->clock, 15 + 10);
  at (self, 130);
  limber_runner_send (self->runner, LIMBER_EVENT_END);
  fixture_settle (self->record);

  history = read_all (self->path);
  record = limber_history_get_record (history, 0);
  g_assert_cmpint (record->outcome, ==, LIMBER_OUTCOME_PART);
  g_assert_cmpint (record->end.utc_us, ==, (1772350200 + 130) * LIMBER_SECOND_US);
  g_assert_cmpint (step_of (record, 0)->status, ==, LIMBER_RECORD_PART);
  g_assert_cmpuint (step_of (record, 0)->done.reps, ==, 1);
  g_assert_cmpint (step_of (record, 0)->done.left_us, ==, 20 * LIMBER_SECOND_US);
  g_assert_cmpint (step_of (record, 1)->status, ==, LIMBER_RECORD_SKIPPED);
  g_assert_cmpint (step_of (record, 1)->reason, ==, LIMBER_SKIP_PAIN);
  g_assert_true (step_of (record, 1)->hurt);
  g_assert_cmpint (step_of (record, 2)->status, ==, LIMBER_RECORD_PART);
  g_assert_cmpint (step_of (record, 2)->done.active_us, ==, 10 * LIMBER_SECOND_US);
  g_assert_cmpuint (record->pauses->len, ==, 2);
  pause = &g_array_index (record->pauses, LimberRecordPause, 0);
  g_assert_cmpint (pause->end.utc_us - pause->start.utc_us, ==, 62 * LIMBER_SECOND_US);
}

static void
test_not_started (Fixture *self, gconstpointer data)
{
  limber_runner_send (self->runner, LIMBER_EVENT_END);
  fixture_settle (self->record);
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
}

static void
test_answers (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberHistory) history = NULL;
  LimberAnswers before = { 3, -1, -1, -1, -1, -1, NULL };
  LimberAnswers after = { -1, 4, -1, 6, 5, 10, (char *) "It's \"fine\"; DROP" };
  const LimberAnswers *answers;

  limber_runner_send (self->runner, LIMBER_EVENT_START);
  limber_recorder_answer (LIMBER_RECORDER (self->record), NULL, &before);
  fake_clock_pass (self->clock, 600);
  limber_recorder_answer (LIMBER_RECORDER (self->record), NULL, &after);
  fixture_settle (self->record);
  history = read_all (self->path);
  answers = &limber_history_get_record (history, 0)->answers;
  g_assert_cmpint (answers->pain_before, ==, 3);
  g_assert_cmpint (answers->pain_after, ==, 4);
  g_assert_cmpint (answers->pain_morning, ==, -1);
  g_assert_cmpint (answers->pain_worst, ==, 6);
  g_assert_cmpint (answers->confidence, ==, 10);
  g_assert_cmpstr (answers->note, ==, after.note);
}

static void
took_unfinished (const LimberRecord *unfinished, gpointer data)
{
  *(LimberRecord **) data = unfinished ? limber_record_copy (unfinished) : limber_record_new ();
}

static LimberRecord *
ask (Fixture *self)
{
  LimberRecord *found = NULL;

  limber_recorder_find_unfinished (LIMBER_RECORDER (self->record), took_unfinished, &found, NULL);
  while (found == NULL)
    g_main_context_iteration (NULL, TRUE);
  return found;
}

/* Leaves a session without a word, as a power cut does. */
static void
leave (Fixture *self, int seconds)
{
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  at (self, 30);
  fake_clock_pass (self->clock, seconds);
  g_clear_object (&self->runner);
  g_clear_object (&self->record);
  self->record = limber_sqlite_record_new (self->path, LIMBER_WALL_CLOCK (self->wall));
}

static void
test_resumed (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberRecord) left = NULL;
  g_autoptr (LimberSession) session = NULL;
  g_autoptr (LimberHistory) history = NULL;
  const LimberRecord *record;
  const LimberRecordPause *pause;

  leave (self, 15 + 20 + 5 + 7);
  left = ask (self);
  g_assert_cmpstr (left->path, ==, "/somewhere/r.routine.json");
  session = limber_record_resume (left, self->timeline, NULL);
  g_assert_nonnull (session);
  g_assert_cmpint (limber_session_get_offset_us (session, 0), ==, 40 * LIMBER_SECOND_US);
  self->runner = new_runner (self, session, left);
  at (self, 1000);
  play_to_the_end (self);

  history = read_all (self->path);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
  record = limber_history_get_record (history, 0);
  g_assert_cmpstr (record->id, ==, left->id);
  g_assert_cmpint (record->outcome, ==, LIMBER_OUTCOME_FINISHED);
  g_assert_cmpint (record->played_us, ==, record->planned_us);
  g_assert_cmpuint (step_of (record, 0)->done.reps, ==, 4);
  pause = &g_array_index (record->pauses, LimberRecordPause, 0);
  g_assert_cmpint (pause->end.utc_us - pause->start.utc_us, ==, 970 * LIMBER_SECOND_US);
}

/* The record cannot be opened when the session goes on, but later it can. */
static void
test_resumed_in_trouble (Fixture *self, gconstpointer data)
{
  g_autofree char *lock = g_strconcat (self->path, ".lock", NULL);
  g_autofree char *aside = g_strconcat (lock, ".aside", NULL);
  g_autoptr (LimberRecord) left = NULL;
  g_autoptr (LimberSession) session = NULL;
  g_autoptr (LimberHistory) history = NULL;
  const LimberRecord *record;

  leave (self, 15 + 20 + 5 + 7);
  left = ask (self);
  session = limber_record_resume (left, self->timeline, NULL);
  self->runner = new_runner (self, session, left);
  at (self, 1000);
  g_assert_cmpint (g_rename (lock, aside), ==, 0);
  g_assert_cmpint (g_mkdir (lock, 0700), ==, 0);
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fixture_settle (self->record);
  g_assert_cmpint (g_rmdir (lock), ==, 0);
  g_assert_cmpint (g_rename (aside, lock), ==, 0);
  fake_clock_pass (self->clock, 600);
  fixture_settle (self->record);

  history = read_all (self->path);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
  record = limber_history_get_record (history, 0);
  g_assert_cmpstr (record->id, ==, left->id);
  g_assert_cmpint (record->outcome, ==, LIMBER_OUTCOME_FINISHED);
  g_assert_cmpint (record->played_us, ==, record->planned_us);
  g_assert_cmpuint (step_of (record, 0)->done.reps, ==, 4);
  g_assert_cmpuint (record->pauses->len, ==, 1);
}

/* What another program has filed meanwhile is not written over. */
static void
test_resumed_too_late (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberSqliteRecord) other =
      limber_sqlite_record_new (self->path, LIMBER_WALL_CLOCK (self->wall));
  g_autoptr (LimberRecord) left = NULL;
  g_autoptr (LimberSession) session = NULL;
  g_autoptr (LimberHistory) history = NULL;

  leave (self, 15 + 20 + 5 + 7);
  left = ask (self);
  limber_recorder_file_unfinished (LIMBER_RECORDER (other), left->id);
  fixture_settle (other);
  session = limber_record_resume (left, self->timeline, NULL);
  self->runner = new_runner (self, session, left);
  play_to_the_end (self);
  history = read_all (self->path);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
  g_assert_cmpint (limber_history_get_record (history, 0)->outcome, ==, LIMBER_OUTCOME_PART);
}

/* Of a walk of half an hour no more than a minute is lost.  It is read while it is played. */
static void
test_long_phase (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (LimberSession) session = NULL;
  g_autoptr (LimberRecordDb) db = NULL;

  sample_add (routine, sample_step ("Walk", LIMBER_POSITION_STANDING, LIMBER_SIDES_NONE,
                                    sample_time (1800)));
  timeline = sample_compile (routine);
  session = limber_session_new (timeline, NULL);
  g_clear_object (&self->runner);
  self->runner = new_runner (self, session, NULL);
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fake_clock_pass (self->clock, 15 + 25 * 60 + 59);
  fixture_settle (self->record);
  db = open_db (self->path);
  g_assert_cmpint (limber_sql_number (limber_record_db_get (db), "SELECT done_us FROM step"), ==,
                   25 * 60 * LIMBER_SECOND_US);
  g_assert_cmpint (limber_sql_number (limber_record_db_get (db), "SELECT phase FROM running"), ==,
                   1);
}

static void
test_filed (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberRecord) left = NULL;
  g_autoptr (LimberRecord) none = NULL;
  g_autoptr (LimberHistory) history = NULL;
  const LimberRecord *record;

  leave (self, 15 + 20 + 5 + 7);
  left = ask (self);
  limber_recorder_file_unfinished (LIMBER_RECORDER (self->record), left->id);
  none = ask (self);
  g_assert_null (none->id);
  history = read_all (self->path);
  record = limber_history_get_record (history, 0);
  g_assert_cmpint (record->outcome, ==, LIMBER_OUTCOME_PART);
  g_assert_cmpint (record->end.utc_us, ==, (1772350200 + 30) * LIMBER_SECOND_US);
  g_assert_cmpint (step_of (record, 0)->status, ==, LIMBER_RECORD_PART);
  g_assert_cmpint (step_of (record, 1)->status, ==, LIMBER_RECORD_NOT_REACHED);
}

/* Another program must not take a session that is being played for one that was left. */
static void
test_held (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberRecord) left = NULL;
  g_autoptr (GError) error = NULL;

  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fixture_settle (self->record);
  left = fixture_find_left (self->path);
  g_assert_null (left);
  g_assert_false (limber_record_forget (self->path, &error));
  g_assert_error (error, LIMBER_RECORD_ERROR, LIMBER_RECORD_ERROR_BUSY);
}

static void
test_changed_routine (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberRecord) left = NULL;

  leave (self, 20);
  left = ask (self);
  g_free (left->checksum);
  left->checksum = g_strdup ("other bytes");
  g_assert_null (limber_record_resume (left, self->timeline, NULL));
}

/* --- Migrations --- */

static void
test_migrations (Fixture *self, gconstpointer data)
{
  for (int from = 0; from <= LIMBER_RECORD_SCHEMA; from++)
    {
      g_autofree char *name = g_strdup_printf ("version-%d.db", from);
      g_autofree char *path = g_build_filename (self->top, name, NULL);
      g_autoptr (LimberRecordDb) db = NULL;
      sqlite3 *raw;

      g_assert_cmpint (sqlite3_open (path, &raw), ==, SQLITE_OK);
      g_assert_cmpint (limber_record_migrate (raw, from), ==, SQLITE_OK);
      g_assert_cmpint (limber_sql_number (raw, "PRAGMA user_version"), ==, from);
      sqlite3_close (raw);
      db = open_db (path);
      g_assert_cmpint (limber_sql_number (limber_record_db_get (db), "PRAGMA user_version"), ==,
                       LIMBER_RECORD_SCHEMA);
      g_assert_cmpint (limber_sql_number (limber_record_db_get (db), "PRAGMA foreign_keys"), ==, 1);
    }
}

/* --- Deleting --- */

static gboolean
holds (const char *folder, const char *text)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *bytes = NULL;
      gsize size;

      g_assert_true (g_file_get_contents (path, &bytes, &size, NULL));
      if (memmem (bytes, size, text, strlen (text)) != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
test_forgotten (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *aside = g_build_filename (folder, "record-2026-01-01-120000-damaged.db", NULL);
  g_autofree char *stranger = g_build_filename (folder, "record-of-mine.db", NULL);
  g_autoptr (GError) error = NULL;

  play_to_the_end (self);
  g_assert_true (g_file_set_contents (aside, "Second", -1, NULL));
  g_assert_true (g_file_set_contents (stranger, "mine", -1, NULL));
  g_assert_true (holds (folder, "Second"));
  g_assert_true (limber_record_forget (self->path, &error));
  g_assert_no_error (error);
  g_assert_false (holds (folder, "Second"));
  g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (aside, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (stranger, G_FILE_TEST_EXISTS));
  g_assert_true (limber_record_forget (self->path, &error));
}

static void
test_wall_time (void)
{
  static const struct
  {
    const char *text;
    gint64 utc_us;
    int zone_s;
  } good[] = {
    { "2026-03-01T08:30:00.123456+01:00", 1772350200123456, 3600 },
    { "1970-01-01T00:00:00.000001+00:00", 1, 0 },
    { "1969-12-31T19:00:00.000001-05:00", 1, -18000 },
    { "2024-02-29T23:59:59.999999-03:30", 1709263799999999, -12600 },
    { "9999-12-31T23:59:59.000000+00:00", 253402300799000000, 0 },
  };
  static const char *const bad[] = {
    "",
    "2026-03-01",
    "2026-03-01T08:30:00.12345+01:00",
    "2026-13-01T08:30:00.123456+01:00",
    "2026-02-29T08:30:00.123456+01:00",
    "2026-03-01T08:30:00.123456+24:00",
    "2026-03-01T08:30:00.123456+01:60",
    "2026-03-01T08:30:00.123456 01:00",
    "2026-03- 1T08:30:00.123456+01:00",
    "1969-12-31T23:59:59.999999+00:00",
    "1970-01-01T00:30:00.000000+01:00",
  };
  LimberWallTime time;

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      char text[LIMBER_WALL_TIME_SIZE];

      g_assert_true (limber_wall_time_parse (good[i].text, &time));
      g_assert_cmpint (time.utc_us, ==, good[i].utc_us);
      g_assert_cmpint (time.zone_s, ==, good[i].zone_s);
      limber_wall_time_format (time, text);
      g_assert_cmpstr (text, ==, good[i].text);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (limber_wall_time_parse (bad[i], &time));
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
  add ("/record/finished", test_finished);
  add ("/record/at-rest", test_at_rest);
  add ("/record/in-part", test_in_part);
  add ("/record/clock-set-back", test_clock_set_back);
  add ("/record/not-started", test_not_started);
  add ("/record/answers", test_answers);
  add ("/record/resumed", test_resumed);
  add ("/record/resumed-in-trouble", test_resumed_in_trouble);
  add ("/record/resumed-too-late", test_resumed_too_late);
  add ("/record/long-phase", test_long_phase);
  add ("/record/filed", test_filed);
  add ("/record/held", test_held);
  add ("/record/changed-routine", test_changed_routine);
  add ("/record/migrations", test_migrations);
  add ("/record/forgotten", test_forgotten);
  g_test_add_func ("/record/wall-time", test_wall_time);
  return g_test_run ();
}
