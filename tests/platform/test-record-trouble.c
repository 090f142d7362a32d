/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes wrong with the record's file: the session plays on, and the person is told once. */

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "fake-clock.h"
#include "limber-record-aside.h"
#include "limber-record-db.h"
#include "limber-record-schema.h"
#include "limber-record-sql.h"
#include "record-fixture.h"

typedef struct
{
  char *top;
  char *path;
  GPtrArray *told;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->top = g_dir_make_tmp ("limber-trouble-XXXXXX", NULL);
  self->path = g_build_filename (self->top, "record.db", NULL);
  self->told = g_ptr_array_new_with_free_func (g_free);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_chmod (self->top, 0700);
  fixture_remove_tree (self->top);
  g_ptr_array_unref (self->told);
  g_free (self->path);
  g_free (self->top);
}

static void
on_trouble (LimberRecorder *recorder, const char *message, gpointer data)
{
  g_ptr_array_add (((Fixture *) data)->told, g_strdup (message));
}

typedef struct
{
  FakeClock *clock;
  LimberSqliteRecord *record;
  LimberRunner *runner;
} Playing;

static Playing
begin (Fixture *self)
{
  g_autoptr (LimberTimeline) timeline = fixture_timeline ();
  g_autoptr (FakeWallClock) wall = fake_wall_clock_new ();
  Playing playing;

  playing.clock = fake_clock_new ();
  playing.record = limber_sqlite_record_new (self->path, LIMBER_WALL_CLOCK (wall));
  g_signal_connect (playing.record, "trouble", G_CALLBACK (on_trouble), self);
  playing.runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (playing.clock), NULL);
  limber_runner_set_recorder (playing.runner, LIMBER_RECORDER (playing.record), NULL);
  limber_runner_send (playing.runner, LIMBER_EVENT_START);
  fake_clock_pass (playing.clock, 60);
  fixture_settle (playing.record);
  return playing;
}

/* Plays on to the end, which must come whatever is wrong with the record. */
static void
end (Playing *playing)
{
  fake_clock_pass (playing->clock, 600);
  g_assert_true (limber_session_get_finished (limber_runner_get_session (playing->runner)));
  fixture_settle (playing->record);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&playing->runner);
  g_clear_object (&playing->clock);
  g_clear_object (&playing->record);
}

static void
assert_one_session (const char *path)
{
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberRecordDb) db = limber_record_db_open (path, &notice, &error);
  g_autoptr (LimberHistory) history = NULL;

  g_assert_no_error (error);
  g_assert_null (notice);
  history = limber_record_db_read (db, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, 1);
  g_assert_cmpint (limber_history_get_record (history, 0)->outcome, ==, LIMBER_OUTCOME_FINISHED);
}

/* The bytes of what was set aside are those that were there. */
static void
assert_set_aside (Fixture *self, const char *why, const char *bytes, gsize size)
{
  g_autoptr (GPtrArray) aside = limber_record_list_aside (self->path);
  g_autofree char *kept = NULL;
  gsize kept_size;
  guint n = 0;

  for (guint i = 0; i < aside->len; i++)
    {
      const char *name = g_ptr_array_index (aside, i);

      if (!g_str_has_suffix (name, ".db"))
        continue;
      n++;
      g_assert_nonnull (strstr (name, why));
      g_clear_pointer (&kept, g_free);
      g_assert_true (g_file_get_contents (name, &kept, &kept_size, NULL));
    }
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpmem (kept, kept_size, bytes, size);
  g_assert_cmpuint (self->told->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (self->told, 0), why));
}

static void
check_bad_bytes (Fixture *self, const char *bytes, gsize size)
{
  Playing playing;

  g_assert_true (g_file_set_contents (self->path, bytes, (gssize) size, NULL));
  playing = begin (self);
  end (&playing);
  assert_set_aside (self, "damaged", bytes, size);
  assert_one_session (self->path);
}

static void
test_not_a_database (Fixture *self, gconstpointer data)
{
  static const char text[] = "This is a letter to my aunt, not a database of any kind at all.";

  check_bad_bytes (self, text, sizeof text - 1);
}

static void
make_good (Fixture *self)
{
  Playing playing = begin (self);

  end (&playing);
  g_assert_cmpuint (self->told->len, ==, 0);
}

/* Every page that holds something is spoiled in its turn. */
static void
test_spoiled_page (Fixture *self, gconstpointer data)
{
  g_autofree char *good = NULL;
  gsize size;

  make_good (self);
  g_assert_true (g_file_get_contents (self->path, &good, &size, NULL));
  for (gsize page = 0; page < size; page += 4096)
    {
      g_autofree char *bad = g_memdup2 (good, size);
      Fixture other;

      set_up (&other, NULL);
      memset (bad + page, 0x5a, 64);
      check_bad_bytes (&other, bad, size);
      tear_down (&other, NULL);
    }
}

static void
test_cut_short (Fixture *self, gconstpointer data)
{
  g_autofree char *good = NULL;
  gsize size;
  Fixture other;

  make_good (self);
  g_assert_true (g_file_get_contents (self->path, &good, &size, NULL));
  set_up (&other, NULL);
  check_bad_bytes (&other, good, size / 2);
  tear_down (&other, NULL);
}

/* A log is all that is left of the record.  SQLite would delete it. */
static void
test_only_a_log_left (Fixture *self, gconstpointer data)
{
  g_autofree char *log_path = g_strconcat (self->path, "-wal", NULL);
  g_autofree char *log = NULL;
  gsize size;
  Playing playing = begin (self);
  Fixture other;
  g_autoptr (GPtrArray) aside = NULL;
  guint n_logs = 0;

  g_assert_true (g_file_get_contents (log_path, &log, &size, NULL));
  end (&playing);
  g_assert_cmpuint (size, >, 0);
  set_up (&other, NULL);
  g_free (log_path);
  log_path = g_strconcat (other.path, "-wal", NULL);
  g_assert_true (g_file_set_contents (log_path, log, (gssize) size, NULL));
  check_bad_bytes (&other, "", 0);
  aside = limber_record_list_aside (other.path);
  for (guint i = 0; i < aside->len; i++)
    {
      g_autofree char *kept = NULL;
      gsize kept_size;

      if (!g_str_has_suffix (g_ptr_array_index (aside, i), "-wal"))
        continue;
      n_logs++;
      g_assert_true (g_file_get_contents (g_ptr_array_index (aside, i), &kept, &kept_size, NULL));
      g_assert_cmpmem (kept, kept_size, log, size);
    }
  g_assert_cmpuint (n_logs, ==, 1);
  tear_down (&other, NULL);
}

static void
change (const char *path, const char *sql)
{
  sqlite3 *db;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  g_assert_cmpint (limber_sql_run (db, sql), ==, SQLITE_OK);
  sqlite3_close (db);
}

static void
test_newer (Fixture *self, gconstpointer data)
{
  g_autofree char *bytes = NULL;
  gsize size;
  Playing playing;

  make_good (self);
  change (self->path, "PRAGMA user_version = 99");
  g_assert_true (g_file_get_contents (self->path, &bytes, &size, NULL));
  playing = begin (self);
  end (&playing);
  assert_set_aside (self, "newer", bytes, size);
  assert_one_session (self->path);
}

static void
test_of_another_program (Fixture *self, gconstpointer data)
{
  Playing playing;

  change (self->path, "CREATE TABLE photo (name TEXT); INSERT INTO photo VALUES ('a')");
  playing = begin (self);
  end (&playing);
  g_assert_cmpuint (self->told->len, ==, 1);
  assert_one_session (self->path);
}

/* How many steps of SQLite's machine there are before one is refused. */
static int n_steps_left;

static int
refuse_one (void *data)
{
  return --n_steps_left == 0;
}

static int
watch_steps (sqlite3 *db, char **message, const void *api)
{
  sqlite3_progress_handler (db, 1, refuse_one, NULL);
  return SQLITE_OK;
}

/* Whatever read fails while a good record is opened, it is not taken for a damaged one. */
static void
test_not_read_now (Fixture *self, gconstpointer data)
{
  guint n_refused = 0;

  make_good (self);
  sqlite3_auto_extension ((void (*) (void)) watch_steps);
  for (int n = 1; n_steps_left <= 0; n++)
    {
      g_autofree char *notice = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (LimberRecordDb) db = NULL;
      g_autoptr (GPtrArray) aside = NULL;

      n_steps_left = n;
      db = limber_record_db_open (self->path, &notice, &error);
      aside = limber_record_list_aside (self->path);
      g_assert_cmpuint (aside->len, ==, 0);
      g_assert_null (notice);
      g_assert_true (db
                     || !g_error_matches (error, LIMBER_RECORD_ERROR, LIMBER_RECORD_ERROR_DAMAGED));
      n_refused += db == NULL;
    }
  sqlite3_cancel_auto_extension ((void (*) (void)) watch_steps);
  g_assert_cmpuint (n_refused, >, 20);
  assert_one_session (self->path);
}

/* A name that only some of what belongs to a database can have, since the others get too long. */
static void
test_all_or_nothing_aside (Fixture *self, gconstpointer data)
{
  static const char *const endings[] = { "-wal", "-shm", "-journal", "" };
  g_autofree char *stem = g_strnfill (NAME_MAX - strlen ("-2026-03-01-083000-damaged.db-wal"), 'r');
  g_autofree char *name = g_strconcat (stem, ".db", NULL);
  g_autofree char *path = g_build_filename (self->top, name, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (path, endings[i], NULL);

      g_assert_true (g_file_set_contents (file, endings[i], -1, NULL));
    }
  g_assert_null (limber_record_set_aside (path, "damaged"));
  g_assert_cmpint (errno, ==, ENAMETOOLONG);
  for (gsize i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (path, endings[i], NULL);
      g_autofree char *kept = NULL;

      g_assert_true (g_file_get_contents (file, &kept, NULL, NULL));
      g_assert_cmpstr (kept, ==, endings[i]);
    }
}

/* As root a folder without write permission stops nobody; a file in its place does. */
static void
test_no_folder (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (self->top, "file", NULL);
  Playing playing;

  g_free (self->path);
  self->path = g_build_filename (folder, "record.db", NULL);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  playing = begin (self);
  end (&playing);
  g_assert_cmpuint (self->told->len, ==, 1);
}

static void
test_read_only (Fixture *self, gconstpointer data)
{
  Playing playing;

  if (geteuid () == 0)
    {
      g_test_skip ("root may write everywhere");
      return;
    }
  g_chmod (self->top, 0500);
  playing = begin (self);
  end (&playing);
  g_assert_cmpuint (self->told->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (self->told, 0), "not allowed"));
}

static void
limit_files (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* A disk without room from the start: the record comes into being once there is some. */
static void
test_full_from_the_start (Fixture *self, gconstpointer data)
{
  Playing playing;

  limit_files (0);
  playing = begin (self);
  limit_files (RLIM_INFINITY);
  end (&playing);
  g_assert_cmpuint (self->told->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (self->told, 0), "full"));
  assert_one_session (self->path);
}

static void
test_full_on_the_way (Fixture *self, gconstpointer data)
{
  Playing playing = begin (self);

  limit_files (1024);
  fake_clock_pass (playing.clock, 30);
  fixture_settle (playing.record);
  limit_files (RLIM_INFINITY);
  end (&playing);
  g_assert_cmpuint (self->told->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (self->told, 0), "full"));
  assert_one_session (self->path);
}

/* --- What is noted while no session plays --- */

static LimberSqliteRecord *
open_record (Fixture *self)
{
  g_autoptr (FakeWallClock) wall = fake_wall_clock_new ();
  LimberSqliteRecord *record = limber_sqlite_record_new (self->path, LIMBER_WALL_CLOCK (wall));

  g_signal_connect (record, "trouble", G_CALLBACK (on_trouble), self);
  return record;
}

static void
put (LimberSqliteRecord *record, int value)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_QUESTION, (LimberWallTime){ 1 + value, 0 });

  entry->value = value;
  g_ptr_array_add (entries, entry);
  limber_recorder_put_entries (LIMBER_RECORDER (record), entries);
  fixture_settle (record);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

typedef struct
{
  gboolean came;
  int n_entries; /* -1 where it could not be read */
} Came;

static void
take_history (LimberHistory *history, gpointer data)
{
  *(Came *) data = (Came){ TRUE, history ? (int) limber_history_get_n_entries (history) : -1 };
}

static int
count_entries (LimberSqliteRecord *record)
{
  Came came = { 0 };

  limber_recorder_read_history (LIMBER_RECORDER (record), take_history, &came, NULL);
  while (!came.came)
    g_main_context_iteration (NULL, TRUE);
  return came.n_entries;
}

static const char *
told (Fixture *self, guint index)
{
  g_assert_cmpuint (self->told->len, ==, index + 1);
  return g_ptr_array_index (self->told, index);
}

/* On a full disk: told once, and kept until there is room; when it fills up again that is told
 * again. */
static void
test_full_for_entries (Fixture *self, gconstpointer data)
{
  LimberSqliteRecord *record = open_record (self);

  limit_files (0);
  put (record, 0);
  put (record, 1);
  limit_files (RLIM_INFINITY);
  g_assert_nonnull (strstr (told (self, 0), "full"));
  g_assert_nonnull (strstr (told (self, 0), "kept until you close"));
  put (record, 2);
  g_assert_cmpint (count_entries (record), ==, 3);
  limit_files (1024);
  put (record, 3);
  limit_files (RLIM_INFINITY);
  g_assert_nonnull (strstr (told (self, 1), "full"));
  /* To quit is the last chance. */
  g_object_unref (record);
  record = open_record (self);
  g_assert_cmpint (count_entries (record), ==, 4);
  g_object_unref (record);
  g_assert_cmpuint (self->told->len, ==, 2);
}

/* What was written before can be read on a full disk, with what could not be written since. */
static void
test_full_but_read (Fixture *self, gconstpointer data)
{
  LimberSqliteRecord *record = open_record (self);

  put (record, 0);
  g_object_unref (record);
  record = open_record (self);
  limit_files (0);
  g_assert_cmpint (count_entries (record), ==, 1);
  put (record, 1);
  g_assert_cmpint (count_entries (record), ==, 2);
  limit_files (RLIM_INFINITY);
  g_assert_nonnull (strstr (told (self, 0), "full"));
  g_object_unref (record);
}

/* What cannot be written is in the history all the same, until the program is closed. */
static void
test_no_folder_for_entries (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (self->top, "file", NULL);
  LimberSqliteRecord *record;

  g_free (self->path);
  self->path = g_build_filename (folder, "record.db", NULL);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  record = open_record (self);
  put (record, 0);
  put (record, 1);
  told (self, 0);
  g_assert_cmpint (count_entries (record), ==, 2);
  told (self, 0);
  g_object_unref (record);
}

static void
test_damaged_for_entries (Fixture *self, gconstpointer data)
{
  LimberSqliteRecord *record = open_record (self);

  g_assert_true (g_file_set_contents (self->path, "not a database", -1, NULL));
  put (record, 0);
  g_assert_nonnull (strstr (told (self, 0), "damaged"));
  g_assert_cmpint (count_entries (record), ==, 1);
  g_object_unref (record);
}

/* A value that the schema forbids must not keep back what comes after it. */
static void
test_impossible (Fixture *self, gconstpointer data)
{
  LimberSqliteRecord *record = open_record (self);
  LimberAnswers answers = { 11, -1, -1, -1, -1, -1, NULL };
  Playing playing = begin (self);

  g_test_expect_message (NULL, G_LOG_LEVEL_WARNING, "*does not take a change*");
  limber_recorder_answer (LIMBER_RECORDER (playing.record), NULL, &answers);
  put (playing.record, 0);
  g_test_assert_expected_messages ();
  g_assert_cmpint (count_entries (record), ==, 1);
  g_object_unref (record);
  end (&playing);
  assert_one_session (self->path);
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
  signal (SIGXFSZ, SIG_IGN);
  add ("/record/not-a-database", test_not_a_database);
  add ("/record/spoiled-page", test_spoiled_page);
  add ("/record/cut-short", test_cut_short);
  add ("/record/only-a-log-left", test_only_a_log_left);
  add ("/record/newer", test_newer);
  add ("/record/of-another-program", test_of_another_program);
  add ("/record/not-read-now", test_not_read_now);
  add ("/record/all-or-nothing-aside", test_all_or_nothing_aside);
  add ("/record/no-folder", test_no_folder);
  add ("/record/read-only", test_read_only);
  add ("/record/full-from-the-start", test_full_from_the_start);
  add ("/record/full-on-the-way", test_full_on_the_way);
  add ("/record/full-for-entries", test_full_for_entries);
  add ("/record/full-but-read", test_full_but_read);
  add ("/record/no-folder-for-entries", test_no_folder_for_entries);
  add ("/record/damaged-for-entries", test_damaged_for_entries);
  add ("/record/impossible", test_impossible);
  return g_test_run ();
}
