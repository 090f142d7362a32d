/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-writer.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-record-change.h"
#include "limber-record-db.h"
#include "limber-record-sql.h"

struct _LimberRecordWriter
{
  char *path;
  LimberRecordDb *db;   /* (nullable): open while a session plays */
  LimberRecord *record; /* (nullable): the session that plays */
  gint64 rowid;         /* of @record; 0 where it has none yet */
  guint8 *dirty;        /* for each step of @record: whether it is to be written */
  char *last;           /* (nullable): the id of the session that began last */
  GPtrArray *changes;   /* (element-type LimberRecordChange): that are not on the disk yet */
  gboolean changed;     /* since it was last asked */
  GPtrArray *troubles;  /* to be told */
  guint told;           /* bit set of the kinds of error that were told */
};

LimberRecordWriter *
limber_record_writer_new (const char *path)
{
  LimberRecordWriter *self = g_new0 (LimberRecordWriter, 1);

  self->path = g_strdup (path);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_record_change_free);
  self->troubles = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static void
drop_record (LimberRecordWriter *self)
{
  g_clear_pointer (&self->record, limber_record_free);
  g_clear_pointer (&self->dirty, g_free);
  self->rowid = 0;
}

/* --- Trouble --- */

char *
limber_record_writer_take_trouble (LimberRecordWriter *self)
{
  return self->troubles->len > 0 ? g_ptr_array_steal_index (self->troubles, 0) : NULL;
}

gboolean
limber_record_writer_take_changed (LimberRecordWriter *self)
{
  gboolean changed = self->changed;

  self->changed = FALSE;
  return changed;
}

/* What the failure means, beside what is wrong; NULL where nothing was to be written. */
static const char *
consequence (LimberRecordWriter *self)
{
  if (self->record != NULL)
    return _ ("The session goes on, but what you do may not be written down.");
  if (self->changes->len > 0)
    return _ ("What you told Limber is kept until you close it, and written as soon as that is "
              "possible.");
  return NULL;
}

static void
tell (LimberRecordWriter *self, const GError *error)
{
  guint bit = 1u << error->code;
  const char *more = consequence (self);

  if (!(self->told & bit))
    g_ptr_array_add (self->troubles, g_strjoin (" ", error->message, more, NULL));
  self->told |= bit;
}

/* --- The database --- */

static void
mark_all (LimberRecordWriter *self)
{
  for (guint i = 0; self->record && i < self->record->steps->len; i++)
    self->dirty[i] = TRUE;
}

static gboolean
open_db (LimberRecordWriter *self)
{
  g_autoptr (GError) error = NULL;
  char *notice = NULL;

  if (self->db != NULL)
    return TRUE;
  self->db = limber_record_db_open (self->path, &notice, &error);
  if (notice != NULL)
    {
      g_ptr_array_add (self->troubles, notice);
      self->changed = TRUE;
    }
  if (error != NULL)
    tell (self, error);
  return self->db != NULL;
}

/* Closed, the record is one file without a log, which may be copied, and deleted by others. */
static void
close_idle_db (LimberRecordWriter *self)
{
  if (self->record != NULL)
    return;
  g_clear_pointer (&self->db, limber_record_db_close);
  /* What goes wrong again after all was well is worth telling again. */
  if (self->changes->len == 0)
    self->told = 0;
}

/* After a fault in the database itself the next call sets it aside and writes all anew. */
static void
note_failure (LimberRecordWriter *self, int code)
{
  g_autoptr (GError) error = NULL;

  limber_record_db_set_error (self->db, code, &error);
  limber_sql_run (limber_record_db_get (self->db), "ROLLBACK");
  tell (self, error);
  if (!g_error_matches (error, LIMBER_RECORD_ERROR, LIMBER_RECORD_ERROR_DAMAGED))
    return;
  g_clear_pointer (&self->db, limber_record_db_close);
  self->rowid = 0;
  mark_all (self);
}

static int
write_steps (LimberRecordWriter *self, gint64 rowid)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < self->record->steps->len && code == SQLITE_OK; i++)
    if (self->dirty[i])
      code = limber_sql_put_step (limber_record_db_get (self->db), rowid, i,
                                  g_ptr_array_index (self->record->steps, i));
  return code;
}

static int
write_record (LimberRecordWriter *self, gint64 *rowid)
{
  sqlite3 *db = limber_record_db_get (self->db);
  int code = limber_sql_put_session (db, self->record, rowid);

  /* Before others can see the row, so that nobody takes it for one that was left. */
  if (code == SQLITE_OK && self->rowid == 0)
    limber_record_db_hold (self->db, *rowid);
  if (code == SQLITE_OK)
    code = write_steps (self, *rowid);
  if (code == SQLITE_OK)
    code = limber_sql_put_pauses (db, *rowid, self->record);
  return code == SQLITE_OK ? limber_sql_put_running (db, *rowid, self->record) : code;
}

/* What the database will never take must not keep the rest from it. */
static int
write_changes (LimberRecordWriter *self)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < self->changes->len && code == SQLITE_OK; i++)
    {
      code = limber_record_change_write (g_ptr_array_index (self->changes, i),
                                         limber_record_db_get (self->db));
      if ((code & 0xff) != SQLITE_CONSTRAINT)
        continue;
      g_warning ("The record does not take a change: %s", sqlite3_errstr (code));
      code = SQLITE_OK;
    }
  return code;
}

static int
write_all (LimberRecordWriter *self, gint64 *rowid)
{
  sqlite3 *db = limber_record_db_get (self->db);
  int code = limber_sql_run (db, "BEGIN IMMEDIATE");

  if (code == SQLITE_OK && self->record != NULL)
    code = write_record (self, rowid);
  if (code == SQLITE_OK)
    code = write_changes (self);
  return code == SQLITE_OK ? limber_sql_run (db, "COMMIT") : code;
}

/* Returns whether all is on the disk. */
static gboolean
flush (LimberRecordWriter *self)
{
  gint64 rowid = 0;
  int code;

  if (self->record == NULL && self->changes->len == 0)
    return TRUE;
  if (!open_db (self))
    return FALSE;
  code = write_all (self, &rowid);
  if (code != SQLITE_OK)
    {
      note_failure (self, code);
      return FALSE;
    }
  self->rowid = rowid;
  if (self->record != NULL)
    memset (self->dirty, FALSE, self->record->steps->len);
  g_ptr_array_set_size (self->changes, 0);
  return TRUE;
}

void
limber_record_writer_free (LimberRecordWriter *self)
{
  flush (self);
  drop_record (self);
  g_clear_pointer (&self->db, limber_record_db_close);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->troubles);
  g_free (self->last);
  g_free (self->path);
  g_free (self);
}

/* --- The session that plays --- */

static void
take_record (LimberRecordWriter *self, LimberRecord *record)
{
  drop_record (self);
  self->record = record;
  self->dirty = g_new0 (guint8, record->steps->len + 1);
  g_free (self->last);
  self->last = g_strdup (record->id);
}

/* Takes @change, and writes it if that is possible. */
static void
add_change (LimberRecordWriter *self, LimberRecordChange *change)
{
  g_ptr_array_add (self->changes, change);
  self->changed = TRUE;
}

static void
write_change (LimberRecordWriter *self, LimberRecordChange *change)
{
  add_change (self, change);
  flush (self);
  close_idle_db (self);
}

/* A session that another follows was left without a word. */
static void
finish_record (LimberRecordWriter *self, LimberOutcome outcome, LimberWallTime end)
{
  LimberRecordChange *change;

  limber_record_finish (self->record, outcome, end);
  self->changed = TRUE;
  mark_all (self);
  if (flush (self))
    limber_record_db_release (self->db, self->rowid);
  else
    {
      change = limber_record_change_new (LIMBER_RECORD_CHANGE_SESSION, self->record->id);
      change->record = g_steal_pointer (&self->record);
      g_ptr_array_insert (self->changes, 0, change);
    }
  drop_record (self);
  close_idle_db (self);
}

void
limber_record_writer_begin (LimberRecordWriter *self, LimberRecord *record)
{
  if (self->record != NULL)
    finish_record (self, LIMBER_OUTCOME_PART, self->record->seen);
  take_record (self, record);
  record->seen = record->start;
  mark_all (self);
  flush (self);
}

void
limber_record_writer_take_step (LimberRecordWriter *self, guint step, const LimberStepRecord *done,
                                const LimberTimeline *timeline)
{
  if (self->record == NULL || step >= self->record->steps->len)
    return;
  limber_record_take_step (self->record, step, done, timeline);
  self->dirty[step] = TRUE;
}

void
limber_record_writer_checkpoint (LimberRecordWriter *self, const LimberSessionPlace *place,
                                 LimberWallTime now)
{
  if (self->record == NULL)
    return;
  self->record->place = *place;
  self->record->played_us = place->played_us;
  self->record->seen = now;
  flush (self);
}

static void
begin_pause (LimberRecord *record, LimberWallTime now)
{
  LimberRecordPause pause = { .start = now };

  g_array_append_val (record->pauses, pause);
}

static void
end_pause (LimberRecord *record, LimberWallTime now)
{
  LimberRecordPause *last =
      record->pauses->len > 0
          ? &g_array_index (record->pauses, LimberRecordPause, record->pauses->len - 1)
          : NULL;

  if (last != NULL && last->end.utc_us == 0)
    last->end = now;
}

void
limber_record_writer_pause (LimberRecordWriter *self, gboolean paused, LimberWallTime now)
{
  if (self->record == NULL)
    return;
  if (paused)
    begin_pause (self->record, now);
  else
    end_pause (self->record, now);
  self->record->seen = now;
  flush (self);
}

void
limber_record_writer_end (LimberRecordWriter *self, gboolean finished, gint64 played_us,
                          LimberWallTime now)
{
  if (self->record == NULL)
    return;
  self->record->played_us = played_us;
  finish_record (self, finished ? LIMBER_OUTCOME_FINISHED : LIMBER_OUTCOME_PART, now);
}

/* --- What is said and noted --- */

/* Whether @id (nullable) names the session that plays. */
static gboolean
is_playing (LimberRecordWriter *self, const char *id)
{
  return self->record != NULL && (id == NULL || g_str_equal (id, self->record->id));
}

void
limber_record_writer_answer (LimberRecordWriter *self, const char *id, const LimberAnswers *answers)
{
  LimberRecordChange *change;

  if (is_playing (self, id))
    limber_answers_merge (&self->record->answers, answers);
  if (id == NULL && self->last == NULL)
    return;
  change = limber_record_change_new (LIMBER_RECORD_CHANGE_ANSWERS, id ? id : self->last);
  change->answers = *answers;
  change->answers.note = g_strdup (answers->note);
  write_change (self, change);
}

void
limber_record_writer_answer_step (LimberRecordWriter *self, const char *id, guint step,
                                  const LimberStepAnswers *answers)
{
  LimberRecordChange *change;

  if (is_playing (self, id) && step < self->record->steps->len)
    limber_record_answer_step (self->record, step, answers);
  if (id == NULL && self->last == NULL)
    return;
  change = limber_record_change_new (LIMBER_RECORD_CHANGE_STEP_ANSWERS, id ? id : self->last);
  change->step = step;
  change->step_answers = *answers;
  write_change (self, change);
}

void
limber_record_writer_mark_asked (LimberRecordWriter *self, const char *id)
{
  write_change (self, limber_record_change_new (LIMBER_RECORD_CHANGE_ASKED, id));
}

void
limber_record_writer_put_entries (LimberRecordWriter *self, const GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (entries, i);
      LimberRecordChange *change = limber_record_change_new (LIMBER_RECORD_CHANGE_ENTRY, entry->id);

      change->entry = limber_entry_copy (entry);
      add_change (self, change);
    }
  flush (self);
  close_idle_db (self);
}

void
limber_record_writer_remove_entry (LimberRecordWriter *self, const char *id)
{
  write_change (self, limber_record_change_new (LIMBER_RECORD_CHANGE_REMOVAL, id));
}

/* --- All of it --- */

/* Returns whether it could be read. */
static gboolean
read_all (LimberRecordWriter *self, GPtrArray *records, GPtrArray *entries)
{
  sqlite3 *db;
  int code;

  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    return TRUE;
  if (!open_db (self))
    return FALSE;
  db = limber_record_db_get (self->db);
  code = limber_sql_get_records (db, LIMBER_SQL_OVER, G_MININT64, G_MAXINT64, records, NULL);
  if (code == SQLITE_OK)
    code = limber_sql_get_entries (db, entries);
  if (code != SQLITE_OK)
    note_failure (self, code);
  return code == SQLITE_OK;
}

LimberHistory *
limber_record_writer_read_history (LimberRecordWriter *self)
{
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (GPtrArray) entries = limber_entries_new ();
  gboolean good;

  flush (self);
  good = read_all (self, records, entries);
  close_idle_db (self);
  for (guint i = 0; i < self->changes->len; i++)
    limber_record_change_apply (g_ptr_array_index (self->changes, i), records, entries);
  return good ? limber_history_new (g_steal_pointer (&records), g_steal_pointer (&entries)) : NULL;
}

gboolean
limber_record_writer_forget (LimberRecordWriter *self, GError **error)
{
  close_idle_db (self);
  if (!limber_record_forget (self->path, error))
    return FALSE;
  g_ptr_array_set_size (self->changes, 0);
  g_clear_pointer (&self->last, g_free);
  self->changed = TRUE;
  return TRUE;
}

/* --- A session that has no end --- */

/* Whether the end of the session @id is only in memory. */
static gboolean
is_over (LimberRecordWriter *self, const char *id)
{
  for (guint i = 0; i < self->changes->len; i++)
    {
      const LimberRecordChange *change = g_ptr_array_index (self->changes, i);

      if (change->type == LIMBER_RECORD_CHANGE_SESSION && g_str_equal (change->id, id))
        return TRUE;
    }
  return FALSE;
}

/* Returns: (transfer full) (nullable): the session @id, or the latest where it is %NULL. */
static LimberRecord *
find_left (LimberRecordWriter *self, const char *id, gint64 *rowid)
{
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (GArray) rowids = g_array_new (FALSE, FALSE, sizeof (gint64));
  int code = limber_sql_get_records (limber_record_db_get (self->db), LIMBER_SQL_RUNNING, 0, 0,
                                     records, rowids);

  if (code != SQLITE_OK)
    note_failure (self, code);
  for (guint i = 0; code == SQLITE_OK && i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);

      *rowid = g_array_index (rowids, gint64, i);
      if (*rowid != self->rowid && !limber_record_db_is_held (self->db, *rowid)
          && (id == NULL || g_str_equal (id, record->id)) && !is_over (self, record->id))
        return limber_record_copy (record);
    }
  return NULL;
}

LimberRecord *
limber_record_writer_find_unfinished (LimberRecordWriter *self)
{
  LimberRecord *found = NULL;
  gint64 rowid;

  /* Nothing is made where there is nothing yet. */
  if (g_file_test (self->path, G_FILE_TEST_EXISTS) && open_db (self))
    found = find_left (self, NULL, &rowid);
  close_idle_db (self);
  return found;
}

void
limber_record_writer_go_on (LimberRecordWriter *self, const char *id, LimberWallTime now)
{
  LimberRecord *record;
  LimberRecordPause away;
  gint64 rowid;

  if (self->record != NULL)
    finish_record (self, LIMBER_OUTCOME_PART, self->record->seen);
  record = open_db (self) ? find_left (self, id, &rowid) : NULL;
  if (record == NULL || !limber_record_db_hold (self->db, rowid))
    {
      g_clear_pointer (&record, limber_record_free);
      close_idle_db (self);
      return;
    }
  take_record (self, record);
  self->rowid = rowid;
  /* It may have been paused when it stopped; then it was all one pause. */
  away = (LimberRecordPause){ .start = record->seen, .end = now };
  if (record->pauses->len > 0
      && g_array_index (record->pauses, LimberRecordPause, record->pauses->len - 1).end.utc_us == 0)
    end_pause (record, now);
  else
    g_array_append_val (record->pauses, away);
  record->seen = now;
  flush (self);
}

void
limber_record_writer_file_unfinished (LimberRecordWriter *self, const char *id)
{
  LimberRecord *record;
  LimberRecordChange *change;
  gint64 rowid;

  record = open_db (self) ? find_left (self, id, &rowid) : NULL;
  if (record == NULL)
    {
      close_idle_db (self);
      return;
    }
  limber_record_finish (record, LIMBER_OUTCOME_PART, record->seen);
  change = limber_record_change_new (LIMBER_RECORD_CHANGE_SESSION, id);
  change->record = record;
  write_change (self, change);
}
