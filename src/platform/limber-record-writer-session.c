/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The session that plays, and one that was left. */

#include "limber-record-sql.h"
#include "limber-record-writer-private.h"

void
limber_record_writer_drop_record (LimberRecordWriter *self)
{
  g_clear_pointer (&self->record, limber_record_free);
  g_clear_pointer (&self->dirty, g_free);
  self->rowid = 0;
}

static void
take_record (LimberRecordWriter *self, LimberRecord *record)
{
  limber_record_writer_drop_record (self);
  self->record = record;
  self->dirty = g_new0 (guint8, record->steps->len + 1);
  g_free (self->last);
  self->last = g_strdup (record->id);
}

/* A session that another follows was left without a word. */
static void
finish_record (LimberRecordWriter *self, LimberOutcome outcome, LimberWallTime end)
{
  LimberRecordChange *change;

  limber_record_finish (self->record, outcome, end);
  self->changed = TRUE;
  limber_record_writer_mark_all (self);
  if (limber_record_writer_flush (self))
    limber_record_db_release (self->db, self->rowid);
  else
    {
      change = limber_record_change_new (LIMBER_RECORD_CHANGE_SESSION, self->record->id);
      change->record = g_steal_pointer (&self->record);
      g_ptr_array_insert (self->changes, 0, change);
    }
  limber_record_writer_drop_record (self);
  limber_record_writer_close_idle (self);
}

void
limber_record_writer_begin (LimberRecordWriter *self, LimberRecord *record)
{
  if (self->record != NULL)
    finish_record (self, LIMBER_OUTCOME_PART, self->record->seen);
  take_record (self, record);
  record->seen = record->start;
  limber_record_writer_mark_all (self);
  limber_record_writer_flush (self);
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
  limber_record_writer_flush (self);
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
  limber_record_writer_flush (self);
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
  int code = limber_sql_get_running (limber_record_db_get (self->db), records, rowids);

  if (code != SQLITE_OK)
    limber_record_writer_note_failure (self, code);
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
  if (g_file_test (self->path, G_FILE_TEST_EXISTS) && limber_record_writer_open (self))
    found = find_left (self, NULL, &rowid);
  limber_record_writer_close_idle (self);
  g_clear_pointer (&self->left, limber_record_free);
  self->left = found != NULL ? limber_record_copy (found) : NULL;
  return found;
}

/* Takes what was found of the session @id before: it is written as soon as that is possible. */
static void
take_remembered (LimberRecordWriter *self, const char *id)
{
  if (self->left == NULL || !g_str_equal (self->left->id, id))
    return;
  take_record (self, g_steal_pointer (&self->left));
  limber_record_writer_mark_all (self);
}

/* Returns: whether the session @id is still one that was left, and is this program's now */
static gboolean
take_left (LimberRecordWriter *self, const char *id)
{
  gint64 rowid = 0;
  LimberRecord *record = find_left (self, id, &rowid);

  if (record == NULL || !limber_record_db_hold (self->db, rowid))
    {
      g_clear_pointer (&record, limber_record_free);
      return FALSE;
    }
  take_record (self, record);
  self->rowid = rowid;
  return TRUE;
}

/* It may have been paused when it stopped; then it was all one pause. */
static void
pause_until (LimberRecord *record, LimberWallTime now)
{
  LimberRecordPause away = { .start = record->seen, .end = now };

  if (record->pauses->len > 0
      && g_array_index (record->pauses, LimberRecordPause, record->pauses->len - 1).end.utc_us == 0)
    end_pause (record, now);
  else
    g_array_append_val (record->pauses, away);
  record->seen = now;
}

void
limber_record_writer_go_on (LimberRecordWriter *self, const char *id, LimberWallTime now)
{
  if (self->record != NULL)
    finish_record (self, LIMBER_OUTCOME_PART, self->record->seen);
  take_remembered (self, id);
  /* Another program may have taken or filed it since. */
  if (limber_record_writer_open (self) && !take_left (self, id) && self->db != NULL
      && limber_sql_has (limber_record_db_get (self->db), id))
    limber_record_writer_drop_record (self);
  if (self->record != NULL)
    {
      pause_until (self->record, now);
      limber_record_writer_flush (self);
    }
  limber_record_writer_close_idle (self);
}

void
limber_record_writer_file_unfinished (LimberRecordWriter *self, const char *id)
{
  LimberRecord *record;
  LimberRecordChange *change;
  gint64 rowid;

  record = limber_record_writer_open (self) ? find_left (self, id, &rowid) : NULL;
  if (record == NULL)
    {
      limber_record_writer_close_idle (self);
      return;
    }
  limber_record_finish (record, LIMBER_OUTCOME_PART, record->seen);
  change = limber_record_change_new (LIMBER_RECORD_CHANGE_SESSION, id);
  change->record = record;
  limber_record_writer_write_change (self, change);
}
