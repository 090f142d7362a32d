/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Twenty years of daily sessions: how long the record takes to open and to read. */

#include <glib/gstdio.h>

#include "limber-record-db.h"

#define SESSIONS 7300
#define STEPS 60000
#define ENTRIES 2500
#define ROUNDS 5
#define DAY_US (24 * 60 * 60 * LIMBER_SECOND_US)

static LimberRecordStep *
make_step (guint number)
{
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = g_strdup_printf ("exercise-%u", number % 60);
  step->name = g_strdup_printf ("Knee to chest, number %u", number % 60);
  step->prescribed = (LimberAmount){ 2, 10, 60 * LIMBER_SECOND_US, 0, 0 };
  step->done = step->prescribed;
  step->status = LIMBER_RECORD_DONE;
  return step;
}

static GPtrArray *
make_records (void)
{
  GPtrArray *records = limber_records_new ();
  guint n_steps = 0;

  for (guint i = 0; i < SESSIONS; i++)
    {
      LimberRecord *record = limber_record_new ();
      LimberRecordPause pause = { { i * DAY_US + 1, 0 }, { i * DAY_US + 2, 0 } };

      record->id = g_uuid_string_random ();
      record->routine = g_strdup ("stretch-gentle-daily");
      record->title = g_strdup ("Gentle daily stretch");
      record->checksum = g_strnfill (64, 'a');
      record->app_version = g_strdup ("0.1.0");
      record->start = record->end = (LimberWallTime){ (i + 1) * DAY_US, 3600 };
      record->outcome = LIMBER_OUTCOME_FINISHED;
      record->answers.pain_before = (int) (i % 11);
      g_array_append_val (record->pauses, pause);
      while (n_steps < (guint64) STEPS * (i + 1) / SESSIONS)
        g_ptr_array_add (record->steps, make_step (n_steps++));
      g_ptr_array_add (records, record);
    }
  return records;
}

static LimberHistory *
make_history (void)
{
  GPtrArray *records = make_records ();
  GPtrArray *entries = limber_entries_new ();

  for (guint i = 0; i < ENTRIES; i++)
    {
      LimberWallTime at = { (i + 1) * DAY_US * SESSIONS / ENTRIES, 3600 };
      LimberEntry *entry = limber_entry_new ((LimberEntryKind) (i % LIMBER_N_ENTRY_KINDS), at);

      entry->text = g_strdup ("A question that came up while hanging out the washing");
      g_ptr_array_add (entries, entry);
    }
  return limber_history_new (records, entries);
}

static LimberRecordDb *
open_db (const char *path)
{
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  LimberRecordDb *db = limber_record_db_open (path, &notice, &error);

  g_assert_no_error (error);
  return db;
}

static void
read_once (const char *path, gint64 *open_us, gint64 *read_us)
{
  gint64 start_us = g_get_monotonic_time ();
  g_autoptr (LimberRecordDb) db = open_db (path);
  gint64 opened_us = g_get_monotonic_time ();
  g_autoptr (LimberHistory) history = limber_record_db_read (db, NULL);

  *open_us = MIN (*open_us, opened_us - start_us);
  *read_us = MIN (*read_us, g_get_monotonic_time () - opened_us);
  g_assert_cmpuint (limber_history_get_n_records (history), ==, SESSIONS);
}

/* As the program opens it from the second time on. */
static void
open_again_once (const char *path, gint64 *again_us)
{
  gint64 start_us = g_get_monotonic_time ();
  g_autofree char *notice = NULL;
  g_autoptr (LimberRecordDb) db = limber_record_db_open_again (path, &notice, NULL);

  g_assert_nonnull (db);
  *again_us = MIN (*again_us, g_get_monotonic_time () - start_us);
}

int
main (void)
{
  g_autofree char *top = g_dir_make_tmp ("limber-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (top, "record.db", NULL);
  gint64 open_us = G_MAXINT64;
  gint64 read_us = G_MAXINT64;
  gint64 again_us = G_MAXINT64;
  GStatBuf status;

  {
    g_autoptr (LimberHistory) history = make_history ();
    g_autoptr (LimberRecordDb) db = open_db (path);
    LimberRecordAdded added;

    g_assert_true (limber_record_db_add (db, history, &added, NULL));
  }
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  for (int i = 0; i < ROUNDS; i++)
    {
      read_once (path, &open_us, &read_us);
      open_again_once (path, &again_us);
    }
  g_print ("%d sessions, %d steps, %d entries, %.1f MiB: open and check %.1f ms, again %.1f ms,"
           " read as history %.1f ms\n",
           SESSIONS, STEPS, ENTRIES, (double) status.st_size / 1024 / 1024, open_us / 1e3,
           again_us / 1e3, read_us / 1e3);
  g_assert_true (limber_record_forget (path, NULL));
  {
    g_autofree char *lock = g_strconcat (path, ".lock", NULL);

    g_remove (lock);
  }
  g_rmdir (top);
  return 0;
}
