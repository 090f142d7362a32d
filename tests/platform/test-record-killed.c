/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A session that is killed at any moment: what the next start finds.  The program starts itself as
 * the one that is killed. */

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fake-clock.h"
#include "limber-record-db.h"
#include "limber-record-sql.h"
#include "record-fixture.h"

#define KILLS 200

static const char *program;

/* --- The one that is killed --- */

/* What the person says and notes in the phase @phase: its number. */
static void
say (LimberRecorder *recorder, LimberSession *session, int phase)
{
  LimberTimeline *timeline = limber_session_get_timeline (session);
  guint step = limber_timeline_get_phase (timeline, (guint) phase)->step;
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_QUESTION, (LimberWallTime){ 1 + phase, 0 });

  entry->value = phase;
  g_ptr_array_add (entries, entry);
  limber_recorder_put_entries (recorder, entries);
  limber_recorder_answer_step (recorder, NULL, step,
                               &(LimberStepAnswers){ LIMBER_SKIP_UNSAID, phase % 11, FALSE });
}

/* Plays as fast as the disk allows, and tells each phase whose start is surely written, and what
 * was said in it. */
static int
play (const char *path)
{
  g_autoptr (LimberTimeline) timeline = fixture_timeline ();
  g_autoptr (FakeClock) clock = fake_clock_new ();
  g_autoptr (FakeWallClock) wall = fake_wall_clock_new ();
  g_autoptr (LimberSqliteRecord) record = limber_sqlite_record_new (path, LIMBER_WALL_CLOCK (wall));
  g_autoptr (LimberRunner) runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (clock), NULL);
  LimberSession *session;
  int told = -1;

  limber_runner_set_recorder (runner, LIMBER_RECORDER (record), NULL);
  limber_runner_send (runner, LIMBER_EVENT_START);
  for (session = limber_runner_get_session (runner);
       limber_session_get_status (session) != LIMBER_SESSION_ENDED;
       session = limber_runner_get_session (runner))
    {
      int phase = (int) limber_session_get_phase (session);

      if (phase != told)
        {
          say (LIMBER_RECORDER (record), session, phase);
          fixture_settle (record);
          dprintf (STDOUT_FILENO, "%d\n", phase);
          told = phase;
        }
      fake_clock_pass (clock, 1);
    }
  fixture_settle (record);
  dprintf (STDOUT_FILENO, "end\n");
  return 0;
}

/* --- The one that kills --- */

/* A player of its own process. */
typedef struct
{
  GPid pid;
  int out;
  GString *told;
} Child;

/* Returns whether there was more to read. */
static gboolean
read_some (Child *child)
{
  char buffer[256];
  gssize n = read (child->out, buffer, sizeof buffer);

  if (n > 0)
    g_string_append_len (child->told, buffer, n);
  return n > 0;
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (; *text; text++)
    n += *text == '\n';
  return n;
}

/* Starts one, and waits until it has told @n_phases phases. */
static Child
start (const char *path, guint n_phases)
{
  const char *const arguments[] = { program, "--play", path, NULL };
  g_autoptr (GError) error = NULL;
  Child child = { .told = g_string_new (NULL) };

  g_spawn_async_with_pipes (NULL, (char **) arguments, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                            &child.pid, NULL, &child.out, NULL, &error);
  g_assert_no_error (error);
  while (count_lines (child.told->str) < n_phases)
    g_assert_true (read_some (&child));
  return child;
}

/* Reads to the end; returns the last line that was told. */
static char *
finish (Child *child)
{
  g_auto (GStrv) lines = NULL;
  guint n;

  while (read_some (child))
    ;
  close (child->out);
  waitpid (child->pid, NULL, 0);
  lines = g_strsplit (child->told->str, "\n", -1);
  g_string_free (child->told, TRUE);
  n = g_strv_length (lines);
  return g_strdup (lines[n - 2]);
}

static char *
kill_one (const char *path, guint n_phases, gint64 delay_us)
{
  Child child = start (path, n_phases);

  g_usleep ((gulong) delay_us);
  kill (child.pid, SIGKILL);
  return finish (&child);
}

static void
assert_sound (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *notice = NULL;
  g_autoptr (LimberRecordDb) db = limber_record_db_open (path, &notice, &error);

  g_assert_no_error (error);
  g_assert_null (notice);
  g_assert_cmpint (limber_sql_number (limber_record_db_get (db),
                                      "SELECT count (*) FROM pragma_integrity_check"
                                      " WHERE integrity_check = 'ok'"),
                   ==, 1);
  g_assert_cmpint (limber_sql_number (limber_record_db_get (db),
                                      "SELECT count (*) FROM pragma_foreign_key_check"),
                   ==, 0);
}

/* One for each phase that was told, and at most one that was written and not yet told. */
static void
assert_notes (const char *path, int told)
{
  g_autoptr (LimberRecordDb) db = limber_record_db_open (path, &(char *){ NULL }, NULL);
  g_autoptr (GPtrArray) entries = limber_entries_new ();

  g_assert_cmpint (limber_sql_get_entries (limber_record_db_get (db), entries), ==, SQLITE_OK);
  g_assert_cmpint ((int) entries->len, >=, told + 1);
  g_assert_cmpint ((int) entries->len, <=, told + 2);
  for (guint i = 0; i < entries->len; i++)
    g_assert_cmpint (((LimberEntry *) g_ptr_array_index (entries, i))->value, ==, (int) i);
}

/* The worst pain of all phases that were told, at least. */
static void
assert_said (const LimberRecord *left, int told)
{
  int worst = MIN (told, 10);

  g_assert_cmpint (left->answers.pain_worst, >=, worst);
  g_assert_cmpint (left->answers.pain_worst, <=, MIN (told + 1, 10));
}

static void
assert_nothing_lost (const LimberRecord *left, int told, LimberTimeline *timeline)
{
  g_autoptr (LimberRecord) wanted = fixture_record_at (timeline, left->place.phase);
  g_autoptr (LimberSession) session = NULL;

  assert_said (left, told);

  g_assert_cmpint ((int) left->place.phase, >=, told);
  g_assert_cmpint ((int) left->place.phase, <=, told + 1);
  fixture_assert_steps (left, wanted);
  session = limber_record_resume (left, timeline, NULL);
  g_assert_nonnull (session);
  g_assert_cmpuint (limber_session_get_phase (session), ==, left->place.phase);
}

/* Returns the phase in which it was killed; -1 after the end. */
static int
check_one (const char *top, int number, gint64 phase_us, LimberTimeline *timeline)
{
  g_autofree char *name = g_strdup_printf ("%d.db", number);
  g_autofree char *path = g_build_filename (top, name, NULL);
  g_autofree char *told = kill_one (
      path, (guint) g_test_rand_int_range (1, (gint32) limber_timeline_get_n_phases (timeline) + 1),
      g_test_rand_int_range (0, (gint32) (2 * phase_us)));
  g_autoptr (LimberRecord) left = NULL;

  assert_sound (path);
  left = fixture_find_left (path);
  if (g_strcmp0 (told, "end") == 0)
    {
      g_assert_null (left);
      return -1;
    }
  /* Killed at the very end, the end may be written and not yet told. */
  if (left == NULL)
    {
      g_assert_cmpint (atoi (told), ==, (int) limber_timeline_get_n_phases (timeline) - 1);
      return -1;
    }
  assert_notes (path, atoi (told));
  assert_nothing_lost (left, atoi (told), timeline);
  return (int) left->place.phase;
}

static gint64
time_of_a_phase (const char *top, guint n_phases)
{
  g_autofree char *path = g_build_filename (top, "whole.db", NULL);
  Child child = start (path, 1);
  gint64 start_us = g_get_monotonic_time ();
  g_autofree char *told = finish (&child);

  g_assert_cmpstr (told, ==, "end");
  return (g_get_monotonic_time () - start_us) / n_phases;
}

static void
test_killed (void)
{
  g_autofree char *top = g_dir_make_tmp ("limber-killed-XXXXXX", NULL);
  g_autoptr (LimberTimeline) timeline = fixture_timeline ();
  guint n_phases = limber_timeline_get_n_phases (timeline);
  g_autofree guint *hits = g_new0 (guint, n_phases);
  gint64 phase_us = time_of_a_phase (top, n_phases);
  guint n_hit = 0;
  guint n_different = 0;

  for (int i = 0; n_hit < KILLS && i < 2 * KILLS; i++)
    {
      int phase = check_one (top, i, phase_us, timeline);

      if (phase < 0)
        continue;
      n_hit++;
      n_different += hits[phase]++ == 0;
    }
  g_test_message ("%u were killed in %u of the %u phases", n_hit, n_different, n_phases);
  g_assert_cmpuint (n_hit, ==, KILLS);
  g_assert_cmpuint (n_different, >, n_phases / 2);
  fixture_remove_tree (top);
}

int
main (int argc, char **argv)
{
  program = argv[0];
  if (argc == 3 && strcmp (argv[1], "--play") == 0)
    return play (argv[2]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/killed", test_killed);
  return g_test_run ();
}
